package import ConfigFiles
package import Phrasebook

extension ConfigFileError {
  /// What is wrong with the file, and where, for a person.
  package var explanation: Explanation {
    .badFile(place: position?.description, fault: fault)
  }

  private var fault: Phrase {
    switch self {
    case .syntax(_, let message): .tomlSyntax(message)
    case .nulCharacter: .nulCharacter
    case .unknownKey(_, let key, let allowed, let suggestion):
      .unknownKey(key, allowed: allowed, suggestion: suggestion)
    case .missingKey(_, let key): .missingKey(key)
    case .missingHours: .missingHours
    case .wrongType(_, let key, let expected, let found):
      .wrongKind(key, expected: expected.rawValue, found: found.rawValue)
    case .emptyText(_, let key): .emptyText(key)
    case .outOfRange(_, let key, let number, let allowed): .outOfRange(key, number, allowed: allowed)
    case .badDate(_, let text): .badDate(text)
    case .badTime(_, let text): .badClock(text)
    case .badClockRange(_, let text): .badClockRange(text)
    case .endsBeforeItStarts(_, let key, let start, let end): .endsBeforeItStarts(key, start: start, end: end)
    case .badWeekday(_, let text, _): .badWeekday(text)
    case .badCode(_, let key, let text, let allowed, let suggestion):
      .badCode(key, text, allowed: allowed, suggestion: suggestion)
    case .badLogLevel(_, let text, _): .badLogLevel(text)
    case .calendar(_, let error): .calendarFault(error)
    }
  }
}
