import AlntimeCommands
import FoundationEssentials
import Glibc
import Phrasebook

/// A folder that comes into being whole or not at all, and never takes another's place.
struct NewFolder {
  let path: String

  /// Has `fill` write into a draft beside it, made with the mode, and then gives the draft its name; nothing is left of the
  /// draft when it throws. The caller has looked that there is nothing of that name, see ``NewFile/requireAbsent(at:)``.
  func write<Answer>(
    mode: mode_t, at desk: Desk, _ fill: (_ draft: String) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    let trimmed = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    Draft(target: trimmed).removeAbandoned()
    let draft = Draft(target: trimmed).path
    do throws(Failure) {
      try make(draft, mode: mode, at: desk)
      let lock = open(draft, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      defer { close(lock) }
      Draft.claim(lock)
      let answer = try fill(draft)
      // On an empty folder of that name it would succeed.
      guard rename(draft, trimmed) == 0 else { throw unwritable(desk) }
      return answer
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }

  /// Makes a folder of the draft, or the draft itself.
  func make(_ folder: String, mode: mode_t, at desk: Desk) throws(Failure) {
    guard mkdir(folder, mode) == 0 else { throw unwritable(desk) }
  }

  private func unwritable(_ desk: Desk) -> Failure { Failure(.unwritableFile(path), exitCode: 74, in: desk.language) }
}
