import AlntimeCommands
import Chronology
import Disclosure
import FoundationEssentials
import Glibc
import Phrasebook

/// The audits of all releases that a keeper made of a pool, `0001.audit.json` and on: what was suppressed and why, with the
/// figures themselves. They stay with the keeper, and each later release is tried against all of them.
struct AuditFolder {
  let path: String

  /// All that there are, whatever their numbers; throws for one that is damaged, as a release could give it away.
  func all(at desk: Desk) throws(Failure) -> [ReleaseAudit] {
    try names(at: desk).map { name throws(Failure) in
      let path = "\(self.path)/\(name)"
      guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
        throw Failure(.unreadableFile(path), exitCode: 74, in: desk.language)
      }
      guard let audit = try? JSONDecoder().decode(ReleaseAudit.self, from: bytes) else {
        throw Failure(.damagedAudit(path), exitCode: 65, in: desk.language)
      }
      return audit
    }
  }

  /// In order; none where there is no folder yet.
  private func names(at desk: Desk) throws(Failure) -> [String] {
    guard access(path, F_OK) == 0 else { return [] }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      return names.filter { $0.hasSuffix(AuditFolder.ending) }.sorted()
    } catch {
      throw Failure(.unreadableFile(path), exitCode: 74, in: desk.language)
    }
  }

  private static let ending = ".audit.json"

  /// Writes the next, for its owner's eyes only, and gives its path.
  func add(_ audit: ReleaseAudit, at desk: Desk) throws(Failure) -> String {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Failure(.unwritableFile(path), exitCode: 74, in: desk.language)
    }
    let numbers = try names(at: desk).compactMap { Int($0.dropLast(AuditFolder.ending.count)) }
    let number = (numbers.max() ?? 0) + 1
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let bytes = try? encoder.encode(audit) else {
      throw Failure(.unwritableFile(file(number)), exitCode: 74, in: desk.language)
    }
    try NewFile(path: file(number)).write(Array(bytes), at: desk)
    return file(number)
  }

  private func file(_ number: Int) -> String { "\(path)/\(padded(number, to: 4))\(AuditFolder.ending)" }
}
