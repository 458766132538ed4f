import Specimens
import Testing

@testable import Disclosure

/// Two releases of one pool, the second after it grew.
@Suite struct ComparisonTests {
  private let before = Cluster(minutes: [
    "primary": [600, 660, 720, 540, 615, 700], "secondary": [1000, 1100, 900, 950, 1050, 980],
    "special": [800, 700, 650, 760, 720, 690],
  ])

  @Test func `The same release may be published again`() throws {
    let first = try ControlledRelease(before.proposal(), under: .standard, after: [])
    let second = try ControlledRelease(before.proposal(), under: .standard, after: [first.audit])
    #expect(second.tables == first.tables && first.audit.lines.isEmpty)
  }

  @Test func `A week more of everyone may be published, and five newcomers may`() throws {
    let first = try ControlledRelease(before.proposal(), under: .standard, after: [])
    let week = try Self.changed(before) { code, shares in
      shares.map { Share($0.participant, $0.amount + 60 + $0.participant) }
    }
    _ = try ControlledRelease(week, under: .standard, after: [first.audit])
    let grown = try Self.changed(before) { code, shares in
      code == "primary" ? shares + (101...105).map { Share($0, 500 + $0) } : shares
    }
    _ = try ControlledRelease(grown, under: .standard, after: [first.audit])
  }

