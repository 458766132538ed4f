import Chronology

/// Europe/London around the tests' days: the clock changes that gov.uk/when-do-the-clocks-change published.
let london: ZoneRules = {
  let changes = [
    ("2025-03-30", 3_600), ("2025-10-26", 0), ("2026-03-29", 3_600), ("2026-10-25", 0), ("2027-03-28", 3_600),
    ("2027-10-31", 0),
  ]
  return ZoneRules(
    identifier: "Europe/London",
    periods: changes.map { day, offset in
      .init(start: instant("\(day)T01:00:00Z"), offsetSeconds: offset, abbreviation: offset == 0 ? "GMT" : "BST")
    })
}()
