import Chronology

// Short ways to write the values of a test. They trap on a misspelt literal, which is the test's own mistake.

func date(_ text: String) -> CivilDate { CivilDate(text)! }

func dates(_ first: String, _ last: String) -> DateRange { DateRange(from: date(first), through: date(last))! }

func clock(_ text: String) -> ClockRange { ClockRange(text)! }

/// An instant from RFC 3339, so that no test's input passes through `ZoneRules.resolve`.
func instant(_ text: String) -> Instant { ZonedInstant(text)!.instant }

func interval(_ start: String, _ end: String) throws -> Interval {
  try Interval(from: instant(start), to: instant(end))
}

func term(
  _ name: String, _ first: String, _ last: String, halfTerm: DateRange? = nil, inset: [String] = [],
  closed: [String] = []
) throws -> Term {
  try Term(
    name: name, days: dates(first, last), halfTerm: halfTerm, inset: Set(inset.map(date)),
    closed: Set(closed.map(date)))
}

let mondayToFriday: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

func everyWeekday(_ text: String) -> [Weekday: ClockRange] {
  Dictionary(uniqueKeysWithValues: mondayToFriday.map { ($0, clock(text)) })
}

/// The pieces as lines of `start seconds band`, the start as the zone's clock shows it.
func lines(_ pieces: [BandPiece], in zone: ZoneRules) -> String {
  pieces.map { "\(ZonedInstant($0.interval.start, in: zone)) \($0.interval.durationSeconds) \($0.band.rawValue)" }
    .joined(separator: "\n")
}
