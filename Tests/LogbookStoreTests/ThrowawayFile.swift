import FoundationEssentials
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

  /// Copies another's files as they stand, its write-ahead log too: what a kill at this moment would leave.
  convenience init(copying other: ThrowawayFile) throws {
    self.init()
    for suffix in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(filePath: other.path + suffix))
      try bytes.write(to: URL(filePath: path + suffix))
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: directory)
  }
}
