import Testing

@testable import ConfigFiles

/// What the reader says against the text; nil if nothing.
func fault(of text: String) -> ConfigFileError? {
  do throws(ConfigFileError) {
    _ = try TOMLText.parse(text)
    return nil
  } catch {
    return error
  }
}

/// TOML 1.0.0 (https://toml.io/en/v1.0.0), section by section.
@Suite struct TOMLGrammarTests {
  @Test(arguments: [
    "", "\n", "\r\n", " \t", "#", "# ŵ\t \u{80}", "a=1", "a = 1 # b", "\u{FEFF}a = 1", "a = 1\r\nb = 2",
    // Keys
    "a-_1 = 1", "1 = 1", "-- = 1", "3.14 = 1", "\"\" = 1", "'' = 1", "\"ʎ\\u00e9\" = 1", "'a \"b\"' = 1",
    "a . \"b\" .c = 1",
    "a.b = 1\na.c = 2", "true = 1", "2018-09-01 = 1",
    // Texts in quotes
    #"a = "\b\t\n\f\r\"\\\u0041\U0001F600""#, "a = \"\tŵ\u{10FFFF}\"", #"a = 'C:\x # "'"#, "a = \"\"\"\"\"\"",
    "a = ''''''",
    "a = \"\"\"\nb\r\n\"\" \\\"\"\" c\"\"\"\"\"", "a = '''b'' \\ '''''", "a = \"\"\"b \\  \t\r\n\n   c\\\n\"\"\"",
    // Numbers
    "a = 0", "a = +0", "a = -0", "a = 1_000", "a = 0xDEAD_beef", "a = 0o0_7", "a = 0b00", "a = -17",
    "a = 9223372036854775807", "a = -9223372036854775808", "a = 0.0", "a = -3.1_4", "a = 1e06", "a = 6.6E-3_4",
    "a = 5e+22",
    "a = inf", "a = +inf", "a = -nan", "a = 0e0",
    // Truths, dates, times
    "a = true", "a = false", "a = 2024-02-29", "a = 07:32:00", "a = 00:32:00.999999", "a = 1979-05-27T07:32:00Z",
    "a = 1979-05-27 07:32:00z", "a = 1979-05-27t00:32:00.5-07:00", "a = 1979-05-27 07:32:00", "a = 1979-05-27 # b",
    "a = 1979-05-27 ", "a = [1979-05-27 , 1979-05-27 07:32:00 ]", "a = {b=1979-05-27 }", "a = 1979-05-27\t",
    // Arrays, tables
    "a = []", "a = [ ]", "a = [1,2,]", "a = [\n1 # b\n,\r\n\n'c' , [ 2.5 ],\n{ d = 1 } ]", "a = {}", "a = { }",
    "a = { b = 1, c.d = [\n2\n], \"e\" = {} }", "[a]", " [ a . 'b' ] # c", "[a]\n[[b]]\n[[ b ]]\n[b.c]",
    "[a.b]\n[a]\nc = 1",
    "[a]\nb.c = 1\n[a.b.d]", "[[a]]\n[a.b]\n[[a]]\n[a.b]", "[[a]]\n[[a.b]]\n[[a.b]]\nc = {}",
  ])
  func `What the specification has is read`(text: String) {
    #expect(fault(of: text) == nil)
  }

