/// Why a school calendar cannot be true.
package enum CalendarError: Error, Equatable, Sendable {
  case noTerms
  case noHours
  case noWorkingDays
  /// Opening hours on a Saturday or Sunday, which are always the `weekend` band.
  case hoursOnWeekend(Weekday)
  /// A release slot not wholly inside the hours of its weekday.
  case releaseOutsideHours(Weekday, ClockRange)
  case releaseSlotsOverlap(Weekday)
  case halfTermOutsideTerm(term: String)
  case dayOutsideTerm(term: String, day: CivilDate)
  case insetAndClosed(term: String, day: CivilDate)
  case termsOverlap(String, String)
  /// A training day or closure in none of the terms.
  case dayInNoTerm(CivilDate)
  /// A training day in the half-term holiday.
  case insetInHalfTerm(term: String, day: CivilDate)
}
