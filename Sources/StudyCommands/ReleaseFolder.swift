import AlntimeCommands
import Glibc
import Phrasebook
import Releases

/// A folder of a release, which comes into being whole or not at all.
struct ReleaseFolder {
  let path: String

  /// Writes all files into a draft beside it, and then gives the draft its name.
  func write(_ files: [ReleaseFile], at desk: Desk) throws(Failure) {
    let trimmed = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    let draft = "\(trimmed).\(getpid()).part"
    do throws(Failure) {
      try fill(draft, files, desk)
      // On an empty folder of that name it would succeed; the caller has looked.
      guard rename(draft, trimmed) == 0 else { throw unwritable(desk) }
    } catch {
      remove(draft, files)
      throw error
    }
  }

  private func fill(_ draft: String, _ files: [ReleaseFile], _ desk: Desk) throws(Failure) {
    guard mkdir(draft, 0o755) == 0 else { throw unwritable(desk) }
    for file in files {
      if let slash = file.path.firstIndex(of: "/") {
        let folder = "\(draft)/\(file.path[..<slash])"
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw unwritable(desk) }
      }
      try NewFile(path: "\(draft)/\(file.path)").write(file.bytes, at: desk)
      // A release is for everybody.
      chmod("\(draft)/\(file.path)", 0o644)
    }
  }

  private func unwritable(_ desk: Desk) -> Failure { Failure(.unwritableFile(path), exitCode: 74, in: desk.language) }

  private func remove(_ draft: String, _ files: [ReleaseFile]) {
    for file in files { unlink("\(draft)/\(file.path)") }
    for folder in Set(files.compactMap { $0.path.split(separator: "/").dropLast().first }) {
      rmdir("\(draft)/\(folder)")
    }
    rmdir(draft)
  }
}
