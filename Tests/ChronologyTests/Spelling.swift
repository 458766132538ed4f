import Chronology
import Specimens

// Short ways to write the values of a test. They trap on a misspelt literal, which is the test's own mistake.

func clock(_ text: String) -> ClockRange { ClockRange(text)! }

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
