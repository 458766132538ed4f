import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Glibc
import Phrasebook

/// `alntime restore FILE`: says what the backup has and what the log has, and puts the one in the other's place.
struct Restore: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: help(.Help.restore))
  }

  @Argument(help: help(.Help.restoredFile), completion: .file())
  var file: String

  @Flag(name: .shortAndLong, help: help(.Help.restoreYes))
  var yes = false

  @Flag(help: help(.Help.restoreDryRun))
  var dryRun = false

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let backup = try BackupFile(file, at: desk)
    // Restoring checks everything too, so who has said yes need not wait for the check alone.
    if !yes || dryRun {
      let preview = try backup.restore(preview: true, at: desk)
      try desk.say(preview, foretold(preview))
      guard !dryRun, isAgreed(desk) else { return }
    }
    let restored = try backup.restore(preview: false, at: desk)
    try desk.say(restored, told(restored))
  }

  /// Asks a person; tells a program how to say yes.
  private func isAgreed(_ desk: Desk) -> Bool {
    guard Surroundings.isInteractive, !desk.printsJSON else {
      if !desk.printsJSON { print(desk.text(.nothingReplacedYet)) }
      return false
    }
    return desk.agrees(to: .replaceLog)
  }

  private func foretold(_ answer: Wire.Restored) -> [Phrase] {
    func phrase(_ holdings: Wire.Holdings, _ phrase: (Int, Int, Int, Int, Wire.Holdings) -> Phrase) -> Phrase {
      phrase(holdings.entries, holdings.cases, holdings.confirmedWeeks, holdings.studies, holdings)
    }
    let backup = phrase(answer.backup) {
      .inTheBackup(entries: $0, cases: $1, weeks: $2, studies: $3, first: $4.first?.zoned, last: $4.last?.zoned)
    }
    let log = phrase(answer.replaced) {
      .inTheLog(entries: $0, cases: $1, weeks: $2, studies: $3, first: $4.first?.zoned, last: $4.last?.zoned)
    }
    return [backup, log] + warnings(answer)
  }

  private func told(_ answer: Wire.Restored) -> [Phrase] {
    let backup = answer.backup
    let done: Phrase = .restored(
      entries: backup.entries, cases: backup.cases, weeks: backup.confirmedWeeks, studies: backup.studies)
    return [done] + (answer.keptAs.map { [.keptAside($0)] } ?? []) + warnings(answer)
  }

  private func warnings(_ answer: Wire.Restored) -> [Phrase] {
    var warnings: [Phrase] = []
    if answer.older { warnings.append(.olderBackup) }
    if answer.copiedByHand { warnings.append(.backupCopiedByHand) }
    if let activity = answer.backup.running, let start = answer.backup.runningSince {
      warnings.append(.taskOfBackupRuns(activity, since: start.zoned))
    }
    for study in answer.studies {
      switch study.numbers {
      case "stepped": warnings.append(.numbersStepped(study.study, above: study.lastSequence ?? 0))
      case "other-key": warnings.append(.otherKeyReplaced(study.study))
      case "kept": warnings.append(.studyKept(study.study))
      default: break
      }
    }
    return warnings
  }
}

/// A file that is to be restored, sent to the daemon in pieces.
private final class BackupFile {
  private let descriptor: Int32
  private let byteCount: Int

  private static let pieceBytes = 256 * 1024

  /// Opens the file. One beside which a write-ahead log lies is a logbook in use, and alone would lack what is in that.
  init(_ path: String, at desk: Desk) throws(Failure) {
    var log = stat()
    guard stat(path + "-wal", &log) != 0 || log.st_size == 0 else {
      throw Failure(.logbookInUse(path), exitCode: 65, in: desk.language)
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    byteCount =
      fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : -1
    guard byteCount >= 0 else { throw Failure(.unreadableFile(path), exitCode: 74, in: desk.language) }
    guard byteCount <= Limits.backupBytes else {
      throw Failure(.longBackup(path, limitBytes: Limits.backupBytes), exitCode: 65, in: desk.language)
    }
  }

  deinit { close(descriptor) }

  func restore(preview: Bool, at desk: Desk) throws(Failure) -> Wire.Restored {
    let (descriptor, byteCount) = (descriptor, byteCount)
    return try desk.ask { client throws(CallError) in
      var offset = 0
      return try client.restore(byteCount: byteCount, preview: preview) {
        var piece = [UInt8](repeating: 0, count: min(BackupFile.pieceBytes, byteCount - offset))
        let count = max(0, pread(descriptor, &piece, piece.count, offset))
        offset += count
        return Array(piece.prefix(count))
      }
    }
  }
}
