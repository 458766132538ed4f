import Chronology
import Specimens
import Testing

@Suite struct SchoolYearTests {
  @Test(arguments: [
    ("2026-08-31", "2025-26", "2026-27"), ("2026-09-01", "2026-27", "2026-27"), ("2026-07-31", "2025-26", "2025-26"),
    ("2026-08-01", "2025-26", "2026-27"), ("2027-01-01", "2026-27", "2026-27"), ("1999-12-31", "1999-00", "1999-00"),
  ])
  func `It turns on 1 September, and a person plans it from August on`(
    day: String, containing: String, planned: String
  ) {
    #expect(SchoolYear(containing: date(day)).description == containing)
    #expect(SchoolYear(toPlanOn: date(day)).description == planned)
  }

  @Test func `It has every day from September to August`() {
    #expect(SchoolYear(containing: date("2023-10-01")).days == dates("2023-09-01", "2024-08-31"))
    #expect(
      Season.allCases.map { $0.termName(in: SchoolYear(containing: date("2026-09-01"))) } == [
        "autumn 2026", "spring 2027", "summer 2027",
      ])
  }
}
