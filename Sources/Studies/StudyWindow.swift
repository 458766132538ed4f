package import Chronology

/// The weeks that a study asks about, both ends included.
package struct StudyWindow: Hashable, Sendable {
  package let first: ISOWeek
  package let last: ISOWeek

  /// Creates the window, or nil unless `first <= last`.
  package init?(from first: ISOWeek, through last: ISOWeek) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// At least 1.
  package var weekCount: Int { (last.monday.epochDays - first.monday.epochDays) / 7 + 1 }

  package func contains(_ week: ISOWeek) -> Bool { first <= week && week <= last }
}
