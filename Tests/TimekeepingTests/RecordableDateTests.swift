import Testing

/// What people write is read only inside the dates on which a log can have work, 1900 to 2199, in whatever form.
@Suite struct RecordableDateTests {
  private let reader = Reader()

  @Test(arguments: ["1900-01-01", "2199-12-31"])
  func `The first and the last of them are read`(day: String) {
    #expect(reader.day(day) == day)
    #expect(reader.time("\(day) 09:15") == "\(day)T09:15:00+00:00")
  }

  @Test(arguments: ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"])
  func `A day outside them is none`(day: String) {
    #expect(reader.day(day) == "no")
    #expect(reader.period(day) == "no")
    #expect(reader.period("\(day)..today") == "no")
    #expect(reader.period("2026-11-02..\(day)") == "no")
    #expect(reader.time("\(day) 09:15") == "no: `\(day)` at 0")
    for written in ["T09:15:00Z", "T09:15", "T9:15", "T2pm", "T00:00:00+18:00", "T23:59:59-18:00"] {
      #expect(reader.time(day + written) == "no: `\(day + written)` at 0")
    }
  }

  @Test(arguments: ["0001-01", "1899-12", "2200-01", "9999-12", "0001-W01", "1899-W50", "2200-W02", "9999-W52"])
  func `A month or a week outside them is none`(period: String) {
    #expect(reader.period(period) == "no")
  }
}
