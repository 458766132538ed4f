import Chronology
import Profiles
import Specimens
import Studies
import Testing
import Timekeeping

/// Nothing of an entry but week, activity, band, case number, minutes and source is anywhere inside a contribution.
@Suite struct ContributionConfidentialityTests {
  @Test func `A contribution is made of these types and no other`() throws {
    var found: Set<String> = []
    var dates: [CivilDate] = []
    try forEachPlan { plan, random, note in
      let given = try plan.contribution(using: &random)
      let leaves = leaves(of: given)
      found.formUnion(leaves.map { "\(type(of: $0))" })
      dates += leaves.compactMap { $0 as? CivilDate }
      try #require(!given.rows.isEmpty, note)
    }
    #expect(
      found == [
        "Activity", "Band", "CaseKind", "CivilDate", "EntrySource", "Int", "ProfileDimension", "Season", "String",
      ])
    // The only dates are the Mondays by which weeks are known, the only texts the profile's codes.
    #expect(!dates.isEmpty && dates.allSatisfy { $0.weekday == .monday })
    let profile = try ContributionPlan.profile()
    #expect(Set(texts(of: profile)) == Set(ProfileDimension.allCases.map { profile[$0] }).subtracting(["undisclosed"]))
    try forEachPlan { plan, random, note in
      try #require(Set(texts(of: plan.contribution(using: &random))) == Set(texts(of: profile)), note)
    }
  }

  @Test func `The same search finds what an entry and a case have beside`() throws {
    let opened = try idpCase("K7", .school, "2026-11-02")
    let log = try entry(
      1, .idp, case: "K7", note: "ffoniodd y rhiant", instant("2026-11-23T13:37:11Z"), instant("2026-11-23T14:41:53Z"))
    #expect(Set(texts(of: log)) == ["00000000-0000-4000-8000-000000000001", "K7", "ffoniodd y rhiant"])
    #expect(leaves(of: log).contains { $0 is Int64 }, "an instant is an Int64 of seconds")
    #expect(leaves(of: opened).compactMap { ($0 as? CivilDate)?.description } == ["2026-11-02"])
    #expect(texts(of: opened) == ["K7"])
  }

  @Test func `Logs that differ only in labels, notes, ids and times and days within a week and band are one`() throws {
    var kinds = 0
    try forEachPlan { plan, random, note in
      let first = try plan.contribution(using: &random)
      for _ in 0..<3 { try #require(try plan.contribution(using: &random) == first, note) }
      kinds += first.cases.count { $0.kind == nil }
    }
    #expect(kinds > 50, "hardly a label without a case was numbered")
  }

  @Test func `The letters of labels and the order in a week do not number cases, their work does`() throws {
    func numbered(_ text: String) throws -> String {
      shown(try contribution(try entries(text), confirmed: ["2026-W48"]))
    }
    let one = try numbered(
      "2026-11-23T09:00:00Z 2026-11-23T09:10:00Z pcp Z9\n2026-11-25T09:00:00Z 2026-11-25T09:20:00Z idp A1")
    let other = try numbered(
      "2026-11-23T11:00:00Z 2026-11-23T11:20:00Z idp B2\n2026-11-25T13:00:00Z 2026-11-25T13:10:00Z pcp A1")
    #expect(one == other)
    #expect(one.contains("idp school, case 1: 20 min\n2026-W48 pcp school, case 2: 10 min"))
  }

  private func forEachPlan(_ check: (ContributionPlan, inout SeededRandom, Comment) throws -> Void) throws {
    for round in 0..<60 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let plan = try ContributionPlan(using: &random)
      try check(plan, &random, "\(RandomRun.note(round: round))")
    }
  }

  /// The values inside that have none inside themselves; one of a type that is a date, a number, a text or a code is
  /// looked at no further.
  private func leaves(of value: Any) -> [Any] {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional { return mirror.children.flatMap { leaves(of: $0.value) } }
    if value is CivilDate || value is String || value is Int || value is Int64 { return [value] }
    if mirror.displayStyle == .enum { return [value] }
    return mirror.children.flatMap { leaves(of: $0.value) }
  }

  private func texts(of value: Any) -> [String] { leaves(of: value).compactMap { $0 as? String } }
}
