package import Chronology
import Glibc
package import Operations

/// The file of a logbook as it lies in its directory, with what SQLite keeps beside it; it is never opened as a database here.
package struct LogbookFile: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Whether its first bytes say that SQLite wrote it for alntime: the format's magic string, and our application id at byte
  /// 68 (sqlite.org/fileformat2.html, 1.3). Damage further in does not change that.
  var isOurs: Bool {
    let header = LogbookFile.firstBytes(of: path, count: 72)
    guard header.count == 72, header.starts(with: Array("SQLite format 3\0".utf8)) else { return false }
    return header[68...].reduce(0) { $0 << 8 | UInt32($1) } == UInt32(bitPattern: Migrations.applicationID)
  }

  /// Whether there is a file, and anything in it.
  var hasContents: Bool { !LogbookFile.firstBytes(of: path, count: 1).isEmpty }

  /// Moves it out of the way, under a name that says when, and returns that name; throws ``LogbookError/inputOutput(code:)``
  /// with an `errno(3)` when it cannot be moved.
  ///
  /// Its write-ahead log goes first: a database without it is missing its newest entries, while a log without its database
  /// is taken for none.
  package func setAside(at now: Instant) throws(LogbookError) -> String {
    let moved = freeName(path + LogbookFile.mark + LogbookFile.stamp(now))
    for suffix in ["-wal", "-shm", ""] where access(path + suffix, F_OK) == 0 {
      guard rename(path + suffix, moved + suffix) == 0 else { throw .inputOutput(code: errno) }
    }
    let directory = open(LogbookFile.directory(of: path), O_RDONLY | O_CLOEXEC)
    if directory >= 0 {
      fsync(directory)
      close(directory)
    }
    return moved
  }

  /// The newest of those set aside that are still there, or nil.
  package var newestSetAside: String? { setAside.last }

  /// Those set aside that are still there, in order of time.
  var setAside: [String] { beside(marked: LogbookFile.mark) }

  /// Those that a backup replaced and that are still there, in order of time.
  var replaced: [String] { beside(marked: LogbookFile.replacedMark) }

  /// What the user may still write on its disk; nil when that cannot be asked.
  var freeByteCount: Int? {
    var disk = statvfs()
    guard statvfs(LogbookFile.directory(of: path), &disk) == 0 else { return nil }
    return Int(clamping: disk.f_bavail) * Int(clamping: disk.f_frsize)
  }

  /// The databases beside it whose names begin as its own does, with the mark behind.
  private func beside(marked mark: String) -> [String] {
    let prefix = String(path.split(separator: "/").last ?? "") + mark
    let directory = LogbookFile.directory(of: path)
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(prefix), !name.hasSuffix("-wal"), !name.hasSuffix("-shm") { names.append(name) }
    }
    return names.sorted().map { directory + "/" + $0 }
  }

  private static let mark = ".damaged-"
  static let replacedMark = ".replaced-"

  private static func directory(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// `20261124T150405Z`
  private static func stamp(_ instant: Instant) -> String {
    let (date, time) = ZoneRules.utc.local(instant)
    return "\(date)T\(time.hourAndMinute)".filter { $0 != "-" && $0 != ":" } + padded(time.second, to: 2) + "Z"
  }

  /// The name, with a number behind it if something has it already.
  private func freeName(_ name: String) -> String {
    let names = [name] + (2...1_000).map { "\(name)-\($0)" }
    return names.first { access($0, F_OK) != 0 && access($0 + "-wal", F_OK) != 0 } ?? name
  }

  private static func firstBytes(of path: String, count: Int) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = read(descriptor, &bytes, count)
    return Array(bytes.prefix(max(0, read)))
  }
}
