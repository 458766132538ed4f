import Glibc

/// A zone's compiled rules in the system's database.
///
/// libc takes a zone that it does not know for UTC without a word, so a file is made sure of before libc is asked.
struct ZoneFile {
  /// Absolute, or relative to the working directory when `TZDIR` is.
  let path: String

  /// `$TZDIR`, else where glibc looks.
  static var databaseDirectory: String {
    guard let set = getenv("TZDIR"), set.pointee != 0 else { return "/usr/share/zoneinfo" }
    return String(cString: set)
  }

  /// Finds the file, or throws when the name is none, or no regular file beginning with `TZif` (RFC 9636) bears it.
  init(_ identifier: String, in directory: String) throws(LocalZoneError) {
    guard ZoneFile.isKind(directory, S_IFDIR) else { throw .noZoneDatabase }
    path = directory + "/" + identifier
    guard ZoneFile.isName(identifier), ZoneFile.isKind(path, S_IFREG), ZoneFile.beginsWithMagic(path)
    else { throw .unknownZone(identifier) }
  }

  /// Whether it could be a name in the database, and cannot lead out of it.
  private static func isName(_ identifier: String) -> Bool {
    guard !identifier.isEmpty, identifier.utf8.first != UInt8(ascii: "/") else { return false }
    guard identifier.utf8.allSatisfy(isNameByte) else { return false }
    return !identifier.split(separator: "/", omittingEmptySubsequences: false).contains { $0.isEmpty }
  }

  /// Letters, digits, `_`, `+`, `-` and `/`; without `.` there is no `..`.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// Whether the path, links followed, is of that kind.
  private static func isKind(_ path: String, _ kind: mode_t) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == kind
  }

  private static func beginsWithMagic(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var magic: [UInt8] = [0, 0, 0, 0]
    return read(descriptor, &magic, 4) == 4 && magic == Array("TZif".utf8)
  }
}
