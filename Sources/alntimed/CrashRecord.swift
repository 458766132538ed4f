import Chronology
import FoundationEssentials
import Glibc

/// When a daemon that systemd keeps was started and did not end of its own will, in a small file beside the logbook.
///
/// systemd's own limit on starts cannot be used: it would take the socket down too, and idle exits count towards it. So after
/// five crashes in five minutes the daemon only says so for a minute, before it tries again.
struct CrashRecord {
  /// It has crashed too often to try at once.
  struct Crashing: Error {}

  static let pauseSeconds = 60
  private static let windowSeconds: Int64 = 300
  private static let limit = 5

  private let path: String

  init(beside database: String) { path = database + ".starts" }

  /// Writes down that a daemon starts; throws ``Crashing`` when too many before it have not ended well.
  func begin(at now: Instant) throws(Crashing) {
    let recent = starts.filter { abs($0.seconds(to: now)) < CrashRecord.windowSeconds }
    guard recent.count < CrashRecord.limit else {
      // The next one tries.
      write(Array(recent.dropFirst()))
      throw Crashing()
    }
    write(recent + [now])
  }

  /// Forgets: the daemon has ended well.
  func end() { unlink(path) }

  private var starts: [Instant] {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { Int64($0) }.map(Instant.init(epochSeconds:))
  }

  /// A disk too full for it does not matter: then nothing is remembered.
  private func write(_ starts: [Instant]) {
    let text = starts.map { "\($0.epochSeconds)\n" }.joined()
    try? text.write(toFile: path, atomically: false, encoding: .utf8)
  }
}
