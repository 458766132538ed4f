import AlntimeClient
package import AlntimeCommands
import ArgumentParser
import Chronology
import Glibc
import Phrasebook
import Studies

extension Backup: WorkingVerb {
  /// The daemon hands over a copy that it has checked; here it is written, flushed and read back, as the daemon itself may
  /// not write where a person keeps backups.
  package func work() throws {
    let desk = options.desk
    let path = path
    var draft = try DraftFile(path, replacing: force, at: desk)
    Interruption.beginWatching()
    let head = try desk.ask { client throws(CallError) in
      try client.backUp { bytes in draft.append(bytes) && !Interruption.isAskedFor }
    }
    try draft.check(at: desk)
    guard let head, !Interruption.isAskedFor else {
      throw Failure(.interruptedBackup, exitCode: Interruption.exitCode, in: desk.language)
    }
    let digest = try draft.publish(at: desk)
    let answer = BackupDocument(
      file: path, bytes: head.byteCount, sha256: hexadecimal(digest), entries: head.entryCount, cases: head.caseCount,
      confirmedWeeks: head.confirmedWeekCount, studies: head.studyCount)
    try desk.say(
      answer,
      [
        .backedUp(
          path, entries: answer.entries, cases: answer.cases, weeks: answer.confirmedWeeks, studies: answer.studies),
        .keepBackupAsTheLog,
      ])
  }

  /// The file named, or in a folder one with the day in its name.
  private var path: String {
    var status = stat()
    guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return file }
    return file + (file.hasSuffix("/") ? "" : "/") + "alntime-\(Surroundings.today).backup"
  }
}

/// What `backup --json` prints.
private struct BackupDocument: Encodable {
  let file: String
  let bytes: Int
  let sha256: String
  let entries: Int
  let cases: Int
  let confirmedWeeks: Int
  let studies: Int
}
