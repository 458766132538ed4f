import Chronology
package import Operations
import Profiles
import Studies
import Synchronization
import Timekeeping

/// A logbook without a disk: what the SQLite one is held against.
package final class InMemoryLogbook: Logbook {
  private let pages = Mutex(Pages())

  package init() {}

  package func read<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookReading) throws -> Result
  ) async throws -> Result {
    try pages.withLock { try body(Pen(pages: $0)) }
  }

  package func write<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookWriting) throws -> Result
  ) async throws -> Result {
    try pages.withLock { pages in
      let pen = Pen(pages: pages)
      let result = try body(pen)
      pages = pen.pages
      return result
    }
  }
}

private struct Pages: Sendable {
  var sheet = Timesheet()
  var calendar = SchoolCalendar.empty
  var cases: [IDPCase] = []
  var profile: Profile?
  var confirmations: [ISOWeek: WeekConfirmation] = [:]
  var suspensions: [Instant: Suspension] = [:]
  var clockSteps: Set<NotedClockStep> = []
  var participations: [String: Participation] = [:]
  var replies: [String: RememberedReply] = [:]
  var numbers: [EntryID: Int] = [:]
  var steps: [JournalStep] = []
  /// How many of the steps are not taken back.
  var doneCount = 0
}

/// One transaction: its pages are kept by the logbook, or thrown away.
private final class Pen: LogbookWriting {
  var pages: Pages

  init(pages: Pages) { self.pages = pages }

  func running() throws -> RunningEntry? { pages.sheet.running }

  func entries(in interval: Interval?) throws -> [Entry] {
    guard let interval else { return pages.sheet.entries }
    return pages.sheet.entries.filter { entry in
      entry.interval?.overlaps(interval) ?? (interval.start <= entry.start && entry.start < interval.end)
    }
  }

  func line(_ reference: EntryReference) throws -> TimesheetLine? {
    let lines = pages.sheet.entries.map(TimesheetLine.finished) + (pages.sheet.running.map { [.running($0)] } ?? [])
    switch reference {
    case .id(let id): return lines.first { $0.id == id }
    case .number(let number): return lines.first { pages.numbers[$0.id] == number }
    case .last:
      return pages.sheet.entries.max { ($0.end, pages.numbers[$0.id] ?? 0) < ($1.end, pages.numbers[$1.id] ?? 0) }
        .map(TimesheetLine.finished)
    }
  }

  func number(of id: EntryID) throws -> Int? { pages.numbers[id] }

  func calendar() throws -> SchoolCalendar { pages.calendar }

  func record(_ step: JournalStep, at now: Instant) throws {
    apply(step.changes)
    pages.steps = pages.steps.prefix(pages.doneCount) + [step]
    pages.doneCount += 1
  }

  func takeBack() throws -> JournalStep? {
    guard pages.doneCount > 0 else { return nil }
    pages.doneCount -= 1
    let step = pages.steps[pages.doneCount]
    apply(step.takenBack)
    return step
  }

  func takeAgain() throws -> JournalStep? {
    guard pages.doneCount < pages.steps.count else { return nil }
    let step = pages.steps[pages.doneCount]
    pages.doneCount += 1
    apply(step.changes)
    return step
  }

  private func apply(_ changes: [RecordChange]) {
    for change in changes {
      switch change {
      case .line(let change): apply(change)
      case .idpCase(let before, let after):
        let last = before.flatMap { old in pages.cases.lastIndex { $0.caseRef == old.caseRef } }
        let position = last ?? pages.cases.endIndex
        pages.cases.replaceSubrange(position..<(last.map { $0 + 1 } ?? position), with: after.map { [$0] } ?? [])
      case .confirmation(let before, let after):
        if let before { pages.confirmations[before.week] = nil }
        if let after { pages.confirmations[after.week] = after }
      case .calendar(let before, let after):
        let others = pages.calendar.versions.filter { $0.effective != before?.effective }
        pages.calendar = SchoolCalendar(others + (after.map { [$0] } ?? []))
      case .profile(_, let after): pages.profile = after
      case .suspension(_, let after): pages.suspensions[after.interval.start] = after
      }
    }
  }

  private func apply(_ change: TimesheetChange) {
    if change.after != nil, pages.numbers[change.id] == nil {
      pages.numbers[change.id] = (pages.numbers.values.max() ?? 0) + 1
    }
    pages.sheet = pages.sheet.applying([change])
    // Of one second, those that came first stand first, also after a deletion was taken back.
    let numbers = pages.numbers
    pages.sheet.entries.sort { ($0.start, $0.end, numbers[$0.id] ?? 0) < ($1.start, $1.end, numbers[$1.id] ?? 0) }
  }

  func cases() throws -> [IDPCase] { pages.cases }

  func workedCaseRefs() throws -> Set<CaseRef> {
    Set((pages.sheet.entries.map(\.work) + (pages.sheet.running.map { [$0.work] } ?? [])).compactMap(\.caseRef))
  }

  func profile() throws -> Profile? { pages.profile }

  func confirmations() throws -> [WeekConfirmation] {
    pages.confirmations.values.sorted { $0.week < $1.week }
  }

  func suspensions(after start: Instant) throws -> [Suspension] {
    pages.suspensions.values.filter { start < $0.interval.end }.sorted { $0.interval.start < $1.interval.start }
  }

  func clockSteps() throws -> [NotedClockStep] {
    pages.clockSteps.sorted { ($0.entry.text, $0.at) < ($1.entry.text, $1.at) }
  }

  func clockStepSeconds(of id: EntryID) throws -> Int64? {
    let steps = pages.clockSteps.filter { $0.entry == id }.map(\.seconds)
    return steps.isEmpty ? nil : steps.reduce(0, +)
  }

  func put(_ step: NotedClockStep) throws { pages.clockSteps.insert(step) }

  func reserve(_ number: Int, for id: EntryID) throws {
    guard (1...1_000_000_000).contains(number), pages.numbers[id] == nil, !pages.numbers.values.contains(number) else {
      return
    }
    pages.numbers[id] = number
  }

  func put(_ suspension: Suspension) throws { pages.suspensions[suspension.interval.start] = suspension }

  func participations() throws -> [Participation] {
    pages.participations.values.sorted { $0.study.text < $1.study.text }
  }

  func put(_ participation: Participation) throws { pages.participations[participation.study.text] = participation }

  func reply(toKey key: String) throws -> RememberedReply? { pages.replies[key] }

  func remember(_ reply: RememberedReply, forKey key: String, at now: Instant) throws { pages.replies[key] = reply }
}
