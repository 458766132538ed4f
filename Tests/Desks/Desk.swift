package import Chronology
package import Operations
import Specimens
package import Studies
import Synchronization
package import Timekeeping

/// Somewhere to try operations: a clock that stands until it is told, ids in order, London's zone, a logbook.
package final class Desk: Sendable {
  package let logbook: any Logbook
  package let zone: ZoneRules
  private let time: Mutex<Instant>
  private let made: Mutex<Int>

  /// Opens the desk at a local time such as `2026-11-23 09:00`; `madeIDs` says how many ids were given out before.
  package init(now: String, logbook: any Logbook = InMemoryLogbook(), madeIDs: Int = 0) {
    self.logbook = logbook
    made = Mutex(madeIDs)
    // A literal: reading the system's zone sets TZ for a moment, which tests that run at the same time must not see.
    zone = london
    time = Mutex(Instant(epochSeconds: 0))
    set(now)
  }

  package var world: World {
    World(now: { self.time.withLock { $0 } }, newID: { self.nextID() }, zone: zone)
  }

  package var madeIDs: Int { made.withLock { $0 } }

  package var now: Instant { time.withLock { $0 } }

  /// Sets the clock to a local time.
  package func set(_ local: String) {
    let written = try! WrittenTime.read(local, now: Instant(epochSeconds: 0), zone: zone)
    time.withLock { $0 = written.instant }
  }

  package func advance(minutes: Int64 = 0, seconds: Int64 = 0) {
    time.withLock { $0 = $0.advanced(bySeconds: minutes * 60 + seconds) }
  }

  /// `00000000-0000-4000-8000-000000000001`, then `…2`.
  private func nextID() -> EntryID {
    let number = made.withLock { made in
      made += 1
      return made
    }
    let digits = String(number)
    return EntryID("00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)!
  }
}

extension Desk {
  package func start(_ activity: String, case label: String? = nil, at: String? = nil) async throws
    -> StartEntry.Outcome
  {
    let operation = StartEntry(work: WorkText(activity: activity, caseLabel: label, note: nil), at: at)
    return try await logbook.write { [world] in try operation.run(in: $0, world) }
  }

  package func stop(at: String? = nil) async throws -> StopEntry.Outcome {
    try await logbook.write { [world] in try StopEntry(at: at).run(in: $0, world) }
  }

  package func cancel() async throws -> BandedEntry {
    try await logbook.write { [world] in try CancelEntry().run(in: $0, world) }
  }

  package func log(
    _ activity: String, _ start: String, _ end: String, case label: String? = nil, on day: String? = nil,
    id: String? = nil, fitting: Fitting = .refuse
  ) async throws -> LogEntry.Outcome {
    let operation = LogEntry(
      id: id ?? world.newID().text, work: WorkText(activity: activity, caseLabel: label, note: nil), start: start,
      end: end, day: day, fitting: fitting)
    return try await logbook.write { [world] in try operation.run(in: $0, world) }
  }

  /// Runs an operation that writes.
  package func write<Outcome: Sendable>(
    _ operation: @escaping @Sendable (any LogbookWriting, World) throws -> Outcome
  ) async throws -> Outcome {
    try await logbook.write { [world] in try operation($0, world) }
  }

  /// Joins a study with a key of 32 such bytes.
  package func join(_ study: String, _ invitation: String, key: UInt8 = 7) async throws -> JoinStudy.Outcome {
    try await write(
      JoinStudy(study: study, invitation: Array(invitation.utf8), key: [UInt8](repeating: key, count: 32)).run)
  }

  /// The next statement's number.
  package func allot(_ study: String, _ kind: StatementKind) async throws -> UInt32 {
    try await write(AllotStatement(study: study, kind: kind).run).sequence.value
  }

  package func put(_ version: CalendarVersion) async throws {
    _ = try await write(ReplaceCalendar(version, bankHolidays: []).run)
  }

  /// The whole log as a person writes it: a line a day, a line an entry.
  package func timesheet() async throws -> String {
    let zone = zone
    let entries = try await logbook.read { [world] in try ListEntries(.between(from: nil, to: nil)).run(in: $0, world) }
    var lines: [String] = []
    var date: CivilDate?
    for entry in entries {
      let start = zone.local(entry.start)
      if start.date != date {
        date = start.date
        lines.append(start.date.description)
      }
      let end = entry.end.map { zone.local($0).time.description } ?? "     "
      let label = entry.work.caseRef.map { "  " + $0.label } ?? ""
      lines.append("  \(start.time)–\(end)  \(entry.work.activity.rawValue)\(label)")
    }
    return lines.joined(separator: "\n")
  }
}
