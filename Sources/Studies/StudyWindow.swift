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

extension StudyWindow: CustomStringConvertible {
  /// `2026-W36..2027-W29`.
  package var description: String { "\(first)..\(last)" }

  /// Reads exactly what ``description`` writes, or nil.
  package init?(_ text: String) {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = ISOWeek(ends[0]), let last = ISOWeek(ends[1]) else { return nil }
    self.init(from: first, through: last)
  }
}
