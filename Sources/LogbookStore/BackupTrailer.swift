import Chronology
import Operations

/// What follows the last page of a backup: a line with a checksum of all before it, as SQLite itself notices neither a
/// changed letter in a note nor what stands between its records. SQLite reads a file with such a line as it reads one
/// without.
///
/// FNV-1a (Fowler, Noll, Vo; 64 bits): each step maps the sums one to one, so that one changed byte always shows, and more
/// of them all but once in 2^64. It is against accidents, not against people, who could write the line anew.
enum BackupTrailer {
  static let byteCount = line(0).count

  private static func line(_ sum: UInt64) -> [UInt8] {
    Array("\nalntime backup 1 \(padded(String(sum, radix: 16), to: 16))\n".utf8)
  }

  /// The line for the first so many bytes of the file.
  static func of(_ file: ScratchFile, byteCount: Int) throws(LogbookError) -> [UInt8] {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = 0
    while offset < byteCount {
      let bytes = try file.bytes(at: offset, atMost: min(pieceBytes, byteCount - offset))
      guard !bytes.isEmpty else { break }
      for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
      offset += bytes.count
    }
    return line(sum)
  }

  private static let pieceBytes = 256 * 1024
}
