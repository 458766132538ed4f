package import Chronology

/// Europe/London as the product is given it: the clock changes that gov.uk/when-do-the-clocks-change published.
///
/// A literal table on purpose: the oracle works the same changes out by rule, and a test compares the two.
package let london: ZoneRules = {
  let changes = [
    ("2017-10-29", 0), ("2018-03-25", 3_600), ("2018-10-28", 0), ("2019-03-31", 3_600), ("2019-10-27", 0),
    ("2020-03-29", 3_600), ("2020-10-25", 0), ("2021-03-28", 3_600), ("2021-10-31", 0), ("2022-03-27", 3_600),
    ("2022-10-30", 0), ("2023-03-26", 3_600), ("2023-10-29", 0), ("2024-03-31", 3_600), ("2024-10-27", 0),
    ("2025-03-30", 3_600), ("2025-10-26", 0), ("2026-03-29", 3_600), ("2026-10-25", 0), ("2027-03-28", 3_600),
    ("2027-10-31", 0), ("2028-03-26", 3_600), ("2028-10-29", 0),
  ]
  return ZoneRules(
    identifier: "Europe/London",
    periods: changes.map { day, offset in
      .init(start: instant("\(day)T01:00:00Z"), offsetSeconds: offset, abbreviation: offset == 0 ? "GMT" : "BST")
    })
}()

/// America/Sao_Paulo around its last summer time: midnight of 4 November 2018 was skipped, and the last hour of
/// 16 February 2019 came twice.
package let saoPaulo = ZoneRules(
  identifier: "America/Sao_Paulo",
  periods: [
    .init(start: instant("2018-02-18T02:00:00Z"), offsetSeconds: -10_800, abbreviation: "-03"),
    .init(start: instant("2018-11-04T03:00:00Z"), offsetSeconds: -7_200, abbreviation: "-02"),
    .init(start: instant("2019-02-17T02:00:00Z"), offsetSeconds: -10_800, abbreviation: "-03"),
  ])

/// Pacific/Apia in December 2011: it moved across the date line and had no 30 December.
package let apia = ZoneRules(
  identifier: "Pacific/Apia",
  periods: [
    .init(start: instant("2011-09-24T14:00:00Z"), offsetSeconds: -36_000, abbreviation: "-10"),
    .init(start: instant("2011-12-30T10:00:00Z"), offsetSeconds: 50_400, abbreviation: "+14"),
    .init(start: instant("2012-03-31T14:00:00Z"), offsetSeconds: 46_800, abbreviation: "+13"),
  ])
