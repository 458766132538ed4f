import AlntimeCommands
import Glibc
import Releases

/// A folder of a release, for everybody to read.
struct ReleaseFolder {
  let path: String

  func write(_ files: [ReleaseFile], at desk: Desk) throws(Failure) {
    let folder = NewFolder(path: path)
    try folder.write(mode: 0o755, at: desk) { draft throws(Failure) in
      var made = Set<Substring>()
      for file in files {
        if let slash = file.path.firstIndex(of: "/"), made.insert(file.path[..<slash]).inserted {
          try folder.make("\(draft)/\(file.path[..<slash])", mode: 0o755, at: desk)
        }
        try NewFile(path: "\(draft)/\(file.path)").write(file.bytes, at: desk)
        chmod("\(draft)/\(file.path)", 0o644)
      }
    }
  }
}
