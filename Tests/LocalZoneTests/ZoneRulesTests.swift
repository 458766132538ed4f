import Chronology
import Glibc
import LocalZone
import Testing

/// Expected values are those of Python's zoneinfo with tzdata 2025b, an implementation that shares no code with libc.
@Suite(.serialized) struct ZoneRulesTests {
  /// The clock changes of the United Kingdom; both kinds happen at 01:00 UTC.
  static let ukForward = [
    "2022-03-27", "2023-03-26", "2024-03-31", "2025-03-30", "2026-03-29", "2027-03-28", "2028-03-26",
  ]
  static let ukBack = [
    "2022-10-30", "2023-10-29", "2024-10-27", "2025-10-26", "2026-10-25", "2027-10-31", "2028-10-29",
  ]

  @Test func `London changes its clocks when GOV.UK says, and at no other time`() throws {
    let rules = try LocalZone.rules(named: "Europe/London")
    let first = try instant("2022-01-01T00:00:00Z")
    let last = try instant("2028-12-31T23:59:59Z")
    let changes = rules.periods.filter { $0.start >= first && $0.start <= last }

    let forward = try Self.ukForward.map { try instant("\($0)T01:00:00Z") }
    let back = try Self.ukBack.map { try instant("\($0)T01:00:00Z") }
    #expect(changes.map(\.start) == (forward + back).sorted())
    #expect(changes.filter { $0.offsetSeconds == 3_600 && $0.abbreviation == "BST" }.map(\.start) == forward)
    #expect(changes.filter { $0.offsetSeconds == 0 && $0.abbreviation == "GMT" }.map(\.start) == back)
  }

  @Test(arguments: [
    ("Europe/London", "1970-06-01T00:00:00Z", 3600, "BST"),
    ("Europe/London", "1971-10-31T01:59:59Z", 3600, "BST"),
    ("Europe/London", "1971-10-31T02:00:00Z", 0, "GMT"),
    ("Europe/London", "2026-03-29T00:59:59Z", 0, "GMT"),
    ("Europe/London", "2026-03-29T01:00:00Z", 3600, "BST"),
    ("Europe/London", "2100-07-01T00:00:00Z", 3600, "BST"),
    ("Asia/Kathmandu", "1985-12-31T18:29:59Z", 19800, "+0530"),
    ("Asia/Kathmandu", "1985-12-31T18:30:00Z", 20700, "+0545"),
    ("Asia/Kathmandu", "2026-11-24T00:00:00Z", 20700, "+0545"),
    ("Pacific/Apia", "2011-12-30T09:59:59Z", -36000, "-10"),
    ("Pacific/Apia", "2011-12-30T10:00:00Z", 50400, "+14"),
    ("Pacific/Apia", "2026-11-24T00:00:00Z", 46800, "+13"),
    ("America/New_York", "2026-03-08T06:59:59Z", -18000, "EST"),
    ("America/New_York", "2026-03-08T07:00:00Z", -14400, "EDT"),
    ("America/St_Johns", "2026-07-01T00:00:00Z", -9000, "NDT"),
    ("Australia/Lord_Howe", "2026-01-01T00:00:00Z", 39600, "+11"),
    ("Australia/Lord_Howe", "2026-07-01T00:00:00Z", 37800, "+1030"),
    ("Europe/Dublin", "2026-07-01T00:00:00Z", 3600, "IST"),
    ("Pacific/Kiritimati", "1994-12-30T00:00:00Z", -36000, "-10"),
    ("Pacific/Kiritimati", "2026-01-01T00:00:00Z", 50400, "+14"),
    ("Africa/Monrovia", "1971-06-01T00:00:00Z", -2670, "MMT"),
    ("UTC", "2026-07-01T00:00:00Z", 0, "UTC"),
  ])
  func `A zone's offset at an instant is the published one`(
    zone: String, moment: String, offsetSeconds: Int, abbreviation: String
  ) throws {
    let period = try LocalZone.rules(named: zone).period(at: instant(moment))
    #expect(period.offsetSeconds == offsetSeconds)
    #expect(period.abbreviation == abbreviation)
  }

  @Test func `Apia's clocks never showed 30 December 2011`() throws {
    let rules = try LocalZone.rules(named: "Pacific/Apia")
    let noon = try #require(CivilTime(hour: 12, minute: 0))
    let skipped = try #require(CivilDate("2011-12-30"))
    #expect(rules.resolve(skipped, noon) == .nonexistent(next: try instant("2011-12-30T10:00:00Z")))
  }

  @Test func `Reading a zone leaves TZ as it was`() throws {
    let before = getenv("TZ").map { String(cString: $0) }
    defer {
      if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
      tzset()
    }

    setenv("TZ", "Asia/Tokyo", 1)
    _ = try LocalZone.rules(named: "Europe/London")
    #expect(getenv("TZ").map { String(cString: $0) } == "Asia/Tokyo")

    unsetenv("TZ")
    _ = try LocalZone.rules(named: "Europe/London")
    #expect(getenv("TZ") == nil)
  }

  private func instant(_ text: String) throws -> Instant {
    try #require(ZonedInstant(text)).instant
  }
}
