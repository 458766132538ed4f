import Chronology
import ConfigFiles
import Testing

/// Each fault is put into one sound calendar, whose line numbers stand beside it.
@Suite struct CalendarFaultTests {
  private static let sound = """
    effective = 2026-09-01
    zone = "Europe/London"
    working_days = ["monday", "tuesday"]
    [hours]
    monday = "08:50-15:20"
    [release]
    monday = ["09:00-10:00", "13:00-14:00"]
    [[terms]]
    name = "autumn 2026"
    start = 2026-09-01
    end = 2026-12-18
    half_term = { start = 2026-10-26, end = 2026-10-30 }
    inset = [2026-09-01]
    closed = [
      2026-11-30,
    ]
    [[terms]]
    name = "spring 2027"
    start = 2027-01-04
    end = 2027-03-19
    """

  /// The fault of the sound calendar with the line, counted from 1, changed to another.
  private func fault(
    _ line: Int, _ replacement: String, overrides: CalendarOverrides = .none
  ) throws -> ConfigFileError? {
    var lines = Self.sound.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[line - 1] = replacement
    do throws(ConfigFileError) {
      _ = try CalendarFile.read(lines.joined(separator: "\n"), overrides: overrides)
      return nil
    } catch { return error }
  }

  private func at(_ line: Int, _ column: Int) -> TextPosition { TextPosition(line: line, column: column) }

  private static let rootKeys = ["effective", "zone", "working_days", "hours", "release", "terms"]
  private static let termKeys = ["name", "start", "end", "half_term", "inset", "closed"]

  @Test func `The calendar itself is sound`() throws {
    #expect(try fault(1, "effective = 2026-09-01") == nil)
  }

  @Test func `A text that is not TOML is refused where it stops to be`() throws {
    #expect(try fault(2, "zone = = 1") == .syntax(position: at(2, 8), .missingValue))
    #expect(try fault(2, "zone = Europe/London") == .syntax(position: at(2, 8), .unknownValue("Europe/London")))
    #expect(try fault(3, "working_days = [\"monday\"") == .syntax(position: at(4, 1), .missingArrayEnd))
  }

  @Test(arguments: [
    ("[{terms]]", 2), ("[ =", 3), ("[[\u{FEFF}terms]]", 3),
  ])
  func `A header without a name is refused where the name should stand`(_ line: String, _ column: Int) throws {
    #expect(try fault(2, line) == .syntax(position: at(2, column), .missingKey))
  }

  @Test(arguments: [("zone = [}]", 9), ("zone = [[1, } ]]", 13)])
  func `What begins no value is refused where it stands`(_ line: String, _ column: Int) throws {
    #expect(try fault(2, line) == .syntax(position: at(2, column), .missingValue))
  }

  @Test func `A digit behind a date is refused where it stands`() throws {
    #expect(try fault(10, "start = 2018-11-02 1") == .syntax(position: at(10, 20), .timeNotWhole("1")))
    #expect(try fault(15, "  2018-11-02 1,") == .syntax(position: at(15, 14), .timeNotWhole("1")))
    #expect(try fault(10, "start = 2018-11-02 25:00:00") == .badTime(position: at(10, 20), text: "25:00:00"))
  }

  @Test func `A key that is given twice is refused at the second, which names the first`() throws {
    #expect(try fault(3, "zone = ''") == .syntax(position: at(3, 1), .repeatedKey("zone", first: at(2, 1))))
    #expect(try fault(6, "[hours]") == .syntax(position: at(6, 2), .repeatedKey("hours", first: at(4, 2))))
    #expect(try fault(11, "start = 1") == .syntax(position: at(11, 1), .repeatedKey("terms.start", first: at(10, 1))))
  }

  @Test func `Values in values without end are refused`() throws {
    #expect(try fault(2, "zone = " + String(repeating: "[", count: 200_000))?.position?.line == 2)
    #expect(try fault(2, "zone = " + String(repeating: "{a=", count: 100_000))?.position?.line == 2)
  }

  @Test func `A day that does not exist is refused where it begins`() throws {
    #expect(try fault(10, "start = 2026-02-30 # 2026-02-29") == .badDate(position: at(10, 9), text: "2026-02-30"))
    #expect(try fault(15, "  2026-11-29, 2026-13-01,") == .badDate(position: at(15, 15), text: "2026-13-01"))
    #expect(try fault(10, "start = 2026-9-1") == .badDate(position: at(10, 9), text: "2026-9-1"))
    #expect(try fault(10, "start = 0000-01-01") == .badDate(position: at(10, 9), text: "0000-01-01"))
    #expect(try fault(10, "start = 24:00") == .badTime(position: at(10, 9), text: "24:00"))
  }