  @Test func `Five who joined while one has nearly all of the change are not published`() throws {
    let first = try ControlledRelease(before.proposal(), under: .standard, after: [])
    let grown = try Self.changed(before) { code, shares in
      code == "primary" ? shares + (101...105).map { Share($0, $0 == 101 ? 900 : 5) } : shares
    }
    #expect(
      throws: Self.exposed([("all", .changeTold(.largestShareKnown)), ("primary", .changeTold(.largestShareKnown))])
    ) {
      try ControlledRelease(grown, under: .standard, after: [first.audit])
    }
  }

  @Test func `A withdrawal is a change by one, wherever it shows`() throws {
    let first = try ControlledRelease(before.proposal(), under: .standard, after: [])
    let shrunk = try Self.changed(before) { code, shares in code == "special" ? Array(shares.dropLast()) : shares }
    let one = Exposure.Reason.changeTold(.tooFewParticipants(1))
    #expect(throws: Self.exposed([("all", one), ("special", one)])) {
      try ControlledRelease(shrunk, under: .standard, after: [first.audit])
    }
  }

  @Test func `A change that no table shows is found where the others' changes leave it over`() throws {
    // FE is suppressed in both releases, with the special schools to protect it; all and the two others are published.
    let cluster = Cluster(minutes: [
      "fe": [900, 850], "special": [800, 700, 650, 760, 720, 690], "primary": [600, 660, 720, 540, 615, 700],
      "secondary": [1000, 1100, 900, 950, 1050, 980],
    ])
    let first = try ControlledRelease(cluster.proposal(), under: .standard, after: [])
    #expect(first.suppressed() == ["fe", "primary"])
    let grown = try Self.changed(cluster) { code, shares in code == "fe" ? shares + [Share(101, 700)] : shares }
    let one = Exposure.Reason.changeTold(.tooFewParticipants(1))
    let error = #expect(throws: DisclosureError.self) {
      try ControlledRelease(grown, under: .standard, after: [first.audit])
    }
    guard case .changedTooLittle(let exposures) = error else { return }
    #expect(exposures.contains(Exposure(key: Cluster.key("all"), reason: one)))
    #expect(exposures.contains(Exposure(key: Cluster.key("fe"), reason: one)))
  }

  @Test func `A change is found too where a group has come that was not there before`() throws {
    let cluster = Cluster(minutes: [
      "fe": [900, 850], "special": [800, 700, 650, 760, 720, 690], "primary": [600, 660, 720, 540, 615, 700],
      "secondary": [1000, 1100, 900, 950, 1050, 980],
    ])
    let first = try ControlledRelease(cluster.proposal(), under: .standard, after: [])
    #expect(first.suppressed() == ["fe", "primary"])
    // Six nurseries, whose hours are published, and one college, whose hours they leave over in the change of all.
    let nursery = try ProposedCell(Cluster.key("nursery"), .minutes, (201...206).map { Share($0, 500 + $0) })
    let grown = try Self.changed(cluster, with: [nursery]) { code, shares in
      code == "fe" ? shares + [Share(101, 700)] : shares
    }
    let error = #expect(throws: DisclosureError.self) {
      try ControlledRelease(grown, under: .standard, after: [first.audit])
    }
    guard case .changedTooLittle(let exposures) = error else { return }
    let one = Exposure.Reason.changeTold(.tooFewParticipants(1))
    #expect(exposures.contains(Exposure(key: Cluster.key("fe"), reason: one)), "\(exposures)")
    // Six nurseries alone tell of nobody.
    let onlyNurseries = try Self.changed(cluster, with: [nursery]) { $1 }
    _ = try ControlledRelease(onlyNurseries, under: .standard, after: [first.audit])
  }

  @Test func `What protected a figure in the first release must not be published in the second`() throws {
    let small = Cluster(minutes: [
      "fe": [900, 850], "primary": [600, 660, 720, 540, 615, 700], "secondary": [1000, 1100, 900, 950, 1050, 980],
    ])
    let first = try ControlledRelease(small.proposal(), under: .standard, after: [])
    #expect(first.suppressed() == ["fe", "primary"])
    // Nine more colleges, and FE may be published; primary with it, which has not changed.
    let grown = try Self.changed(small) { code, shares in
      code == "fe" ? shares + (101...109).map { Share($0, 700 + $0) } : shares
    }
    #expect(throws: Self.exposed([("fe", .reopenedByTheLater)])) {
      try ControlledRelease(grown, under: .standard, after: [first.audit])
    }
  }

  @Test func `Of two published releases no difference is of one to four newcomers`() throws {
    var (published, refused) = (0, 0)
    for round in 0..<40 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      var pool = SimulatedPool(count: [12, 40, 120][round % 3], from: &random)
      let first = try ControlledRelease(pool.proposal(by: [("setting", "language")]), under: .standard, after: [])
      let newcomers = SimulatedPool(count: random.int(1...[2, 8, 40][round / 3 % 3]), from: &random).participants
      pool.participants += newcomers.map { .init(number: 1_000 + $0.number, profile: $0.profile, minutes: $0.minutes) }
      let next = try pool.proposal(by: [("setting", "language")])
      guard let second = try? ControlledRelease(next, under: .standard, after: [first.audit]) else {
        refused += 1
        continue
      }
      published += 1
      for (cell, old) in zip(next.cells, first.audit.proposal.cells) where cell.measure == .minutes {
        guard first.audit.published.contains(cell.key), second.audit.published.contains(cell.key) else { continue }
        let joined = Set(cell.shares.map(\.participant)).subtracting(old.shares.map(\.participant))
        #expect(joined.isEmpty || joined.count >= 5, "\(cell.key.row), \(RandomRun.note(round: round))")
      }
    }
    #expect(published >= 3 && refused >= 3, "\(published) published, \(refused) refused")
  }

  private static func exposed(_ figures: [(String, Exposure.Reason)]) -> DisclosureError {
    .changedTooLittle(figures.map { Exposure(key: Cluster.key($0.0), reason: $0.1) })
  }

  /// The cluster's proposal, minutes only, with other shares in its codes.
  private static func changed(
    _ cluster: Cluster, with added: [ProposedCell] = [], _ shares: (String, [Share]) -> [Share]
  ) throws -> ProposedRelease {
    let parts =
      try cluster.cells().filter { $0.key != Cluster.key("all") }
      .map { try ProposedCell($0.key, .minutes, shares($0.key.row[0], $0.shares)) } + added
    let all = try ProposedCell(Cluster.key("all"), .minutes, parts.flatMap(\.shares))
    return try ProposedRelease(cells: parts + [all], sums: [ProposedSum(all.key, of: parts.map(\.key))])
  }
}
