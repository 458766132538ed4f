import Chronology
import ConfigFiles
import Foundation
import Profiles
import Testing

/// The files of the repository's Config folder.
@Suite struct ShippedFilesTests {
  private static let config = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Config")

  static let calendars: [String] = {
    let folder = config.appending(path: "calendars")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".toml") }.sorted()
  }()

  private static let schoolHours: [Weekday: ClockRange] = {
    let range = ClockRange("08:50-15:20")!
    return Dictionary(uniqueKeysWithValues: Weekday.allCases.filter { !$0.isWeekend }.map { ($0, range) })
  }()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.config.appending(path: path), encoding: .utf8)
  }

  private func calendar(_ path: String) throws -> CalendarVersion {
    try CalendarFile.read(text("calendars/" + path), overrides: CalendarOverrides(hours: Self.schoolHours))
  }

  @Test func `The example of a set-up is sound, and leaves the terms to its authority`() throws {
    let file = try SetupFile.read(text("setup.toml"))
    #expect(file.profile?.authority == .cardiff)
    #expect(file.calendar?.hours == Self.schoolHours && file.calendar?.terms == nil)
  }

  @Test(arguments: calendars)
  func `The term dates of every calendar can be offered, by the names of its seasons and authority`(path: String) throws
  {
    let parts = path.dropLast(".toml".count).split(separator: "/").map(String.init)
    #expect(parts[1] == "wales" || LocalAuthority(rawValue: parts[1]) != nil)
    let terms = try CalendarFile.readTerms(of: text("calendars/" + path))
    let year = SchoolYear(containing: terms[0].days.first)
    #expect(year.description == parts[0])
    #expect(terms.map(\.name) == Season.allCases.map { $0.termName(in: year) })
  }

  @Test func `Twenty calendars are shipped, for five school years`() {
    #expect(Self.calendars.count == 20)
    #expect(
      Set(Self.calendars.compactMap { $0.split(separator: "/").first }) == [
        "2022-23", "2023-24", "2024-25", "2025-26", "2026-27",
      ])
  }

  /// A teacher works 195 days a year (STPC(W)D); in 2022/23 two more bank holidays made it 193: the state funeral of
  /// Queen Elizabeth II and the coronation of King Charles III.
  @Test(arguments: calendars)
  func `A shipped calendar, given hours, holds the days that a teacher works`(path: String) throws {
    let calendar = try calendar(path)
    let year = try #require(path.prefix(4).description as String?)
    #expect(calendar.effective.description == "\(year)-09-01")
    #expect(calendar.lastCoveredDay.description == "\(Int(year)! + 1)-08-31")
    #expect(calendar.terms.map { String($0.name.prefix(6)) } == ["autumn", "spring", "summer"])
    let kinds = calendar.terms.flatMap { term in term.days.dates.map { calendar.kind(of: $0) } }
    #expect(kinds.count { $0 == .school || $0 == .inset } == (year == "2022" ? 193 : 195))
  }

  @Test(arguments: calendars)
  func `A shipped calendar knows every bank holiday in its terms`(path: String) throws {
    let calendar = try calendar(path)
    for holiday in try BankHolidaysFile.read(text("bank-holidays.toml")) {
      guard let term = calendar.terms.first(where: { $0.days.contains(holiday.date) }) else { continue }
      let isInHalfTerm = term.halfTerm?.contains(holiday.date) == true
      #expect(term.closed.contains(holiday.date) != isInHalfTerm, "\(holiday.nameEnglish)")
    }
  }

  @Test(arguments: calendars)
  func `A shipped calendar without hours says so`(path: String) throws {
    let text = try text("calendars/" + path)
    #expect(throws: ConfigFileError.missingHours(position: .start)) { try CalendarFile.read(text) }
  }

  @Test func `The bank holidays run from 2022 to 2028, each with its Welsh name`() throws {
    let holidays = try BankHolidaysFile.read(text("bank-holidays.toml"))
    #expect(holidays.count == 59)
    #expect(holidays.map(\.date) == holidays.map(\.date).sorted())
    #expect(Set(holidays.map(\.date.year)) == Set(2022...2028))
    let first = try #require(holidays.first)
    #expect(first.date.description == "2022-01-03")
    #expect(first.nameEnglish == "New Year's Day")
    #expect(first.nameWelsh == "Dydd Calan")
    #expect(holidays.allSatisfy { $0.nameEnglish != $0.nameWelsh && !$0.date.weekday.isWeekend })
  }

  @Test func `The shipped settings change nothing, and each is accepted once uncommented`() throws {
    let text = try text("alntimed.toml")
    #expect(try SettingsFile.read(text) == Settings())

    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let settings = try SettingsFile.read(
      lines.map { $0.wholeMatch(of: /# ([a-z_]+ = .*)/)?.1 ?? $0 }.joined(separator: "\n"))
    #expect(settings.socket != nil)
    #expect(settings.database != nil)
    #expect(settings.zone == "Europe/London")
    #expect(settings.logLevel == .info)
  }
}
