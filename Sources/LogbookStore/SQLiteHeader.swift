import Operations

/// The first hundred bytes of an SQLite file (sqlite.org/fileformat2.html, section 1.3), as far as they tell a whole
/// logbook from another file.
struct SQLiteHeader {
  let applicationID: Int32
  /// What the header says that the file has; nil when it does not know.
  let byteCount: Int?

  static let magic = Array("SQLite format 3\0".utf8)
  static let length = 100

  /// Reads the header, or throws ``BackupFault``.
  init(of bytes: [UInt8]) throws(BackupFault) {
    guard !bytes.isEmpty, bytes.starts(with: SQLiteHeader.magic.prefix(bytes.count)) else { throw .notALogbook }
    guard bytes.count >= SQLiteHeader.length else { throw .partial(byteCount: bytes.count, of: SQLiteHeader.length) }
    func number(at offset: Int, _ length: Int = 4) -> Int {
      bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
    }
    applicationID = Int32(truncatingIfNeeded: number(at: 68))
    let pageSize = number(at: 16, 2) == 1 ? 65_536 : number(at: 16, 2)
    // The count of pages is right only if the writer that last changed the file also wrote it.
    byteCount = number(at: 24) == number(at: 92) ? pageSize * number(at: 28) : nil
  }
}
