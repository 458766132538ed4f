package import ConfigFiles
package import Phrasebook

extension ConfigFileError {
  /// What is wrong with the file, and where, for a person.
  package var explanation: Explanation {
    .badFile(place: position?.description, fault: fault)
  }

  /// The same of the file that holds the daemon's settings.
  package func explanation(ofSettings path: String) -> Explanation {
    .badSettings(path: path, place: position?.description, fault: fault)
  }

  private var fault: Phrase {
    switch self {
    case .syntax(_, let fault): fault.explanation
    case .unreadable(_, let message): .tomlSyntax(message)
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

extension SyntaxFault {
  fileprivate var explanation: Phrase {
    switch self {
    case .notUTF8: Phrase.Syntax.notUTF8
    case .missingKey: Phrase.Syntax.missingKey
    case .missingEquals: Phrase.Syntax.missingEquals
    case .missingValue: Phrase.Syntax.missingValue
    case .missingLineEnd: Phrase.Syntax.missingLineEnd
    case .missingHeaderEnd(let brackets): Phrase.Syntax.missingHeaderEnd(brackets)
    case .missingArrayEnd: Phrase.Syntax.missingArrayEnd
    case .missingTableEnd: Phrase.Syntax.missingTableEnd
    case .missingQuote: Phrase.Syntax.missingQuote
    case .unclosedText: Phrase.Syntax.unclosedText
    case .badEscape: Phrase.Syntax.badEscape
    case .controlCharacter: Phrase.Syntax.controlCharacter
    case .unknownValue(let word): Phrase.Syntax.unknownValue(word)
    case .timeNotWhole(let word): Phrase.Syntax.timeNotWhole(word)
    case .numberTooLarge(let word): Phrase.Syntax.numberTooLarge(word)
    case .nestedTooDeep: Phrase.Syntax.nestedTooDeep
    case .repeatedKey(let key, let first): Phrase.Syntax.repeatedKey(key, first: first.description)
    }
  }
}
