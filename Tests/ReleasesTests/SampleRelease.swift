import Chronology
import Crypto
import Disclosure
import Phrasebook
import Releases
import Testing

/// A small study of schools: 12 primary, 8 secondary and 2 special, of which the last two cannot be shown.
///
/// What is suppressed has values that nothing else in the files looks like.
struct SampleRelease {
  /// Stands in every title, label and note of the sample.
  var decoration = ""
  var isSynthetic = false
  var licence: ReleasePackage.Licence?
  /// By setting, how many minutes each participant recorded.
  var minutes = SampleProposal.minutes

  static let members = ["primary", "secondary", "special", "all"]

  func controlled() throws -> ControlledRelease {
    try ControlledRelease(SampleProposal.proposal(minutes), under: .standard, after: [])
  }

  func package(_ tables: [ReleasedTable]? = nil) throws -> ReleasePackage {
    let released = try tables ?? controlled().tables
    return try ReleasePackage(
      study: "gwent-2026", title: phrase("ALN time in Gwent", "Amser ADY yng Ngwent"), isSynthetic: isSynthetic,
      window: day(2026, 9, 7)...day(2026, 12, 18), policy: .standard,
      response: .init(
        participants: FigureKey("hours-per-school-week", ["all"], "participants"), confirmedWeeks: nil),
      drawCount: 2_000, date: day(2027, 1, 11), version: "0.1.0",
      tables: try released.map { try $0.id == "slopes" ? slopes($0) : hours($0) }, licence: licence)
  }

  func files() throws -> [ReleaseFile] { try package().files(sha256: SampleRelease.sha256) }

  static func sha256(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension SampleRelease {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day)!
  }

  private func phrase(_ english: String, _ welsh: String) -> Phrase {
    Phrase(en: decoration + english, cy: decoration + welsh)
  }

  func hours(_ table: ReleasedTable) throws -> PublishedTable {
    let setting = PublishedTable.Dimension(
      code: "setting", title: phrase("Setting", "Lleoliad"),
      members: [
        .init("primary", phrase("Primary", "Cynradd")), .init("secondary", phrase("Secondary", "Uwchradd")),
        .init("special", phrase("Special", "Arbennig")), .init("all", phrase("All", "Pob un")),
      ])
    return try PublishedTable(
      table, title: phrase("Hours per school week", "Oriau fesul wythnos ysgol"),
      notes: [phrase("Minutes over school days ÷ 5.", "Munudau dros ddiwrnodau ysgol ÷ 5.")], dimensions: [setting],
      columns: [
        .init(
          code: "minutes", title: phrase("Time, recorded", "Amser, wedi'i gofnodi"), unit: .minutes, kind: .total,
          participants: "participants"),
        .init(
          code: "participants", title: phrase("Participants", "Cyfranogwyr"), unit: .participants, kind: .total),
        .init(
          code: "mean", title: phrase("Mean", "Cymedr"), unit: .minutes, kind: .mean, participants: "participants"),
        .init(
          code: "mean_lower", title: phrase("Mean, lower end", "Cymedr, pen isaf"), unit: .minutes,
          kind: .lowerEnd(of: "mean")),
        .init(
          code: "mean_upper", title: phrase("Mean, upper end", "Cymedr, pen uchaf"), unit: .minutes,
          kind: .upperEnd(of: "mean")),
        .init(
          code: "in_school", title: phrase("In school hours", "Yn ystod oriau ysgol"), unit: .share, kind: .share,
          participants: "participants"),
      ])
  }

  func slopes(_ table: ReleasedTable) throws -> PublishedTable {
    try PublishedTable(
      table, title: phrase("Next plan", "Y cynllun nesaf"), notes: [], dimensions: [],
      columns: [
        .init(code: "slope", title: phrase("Change", "Newid"), unit: .minutesPerPlan, kind: .slope),
        .init(code: "median", title: phrase("Median", "Canolrif"), unit: .days, kind: .median),
      ])
  }
}

/// The figures of the sample, as they are before disclosure control.
enum SampleProposal {
  static let minutes = [
    "primary": (0..<12).map { 3_000 + 71 * $0 }, "secondary": (0..<8).map { 2_600 + 53 * $0 },
    "special": [65_003, 66_344],
  ]

  static func proposal(_ minutes: [String: [Int]]) throws -> ProposedRelease {
    let parts = SampleRelease.members.dropLast()
    var next = 0
    var shares = [String: [Share]]()
    for setting in parts {
      shares[setting] = minutes[setting, default: []].map { amount in
        next += 1
        return Share(next, amount)
      }
    }
    shares["all"] = parts.flatMap { shares[$0] ?? [] }
    func key(_ setting: String, _ column: String) -> FigureKey { FigureKey("hours-per-school-week", [setting], column) }
    let cells = try SampleRelease.members.flatMap { setting -> [ProposedCell] in
      let own = shares[setting] ?? []
      return [
        try ProposedCell(key(setting, "minutes"), .minutes, own),
        try ProposedCell(key(setting, "participants"), .count, own.map { Share($0.participant, 1) }),
      ]
    }
    let sums = ["minutes", "participants"].map { column in
      ProposedSum(key("all", column), of: parts.map { key($0, column) })
    }
    let statistics = SampleRelease.members.flatMap { setting -> [ProposedStatistic] in
      let own = shares[setting] ?? []
      let mean = Double(own.reduce(0) { $0 + $1.amount }) / Double(max(own.count, 1))
      return [("mean", mean), ("mean_lower", mean * 0.91), ("mean_upper", mean * 1.13), ("in_school", 0.4412)].map {
        ProposedStatistic(
          key(setting, $0), .estimate, $0 == "in_school" && setting == "special" ? 0.738291 : $1,
          participantCount: own.count, restsOn: [key(setting, "minutes")])
      }
    }
    let slopes = [
      ProposedStatistic(
        FigureKey("slopes", [], "slope"), .estimate, -12.25, participantCount: 20, restsOn: [key("all", "minutes")]),
      ProposedStatistic(
        FigureKey("slopes", [], "median"), .quantile(0.5), 31.5, participantCount: 4, restsOn: [key("all", "minutes")]),
    ]
    return try ProposedRelease(cells: cells, sums: sums, statistics: statistics + slopes)
  }
}
