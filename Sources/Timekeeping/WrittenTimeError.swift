package import Chronology

/// Why a time, day or period as written cannot be read; `word` is the part that stopped it.
package enum WrittenTimeError: Error, Equatable, Sendable {
  /// No form of a time has this word; `offset` counts characters from the start of the text.
  case notATime(text: String, word: String, offset: Int)
  case notADay(text: String)
  case notADuration(text: String)
  case notAPeriod(text: String)
  /// A period, but not one week.
  case notAWeek(text: String)
  /// The clocks went forward over it.
  case nonexistent(text: String, next: Instant)
  /// `01:30 GMT` on a day when the clock never shows 01:30 at that offset.
  case notInThatZone(text: String, abbreviation: String)
  /// No calendar says which term it is.
  case noTerm(CivilDate)
}
