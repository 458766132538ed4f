import AlntimeAPI
import Chronology
import Profiles
import Timekeeping

/// A set-up file in TOML, as `setup --from` reads it. Everything in it is a code, a date or a time, so that nothing needs
/// to be escaped but the names of terms.
struct SetupFileText {
  private(set) var text = ""

  mutating func add(_ profile: (ProfileDimension) -> String) {
    text += "[profile]\n"
    for dimension in ProfileDimension.allCases { text += "\(dimension.rawValue) = \"\(profile(dimension))\"\n" }
  }

  mutating func add(_ answers: SchoolAnswers, year: SchoolYear, from effective: CivilDate) {
    addSchool(
      effective: effective, workingDays: answers.workingDays.map(\.code),
      hours: answers.hoursByDay.map { ($0.key, $0.value.description) },
      release: answers.release.map { ($0.key, $0.value.map(\.description)) }, inset: answers.inset,
      closed: answers.closed)
    for term in answers.terms {
      guard let days = term.days else { continue }
      add(termNamed: term.season.termName(in: year), days, halfTerm: term.halfTerm, inset: [], closed: [])
    }
  }

  mutating func add(_ version: Wire.Calendar.Version) {
    func ordered<Value>(_ byDay: [String: Value]) -> [(Weekday, Value)] {
      byDay.compactMap { code, value in Weekday(code: code).map { ($0, value) } }
    }
    addSchool(
      effective: version.effective.date, workingDays: version.workingDays, hours: ordered(version.hours),
      release: ordered(version.release), inset: [], closed: [])
    for term in version.terms {
      guard let days = DateRange(from: term.start.date, through: term.end.date) else { continue }
      let halfTerm = term.halfTerm.flatMap { DateRange(from: $0.start.date, through: $0.end.date) }
      add(
        termNamed: term.name, days, halfTerm: halfTerm, inset: term.inset.map(\.date), closed: term.closed.map(\.date))
    }
  }

  private mutating func addSchool(
    effective: CivilDate, workingDays: [String], hours: [(Weekday, String)], release: [(Weekday, [String])],
    inset: [CivilDate], closed: [CivilDate]
  ) {
    if !text.isEmpty { text += "\n" }
    text += "[calendar]\neffective = \(effective)\nworking_days = \(quoted(workingDays))\n"
    if !inset.isEmpty { text += "inset = \(list(inset))\n" }
    if !closed.isEmpty { text += "closed = \(list(closed))\n" }
    text += "\n[calendar.hours]\n"
    for (day, range) in hours.sorted(by: { $0.0 < $1.0 }) { text += "\(day.code) = \"\(range)\"\n" }
    guard !release.isEmpty else { return }
    text += "\n[calendar.release]\n"
    for (day, slots) in release.sorted(by: { $0.0 < $1.0 }) { text += "\(day.code) = \(quoted(slots))\n" }
  }

  private mutating func add(
    termNamed name: String, _ days: DateRange, halfTerm: DateRange?, inset: [CivilDate], closed: [CivilDate]
  ) {
    text +=
      "\n[[calendar.terms]]\nname = \"\(SetupFileText.escaped(name))\"\nstart = \(days.first)\nend = \(days.last)\n"
    if let halfTerm { text += "half_term = { start = \(halfTerm.first), end = \(halfTerm.last) }\n" }
    if !inset.isEmpty { text += "inset = \(list(inset))\n" }
    if !closed.isEmpty { text += "closed = \(list(closed))\n" }
  }

  /// As it stands between quotes (TOML 1.0.0, "String"): what no terminal should be given is written as a number.
  private static func escaped(_ name: String) -> String {
    name.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", "\"": return "\\" + String(scalar)
      case _ where scalar.isPlain: return String(scalar)
      default: return "\\U" + padded(String(scalar.value, radix: 16, uppercase: true), to: 8)
      }
    }.joined()
  }

  private func quoted(_ texts: [String]) -> String { "[" + texts.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }
  private func list(_ dates: [CivilDate]) -> String {
    "[" + dates.map(\.description).joined(separator: ", ") + "]"
  }
}
