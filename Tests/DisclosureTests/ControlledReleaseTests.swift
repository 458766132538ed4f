import Testing

@testable import Disclosure

/// What a released table shows, and what its keeper is told.
@Suite struct ControlledReleaseTests {
  private let cluster = Cluster(minutes: [
    "fe": [900, 870, 915], "primary": Array(repeating: 600, count: 12), "secondary": Array(repeating: 900, count: 22),
    "none": [],
  ])

  @Test func `Counts are rounded, nobody's figures are shown, suppressed ones are not in the table`() throws {
    let release = try ControlledRelease(cluster.proposal(), under: .standard, after: [])
    #expect(
      release.text("hours") == """
         | minutes | participants
        fe | [c] | [c]
        primary | [c] | 10
        secondary | 19800 | 20
        none | 0 | 0
        all | 29685 [t] | 35 [t]
        """)
  }

  @Test func `A count that rounding makes 0 says so, and protects what a 0 would not`() throws {
    let policy = ReleasePolicy.with(countMultiple: 20)
    let release = try ControlledRelease(cluster.proposal(), under: policy, after: [])
    #expect(release.text("hours").contains("secondary | 19800 | 20"))
    let few = Cluster(minutes: [
      "primary": [600, 700, 650, 620, 630, 640], "secondary": Array(repeating: 900, count: 22),
    ])
    #expect(
      try ControlledRelease(few.proposal(), under: policy, after: []).text("hours") == """
         | minutes | participants
        primary | 3840 | 0 [k]
        secondary | 19800 | 20
        all | 23640 [t] | 20 [t]
        """)
  }

  @Test func `The keeper is told which rule suppressed a figure and which figure another protects`() throws {
    let audit = try ControlledRelease(cluster.proposal(), under: .standard, after: []).audit
    #expect(
      audit.lines == [
        ReleaseAudit.Line(key: Cluster.key("fe"), reason: .primary(.tooFewParticipants(3))),
        ReleaseAudit.Line(key: Cluster.key("fe", "participants"), reason: .primary(.tooFewParticipants(3))),
        ReleaseAudit.Line(key: Cluster.key("primary"), reason: .secondary(protecting: [Cluster.key("fe")])),
      ])
    #expect(audit.tally == ReleaseAudit.Tally(shownMinutes: 49_485, primaryMinutes: 2_685, secondaryMinutes: 7_200))
    #expect(audit.isCheapest)
  }

  @Test func `Two suppressed cells that one participant has alone are not left to be added up`() throws {
    // Participant 1 alone has two of the activities: all − the others = 150 would say how long both took.
    let many = (2...20).map { Share($0, 40 + $0) }
    let more = (2...20).map { Share($0, 10 + $0) }
    func cell(_ code: String, _ shares: [Share]) throws -> ProposedCell {
      try ProposedCell(Cluster.key(code), .minutes, shares)
    }
    let all = [Share(1, 150)] + (2...20).map { Share($0, 50 + 2 * $0) }
    let proposal = try ProposedRelease(
      cells: [
        cell("disputes", [Share(1, 100)]), cell("governors", [Share(1, 50)]), cell("idp", many), cell("pcp", more),
        cell("all", all),
      ],
      sums: [ProposedSum(Cluster.key("all"), of: ["disputes", "governors", "idp", "pcp"].map { Cluster.key($0) })])
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    #expect(release.suppressed() == ["disputes", "governors", "pcp"])
  }

  @Test func `Medians, quartiles and extremes are shown of as many participants as they need`() throws {
    let cells = try cluster.cells()
    let statistics = cells.flatMap { cell in
      [("mean", .estimate), ("median", .quantile(0.5)), ("quartile", .quantile(0.75)), ("maximum", .quantile(1))].map {
        (column: String, kind: ProposedStatistic.Kind) in
        ProposedStatistic(
          Cluster.key(cell.key.row[0], column), kind, cell.shares.isEmpty ? nil : 600,
          participantCount: cell.participantCount, restsOn: [cell.key])
      }
    }
    let proposal = try ProposedRelease(cells: cells, sums: [cluster.sum()], statistics: statistics)
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    #expect(
      release.text("hours") == """
         | minutes | mean | median | quartile | maximum
        fe | [c] | [c] [a] | [c] | [c] | [c]
        primary | [c] | [c] [a] | [c] | [c] | [c]
        secondary | 19800 | 600.0 [a] | 600.0 | 600.0 | [c]
        none | 0 | [z] | [z] | [z] | [z]
        all | 29685 [t] | 600.0 [a] | 600.0 | 600.0 | [c]
        """)
    let reasons = Dictionary(uniqueKeysWithValues: release.audit.lines.map { ($0.key, $0.reason) })
    #expect(reasons[Cluster.key("primary", "mean")] == .restsOn(Cluster.key("primary")))
    #expect(reasons[Cluster.key("primary", "quartile")] == .quantileNeeds(20))
    #expect(reasons[Cluster.key("all", "maximum")] == .extreme)
  }

  @Test func `A median stands without its total, but not where even the total would say too much`() throws {
    let cells = try cluster.cells().map { try ProposedCell($0.key, .minutes, $0.shares, isPrinted: false) }
    let medians = cells.map { cell in
      ProposedStatistic(
        Cluster.key(cell.key.row[0], "median"), .quantile(0.5), 700, participantCount: cell.participantCount + 10,
        restsOn: [cell.key])
    }
    let proposal = try ProposedRelease(cells: cells, sums: [], statistics: medians)
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    #expect(
      release.text("hours") == """
         | median
        fe | [c]
        primary | 700.0
        secondary | 700.0
        none | 700.0
        all | 700.0
        """)
  }

  @Test func `A number of participants that a mean tells exactly is attacked as exact, not as rounded`() throws {
    // Rounded numbers alone would leave FE's three in doubt; the totals and means published beside them do not.
    let cells = try cluster.cells() + cluster.counts()
    let means = cells.prefix(5).filter { $0.key != Cluster.key("fe") }.map { cell in
      ProposedStatistic(
        Cluster.key(cell.key.row[0], "mean"), .estimate, 600, participantCount: cell.participantCount,
        restsOn: [cell.key, Cluster.key(cell.key.row[0], "participants")])
    }
    let sums = [cluster.sum(), cluster.sum("participants")]
    let without = try ControlledRelease(ProposedRelease(cells: cells, sums: sums), under: .standard, after: [])
    #expect(without.suppressed("participants") == ["fe"])
    let with = try ControlledRelease(
      ProposedRelease(cells: cells, sums: sums, statistics: means), under: .standard, after: [])
    #expect(with.suppressed("participants") == ["fe", "primary"])
  }
}
