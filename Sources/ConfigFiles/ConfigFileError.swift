package import Chronology

/// What is wrong with a file, and where: facts only, in no language; Phrasebook makes the sentences.
///
/// `key` is the path of table names that lead to a value, such as `terms.half_term.start`; which of several tables of a
/// name is meant, the position says.
package enum ConfigFileError: Error, Equatable, Sendable {
  /// The text is not TOML.
  case syntax(position: TextPosition, SyntaxFault)
  /// TOML by its grammar, which toml++ does not take; the message is its own, in English, to quote beside our sentence.
  case unreadable(position: TextPosition, message: String)
  /// The character U+0000, written out or escaped, at which C code would take the text to end.
  case nulCharacter(position: TextPosition)
  /// A key that the format does not have; `allowed` are those of its table, `suggestion` the one of them it resembles.
  case unknownKey(position: TextPosition, key: String, allowed: [String], suggestion: String?)
  /// The position is that of the table which lacks it.
  case missingKey(position: TextPosition, key: String)
  /// A calendar without school hours, which the caller did not give either.
  case missingHours(position: TextPosition)
  case wrongType(position: TextPosition, key: String, expected: ValueKind, found: ValueKind)
  /// A text without characters, where a name or a path belongs.
  case emptyText(position: TextPosition, key: String)
  /// What should be a date that exists, written `YYYY-MM-DD`.
  case outOfRange(position: TextPosition, key: String, number: Int, allowed: ClosedRange<Int>)
  case badDate(position: TextPosition, text: String)
  /// What should be a time of day, written `HH:MM`.
  case badTime(position: TextPosition, text: String)
  /// What should be two times, written `HH:MM-HH:MM`.
  case badClockRange(position: TextPosition, text: String)
  /// Two dates, or two times, of which the second should come later; both as written.
  case endsBeforeItStarts(position: TextPosition, key: String, start: String, end: String)
  /// What should be the code of a weekday; `suggestion` is the one which it resembles.
  case badWeekday(position: TextPosition, text: String, suggestion: Weekday?)
  /// What should be one of a few codes; `suggestion` is the one which it resembles.
  case badCode(position: TextPosition, key: String, text: String, allowed: [String], suggestion: String?)
  /// What should be one of ``LogLevel``.
  case badLogLevel(position: TextPosition, text: String, suggestion: LogLevel?)
  /// The text says what cannot be true of a calendar; the position is nil if the fault is in the caller's overrides.
  case calendar(position: TextPosition?, CalendarError)

  /// Where the fault is; nil only for a calendar that the caller's overrides make impossible.
  package var position: TextPosition? {
    switch self {
    case .syntax(let position, _), .unreadable(let position, _), .nulCharacter(let position),
      .unknownKey(let position, _, _, _),
      .missingKey(let position, _), .missingHours(let position), .wrongType(let position, _, _, _),
      .emptyText(let position, _), .outOfRange(let position, _, _, _), .badDate(let position, _),
      .badTime(let position, _),
      .badClockRange(let position, _), .endsBeforeItStarts(let position, _, _, _), .badWeekday(let position, _, _),
      .badLogLevel(let position, _, _), .badCode(let position, _, _, _, _):
      position
    case .calendar(let position, _): position
    }
  }
}

/// The kinds of value that TOML has.
package enum ValueKind: String, CaseIterable, Sendable {
  case text, integer, decimal, boolean, date, time
  case dateTime = "date-time"
  case array, table
}