  @Test(arguments: [
    ("= 1", 1, SyntaxFault.missingKey), ("a. = 1", 4, .missingKey), (".a = 1", 1, .missingKey),
    ("a..b = 1", 3, .missingKey),
    ("dŵr = 1", 2, .missingKey), ("ŵy = 1", 1, .missingKey), ("]", 1, .missingKey), ("[]", 2, .missingKey),
    ("[a.]", 4, .missingKey),
    ("[ [a]]", 3, .missingKey), ("a = {b=1,}", 10, .missingKey), ("a = {,}", 6, .missingKey),
    ("\u{A0}a = 1", 1, .missingKey),
    ("\u{FEFF}\u{FEFF}a = 1", 1, .missingKey),
    ("a", 2, .missingEquals), ("a b = 1", 3, .missingEquals), ("a:1", 2, .missingEquals),
    ("\"\"\"a\"\"\" = 1", 3, .missingEquals),
    ("a = {b}", 7, .missingEquals),
    ("a =", 4, .missingValue), ("a = # 1", 5, .missingValue), ("a = ,", 5, .missingValue),
    ("a = [,]", 6, .missingValue),
    ("a = [1,,2]", 8, .missingValue), ("a = [", 6, .missingValue), ("a = ]", 5, .missingValue),
    ("a = @", 5, .missingValue),
    ("a = 1 b = 2", 7, .missingLineEnd), ("a = 1,", 6, .missingLineEnd), ("[a] b = 1", 5, .missingLineEnd),
    ("[a]]", 4, .missingLineEnd), ("a = 'b''c'", 8, .missingLineEnd), ("a = \"\"\"\"\"\"\"\"\"", 13, .missingLineEnd),
    ("a = 1979-05-27  07:32:00", 17, .missingLineEnd), ("a = [] 1", 8, .missingLineEnd),
    ("[a", 3, .missingHeaderEnd(brackets: "]")), ("[a b]", 4, .missingHeaderEnd(brackets: "]")),
    ("[[a]", 5, .missingHeaderEnd(brackets: "]]")), ("[[a] ]", 5, .missingHeaderEnd(brackets: "]]")),
    ("[a#]", 3, .missingHeaderEnd(brackets: "]")),
    ("a = [1 2]", 8, .missingArrayEnd), ("a = [1", 7, .missingArrayEnd), ("a = [1}", 7, .missingArrayEnd),
    ("a = {b = 1\n}", 11, .missingTableEnd), ("a = {\nb = 1}", 6, .missingTableEnd),
    ("a = {b = 1 c = 2}", 12, .missingTableEnd),
    ("a = {b = 1 # c\n}", 12, .missingTableEnd), ("a = {b = 1", 11, .missingTableEnd),
    ("a = \"b", 7, .missingQuote), ("a = 'b\n'", 7, .missingQuote), ("a = \"\"\"b\"\"", 5, .unclosedText),
    ("a = '''b\n''", 5, .unclosedText), ("\"a = 1", 7, .missingQuote),
    (#"a = "b\c""#, 7, .badEscape), (#"a = "\x41""#, 6, .badEscape), (#"a = "\e""#, 6, .badEscape),
    (#"a = "\u00g0""#, 6, .badEscape),
    (#"a = "\uD800""#, 6, .badEscape), (#"a = "\U00110000""#, 6, .badEscape), (#"a = "\u41""#, 6, .badEscape),
    (#"a = """\ b""""#, 8, .badEscape), ("a = \"b\\\nc\"", 7, .badEscape), ("a = \"\\u00\u{FF11}1\"", 6, .badEscape),
    ("a = 1\u{1}", 6, .controlCharacter), ("# \u{7F}", 3, .controlCharacter), ("a = 1\rb = 2", 6, .controlCharacter),
    ("a = '\u{B}'", 6, .controlCharacter), ("a = \"\"\"\r\"\"\"", 8, .controlCharacter),
    ("a = [\u{C}1]", 6, .controlCharacter),
    ("a\u{8} = 1", 2, .controlCharacter), ("\u{1B}", 1, .controlCharacter), ("a = 1\r", 6, .controlCharacter),
    ("a = b", 5, .unknownValue("b")), ("a = True", 5, .unknownValue("True")), ("a = 01", 5, .unknownValue("01")),
    ("a = 1_", 5, .unknownValue("1_")), ("a = _1", 5, .unknownValue("_1")), ("a = 1__0", 5, .unknownValue("1__0")),
    ("a = 0X1", 5, .unknownValue("0X1")), ("a = -0x1", 5, .unknownValue("-0x1")), ("a = 0xg", 5, .unknownValue("0xg")),
    ("a = 0b2", 5, .unknownValue("0b2")), ("a = 0o", 5, .unknownValue("0o")), ("a = .5", 5, .unknownValue(".5")),
    ("a = 5.", 5, .unknownValue("5.")), ("a = 1.e2", 5, .unknownValue("1.e2")), ("a = 1e", 5, .unknownValue("1e")),
    ("a = 1e2.3", 5, .unknownValue("1e2.3")), ("a = +", 5, .unknownValue("+")), ("a = ++1", 5, .unknownValue("++1")),
    ("a = 00.5", 5, .unknownValue("00.5")), ("a = Inf", 5, .unknownValue("Inf")),
    ("a = 0x1p3", 5, .unknownValue("0x1p3")),
    ("a = 1\u{301}", 5, .unknownValue("1\u{301}")), ("a = \u{FF11}", 5, .unknownValue("\u{FF11}")),
    ("a = -1979", 5, nil),
    ("a = 1\u{A0}", 5, .unknownValue("1\u{A0}")), ("a = [b]", 6, .unknownValue("b")),
    ("a = 1=2", 5, .unknownValue("1=2")),
    ("a = 08:50", 5, .timeNotWhole("08:50")), ("a = 1979-05-27 7", 16, .timeNotWhole("7")),
    ("a = 1979-05-27T", 16, .timeNotWhole("")), ("a = 1979-05-27 07:32", 16, .timeNotWhole("07:32")),
    ("a = 9223372036854775808", 5, .numberTooLarge("9223372036854775808")), ("a = 1e999", 5, .numberTooLarge("1e999")),
    ("a = 0x8000000000000000", 5, .numberTooLarge("0x8000000000000000")),
  ])
  func `What it has not is refused where it stands, with a reason`(text: String, column: Int, reason: SyntaxFault?) {
    let last = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect((1...last).contains(fault(of: text)?.position?.line ?? 1))
    guard let reason else { return #expect(fault(of: text) == nil) }
    #expect(fault(of: text) == .syntax(position: TextPosition(line: 1, column: column), reason))
  }

  @Test(arguments: [
    ("a = 1979-02-30", 5, "1979-02-30"), ("a = 1979-5-27", 5, "1979-5-27"), ("a = 1979-05-27x", 5, "1979-05-27x"),
    ("a = 0000-01-01", 5, "0000-01-01"), ("a = 1979-05-2\u{FF17}", 5, "1979-05-2\u{FF17}"),
    ("a = [1979-13-01T07:32:00]", 6, "1979-13-01T07:32:00"),
  ])
  func `A day that is none is refused as one`(text: String, column: Int, date: String) {
    #expect(fault(of: text) == .badDate(position: TextPosition(line: 1, column: column), text: date))
  }

  @Test(arguments: [
    ("a = 24:00:00", 5, "24:00:00"), ("a = 07:32:60", 5, "07:32:60"), ("a = 07:32:00Z", 5, "07:32:00Z"),
    ("a = 07:32:00.", 5, "07:32:00."), ("a = 1979-05-27T07:60:00", 16, "07:60:00"),
    ("a = 08:50-15:20", 5, "08:50-15:20"),
    ("a = 1979-05-27 07:32:00+24:00", 16, "07:32:00+24:00"), ("a = 1979-05-27T07:32:00-7:00", 16, "07:32:00-7:00"),
  ])
  func `A time that is none is refused as one`(text: String, column: Int, time: String) {
    #expect(fault(of: text) == .badTime(position: TextPosition(line: 1, column: column), text: time))
  }

  /// The text, the place of the second, its name and the place of the first.
  @Test(arguments: [
    ("a = 1\na = 2", "2:1", "a", "1:1"), ("a = 1\n'a' = 2", "2:1", "a", "1:1"), ("a = 1\na.b = 2", "2:1", "a", "1:1"),
    ("a.b = 1\na = 2", "2:1", "a", "1:1"), ("a = {}\na.b = 2", "2:1", "a", "1:1"), ("[a]\n[a]", "2:2", "a", "1:2"),
    ("a = 1\n[a]", "2:2", "a", "1:1"), ("a = {b = 1}\n[a.c]", "2:2", "a", "1:1"), ("a.b = 1\n[a]", "2:2", "a", "1:1"),
    ("[[a]]\n[a]", "2:2", "a", "1:3"), ("[a]\n[[a]]", "2:3", "a", "1:2"), ("a = []\n[[a]]", "2:3", "a", "1:1"),
    ("a = [{}]\n[a.b]", "2:2", "a", "1:1"), ("[a.b]\n[a]\nb.c = 1", "3:1", "a.b", "1:4"),
    ("a = {b = 1, b = 2}", "1:13", "a.b", "1:6"),
    ("a = {b = {c = 1}, b.d = 2}", "1:19", "a.b", "1:6"), ("[[a.b]]\n[a]\nb.c = 1", "3:1", "a.b", "1:5"),
    ("[a.b.c]\n[a]\nb.d = 1\n[a.b]", "4:4", "a.b", "1:4"), ("[a]\nb = 1\n[a.b.c]", "3:4", "a.b", "2:1"),
  ])
  func `What is given twice is refused at the second`(text: String, second: String, key: String, first: String) {
    guard case .syntax(let position, .repeatedKey(key, let place))? = fault(of: text) else {
      Issue.record("\(String(describing: fault(of: text))) of \(text)")
      return
    }
    #expect(position.description == second)
    #expect(place.description == first)
  }

  @Test func `What only toml++ minds is told in its words`() throws {
    let fault = fault(of: "a = 07:32:00." + String(repeating: "1", count: 70))
    guard case .unreadable(let position, let message) = try #require(fault) else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(position.line == 1)
    #expect(message.contains("maximum precision"))
  }
}
