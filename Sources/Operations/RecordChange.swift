package import Chronology
package import Profiles
package import Timekeeping

/// What became of one thing in the logbook: what stood there, and what stands there after; nil where it is not.
///
/// A kind of record that a verb can change is a case here, and nothing else reaches the logbook: so `undo` takes back
/// every verb, but those of taking part in a study (``JoinStudy``). Both together, so that a change can be taken back:
/// ``inverse`` is the way from after to before.
package enum RecordChange: Hashable, Sendable {
  case line(TimesheetChange)
  /// Of the case that was opened last under its label; both have one label.
  case idpCase(before: IDPCase?, after: IDPCase?)
  /// Both are of one week.
  case confirmation(before: WeekConfirmation?, after: WeekConfirmation?)
  /// Both have one effective date.
  case calendar(before: CalendarVersion?, after: CalendarVersion?)
  case profile(before: Profile?, after: Profile?)
  /// Both are of one sleep; only whether it is kept changes.
  case suspension(before: Suspension, after: Suspension)

  /// What takes the change back.
  package var inverse: RecordChange {
    switch self {
    case .line(let change): .line(change.inverse)
    case .idpCase(let before, let after): .idpCase(before: after, after: before)
    case .confirmation(let before, let after): .confirmation(before: after, after: before)
    case .calendar(let before, let after): .calendar(before: after, after: before)
    case .profile(let before, let after): .profile(before: after, after: before)
    case .suspension(let before, let after): .suspension(before: after, after: before)
    }
  }

  /// The line that it is of, or nil when it is of no entry.
  package var line: TimesheetChange? {
    if case .line(let change) = self { change } else { nil }
  }
}
