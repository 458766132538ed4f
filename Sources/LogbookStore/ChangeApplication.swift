import Chronology
import FoundationEssentials
import GRDB
import Operations
import Timekeeping

/// How a change of each kind is carried out: the only way by which what a person recorded is written.
extension SQLiteTransaction {
  func apply(_ changes: [RecordChange]) throws {
    for change in changes {
      switch change {
      case .line(let change): try put(change.after, insteadOf: change.before)
      case .idpCase(let before, let after): try put(after, insteadOf: before)
      case .confirmation(let before, let after): try put(after, insteadOf: before)
      case .calendar(let before, let after): try put(after, insteadOf: before)
      case .profile(_, let after): try ProfileTable.write(after, to: database)
      case .suspension(_, let after): try put(after)
      }
    }
  }

  private func put(_ line: TimesheetLine?, insteadOf before: TimesheetLine?) throws {
    switch (before, line) {
    case (nil, let line?): try insert(line)
    case (_?, let line?): try update(line)
    case (let line?, nil): try execute("DELETE FROM entry WHERE id = ?", [line.id.text])
    case (nil, nil): break
    }
  }

  private func insert(_ line: TimesheetLine) throws {
    try execute(
      "INSERT INTO handle (id) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM handle WHERE id = ?)",
      [line.id.text, line.id.text])
    try execute(
      "INSERT INTO entry (\(EntryRow.columns), number) SELECT ?, ?, ?, ?, ?, ?, ?, ?, number FROM handle WHERE id = ?",
      EntryRow.arguments(line) + [line.id.text])
  }

  private func update(_ line: TimesheetLine) throws {
    try execute(
      "UPDATE entry SET (\(EntryRow.columns)) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
      EntryRow.arguments(line) + [line.id.text])
  }

  /// A change is always of the last case that was opened under its label: the ones before it are closed, and the journal is
  /// taken back from its end. One that is opened again by `redo` comes last again, as it was.
  private func put(_ idpCase: IDPCase?, insteadOf before: IDPCase?) throws {
    let last = "number = (SELECT max(number) FROM idpCase WHERE label = ?)"
    switch (before, idpCase) {
    case (nil, let new?):
      try execute("INSERT INTO idpCase (\(CaseTable.columns)) VALUES (?, ?, ?, ?, ?)", CaseTable.arguments(new))
    case (let old?, let new?):
      try execute(
        "UPDATE idpCase SET (\(CaseTable.columns)) = (?, ?, ?, ?, ?) WHERE \(last)",
        CaseTable.arguments(new) + [old.caseRef.label])
    case (let old?, nil): try execute("DELETE FROM idpCase WHERE \(last)", [old.caseRef.label])
    case (nil, nil): break
    }
  }

  private func put(_ confirmation: WeekConfirmation?, insteadOf before: WeekConfirmation?) throws {
    if let before { try execute("DELETE FROM weekConfirmation WHERE week = ?", [before.week.description]) }
    guard let confirmation else { return }
    try execute(
      "INSERT INTO weekConfirmation VALUES (?, ?)",
      [confirmation.week.description, confirmation.confirmedAt.epochSeconds])
  }

  private func put(_ version: CalendarVersion?, insteadOf before: CalendarVersion?) throws {
    if let before { try execute("DELETE FROM calendarVersion WHERE effective = ?", [before.effective.description]) }
    guard let version else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let document = String(decoding: try encoder.encode(CalendarDocument(version)), as: UTF8.self)
    try execute("INSERT INTO calendarVersion VALUES (?, ?)", [version.effective.description, document])
  }
}
