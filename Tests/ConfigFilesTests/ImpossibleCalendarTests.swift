import Chronology
import ConfigFiles
import Testing

/// What each line says is sound by itself, and the whole cannot be true.
@Suite struct ImpossibleCalendarTests {
  private func fault(_ text: String, overrides: CalendarOverrides = .none) -> ConfigFileError? {
    do throws(ConfigFileError) {
      _ = try CalendarFile.read(text, overrides: overrides)
      return nil
    } catch { return error }
  }

  private func calendar(
    days: String = "", hours: String = "monday = \"09:00-15:00\"", release: String = "", term: String = "",
    more: String = ""
  ) -> String {
    """
    effective = 2026-09-01
    \(days)
    [hours]
    \(hours)
    [release]
    \(release)
    [[terms]]
    name = "autumn"
    start = 2026-09-01
    end = 2026-12-18
    \(term)
    \(more)
    """
  }

  private func at(_ line: Int, _ column: Int) -> TextPosition { TextPosition(line: line, column: column) }

  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func range(_ text: String) throws -> ClockRange { try #require(ClockRange(text)) }

  @Test func `Without terms, hours or working days there is no calendar`() {
    #expect(
      fault("effective = 2026-09-01\nhours.monday = \"09:00-15:00\"")
        == .calendar(position: .start, .noTerms))
    #expect(
      fault("effective = 2026-09-01\nhours.monday = \"09:00-15:00\"\nterms = []")
        == .calendar(position: at(3, 1), .noTerms))
    #expect(fault(calendar(hours: "")) == .calendar(position: at(3, 2), .noHours))
    #expect(fault(calendar(days: "working_days = []")) == .calendar(position: at(2, 1), .noWorkingDays))
  }

  @Test func `Hours on a Sunday are refused at the Sunday`() {
    #expect(
      fault(calendar(hours: "  sunday = \"09:00-15:00\"")) == .calendar(position: at(4, 3), .hoursOnWeekend(.sunday)))
  }

  @Test func `Release slots are refused at the slot, or at the day when two overlap`() throws {
    #expect(
      fault(calendar(release: "monday = [\"09:00-10:00\", \"14:00-15:30\"]"))
        == .calendar(position: at(6, 26), .releaseOutsideHours(.monday, try range("14:00-15:30"))))
    #expect(
      fault(calendar(release: "monday = [\"09:00-10:00\", \"09:30-10:30\"]"))
        == .calendar(position: at(6, 1), .releaseSlotsOverlap(.monday)))
  }

  @Test func `A term's days are refused at the day`() throws {
    #expect(
      fault(calendar(term: "half_term = { start = 2026-12-14, end = 2026-12-21 }"))
        == .calendar(position: at(11, 1), .halfTermOutsideTerm(term: "autumn")))
    #expect(
      fault(calendar(term: "closed = [2026-11-30, 2027-01-01]"))
        == .calendar(position: at(11, 23), .dayOutsideTerm(term: "autumn", day: try date("2027-01-01"))))
    #expect(
      fault(calendar(term: "inset = [2026-08-31]"))
        == .calendar(position: at(11, 10), .dayOutsideTerm(term: "autumn", day: try date("2026-08-31"))))
    #expect(
      fault(calendar(term: "inset = [2026-09-01]\nclosed = [2026-09-02, 2026-09-01]"))
        == .calendar(position: at(12, 23), .insetAndClosed(term: "autumn", day: try date("2026-09-01"))))
  }

  @Test func `Terms that overlap are refused at the later, whatever their order in the file`() {
    let earlier = "[[terms]]\nname = \"first\"\nstart = 2026-09-01\nend = 2026-09-04"
    let later = "[[terms]]\nname = \"second\"\nstart = 2026-12-18\nend = 2026-12-20"
    #expect(fault(calendar(more: later)) == .calendar(position: at(12, 3), .termsOverlap("autumn", "second")))
    let text = calendar().replacing("start = 2026-09-01", with: "start = 2026-09-04")
    #expect(fault(text + "\n" + earlier) == .calendar(position: at(7, 3), .termsOverlap("first", "autumn")))
  }

  @Test func `A fault of the overrides has no place in the file`() throws {
    let nine = try range("09:00-10:00")
    let evening = try range("19:00-20:00")
    #expect(
      fault(calendar(), overrides: CalendarOverrides(hours: [.sunday: nine]))
        == .calendar(position: nil, .hoursOnWeekend(.sunday)))
    #expect(fault(calendar(), overrides: CalendarOverrides(hours: [:])) == .calendar(position: nil, .noHours))
    #expect(
      fault(calendar(), overrides: CalendarOverrides(workingDays: [])) == .calendar(position: nil, .noWorkingDays))
    #expect(
      fault(calendar(), overrides: CalendarOverrides(release: [.monday: [evening]]))
        == .calendar(position: nil, .releaseOutsideHours(.monday, evening)))
    #expect(
      fault(calendar(), overrides: CalendarOverrides(release: [.monday: [nine, nine]]))
        == .calendar(position: nil, .releaseSlotsOverlap(.monday)))
  }

  @Test func `Hours of the caller's that leave out the file's release are told at the file's slot`() throws {
    let text = calendar(release: "monday = [\"14:00-15:00\"]")
    #expect(
      fault(text, overrides: CalendarOverrides(hours: [.monday: try range("09:00-12:00")]))
        == .calendar(position: at(6, 11), .releaseOutsideHours(.monday, try range("14:00-15:00"))))
  }
}
