import Chronology
import Imports
package import Timekeeping

/// `import` of what `export --all` wrote: records whatever the log does not have, all of it or none.
///
/// What the log has stays as it is there, also where the document says otherwise: the person may have changed it since.
/// So a second import of the same document changes nothing.
package struct ImportLog: Sendable {
  package let contents: LogContents

  package init(_ contents: LogContents) { self.contents = contents }

  package struct Outcome: Hashable, Sendable {
    /// Entries and a running task that are new.
    package fileprivate(set) var lines: [TimesheetLine] = []
    package fileprivate(set) var caseCount = 0
    package fileprivate(set) var weekCount = 0
    package fileprivate(set) var calendarCount = 0
    package fileprivate(set) var setsProfile = false
    /// Whatever the log had already, and just so.
    package fileprivate(set) var alreadyThereCount = 0
    /// Whatever the log had already, but otherwise; it stays.
    package fileprivate(set) var differentCount = 0
    fileprivate var changes: [RecordChange] = []
    fileprivate var suspensions: [Suspension] = []
  }

  /// Checks everything and records nothing.
  package func preview(in logbook: any LogbookReading, _ world: World) throws -> Outcome {
    var outcome = Outcome()
    try addLines(to: &outcome, logbook, world)
    try addCases(to: &outcome, logbook)
    try addRest(to: &outcome, logbook, world)
    return outcome
  }

  /// Checks everything and records it in the one transaction. `undo` takes it back, but for what happened to the machine's
  /// clocks.
  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let outcome = try preview(in: logbook, world)
    let new = Set(outcome.lines.map(\.id))
    for line in contents.lines where new.contains(line.line.id) {
      if let number = line.number { try logbook.reserve(number, for: line.line.id) }
    }
    try logbook.record(.import, outcome.changes, world)
    for suspension in outcome.suspensions { try logbook.put(suspension) }
    for step in contents.clockSteps where new.contains(step.entry) { try logbook.put(step) }
    return outcome
  }

  private func addLines(to outcome: inout Outcome, _ logbook: any LogbookReading, _ world: World) throws {
    let sheet = Timesheet(running: try logbook.running(), entries: try logbook.entries(in: nil))
    let lines = sheet.entries.map(TimesheetLine.finished) + (sheet.running.map { [.running($0)] } ?? [])
    let known = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0) })
    let solid = Timesheet(running: sheet.running, entries: sheet.entries.filter { $0.durationSeconds > 0 })
    var faults: [ImportFault] = []
    var last: (place: Int, end: Instant)?
    let now = world.now()
    let placed = contents.lines.enumerated().map { (place: $0.offset + 1, line: $0.element.line) }
    for (place, line) in placed.sorted(by: { ($0.line.start, $0.place) < ($1.line.start, $1.place) }) {
      if let there = known[line.id] {
        outcome.count(there == line)
        continue
      }
      if let last, line.start < last.end, line.end != line.start {
        faults.append(ImportFault(line: place, reason: .overlapsLine(last.place)))
        continue
      }
      do throws(TimekeepingError) {
        try solid.check(line, now: now)
        outcome.lines.append(line)
        if line.end != line.start { last = (place, line.end ?? now) }
      } catch {
        faults.append(ImportFault(line: place, reason: .refused(error)))
      }
    }
    guard faults.isEmpty else { throw Refusal.logFaults(faults.sorted { $0.line < $1.line }) }
    outcome.changes += outcome.lines.map { .line(.adding($0)) }
  }

  /// A case is known again by its label, its kind and its first day.
  private func addCases(to outcome: inout Outcome, _ logbook: any LogbookReading) throws {
    var known = try logbook.cases()
    for idpCase in contents.cases {
      if let there = known.first(where: { $0.isSameDuty(as: idpCase) }) {
        outcome.count(there == idpCase)
        continue
      }
      if let open = known.last(where: { $0.caseRef == idpCase.caseRef && $0.isOpen }) {
        throw Refusal.idpCase(.alreadyOpen(open))
      }
      known.append(idpCase)
      outcome.caseCount += 1
      outcome.changes.append(.idpCase(before: nil, after: idpCase))
    }
  }

  private func addRest(to outcome: inout Outcome, _ logbook: any LogbookReading, _ world: World) throws {
    let versions = try logbook.calendar().versions
    for version in contents.calendar.versions {
      guard version.zone == world.zone.identifier else {
        throw Refusal.zoneMismatch(calendar: version.zone, daemon: world.zone.identifier)
      }
      if let there = versions.first(where: { $0.effective == version.effective }) {
        outcome.count(there == version)
        continue
      }
      outcome.calendarCount += 1
      outcome.changes.append(.calendar(before: nil, after: version))
    }
    let weeks = Set(try logbook.confirmations().map(\.week))
    for confirmation in contents.confirmations {
      guard !weeks.contains(confirmation.week) else {
        outcome.count(true)
        continue
      }
      outcome.weekCount += 1
      outcome.changes.append(.confirmation(before: nil, after: confirmation))
    }
    if let profile = contents.profile {
      if let there = try logbook.profile() {
        outcome.count(there == profile)
      } else {
        outcome.setsProfile = true
        outcome.changes.append(.profile(before: nil, after: profile))
      }
    }
    let sleeps = Set(try logbook.suspensions(after: Instant(epochSeconds: .min)).map(\.interval.start))
    outcome.suspensions = contents.suspensions.filter { !sleeps.contains($0.interval.start) }
  }
}

extension ImportLog.Outcome {
  fileprivate mutating func count(_ isSame: Bool) {
    if isSame { alreadyThereCount += 1 } else { differentCount += 1 }
  }
}

extension Timesheet {
  /// Throws unless the line has room.
  fileprivate func check(_ line: TimesheetLine, now: Instant) throws(TimekeepingError) {
    switch line {
    case .finished(let entry):
      // One of no length takes no room.
      guard let interval = entry.interval else {
        guard entry.end <= now else { throw .inFuture(entry.end, now: now) }
        return
      }
      _ = try Timesheet(running: running, entries: entries(overlapping: interval)).adding(entry, now: now)
    case .running(let new):
      if let running { throw .overlapsRunning(running) }
      _ = try starting(new, now: now)
    }
  }
}

extension IDPCase {
  fileprivate func isSameDuty(as other: IDPCase) -> Bool {
    caseRef == other.caseRef && kind == other.kind && aware == other.aware
  }
}
