import Testing

@testable import Disclosure

/// The stories of how somebody in a small cluster would most likely be found, each with the release in which they are not.
@Suite struct ReidentificationTests {
  private let cluster = Cluster(minutes: [
    "fe": [900], "primary": [600, 660, 720, 540, 615, 705], "secondary": [1000, 1100, 900, 950, 1050],
    "special": [800, 700],
  ])

  @Test func `The one FE college: its hours are in no row and in no difference of rows`() throws {
    let proposal = try cluster.proposal()
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    #expect(
      release.text("hours") == """
         | minutes | participants
        fe | [c] | [c]
        primary | [c] | 5
        secondary | 5000 | 5
        special | [c] | [c]
        all | 11240 [t] | 15 [t]
        """)
    // The two of the special school are not known to the college either, nor the college to one of them.
    for participant in [nil, 1, 13, 14] {
      let reader = Reader(of: release, proposal, participant: participant)
      for code in ["fe", "special"] {
        #expect(Oracle.fault([Cluster.key(code)], proposal, to: reader, participant) == nil)
      }
    }
  }

  @Test func `The college alone with the special school would each know the other by subtraction`() throws {
    let proposal = try cluster.proposal()
    let reader = Reader(of: proposal, without: [Cluster.key("fe"), Cluster.key("special")], .standard, participant: 1)
    let special = try #require(reader.interval(of: [Cluster.key("special")]))
    #expect(special.least == Fraction(1500) && special.most == Fraction(1500))
  }

  @Test
  func `The only Welsh-medium special school is not the difference between special schools and English-medium ones`()
    throws
  {
    func key(_ codes: String...) -> FigureKey { FigureKey("hours", codes.sorted(), "minutes") }
    var shares = [FigureKey: [Share]]()
    var next = 0
    for (setting, language, count) in [
      ("special", "cy", 1), ("special", "en", 9), ("primary", "cy", 12), ("primary", "en", 30),
    ] {
      for place in 0..<count {
        next += 1
        for key in [key(setting, language), key(setting), key(language), key()] {
          shares[key, default: []].append(Share(next, 600 + 10 * place))
        }
      }
    }
    let cells = try shares.keys.sorted().map { try ProposedCell($0, .minutes, shares[$0]!) }
    let (settings, languages) = (["special", "primary"], ["cy", "en"])
    let sums =
      settings.map { setting in ProposedSum(key(setting), of: languages.map { key(setting, $0) }) }
      + languages.map { language in ProposedSum(key(language), of: settings.map { key($0, language) }) }
      + [settings, languages].map { ProposedSum(key(), of: $0.map { key($0) }) }
    let proposal = try ProposedRelease(cells: cells, sums: sums)
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    let secret = key("special", "cy")
    #expect(Oracle.fault([secret], proposal, to: Reader(of: proposal, without: [secret], .standard), nil) != nil)
    #expect(Oracle.fault([secret], proposal, to: Reader(of: release, proposal), nil) == nil)
    #expect(release.audit.lines.filter { $0.reason == .secondary(protecting: [secret]) }.count == 3)
    #expect(release.audit.lines.count == 4)
  }

  @Test func `A total minus the total of all but one is a figure of that one, though no table has it`() throws {
    let members = (1...8).map { Share($0, 500 + 20 * $0) }
    func cell(_ code: String, _ shares: ArraySlice<Share>, isPrinted: Bool = true) throws -> ProposedCell {
      try ProposedCell(Cluster.key(code), .minutes, Array(shares), isPrinted: isPrinted)
    }
    let proposal = try ProposedRelease(
      cells: [
        cell("all", members[...]), cell("all but Welsh-medium", members.dropLast()),
        cell("Welsh-medium", members.suffix(1), isPrinted: false),
      ],
      sums: [ProposedSum(Cluster.key("all"), of: ["all but Welsh-medium", "Welsh-medium"].map { Cluster.key($0) })])
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    #expect(release.suppressed() == ["Welsh-medium", "all but Welsh-medium"])
    #expect(
      release.text("hours") == """
         | minutes
        all | 4720 [t]
        all but Welsh-medium | [c]
        """)
  }

  @Test func `Two releases a week apart, between which one school joined, are not both published`() throws {
    let before = Cluster(minutes: ["primary": [600, 660, 720, 540, 615], "secondary": [1000, 1100, 900, 950, 1050]])
    let first = try ControlledRelease(before.proposal(), under: .standard, after: [])
    #expect(first.audit.lines.isEmpty)
    var grown = try before.cells()
    let newcomer = Share(11, 480)
    grown = try grown.map { cell in
      let isTouched = cell.key != Cluster.key("primary")
      return try ProposedCell(cell.key, cell.measure, cell.shares + (isTouched ? [newcomer] : []))
    }
    let second = try ProposedRelease(cells: grown, sums: [before.sum()])
    #expect(
      throws: DisclosureError.changedTooLittle(
        ["all", "secondary"].map { Exposure(key: Cluster.key($0), reason: .changeTold(.tooFewParticipants(1))) })
    ) { try ControlledRelease(second, under: .standard, after: [first.audit]) }
  }

  @Test func `A mean with its number of participants is a total: it is suppressed where the total would be`() throws {
    // The totals are printed nowhere, only means per participant.
    let cells = try cluster.cells().map { try ProposedCell($0.key, .minutes, $0.shares, isPrinted: false) }
    let means = cells.map { cell in
      ProposedStatistic(
        FigureKey("means", cell.key.row, "mean"), .estimate, Double(cell.total / cell.participantCount),
        participantCount: cell.participantCount, restsOn: [cell.key])
    }
    let proposal = try ProposedRelease(cells: cells, sums: [cluster.sum()], statistics: means)
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    #expect(
      release.text("means") == """
         | mean
        fe | [c] [a]
        primary | [c] [a]
        secondary | 1000.0 [a]
        special | [c] [a]
        all | 802.0 [a]
        """)
  }
}
