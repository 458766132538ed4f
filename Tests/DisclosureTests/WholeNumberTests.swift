import Specimens
import Testing

@testable import Disclosure

/// An attacker who tries every table of whole minutes that agrees with what is published, which no linear program does.
@Suite struct WholeNumberTests {
  @Test(arguments: 0..<30)
  func `Whoever tries every table of whole minutes finds some far enough from the truth`(round: Int) throws {
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    // Two rows of three columns; the last row's participants are many.
    var shares = [[String]: [Share]]()
    for participant in 1...16 {
      let codes = participant < 8 ? ["1", "\(random.int(1...3))"] : ["2", "\(1 + participant % 3)"]
      let share = Share(participant, random.int(1...3))
      for codes in [codes, [codes[0], "t"], ["t", codes[1]], ["t", "t"]] { shares[codes, default: []].append(share) }
    }
    func key(_ codes: [String]) -> FigureKey { FigureKey("minutes", codes, "minutes") }
    let (rows, columns) = (["1", "2"], ["1", "2", "3"])
    let sums =
      (rows + ["t"]).map { row in ProposedSum(key([row, "t"]), of: columns.map { key([row, $0]) }) }
      + (columns + ["t"]).map { column in ProposedSum(key(["t", column]), of: rows.map { key([$0, column]) }) }
    let codes = (rows + ["t"]).flatMap { row in (columns + ["t"]).map { [row, $0] } }
    let cells = try codes.map { try ProposedCell(key($0), .minutes, shares[$0] ?? []) }
    let proposal = try ProposedRelease(cells: cells, sums: sums)
    let release = try ControlledRelease(proposal, under: .standard, after: [])
    for (cell, seen) in Enumeration(proposal, Set(release.audit.lines.map(\.key))).seen {
      guard case .primary = release.audit.lines.first(where: { $0.key == cell.key })?.reason else { continue }
      let level = max(1, (cell.total + 9) / 10)
      #expect(seen.contains { $0 >= cell.total + level }, "\(cell.key.row) \(RandomRun.note(round: round))")
      #expect(seen.contains { $0 <= max(1, cell.total - level) } || seen.min() == Self.least(cell, proposal))
    }
  }

  /// What a figure is at least when every other is suppressed: 1 for each of its parts that is not of nobody.
  private static func least(_ cell: ProposedCell, _ proposal: ProposedRelease) -> Int {
    let filled = Set(proposal.cells.filter { !$0.shares.isEmpty }.map(\.key))
    return proposal.sums.filter { $0.total == cell.key }.map { $0.parts.count(where: filled.contains) }.max() ?? 1
  }
}

/// All values that each suppressed figure has in some table of whole numbers of the 2 × 3 shape.
private struct Enumeration {
  var seen: [(ProposedCell, Set<Int>)]

  init(_ proposal: ProposedRelease, _ suppressed: Set<FigureKey>) {
    let cells = Dictionary(uniqueKeysWithValues: proposal.cells.map { ($0.key.row, $0) })
    var values = cells.mapValues { _ in Set<Int>() }
    // 6 more than the truth are enough: the level is 1 or 2 in tables so small.
    func range(_ codes: [String]) -> ClosedRange<Int> {
      let cell = cells[codes]!
      return suppressed.contains(cell.key) ? 1...cell.total + 6 : cell.total...cell.total
    }
    func isPossible(_ codes: [String], _ value: Int) -> Bool {
      suppressed.contains(cells[codes]!.key) ? value >= min(1, cells[codes]!.total) : value == cells[codes]!.total
    }
    let inner = [["1", "1"], ["1", "2"], ["1", "3"], ["2", "1"], ["2", "2"], ["2", "3"]]
    func extend(_ table: [Int]) {
      let place = table.count
      if place == 3, !isPossible(["1", "t"], table.reduce(0, +)) { return }
      if place > 3, !isPossible(["t", "\(place - 3)"], table[place - 4] + table[place - 1]) { return }
      guard place < 6 else {
        let last = table[3...].reduce(0, +)
        guard isPossible(["2", "t"], last), isPossible(["t", "t"], table.reduce(0, +)) else { return }
        for (codes, value) in zip(inner, table) { values[codes]!.insert(value) }
        for column in 0..<3 { values[["t", "\(column + 1)"]]!.insert(table[column] + table[column + 3]) }
        values[["1", "t"]]!.insert(table.reduce(0, +) - last)
        values[["2", "t"]]!.insert(last)
        values[["t", "t"]]!.insert(table.reduce(0, +))
        return
      }
      for value in range(inner[place]) { extend(table + [value]) }
    }
    extend([])
    seen = values.map { (cells[$0.key]!, $0.value) }
  }
}
