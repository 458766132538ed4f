import Glibc

/// The logbook's files, closed to everybody else.
enum ClosedFiles {
  /// Takes what rights group and others have from the database and SQLite's files beside it; returns what had any.
  ///
  /// The daemon makes them with 0600; a copy that was put back, or one of a careless version, may be open.
  static func close(database: String) -> [String] {
    ["", "-wal", "-shm"].map { database + $0 }.filter { path in
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return false }
      return chmod(path, status.st_mode & 0o700) == 0
    }
  }
}
