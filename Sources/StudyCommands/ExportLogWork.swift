import AlntimeAPI
import AlntimeClient
import AlntimeCommands
import FoundationEssentials
import Glibc
import Phrasebook
import Studies

extension Export {
  /// `export --all FILE`: the whole log as one document, or to standard output for `-`.
  func exportLog(at desk: Desk) throws {
    guard pools.isEmpty, by.isEmpty, audits == nil, minimumParticipants == nil, countMultiple == nil,
      dominancePercent == nil
    else { throw Failure(.exportAllAlone, exitCode: 64, in: desk.language) }
    if directory == "-" { return try print(desk) }
    var draft = try DraftFile(directory, replacing: false, at: desk)
    let document = try desk.ask { client throws(CallError) in try client.exportedLog() }
    _ = draft.append(document)
    let digest = try draft.publish(at: desk)
    let log = try JSONDecoder().decode(Wire.LogDocument.self, from: Data(document))
    let answer = ExportedLog(
      file: directory, bytes: document.count, sha256: hexadecimal(digest), entries: log.entries.count,
      cases: log.cases.count, confirmedWeeks: log.confirmedWeeks.count)
    try desk.say(
      answer,
      [
        .logExported(directory, entries: answer.entries, cases: answer.cases, weeks: answer.confirmedWeeks),
        .keepExportAsTheLog,
      ])
  }

  private func print(_ desk: Desk) throws {
    let document = try desk.ask { client throws(CallError) in try client.exportedLog() }
    guard NewFile.writeAll(Array(plainJSON(document).utf8), STDOUT_FILENO) else {
      throw Failure(.unwritableFile("-"), exitCode: 74, in: desk.language)
    }
  }
}

/// What `export --all --json` prints.
private struct ExportedLog: Encodable {
  let file: String
  let bytes: Int
  let sha256: String
  let entries: Int
  let cases: Int
  let confirmedWeeks: Int
}
