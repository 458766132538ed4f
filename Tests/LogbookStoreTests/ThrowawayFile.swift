import Glibc

/// A directory for one test's database, removed with all that is in it.
final class ThrowawayFile {
  let path: String
  private let directory: String

  init() {
    var template = Array("/tmp/alntime-store-XXXXXX".utf8CString)
    directory = String(cString: mkdtemp(&template)!)
    path = directory + "/logbook.sqlite"
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    rmdir(directory)
  }
}
