import AlntimeAPI
import Glibc
import Phrasebook

/// The log, what lies beside it, and the room on its disk.
struct LogChecks {
  private typealias Words = Phrase.Doctor
  /// What the daemon found; nil when it does not answer.
  let diagnosis: Wire.Diagnosis?
  /// The log's file as seen from here; nil when nobody knows where it is.
  let file: LogOnDisk?

  var checks: [DoctorCheck] { log + leftovers + space }

  private var log: [DoctorCheck] {
    let found = diagnosis.map(LogChecks.ofDaemon) ?? []
    guard let file else {
      return found.isEmpty ? [.warning(.log, Words.askDaemonFirst, Words.afterMending)] : found
    }
    let path = file.path
    switch file.look {
    case .log(_, let mode) where mode & 0o077 != 0:
      let open = DoctorCheck.fault(
        .log, Words.logOpen(path, mode: String(mode, radix: 8)), Words.run("chmod 600 \(path)"))
      return [open] + found
    case .log(let byteCount, _): return diagnosis == nil ? seen(path, byteCount) : found
    case .absent where diagnosis == nil: return [.warning(.log, Words.noLog(path), Words.findLog)]
    case .foreign where diagnosis == nil: return [.fault(.log, Words.notALog(path), Words.rescueLog)]
    case .unreadable where diagnosis == nil: return [.fault(.log, Words.logUnreadable(path), Words.askForFile)]
    case .absent, .foreign, .unreadable: return found
    }
  }

  private func seen(_ path: String, _ byteCount: Int) -> [DoctorCheck] {
    [.ok(.log, Words.logLooksRight(path, bytes: byteCount))]
  }

  static func ofDaemon(_ diagnosis: Wire.Diagnosis) -> [DoctorCheck] {
    let log = diagnosis.log
    var found: [DoctorCheck] = []
    if log.faults > 0 {
      found.append(.fault(.log, Words.logIsDamaged(log.path, faults: log.faults), Words.rescueLog))
    } else if diagnosis.contents == nil {
      found.append(.fault(.log, Words.logCannotBeRead(log.path), Words.rescueLog))
    }
    if log.synchronous < 2 { found.append(.fault(.log, Words.notFlushed, Words.reinstall)) }
    guard found.isEmpty, let contents = diagnosis.contents else { return found }
    return [
      .ok(.log, Words.logIsWhole(log.path, entries: contents.entries, bytes: log.bytes, schema: log.schema))
    ]
  }

  private var leftovers: [DoctorCheck] {
    guard let (damaged, replaced) = diagnosis.map({ ($0.log.setAside, $0.log.replaced) }) ?? file?.leftovers else {
      return []
    }
    let found =
      damaged.map { DoctorCheck.warning(.leftovers, Words.damagedBeside($0), Words.keepDamaged) }
      + replaced.map { .warning(.leftovers, Words.replacedBeside($0), Words.deleteReplaced) }
    return found.isEmpty ? [.ok(.leftovers, Words.nothingBeside)] : found
  }

  private static let littleSpace = 100_000_000
  private static let noSpace = 10_000_000

  private var space: [DoctorCheck] {
    guard let free = diagnosis?.log.freeBytes ?? file?.freeByteCount else { return [] }
    if free < LogChecks.noSpace { return [.fault(.space, Words.littleSpace(free), Words.makeSpace)] }
    if free < LogChecks.littleSpace { return [.warning(.space, Words.littleSpace(free), Words.makeSpace)] }
    return [.ok(.space, Words.space(free))]
  }
}
