/// A school year: 1 September to 31 August.
///
/// The law begins it with the first term after July (WSI 2003/3231, regulation 3); whole months serve where the terms are
/// not known.
package struct SchoolYear: Hashable, Sendable {
  /// The calendar year in which it begins.
  package let startYear: Int

  /// The school year that begins in that calendar year.
  package init(startYear: Int) { self.startYear = startYear }

  /// The school year that holds the date, or, of a date in August, the one about to begin: what a person who asks for term
  /// dates then wants.
  package init(toPlanOn date: CivilDate) { startYear = date.month >= 8 ? date.year : date.year - 1 }

  /// The school year that holds the date.
  package init(containing date: CivilDate) { startYear = date.month >= 9 ? date.year : date.year - 1 }

  package var days: DateRange {
    DateRange(
      from: CivilDate(year: startYear, month: 9, day: 1)!, through: CivilDate(year: startYear + 1, month: 8, day: 31)!)!
  }
}

extension SchoolYear: CustomStringConvertible {
  /// `2026-27`, as the folders of Config/calendars.
  package var description: String { "\(startYear)-\(padded((startYear + 1) % 100, to: 2))" }
}

/// The three terms of a school year, in order.
package enum Season: String, CaseIterable, Sendable {
  case autumn, spring, summer

  /// The season of a term by the month in which it starts, as people name terms as they like: from August on autumn, from
  /// January on spring, from April on summer.
  ///
  /// In every calendar of Config/calendars the summer term starts on 5 April or later, after the Easter holiday.
  package init(termStarting start: CivilDate) {
    switch start.month {
    case 1...3: self = .spring
    case 4...7: self = .summer
    default: self = .autumn
    }
  }

  /// `autumn 2026`, `spring 2027`: what the shipped calendars call the term.
  package func termName(in year: SchoolYear) -> String {
    "\(rawValue) \(self == .autumn ? year.startYear : year.startYear + 1)"
  }
}
