import Chronology
import Specimens
import Testing
import Timekeeping

/// Due dates counted by hand, week by week, in the calendars of seven local authorities and years.
///
/// Each comment lists the school days counted in a week and, after the arrow, how many that makes.
@Suite struct DeadlineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let calendar: String
    var inset: [String] = []
    let aware: String
    var kind = CaseKind.school
    let due: String

    var testDescription: String { "\(calendar), \(kind) from \(aware)" }
  }

  static let examples: [Example] = [
    // Cardiff 2022: the state funeral (Mon 19 Sep) and the half-term (31 Oct–4 Nov) are inside.
    // Aware Mon 12 Sep. Tue 13–Fri 16 Sep: 4 → 4. Tue 20–Fri 23 Sep: 4 → 8. 26–30 Sep: 5 → 13. 3–7 Oct: 5 → 18.
    // 10–14 Oct: 5 → 23. 17–21 Oct: 5 → 28. 24–28 Oct: 5 → 33. Half-term. Mon 7 Nov → 34. Tue 8 Nov → 35.
    Example(calendar: "2022-23/cardiff", aware: "2022-09-12", due: "2022-11-08"),
    // Cardiff 2023: both May bank holidays (Mon 1 and Mon 8 May) and the half-term (29 May–2 Jun) are inside.
    // Aware Mon 17 Apr. 18–21 Apr: 4 → 4. 24–28 Apr: 5 → 9. 2–5 May: 4 → 13. 9–12 May: 4 → 17. 15–19 May: 5 → 22.
    // 22–26 May: 5 → 27. Half-term. 5–9 Jun: 5 → 32. Mon 12, Tue 13, Wed 14 Jun → 35.
    Example(calendar: "2022-23/cardiff", aware: "2023-04-17", due: "2023-06-14"),
    // Carmarthenshire 2022: its INSET day (Fri 2 Sep) is no school day, and the state funeral (Mon 19 Sep) is closed.
    // Aware Thu 1 Sep. Fri 2 Sep: INSET, 0. 5–9 Sep: 5 → 5. 12–16 Sep: 5 → 10. 20–23 Sep: 4 → 14. 26–30 Sep: 5 → 19.
    // 3–7 Oct: 5 → 24. 10–14 Oct: 5 → 29. 17–21 Oct: 5 → 34. Mon 24 Oct → 35.
    Example(calendar: "2022-23/carmarthenshire", aware: "2022-09-01", due: "2022-10-24"),
    // The same for a college, whose term-time days take the INSET day in.
    // Fri 2 Sep → 1. Then as above, one more each week: 6, 11, 15, 20, 25, 30, and on Fri 21 Oct → 35.
    Example(calendar: "2022-23/carmarthenshire", aware: "2022-09-01", kind: .fe, due: "2022-10-21"),
    // Flintshire 2024: the early May bank holiday (Mon 6 May) and the half-term (27–31 May) are inside.
    // Aware Fri 26 Apr. 29 Apr–3 May: 5 → 5. 7–10 May: 4 → 9. 13–17 May: 5 → 14. 20–24 May: 5 → 19. Half-term.
    // 3–7 Jun: 5 → 24. 10–14 Jun: 5 → 29. 17–21 Jun: 5 → 34. Mon 24 Jun → 35.
    Example(calendar: "2023-24/flintshire", aware: "2024-04-26", due: "2024-06-24"),
    // Rhondda Cynon Taf 2024: Christmas (21 Dec–5 Jan) is inside.
    // Aware Mon 18 Nov. 19–22 Nov: 4 → 4. 25–29 Nov: 5 → 9. 2–6 Dec: 5 → 14. 9–13 Dec: 5 → 19. 16–20 Dec: 5 → 24.
    // Holidays. 6–10 Jan: 5 → 29. 13–17 Jan: 5 → 34. Mon 20 Jan → 35.
    Example(calendar: "2024-25/rhondda-cynon-taf", aware: "2024-11-18", due: "2025-01-20"),
    // Rhondda Cynon Taf 2025, made aware in the Easter holidays (12–27 Apr): the first day counted is the first of term.
    // Aware Wed 16 Apr. 28 Apr–2 May: 5 → 5. 6–9 May (Mon 5 May closed): 4 → 9. 12–16 May: 5 → 14. 19–23 May: 5 → 19.
    // Half-term. 2–6 Jun: 5 → 24. 9–13 Jun: 5 → 29. 16–20 Jun: 5 → 34. Mon 23 Jun → 35.
    Example(calendar: "2024-25/rhondda-cynon-taf", aware: "2025-04-16", due: "2025-06-23"),
    // Caerphilly 2026, in a school that trains its staff on Mon 5 Jan and Fri 13 Feb.
    // Aware Tue 16 Dec. 17–19 Dec: 3 → 3. Holidays. Tue 6–Fri 9 Jan: 4 → 7. 12–16 Jan: 5 → 12. 19–23 Jan: 5 → 17.
    // 26–30 Jan: 5 → 22. 2–6 Feb: 5 → 27. Mon 9–Thu 12 Feb: 4 → 31. Half-term. 23–26 Feb: Mon 32, Tue 33, Wed 34,
    // Thu 26 Feb → 35.
    Example(
      calendar: "2025-26/caerphilly", inset: ["2026-01-05", "2026-02-13"], aware: "2025-12-16", due: "2026-02-26"),
    // The same before the school has put its INSET days in: two days earlier, Tue 24 Feb.
    // 3, then 5–9 Jan: 5 → 8, 13, 18, 23, 28, 9–13 Feb: 5 → 33. Mon 23 Feb → 34. Tue 24 Feb → 35.
    Example(calendar: "2025-26/caerphilly", aware: "2025-12-16", due: "2026-02-24"),
    // All of Wales 2026. Aware Mon 2 Nov. 3–6 Nov: 4 → 4. 9–13 Nov: 5 → 9. 16–20 Nov: 5 → 14. 23–27 Nov: 5 → 19.
    // 30 Nov–4 Dec: 5 → 24. 7–11 Dec: 5 → 29. 14–18 Dec: 5 → 34. Holidays. Mon 4 Jan → 35.
    Example(calendar: "2026-27/wales", aware: "2026-11-02", due: "2027-01-04"),
    // 12 weeks are 84 days: 28 to 30 Nov, 31 to 31 Dec, 25 more; 7 weeks are 49: 28 to 30 Nov, 21 more. Holidays count.
    Example(calendar: "2026-27/wales", aware: "2026-11-02", kind: .authority, due: "2027-01-25"),
    Example(calendar: "2026-27/wales", aware: "2026-11-02", kind: .reconsideration, due: "2026-12-21"),
    // 12 months to the same day; from 29 February to the last of February.
    Example(calendar: "2026-27/wales", aware: "2026-11-02", kind: .review, due: "2027-11-02"),
    Example(calendar: "2023-24/flintshire", aware: "2024-02-29", kind: .review, due: "2025-02-28"),
    Example(calendar: "2022-23/cardiff", aware: "2023-02-28", kind: .review, due: "2024-02-28"),
  ]

  private func clock(_ example: Example, on today: CivilDate) throws -> StatutoryClock {
    let calendar = try ShippedCalendar.named(example.calendar, inset: example.inset.map(date))
    return StatutoryClock(
      kind: example.kind, aware: date(example.aware), stopped: nil, calendar: calendar, today: today)
  }

  @Test(arguments: examples)
  func `The due date is the one counted by hand`(example: Example) throws {
    #expect(try clock(example, on: date(example.aware)).due == date(example.due))
  }

  @Test(arguments: examples)
  func `Every day is used once, none on the first and all of them on the due date`(example: Example) throws {
    var before = 0
    for day in dates(example.aware, example.due).dates {
      let clock = try clock(example, on: day)
      let used = try #require(clock.used)
      #expect(used == before || used == before + 1, "\(day)")
      #expect(clock.left == clock.limit - used)
      #expect(clock.warning != .overdue)
      before = used
    }
    let last = try clock(example, on: date(example.due))
    #expect(last.used == last.limit && last.left == 0 && last.warning == .fiveDays)
    #expect(try clock(example, on: date(example.due).advanced(byDays: 1)).warning == .overdue)
    #expect(try clock(example, on: date(example.aware)).used == 0)
  }
}
