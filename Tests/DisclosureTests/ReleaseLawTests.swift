import Disclosure
import Glibc
import Specimens
import Testing

/// What must hold of every release, whoever is in the pool.
@Suite struct ReleaseLawTests {
  @Test(arguments: 0..<rounds)
  func `No reader and no participant knows a sensitive figure to within p per cent`(round: Int) throws {
    let (proposal, release, knowing) = try Self.release(round)
    let suppressed = Set(release.audit.lines.map(\.key))
    for participant in [nil] + knowing {
      let reader = Reader(of: release, proposal, participant: participant)
      for keys in Oracle.secrets(proposal, suppressed: suppressed) {
        let fault = Oracle.fault(keys, proposal, to: reader, participant)
        #expect(fault == nil, "\(fault ?? ""), participant \(participant ?? 0), \(RandomRun.note(round: round))")
      }
    }
  }

  @Test(arguments: 0..<(rounds + 1) / 2)
  func `No suppressed figure at all is known to within p per cent on both sides`(round: Int) throws {
    let (proposal, release, _) = try Self.release(round)
    let suppressed = Set(release.audit.lines.map(\.key))
    let reader = Reader(of: release, proposal)
    for cell in proposal.cells where suppressed.contains(cell.key) {
      let interval = try #require(reader.interval(of: [cell.key]))
      let isKnown =
        Fraction(9 * cell.total, 10) < interval.least
        && interval.most.map { $0 < Fraction(11 * cell.total, 10) } ?? false
      #expect(!isKnown, "\(cell.key.row) \(cell.total) in \(interval), \(RandomRun.note(round: round))")
    }
  }

  @Test func `Without secondary suppression the same readers know some`() throws {
    var broken = 0
    for round in 8..<28 {
      let (proposal, release, _) = try Self.release(round)
      let primaries = release.audit.lines.filter { if case .primary = $0.reason { true } else { false } }
      let suppressed = Set(primaries.map(\.key))
      let reader = Reader(of: proposal, without: suppressed, .standard)
      let secrets = Oracle.secrets(proposal, suppressed: suppressed)
      if secrets.contains(where: { Oracle.fault($0, proposal, to: reader, nil) != nil }) { broken += 1 }
    }
    #expect(broken >= 8, "the readers of the law would hardly notice anything: \(broken) of 20")
  }

  private static func release(_ round: Int) throws -> (ProposedRelease, ControlledRelease, knowing: [Int?]) {
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    let pool = SimulatedPool(count: sizes[round / 4 % sizes.count], from: &random)
    let proposal = try pool.proposal(by: tables[round % tables.count])
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    // Those who are alone in a suppressed figure, up to two, and one more.
    let suppressed = Set(release.audit.lines.map(\.key))
    let alone = proposal.cells.filter { suppressed.contains($0.key) && $0.participantCount == 1 }
    let some = Set(alone.map { $0.shares[0].participant }).sorted().prefix(2)
    return (proposal, release, some.map(Optional.some) + [random.int(1...5)])
  }

  private static let tables: [[(String, String)]] = [
    [("setting", "activity")], [("setting", "region")], [("setting", "activity"), ("language", "activity")],
    [("setting", "language"), ("setting", "region")],
  ]

  private static let sizes = [5, 12, 30, 60, 150, 400, 2000]

  /// `ALNTIME_RELEASE_ROUNDS` (1 to 100,000), else the count that keeps a debug build quick.
  private static let rounds =
    getenv("ALNTIME_RELEASE_ROUNDS").flatMap { Int(String(cString: $0)) }.map { min(max($0, 1), 100_000) } ?? 28
}
