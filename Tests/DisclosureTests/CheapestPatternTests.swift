import Glibc
import Specimens
import Testing

@testable import Disclosure

/// How much is suppressed, beside the least that could be.
@Suite struct CheapestPatternTests {
  @Test(arguments: 0..<36)
  func `The search finds what trying every pattern finds`(round: Int) throws {
    // Every pattern of three rows takes a release build its time, so only a long run has them.
    let linked = try Self.table(round, rows: Self.rounds > 100 ? 3 : 2, columns: Self.rounds > 100 ? 3 : 2 + round % 3)
    let base = Self.base(linked)
    var search = SuppressionSearch(linked, SearchEffort(candidateCount: 30, stepCount: 100_000))
    let found = try search.suppression()
    #expect(found.isCheapest)
    let candidates = linked.cells.indices.filter { !base[$0] && linked.cells[$0].canBeHidden }
    var proof = SafetyProof(linked)
    let patterns = (0..<(1 << candidates.count)).map { pattern in
      candidates.enumerated().reduce(into: base) { if pattern >> $1.offset & 1 == 1 { $0[$1.element] = true } }
    }
    let costs = patterns.map { linked.cost(of: $0, over: base) }
    let cheapest = patterns.indices.sorted { costs[$0] < costs[$1] }.first { proof.firstGap(patterns[$0]) == nil }
    let least = costs[try #require(cheapest)]
    #expect(found.cost == least, "\(RandomRun.note(round: round))")
    // The same from the worst pattern, so that the search and not the greedy way finds it.
    let everything = linked.cells.map { $0.canBeHidden }
    var alone = ExactSearch(linked, base: base, best: everything, proof: proof, stepCount: 100_000)
    #expect(alone.run() && linked.cost(of: alone.best, over: base) == least, "\(RandomRun.note(round: round))")
  }

  @Test func `The greedy pattern costs little more than the cheapest, in hours`() throws {
    var (greedy, cheapest, all, proved) = (0, 0, 0, 0)
    for round in 0..<Self.rounds {
      let linked = try Self.table(round, rows: 3 + round % 2, columns: 4)
      var search = SuppressionSearch(linked, .greedy)
      let quick = try search.suppression()
      var longSearch = SuppressionSearch(linked, SearchEffort(candidateCount: 30, stepCount: 3_000))
      let best = try longSearch.suppression()
      guard best.isCheapest else { continue }
      #expect(quick.cost >= best.cost)
      proved += 1
      greedy += quick.cost
      cheapest += best.cost
      let base = Self.base(linked)
      all += linked.cells.indices.reduce(0) { $0 + (base[$1] ? 0 : linked.cells[$1].cost) }
    }
    let (quick, best) = (1 - Double(greedy) / Double(all), 1 - Double(cheapest) / Double(all))
    print(
      "Of \(proved) tables of \(Self.rounds): kept of the hours that may be shown, greedy \(quick), cheapest \(best).")
    #expect(proved >= Self.rounds * 3 / 4)
    #expect(quick > 0.9 * best, "greedy keeps \(quick), the cheapest \(best)")
  }

  @Test(arguments: 0..<20)
  func `More suppression is at least as safe for whatever is sensitive`(round: Int) throws {
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    let linked = try Self.table(round, rows: 3, columns: 3)
    var search = SuppressionSearch(linked, .greedy)
    var hidden = try search.suppression().hidden
    for cell in hidden.indices where linked.cells[cell].canBeHidden && random.chance(30) { hidden[cell] = true }
    var proof = SafetyProof(linked)
    #expect(proof.targetsAtRisk(hidden).isEmpty, "\(RandomRun.note(round: round))")
  }

  /// `ALNTIME_RELEASE_ROUNDS` (1 to 100,000), else the count that keeps a debug build quick.
  private static let rounds =
    getenv("ALNTIME_RELEASE_ROUNDS").flatMap { Int(String(cString: $0)) }.map { min(max($0, 1), 100_000) } ?? 16

  private static func base(_ linked: LinkedCells) -> [Bool] {
    linked.primaries().reduce(into: linked.cells.map { _ in false }) { $0[$1.cell] = true }
  }

  /// Minutes of 12 to 60 participants, each of whom has some in one row and in some of the columns.
  private static func table(_ round: Int, rows: Int, columns: Int) throws -> LinkedCells {
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    var shares = [[String]: [Share]]()
    for participant in 1...random.int(12...60) {
      let row = min(random.int(1...rows), random.int(1...rows))
      var own = [[String]: Int]()
      for column in 1...columns where random.chance(70) {
        let minutes = random.int(1...40) * random.int(1...40)
        for codes in [["\(row)", "\(column)"], ["\(row)", "t"], ["t", "\(column)"], ["t", "t"]] {
          own[codes, default: 0] += minutes
        }
      }
      for (codes, minutes) in own { shares[codes, default: []].append(Share(participant, minutes)) }
    }
    let (rows, columns) = ((1...rows).map { "\($0)" }, (1...columns).map { "\($0)" })
    func key(_ codes: [String]) -> FigureKey { FigureKey("minutes", codes, "minutes") }
    let sums =
      (rows + ["t"]).map { row in ProposedSum(key([row, "t"]), of: columns.map { key([row, $0]) }) }
      + (columns + ["t"]).map { column in ProposedSum(key(["t", column]), of: rows.map { key([$0, column]) }) }
    let codes = (rows + ["t"]).flatMap { row in (columns + ["t"]).map { [row, $0] } }
    let cells = try codes.map { try ProposedCell(key($0), .minutes, shares[$0] ?? []) }
    return LinkedProposal(try ProposedRelease(cells: cells, sums: sums), under: .standard).parts[0]
  }
}
