package import Chronology
import Glibc
package import Operations

/// The file of a logbook as it lies in its directory, with what SQLite keeps beside it; it is never opened as a database here.
package struct LogbookFile: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Whether its header says that SQLite wrote it for alntime. Damage further in does not change that.
  var isOurs: Bool {
    let header = try? SQLiteHeader(of: LogbookFile.firstBytes(of: path, count: SQLiteHeader.length))
    return header?.applicationID == Migrations.applicationID
  }

  /// Whether there is a file, and anything in it.
  var hasContents: Bool { !LogbookFile.firstBytes(of: path, count: 1).isEmpty }

  /// Moves it out of the way, under a name that says when, and returns that name; throws ``LogbookError/inputOutput(code:)``
  /// with an `errno(3)` when it cannot be moved.
  ///
  /// Whenever it is killed, the database and its write-ahead log, which has the newest entries, are together under one name:
  /// both have the new one before either loses the old.
  package func setAside(at now: Instant) throws(LogbookError) -> String {
    let moved = nameAside(LogbookFile.mark, at: now) { access($0, F_OK) != 0 && access($0 + "-wal", F_OK) != 0 }
    for suffix in ["-wal", ""] where access(path + suffix, F_OK) == 0 {
      guard link(path + suffix, moved + suffix) == 0 else { throw .inputOutput(code: errno) }
    }
    _ = LogbookFile.flushFolder(of: path)
    // A log without its database is taken for none, and what `-shm` holds is in both.
    for suffix in ["", "-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
      guard unlink(path + suffix) == 0 else { throw .inputOutput(code: errno) }
    }
    _ = LogbookFile.flushFolder(of: path)
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
    guard statvfs(LogbookFile.parts(of: path).folder, &disk) == 0 else { return nil }
    return Int(clamping: disk.f_bavail) * Int(clamping: disk.f_frsize)
  }

  /// The databases beside it whose names begin as its own does, with the mark behind.
  private func beside(marked mark: String) -> [String] {
    let (directory, own) = LogbookFile.parts(of: path)
    let prefix = own + mark
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

  /// The directory that the path's last part is in, and that part.
  static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  /// Waits until the names in the path's directory are on the disk; false, with `errno(3)`, when that cannot be known.
  static func flushFolder(of path: String) -> Bool {
    let folder = open(parts(of: path).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return fsync(folder) == 0
  }

  /// The first name that could be had for a logbook which makes room for another, with a number behind it if need be:
  /// `logbook.sqlite.damaged-20261124T150405Z`.
  func nameAside(_ mark: String, at now: Instant, trying isHad: (String) throws -> Bool) rethrows -> String {
    let (date, time) = ZoneRules.utc.local(now)
    let stamp = "\(date)T\(time.hourAndMinute)".filter { $0 != "-" && $0 != ":" } + padded(time.second, to: 2) + "Z"
    let name = path + mark + stamp
    if try isHad(name) { return name }
    var number = 2
    // There are more numbers than a folder can have files.
    while try !isHad("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
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
