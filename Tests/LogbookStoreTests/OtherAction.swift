import Chronology
import Desks
import Operations
import Profiles
import Specimens
import Studies
import Timekeeping

/// What a person asks that is about no entry: few labels, weeks and dates, so that they meet again and again.
enum OtherAction: Sendable {
  case openCase(String, CaseKind, day: CivilDate)
  case issueCase(String, day: CivilDate)
  case closeCase(String, day: CivilDate)
  case confirm(week: Int)
  case unconfirm(week: Int)
  case importCalendar(CalendarVersion)
  case setUp(Profile)
  case join(study: Int, invitation: Int)
  case allot(study: Int, StatementKind)

  static func random(using random: inout SeededRandom) -> OtherAction {
    let label = "K\(random.int(1...5))"
    let day = date("2026-10-30").advanced(byDays: random.int(0...3))
    let week = random.int(36...44)
    if random.chance(15) { return taking(part: &random) }
    switch random.int(1...100) {
    case 1...15: return .openCase(label, random.pick(CaseKind.allCases), day: date("2026-10-30"))
    case 16...35: return .issueCase(label, day: day)
    case 36...55: return .closeCase(label, day: day)
    case 56...75: return .confirm(week: week)
    case 76...90: return .unconfirm(week: week)
    case 91...95: return .setUp(try! Profile([.setting: random.pick(ProfileDimension.setting.codes)]))
    default: return .importCalendar(calendar(using: &random))
    }
  }

  /// Four studies in all, so that they are left now and then, and the others go on.
  private static func taking(part random: inout SeededRandom) -> OtherAction {
    let study = random.int(1...4)
    if random.chance(30) { return .join(study: study, invitation: random.int(1...2)) }
    return .allot(study: study, random.chance(5) ? .withdrawal : .contribution)
  }

  func outcome(at desk: Desk) async throws -> String {
    switch self {
    case .openCase(let label, let kind, let day):
      show(try await desk.write(OpenCase(label: label, kind: kind.rawValue, aware: "\(day)").run))
    case .issueCase(let label, let day): show(try await desk.write(IssueCase(label: label, day: "\(day)").run))
    case .closeCase(let label, let day): show(try await desk.write(CloseCase(label: label, day: "\(day)").run))
    case .confirm(let week): "\(try await desk.write(ConfirmWeek(week: "2026-W\(week)").run).hasChanged)"
    case .unconfirm(let week): "\(try await desk.write(UnconfirmWeek(week: "2026-W\(week)").run).hasChanged)"
    case .importCalendar(let version):
      "\(try await desk.write(ReplaceCalendar(version, bankHolidays: []).run).replaced)"
    case .setUp(let profile): try await setUp(profile, at: desk)
    case .join(let study, let invitation):
      "\(try await desk.join("aln-\(study)", "invitation \(invitation)", key: UInt8(study)).hasChanged)"
    case .allot(let study, let kind): "\(try await desk.allot("aln-\(study)", kind))"
    }
  }

  private func setUp(_ profile: Profile, at desk: Desk) async throws -> String {
    let outcome = try await desk.write {
      try SetUp(profile: profile, calendar: nil).run(in: $0, ExampleAlmanac.almanac, $1)
    }
    return outcome.profile[.setting]
  }

  private func show(_ report: CaseReport) -> String { "\(report.idpCase) \(report.clock) \(report.seconds)" }

  /// In force from one of three dates, with school hours that differ.
  private static func calendar(using random: inout SeededRandom) -> CalendarVersion {
    let start = random.pick(["2026-09-01", "2026-09-14", "2026-10-05"])
    let hours = ClockRange("08:\(random.int(30...50))-15:20")!
    let days = Set(Weekday.allCases.filter { !$0.isWeekend })
    return try! CalendarVersion(
      effective: date(start), zone: "Europe/London", workingDays: days,
      hours: Dictionary(uniqueKeysWithValues: days.map { ($0, hours) }), release: [:],
      terms: [
        try! Term(
          name: "autumn", days: DateRange(from: date(start), through: date("2026-12-18"))!, halfTerm: nil, inset: [],
          closed: [])
      ])
  }
}

extension RecordChange {
  /// What a change of no entry says of itself; of a calendar without its sets, which have no order.
  var text: String {
    func show<Value>(_ before: Value?, _ after: Value?, _ text: (Value) -> String) -> String {
      (before.map(text) ?? "none") + "→" + (after.map(text) ?? "none") + ";"
    }
    switch self {
    case .line: return ""
    case .idpCase(let before, let after): return show(before, after) { "\($0)" }
    case .confirmation(let before, let after): return show(before, after) { "\($0)" }
    case .suspension(let before, let after): return show(before, after) { "\($0)" }
    case .profile(let before, let after): return show(before, after) { $0[.setting] }
    case .calendar(let before, let after):
      return show(before, after) { "\($0.effective) \($0.hours[.monday].map(\.description) ?? "")" }
    }
  }
}

/// All that a logbook keeps for a person and that they can take back.
struct Records: Equatable {
  /// In order, the running task last.
  let lines: [TimesheetLine]
  let cases: [IDPCase]
  let confirmations: [WeekConfirmation]
  let calendar: SchoolCalendar
  let profile: Profile?
}

extension Desk {
  func participations() async throws -> [Participation] {
    try await logbook.read { try $0.participations() }
  }

  func records() async throws -> Records {
    try await logbook.read { logbook in
      let lines =
        try logbook.entries(in: nil).map(TimesheetLine.finished)
        + (try logbook.running().map { [TimesheetLine.running($0)] } ?? [])
      return Records(
        lines: lines, cases: try logbook.cases(), confirmations: try logbook.confirmations(),
        calendar: try logbook.calendar(), profile: try logbook.profile())
    }
  }
}
