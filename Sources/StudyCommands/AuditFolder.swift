import AlntimeCommands
import Disclosure
import FoundationEssentials
import Glibc
import Phrasebook

/// The audits of all releases that a keeper made of a pool, `0001.audit.json` and on: what was suppressed and why, with the
/// figures themselves. They stay with the keeper, and each later release is tried against all of them.
struct AuditFolder {
  let path: String

  /// All that there are, the oldest first; throws for one that is damaged, as a release could give it away.
  func all(at desk: Desk) throws(Failure) -> [ReleaseAudit] {
    var audits: [ReleaseAudit] = []
    while access(file(audits.count + 1), F_OK) == 0 {
      let path = file(audits.count + 1)
      guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
        throw Failure(.unreadableFile(path), exitCode: 74, in: desk.language)
      }
      guard let audit = try? JSONDecoder().decode(ReleaseAudit.self, from: bytes) else {
        throw Failure(.damagedAudit(path), exitCode: 65, in: desk.language)
      }
      audits.append(audit)
    }
    return audits
  }

  /// Writes the next, for its owner's eyes only, and gives its path.
  func add(_ audit: ReleaseAudit, at desk: Desk) throws(Failure) -> String {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Failure(.unwritableFile(path), exitCode: 74, in: desk.language)
    }
    var number = 1
    while access(file(number), F_OK) == 0 { number += 1 }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let bytes = try? encoder.encode(audit) else {
      throw Failure(.unwritableFile(file(number)), exitCode: 74, in: desk.language)
    }
    try NewFile(path: file(number)).write(Array(bytes), at: desk)
    return file(number)
  }

  private func file(_ number: Int) -> String {
    let digits = String(number)
    return "\(path)/" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".audit.json"
  }
}
