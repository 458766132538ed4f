/// What a text lacks, or has too much, to be TOML 1.0: facts only, in no language.
package enum SyntaxFault: Hashable, Sendable {
  case notUTF8
  /// Neither a bare name nor one in quotes where a key or a table's name begins.
  case missingKey
  case missingEquals
  /// Nothing that a value begins with where one belongs.
  case missingValue
  /// Something behind what ends its line.
  case missingLineEnd
  /// No `]` behind the name of a table, or no `]]` behind that of one of several.
  case missingHeaderEnd(brackets: String)
  /// Neither a comma nor `]` behind a value of an array.
  case missingArrayEnd
  /// Neither a comma nor `}` behind a value of a table in braces, which ends on its line.
  case missingTableEnd
  /// A text without the quote that closes it before its line ends.
  case missingQuote
  /// A text of several lines without the quotes that close it; the position is where it begins.
  case unclosedText
  case badEscape
  /// A control character but a tab, or a carriage return that ends no line.
  case controlCharacter
  /// A word that is no number, date, time or truth.
  case unknownValue(String)
  /// A time without seconds, or what follows a date and is none.
  case timeNotWhole(String)
  case numberTooLarge(String)
  case nestedTooDeep
  /// A key or table that is already there, or stands for something else.
  case repeatedKey(String, first: TextPosition)
}
