import Chronology
import Operations

/// A calendar version as its row keeps it, in JSON; the one mapping between the two.
struct CalendarDocument: Codable {
  struct Term: Codable {
    let name: String
    let start: String
    let end: String
    let halfTerm: [String]?
    let inset: [String]
    let closed: [String]
  }

  let effective: String
  let zone: String
  let workingDays: [String]
  let hours: [String: String]
  let release: [String: [String]]
  let terms: [Term]

  init(_ version: CalendarVersion) {
    effective = version.effective.description
    zone = version.zone
    workingDays = version.workingDays.sorted().map(\.code)
    hours = Dictionary(uniqueKeysWithValues: version.hours.map { ($0.key.code, $0.value.description) })
    release = Dictionary(
      uniqueKeysWithValues: version.release.map { ($0.key.code, $0.value.map(\.description)) })
    terms = version.terms.map { term in
      Term(
        name: term.name, start: term.days.first.description, end: term.days.last.description,
        halfTerm: term.halfTerm.map { [$0.first.description, $0.last.description] },
        inset: term.inset.sorted().map(\.description), closed: term.closed.sorted().map(\.description))
    }
  }

  /// The version, or throws when another program changed the row into something that is none.
  func version() throws -> CalendarVersion {
    try CalendarVersion(
      effective: try date(effective), zone: zone,
      workingDays: Set(try workingDays.map(weekday)),
      hours: try keyed(hours, by: range), release: try keyed(release) { try $0.map(range) },
      terms: try terms.map { term in
        try Chronology.Term(
          name: term.name, days: try dates([term.start, term.end]), halfTerm: try term.halfTerm.map(dates),
          inset: Set(try term.inset.map(date)), closed: Set(try term.closed.map(date)))
      })
  }

  private func keyed<Raw, Value>(_ raw: [String: Raw], by value: (Raw) throws -> Value) throws -> [Weekday: Value] {
    try raw.reduce(into: [:]) { $0[try weekday($1.key)] = try value($1.value) }
  }

  private func weekday(_ code: String) throws -> Weekday { try known(Weekday(code: code)) }
  private func date(_ text: String) throws -> CivilDate { try known(CivilDate(text)) }
  private func range(_ text: String) throws -> ClockRange { try known(ClockRange(text)) }

  private func dates(_ ends: [String]) throws -> DateRange {
    guard ends.count == 2 else { throw unreadable }
    return try known(DateRange(from: try date(ends[0]), through: try date(ends[1])))
  }

  private func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw unreadable }
    return value
  }

  private var unreadable: LogbookError { .unreadable(path: "calendarVersion", code: 0) }
}
