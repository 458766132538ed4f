import AlntimeAPI
import Chronology
import Operations
import Profiles
import Timekeeping

/// The one mapping between a whole log and its document.
extension Wire.LogDocument {
  init(_ contents: LogContents, _ zone: ZoneRules, at now: Instant) {
    func instant(_ instant: Instant) -> WireInstant { WireInstant(instant, in: zone) }
    self.init(
      exported: instant(now), zone: zone.identifier,
      entries: contents.lines.map { numbered in
        let line = numbered.line
        return Line(
          id: line.id.text, number: numbered.number, activity: line.work.activity.rawValue,
          caseLabel: line.work.caseRef?.label, start: instant(line.start), end: line.end.map(instant),
          note: line.work.note?.text, source: line.source.rawValue, revision: line.revision)
      },
      cases: contents.cases.map {
        Case(
          caseLabel: $0.caseRef.label, kind: $0.kind.rawValue, aware: $0.aware, issued: $0.issued, closed: $0.closed)
      },
      calendars: contents.calendar.versions.map(Wire.Calendar.Version.init),
      profile: contents.profile.map(Wire.Profile.init),
      confirmedWeeks: contents.confirmations.map {
        Confirmation(week: $0.week, confirmedAt: instant($0.confirmedAt))
      },
      sleeps: contents.suspensions.map {
        Sleep(start: instant($0.interval.start), end: instant($0.interval.end), kept: $0.isKept)
      },
      clockSteps: contents.clockSteps.map {
        ClockStep(
          id: $0.entry.text, at: instant($0.at), seconds: $0.seconds, lastSeenMilliseconds: $0.lastSeenMilliseconds)
      })
  }
}

/// What a part of the document says cannot be.
private struct Impossible: Error {}

private func possible<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Impossible() }
  return value
}

extension Wire.LogDocument.Line {
  func line() throws -> TimesheetLine {
    let id = try possible(EntryID(id))
    let work = Work(
      activity: try Activity(code: activity), caseRef: try caseLabel.map { try CaseRef($0) },
      note: try note.map { try Note($0) })
    let source = try possible(EntrySource(rawValue: source))
    guard (1...1_000_000_000).contains(revision) else { throw Impossible() }
    let start = start.zoned.instant
    guard let end else { return .running(RunningEntry(id: id, work: work, start: start, revision: revision)) }
    return .finished(
      try Entry(id: id, work: work, start: start, end: end.zoned.instant, source: source, revision: revision))
  }
}

extension Wire.LogDocument.Case {
  func idpCase() throws -> IDPCase {
    try IDPCase(
      CaseRef(caseLabel), kind: CaseKind(code: kind), aware: aware.date, issued: issued?.date, closed: closed?.date)
  }
}

extension Wire.LogDocument.Confirmation {
  func confirmation() throws -> WeekConfirmation {
    WeekConfirmation(week: try possible(ISOWeek(week)), confirmedAt: confirmedAt.zoned.instant)
  }
}

extension Wire.LogDocument.Sleep {
  func suspension() throws -> Suspension {
    Suspension(try Interval(from: start.zoned.instant, to: end.zoned.instant), isKept: kept)
  }
}

extension Wire.LogDocument.ClockStep {
  func noted() throws -> NotedClockStep {
    try possible(
      NotedClockStep(
        entry: possible(EntryID(id)), at: at.zoned.instant, seconds: seconds, lastSeenMilliseconds: lastSeenMilliseconds
      ))
  }
}

extension Wire.Profile {
  func profile() throws -> Profile {
    let (codes, strays) = read
    guard strays.isEmpty else { throw Impossible() }
    return try Profile(codes)
  }
}

extension Wire.Calendar.Version {
  func calendarVersion() throws -> CalendarVersion {
    func keyed<Raw, Value>(_ raw: [String: Raw], _ value: (Raw) throws -> Value) throws -> [Weekday: Value] {
      try raw.reduce(into: [:]) { $0[try possible(Weekday(code: $1.key))] = try value($1.value) }
    }
    func range(_ text: String) throws -> ClockRange { try possible(ClockRange(text)) }
    return try CalendarVersion(
      effective: effective.date, zone: zone,
      workingDays: Set(workingDays.map { try possible(Weekday(code: $0)) }),
      hours: keyed(hours, range), release: keyed(release) { try $0.map(range) },
      terms: terms.map { term in
        try Chronology.Term(
          name: term.name, days: possible(DateRange(from: term.start.date, through: term.end.date)),
          halfTerm: term.halfTerm.map { try possible(DateRange(from: $0.start.date, through: $0.end.date)) },
          inset: Set(term.inset.map(\.date)), closed: Set(term.closed.map(\.date)))
      })
  }
}
