import Chronology
package import Timekeeping

/// A case with its clock.
package struct Deadline: Hashable, Sendable {
  package let idpCase: IDPCase
  package let clock: StatutoryClock

  init(_ idpCase: IDPCase, calendar: SchoolCalendar, today: CivilDate) {
    self.idpCase = idpCase
    clock = StatutoryClock(idpCase, calendar: calendar, today: today)
  }

  /// What is due first; then what has no due date yet, by label.
  static func isMoreUrgent(_ left: Deadline, _ right: Deadline) -> Bool {
    (left.clock.due ?? .latest, left.idpCase.caseRef) < (right.clock.due ?? .latest, right.idpCase.caseRef)
  }
}
