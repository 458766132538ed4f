import Chronology
import Operations
import Timekeeping

/// A journal step's changes as their row keeps them, in JSON; the one mapping between the two.
struct JournalDocument: Codable {
  struct Line: Codable {
    let id: String
    let activity: String
    let caseLabel: String?
    let note: String?
    let start: Int64
    /// Nil while it runs.
    let end: Int64?
    let source: String
    let revision: Int
  }

  struct Case: Codable {
    let label: String
    let kind: String
    let aware: String
    let issued: String?
    let closed: String?
  }

  struct Confirmation: Codable {
    let week: String
    let confirmedAt: Int64
  }

  struct Sleep: Codable {
    let start: Int64
    let end: Int64
    let isKept: Bool
  }

  struct Replacement<Value: Codable>: Codable {
    let before: Value?
    let after: Value?
  }

  /// The change of a line has its two states itself, as the first journals knew no other; that of another kind has them
  /// under the kind's key.
  struct Change: Codable {
    var before: Line?
    var after: Line?
    var idpCase: Replacement<Case>?
    var confirmation: Replacement<Confirmation>?
    var calendar: Replacement<CalendarDocument>?
    /// The code by dimension.
    var profile: Replacement<[String: String]>?
    var suspension: Replacement<Sleep>?

    enum CodingKeys: String, CodingKey {
      case before, after, confirmation, calendar, profile, suspension
      case idpCase = "case"
    }
  }

  let changes: [Change]

  init(_ changes: [RecordChange]) { self.changes = changes.map(Change.init) }

  /// The changes, or throws when another program changed the row into something that is none.
  func recordChanges() throws -> [RecordChange] { try changes.map { try $0.recordChange() } }

  fileprivate static var unreadable: LogbookError { .unreadable(path: "journal", code: 0) }
}

extension JournalDocument.Change {
  init(_ change: RecordChange) {
    switch change {
    case .line(let change):
      self.init(
        before: change.before.map(JournalDocument.Line.init), after: change.after.map(JournalDocument.Line.init))
    case .idpCase(let before, let after): self.init(idpCase: .init(before, after, JournalDocument.Case.init))
    case .confirmation(let before, let after):
      self.init(confirmation: .init(before, after, JournalDocument.Confirmation.init))
    case .calendar(let before, let after): self.init(calendar: .init(before, after, CalendarDocument.init))
    case .profile(let before, let after): self.init(profile: .init(before, after, ProfileTable.document))
    case .suspension(let before, let after): self.init(suspension: .init(before, after, JournalDocument.Sleep.init))
    }
  }

  func recordChange() throws -> RecordChange {
    if let idpCase {
      let (before, after) = try idpCase.values({ try $0.idpCase() }, of: \.caseRef)
      return .idpCase(before: before, after: after)
    }
    if let confirmation {
      let (before, after) = try confirmation.values({ try $0.confirmation() }, of: \.week)
      return .confirmation(before: before, after: after)
    }
    if let calendar {
      let (before, after) = try calendar.values({ try $0.version() }, of: \.effective)
      return .calendar(before: before, after: after)
    }
    if let profile {
      let (before, after) = try profile.values(ProfileTable.profile, of: { _ in true })
      return .profile(before: before, after: after)
    }
    if let suspension {
      let (before, after) = try suspension.values({ try $0.suspension() }, of: \.interval)
      guard let before, let after else { throw JournalDocument.unreadable }
      return .suspension(before: before, after: after)
    }
    let (before, after) = try JournalDocument.Replacement(before: before, after: after).values(
      { try $0.line() }, of: \.id)
    return .line(TimesheetChange(before: before, after: after))
  }
}

extension JournalDocument.Replacement {
  init<Model>(_ before: Model?, _ after: Model?, _ document: (Model) -> Value) {
    self.init(before: before.map(document), after: after.map(document))
  }

  /// What was and is, at least one of them there and both of one name, or throws.
  func values<Model, Name: Equatable>(
    _ model: (Value) throws -> Model, of name: (Model) -> Name
  ) throws -> (before: Model?, after: Model?) {
    let (before, after) = (try before.map(model), try after.map(model))
    let names = [before, after].compactMap { $0.map(name) }
    guard let first = names.first, names.last == first else { throw JournalDocument.unreadable }
    return (before, after)
  }
}

extension JournalDocument.Case {
  init(_ idpCase: IDPCase) {
    self.init(
      label: idpCase.caseRef.label, kind: idpCase.kind.rawValue, aware: idpCase.aware.description,
      issued: idpCase.issued?.description, closed: idpCase.closed?.description)
  }

  func idpCase() throws -> IDPCase {
    func day(_ text: String) throws -> CivilDate {
      guard let day = CivilDate(text) else { throw JournalDocument.unreadable }
      return day
    }
    return try IDPCase(
      CaseRef(label), kind: CaseKind(code: kind), aware: day(aware), issued: issued.map(day), closed: closed.map(day))
  }
}

extension JournalDocument.Confirmation {
  init(_ confirmation: WeekConfirmation) {
    self.init(week: confirmation.week.description, confirmedAt: confirmation.confirmedAt.epochSeconds)
  }

  func confirmation() throws -> WeekConfirmation {
    guard let week = ISOWeek(week) else { throw JournalDocument.unreadable }
    return WeekConfirmation(week: week, confirmedAt: Instant(epochSeconds: confirmedAt))
  }
}

extension JournalDocument.Sleep {
  init(_ suspension: Suspension) {
    self.init(
      start: suspension.interval.start.epochSeconds, end: suspension.interval.end.epochSeconds,
      isKept: suspension.isKept)
  }

  func suspension() throws -> Suspension {
    Suspension(
      try Interval(from: Instant(epochSeconds: start), to: Instant(epochSeconds: end)), isKept: isKept)
  }
}

extension JournalDocument.Line {
  init(_ line: TimesheetLine) {
    self.init(
      id: line.id.text, activity: line.work.activity.rawValue, caseLabel: line.work.caseRef?.label,
      note: line.work.note?.text, start: line.start.epochSeconds, end: line.end?.epochSeconds,
      source: line.source.rawValue, revision: line.revision)
  }

  func line() throws -> TimesheetLine {
    guard let id = EntryID(id), let source = EntrySource(rawValue: source) else { throw JournalDocument.unreadable }
    let work = Work(
      activity: try Activity(code: activity), caseRef: try caseLabel.map { try CaseRef($0) },
      note: try note.map { try Note($0) })
    let start = Instant(epochSeconds: start)
    guard let end else { return .running(RunningEntry(id: id, work: work, start: start, revision: revision)) }
    return .finished(
      try Entry(
        id: id, work: work, start: start, end: Instant(epochSeconds: end), source: source, revision: revision))
  }
}
