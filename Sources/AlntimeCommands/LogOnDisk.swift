import AlntimeAPI
import Glibc

/// The log's file, as far as it can be looked at without opening it as a database.
struct LogOnDisk {
  let path: String

  enum Look {
    case absent, unreadable
    /// It does not begin as a log of ours.
    case foreign
    case log(byteCount: Int, mode: mode_t)
  }

  var look: Look {
    var status = stat()
    guard stat(path, &status) == 0 else { return errno == ENOENT ? .absent : .unreadable }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .unreadable }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: LogOnDisk.headerLength)
    let count = read(descriptor, &header, header.count)
    let isLog = count == 0 || (count == header.count && LogOnDisk.isOurs(header))
    return isLog ? .log(byteCount: Int(status.st_size), mode: status.st_mode & 0o777) : .foreign
  }

  /// What may still be written on its disk; of a directory that is yet to be made, on that where it would be.
  var freeByteCount: Int? {
    var (disk, place) = (statvfs(), directory)
    while statvfs(place, &disk) != 0 {
      guard errno == ENOENT, let slash = place.lastIndex(of: "/"), place.count > 1 else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
    return Int(clamping: disk.f_bavail) * Int(clamping: disk.f_frsize)
  }

  /// Logs beside it, in order of name: damaged ones that were set aside, and ones that a backup replaced.
  var leftovers: (damaged: [String], replaced: [String]) {
    guard let stream = opendir(directory) else { return ([], []) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    func marked(_ mark: String) -> [String] {
      names.filter { $0.hasPrefix(name + mark) && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }.sorted()
        .map { directory + "/" + $0 }
    }
    return (marked(".damaged-"), marked(".replaced-"))
  }

  private var directory: String {
    SocketPlace.directory(of: path)
  }

  private var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  private static let headerLength = 72

  /// With which every database of SQLite's begins.
  static let magic = Array("SQLite format 3\0".utf8)

  /// The magic string, and at byte 68 the application id "ALNT" (sqlite.org/fileformat2.html, 1.3).
  private static func isOurs(_ header: [UInt8]) -> Bool {
    header.starts(with: magic) && Array(header[68...]) == Array("ALNT".utf8)
  }
}