  @Test func `An unknown key is refused at any depth, with the key it resembles`() throws {
    #expect(
      try fault(3, "workng_days = []")
        == .unknownKey(
          position: at(3, 1), key: "workng_days", allowed: Self.rootKeys, suggestion: "working_days"))
    #expect(
      try fault(4, "[hour]")
        == .unknownKey(position: at(4, 2), key: "hour", allowed: Self.rootKeys, suggestion: "hours"))
    #expect(
      try fault(5, "Mondya = \"08:50-15:20\"")
        == .unknownKey(
          position: at(5, 1), key: "hours.Mondya", allowed: Weekday.allCases.map(\.code), suggestion: "monday"))
    #expect(
      try fault(18, "name = \"spring 2027\"\nhalfterm = 1")
        == .unknownKey(
          position: at(19, 1), key: "terms.halfterm", allowed: Self.termKeys, suggestion: "half_term"))
    #expect(
      try fault(12, "half_term = { start = 2026-10-26, finish = 2026-10-30 }")
        == .unknownKey(
          position: at(12, 35), key: "terms.half_term.finish", allowed: ["start", "end"], suggestion: nil))
    #expect(
      try fault(2, "zone = \"Europe/London\"\n\"a.b\" = 1\na.c = 2")
        == .unknownKey(position: at(3, 1), key: "a.b", allowed: Self.rootKeys, suggestion: nil))
  }

  @Test func `A key that is missing is missed in its table`() throws {
    #expect(try fault(1, "") == .missingKey(position: at(1, 1), key: "effective"))
    #expect(try fault(19, "") == .missingKey(position: at(17, 3), key: "terms.start"))
    #expect(
      try fault(12, "half_term = { start = 2026-10-26 }")
        == .missingKey(position: at(12, 13), key: "terms.half_term.end"))
  }

  @Test func `A value of the wrong type is refused where it begins`() throws {
    func wrong(
      _ line: Int, _ column: Int, _ key: String, _ expected: ValueKind, _ found: ValueKind
    ) -> ConfigFileError {
      .wrongType(position: at(line, column), key: key, expected: expected, found: found)
    }
    #expect(try fault(1, "effective = \"2026-09-01\"") == wrong(1, 13, "effective", .date, .text))
    #expect(try fault(1, "effective = 2026-09-01T00:00:00Z") == wrong(1, 13, "effective", .date, .dateTime))
    #expect(try fault(2, "zone = 0.5") == wrong(2, 8, "zone", .text, .decimal))
    #expect(try fault(3, "working_days = true") == wrong(3, 16, "working_days", .array, .boolean))
    #expect(try fault(3, "working_days = [\"monday\", 2]") == wrong(3, 27, "working_days", .text, .integer))
    #expect(try fault(5, "monday = 08:50:00") == wrong(5, 10, "hours.monday", .text, .time))
    #expect(try fault(7, "monday = \"09:00-10:00\"") == wrong(7, 10, "release.monday", .array, .text))
    #expect(try fault(12, "half_term = [2026-10-26]") == wrong(12, 13, "terms.half_term", .table, .array))
    #expect(try fault(15, "2026-11-30, {},") == wrong(15, 13, "terms.closed", .date, .table))
    #expect(throws: wrong(2, 2, "terms", .array, .table)) {
      try CalendarFile.read("effective = 2026-09-01\n[terms]\n[hours]\nmonday = \"08:50-15:20\"\n")
    }
  }

  @Test func `A bad time, range or weekday is refused where it begins`() throws {
    #expect(try fault(5, "monday = \"8:50-15:20\"") == .badTime(position: at(5, 10), text: "8:50"))
    #expect(try fault(5, "monday = \"08:50-25:20\"") == .badTime(position: at(5, 10), text: "25:20"))
    #expect(try fault(5, "monday = \"08:50\"") == .badClockRange(position: at(5, 10), text: "08:50"))
    #expect(
      try fault(7, "monday = [\"09:00-10:00\", \"14:00-13:00\"]")
        == .endsBeforeItStarts(position: at(7, 26), key: "release.monday", start: "14:00", end: "13:00"))
    #expect(
      try fault(3, "working_days = [\"monday\", \"Tuesday\"]")
        == .badWeekday(position: at(3, 27), text: "Tuesday", suggestion: .tuesday))
    #expect(
      try fault(3, "working_days = [\"dydd Llun\"]")
        == .badWeekday(position: at(3, 17), text: "dydd Llun", suggestion: nil))
  }

  @Test func `A term or half-term that ends before it starts is refused at its end`() throws {
    #expect(
      try fault(11, "end = 2026-08-31")
        == .endsBeforeItStarts(position: at(11, 7), key: "terms.end", start: "2026-09-01", end: "2026-08-31"))
    #expect(
      try fault(12, "half_term = { end = 2026-10-20, start = 2026-10-26 }")
        == .endsBeforeItStarts(
          position: at(12, 21), key: "terms.half_term.end", start: "2026-10-26", end: "2026-10-20"))
  }

  @Test func `An empty name or zone is refused`() throws {
    #expect(try fault(2, "zone = ''") == .emptyText(position: at(2, 8), key: "zone"))
    #expect(try fault(9, "name = \"\"") == .emptyText(position: at(9, 8), key: "terms.name"))
  }

  @Test func `The character at which C would end the text is refused`() throws {
    #expect(try fault(2, "zone = \"a\u{0}\"") == .nulCharacter(position: at(2, 10)))
    #expect(try fault(2, "zone = \"Europe/London\\u0000\"") == .nulCharacter(position: at(2, 22)))
    #expect(try fault(2, "\"\\U00000000\" = 1") == .nulCharacter(position: at(2, 2)))
  }
}
