import CSystemd
import Glibc
package import Logging

/// One message for the journal, as the fields of systemd.journal-fields(7).
package struct JournalEntry: Sendable {
  /// `NAME=value` of each field, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each field ends in ``bytes``.
  private var ends: [Int] = []

  package init() {}

  /// `NAME=value` of each field, in order of appending; what is not UTF-8 is replaced.
  package var assignments: [String] {
    zip([0] + ends, ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
  }

  /// Adds a field; the value may hold any text, newlines included, for the journal takes it by its length.
  package mutating func append(_ name: String, _ value: String) {
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "="))
    bytes.append(contentsOf: value.utf8)
    ends.append(bytes.count)
  }

  /// Hands the entry to journald; without one it is lost, as sd_journal_sendv(3) then reports success.
  ///
  /// A failure is not reported either: where log messages go is the one thing that cannot be logged.
  package func send() {
    bytes.withUnsafeBytes { buffer in
      // An iovec does not say that sending only reads.
      guard let base = UnsafeMutableRawPointer(mutating: buffer.baseAddress) else { return }
      let fields = zip([0] + ends, ends).map { iovec(iov_base: base + $0, iov_len: $1 - $0) }
      _ = sd_journal_sendv(fields, Int32(fields.count))
    }
  }

  /// The field of a metadata key: `ALNTIME_` and the key in upper case, at most 64 bytes, as journald takes no more.
  ///
  /// Characters other than A–Z, 0–9 and `_` become `_`. With the prefix no key can begin with `_`, which would pass for
  /// a field that journald itself vouches for, or name `MESSAGE`.
  package static func fieldName(metadataKey key: String) -> String {
    let scalars = key.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "A"..."Z", "0"..."9", "_": scalar
      case "a"..."z": Unicode.Scalar(UInt8(scalar.value) - 32)
      default: "_"
      }
    }
    return String(("ALNTIME_" + String(String.UnicodeScalarView(scalars))).prefix(64))
  }

  /// The severity of RFC 5424 table 2, as `PRIORITY` takes it: 2 critical to 7 debug.
  package static func priority(of level: Logger.Level) -> Int {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}
