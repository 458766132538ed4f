import Chronology
import Profiles
import Specimens
import Studies
import Timekeeping

/// What a contribution keeps of a log: work by week, band, activity, case and length. Each log that is made of it has
/// labels, notes, ids, days and times of its own.
struct ContributionPlan {
  struct Item {
    let week: ISOWeek
    let band: Band
    let activity: Activity
    let caseIndex: Int?
    let seconds: Int64
    let source: EntrySource
  }

  private let items: [Item]
  /// The first three cases are opened, the others are only labels.
  private let openedWeeks: [CivilDate]
  private let confirmed: Set<ISOWeek>

  static func profile() throws -> Profile {
    try Profile([.role: "alnco", .setting: "primary", .authority: "powys", .size: "101-200"])
  }

  init(using random: inout SeededRandom) throws {
    let weeks = (45...49).map { ISOWeek(year: 2026, week: $0)! }
    confirmed = Set(weeks.prefix(4))
    items = (0..<random.int(10...40)).map { _ in
      Item(
        week: random.pick(weeks), band: random.pick([.before, .school, .after, .evening]),
        activity: random.pick(Activity.allCases), caseIndex: random.chance(80) ? random.int(0...7) : nil,
        seconds: random.second(1...6_000), source: random.pick(EntrySource.allCases))
    }
    openedWeeks = (0..<3).map { _ in date("2026-10-30").advanced(byDays: random.int(0...30)) }
  }

  /// What is given of one of the logs that the plan could be.
  func contribution(using random: inout SeededRandom) throws -> Contribution {
    var labels: Set<String> = []
    while labels.count < 8 { labels.insert(random.pick(["Q", "ZZ", "K"]) + "\(random.int(1...9_999))") }
    let caseRefs = try labels.shuffled(using: &random).map { label throws(TimekeepingError) in try CaseRef(label) }
    var log: [Entry] = []
    for item in items { log.append(try entry(item, caseRefs, using: &random)) }
    let opened = try zip(openedWeeks, caseRefs).map { day, caseRef in
      try IDPCase(caseRef, kind: .school, aware: day, issued: day.advanced(byDays: 9))
    }
    return Contribution(
      distilling: log.shuffled(using: &random), caseload: Caseload(opened), confirmed: confirmed,
      profile: try ContributionPlan.profile(), split: try SampleSchool.split())
  }

  /// On a Monday, Wednesday or Thursday, as the sample school has no release time then; they are school days in all weeks.
  private func entry(_ item: Item, _ caseRefs: [CaseRef], using random: inout SeededRandom) throws -> Entry {
    let day = item.week.monday.advanced(byDays: random.pick([0, 2, 3]))
    // By the clock on the wall, which is UTC after 25 October.
    let hours: ClosedRange<Int64> =
      switch item.band {
      case .before: 0...31_500
      case .school: 31_500...55_800
      case .after: 55_800...64_800
      default: 64_800...86_400
      }
    let time = random.second(hours.lowerBound...hours.upperBound - item.seconds)
    let start = Instant(epochSeconds: Int64(day.epochDays) * 86_400 + time)
    let note = try Note("canari \(random.int(0...1_000_000))")
    return try Entry(
      id: EntryID(using: &random),
      work: Work(activity: item.activity, caseRef: item.caseIndex.map { caseRefs[$0] }, note: note), start: start,
      end: start.advanced(bySeconds: item.seconds), source: item.source)
  }
}
