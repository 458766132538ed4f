import Chronology
import ConfigFiles
import Testing

@Suite struct CalendarFileTests {
  @Test func `The example school's two years are read whole`() throws {
    let calendar = try CalendarFile.read(ExampleCalendars.primary)
    #expect(calendar.effective == CivilDate("2018-09-01"))
    #expect(calendar.zone == "Europe/London")
    #expect(calendar.workingDays == [.monday, .tuesday, .wednesday, .thursday, .friday])
    #expect(
      calendar.hours.mapValues(\.description)
        == Dictionary(
          uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, "08:50-15:20") }))
    #expect(calendar.release.mapValues { $0.map(\.description) } == [.wednesday: ["13:00-15:20"]])
    #expect(
      calendar.terms.map { "\($0.name) \($0.days.first)..\($0.days.last)" } == [
        "autumn 2018 2018-09-04..2018-12-21", "spring 2019 2019-01-07..2019-04-12",
        "summer 2019 2019-04-29..2019-07-22", "autumn 2019 2019-09-03..2019-12-20",
        "spring 2020 2020-01-06..2020-04-03", "summer 2020 2020-04-20..2020-07-20",
      ])
    let first = calendar.terms[0]
    #expect(first.halfTerm.map { "\($0.first)..\($0.last)" } == "2018-10-29..2018-11-02")
    #expect(first.inset.map(\.description) == ["2018-09-04"])
    #expect(first.closed.map(\.description) == ["2018-11-30"])
  }

  @Test func `What a file leaves out has its default`() throws {
    let calendar = try CalendarFile.read(
      """
      effective = 2026-09-01
      hours.monday = "08:45-15:30"
      terms = [{ name = "autumn 2026", start = 2026-09-01, end = 2026-12-18 }]
      """)
    #expect(calendar.zone == "Europe/London")
    #expect(calendar.workingDays == [.monday, .tuesday, .wednesday, .thursday, .friday])
    #expect(calendar.hours.keys.map(\.code) == ["monday"])
    #expect(calendar.release.isEmpty)
    #expect(calendar.terms[0].halfTerm == nil)
    #expect(calendar.terms[0].inset.isEmpty)
    #expect(calendar.terms[0].closed.isEmpty)
  }

  @Test func `Overrides stand in the place of what the file says`() throws {
    let slot = try #require(ClockRange("09:30-10:30"))
    let hours = try #require(ClockRange("09:00-15:00"))
    let overrides = CalendarOverrides(
      hours: [.tuesday: hours], workingDays: [.tuesday], release: [.tuesday: [slot]])
    let calendar = try CalendarFile.read(ExampleCalendars.primary, overrides: overrides)
    #expect(calendar.hours == [.tuesday: hours])
    #expect(calendar.workingDays == [.tuesday])
    #expect(calendar.release == [.tuesday: [slot]])
    #expect(calendar.terms.count == 6)
  }

  @Test func `Given hours make up for a file without any`() throws {
    let text = "effective = 2026-09-01\n[[terms]]\nname = \"a\"\nstart = 2026-09-01\nend = 2026-12-18\n"
    #expect(throws: ConfigFileError.missingHours(position: .start)) { try CalendarFile.read(text) }
    let hours = try #require(ClockRange("08:50-15:20"))
    let calendar = try CalendarFile.read(text, overrides: CalendarOverrides(hours: [.friday: hours]))
    #expect(calendar.hours == [.friday: hours])
  }

  @Test func `The documented example is read, and says which release time has no effect`() throws {
    let calendar = try CalendarFile.read(ExampleCalendars.documented)
    #expect(calendar.release == [.tuesday: [try #require(ClockRange("13:00-15:30"))]])
    #expect(calendar.releaseWithoutHours == [.tuesday])
  }
}
