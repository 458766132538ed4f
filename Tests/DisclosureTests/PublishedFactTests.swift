import Testing

@testable import Disclosure

/// Tables that others have published together with what can be found out from them.
@Suite struct PublishedFactTests {
  /// sdcTable, tests/testthat/test-simpleheuristic.R, commit a999901: rows w, x, y, z, columns a, b, c, d.
  private static let values = [[30, 47, 64, 89], [90, 124, 5, 31], [92, 100, 59, 85], [800, 991, 651, 685]]
  private static let suppressed = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 1), (2, 3), (3, 1), (3, 3)]

  @Test func `Two suppressions in every line of the 4 by 4 table still give 47 exactly`() {
    let table = NumberTable(Self.values)
    #expect(table.interval(0, 1, hidden: Self.suppressed) == 47...47)
  }

  @Test func `One suppression more makes it anything from 0 to 141`() {
    let table = NumberTable(Self.values)
    #expect(table.interval(0, 1, hidden: Self.suppressed + [(1, 1)]) == 0...141)
  }

  @Test func `Disclosure control finds the suppression that the 4 by 4 table lacks`() throws {
    // Each suppressed cell has four participants of its own, each other 20. sdcTable protects from exact knowledge, so p is 1.
    let sensitive = Set(Self.suppressed.map { $0.0 * 4 + $0.1 })
    let proposal = try NumberTable(Self.values).proposal { sensitive.contains($0) ? 4 : 20 }
    let release = try ControlledRelease(proposal, under: .with(protectionPercent: 1), after: [])
    #expect(release.audit.suppressedRows(.primary).count == 9)
    // (x,d) is 31, and does as well as the (x,b) of 124 that sdcTable's heuristic takes.
    #expect(release.audit.suppressedRows(.secondary) == [["1", "3"]])
    #expect(release.audit.isCheapest)
  }

  /// sdcTable, tests/testthat/test-linked-tables.r, commit 2de8413: regions by county and by size. Of the two tables K = (small −
  /// county 1) − N = 10 − 7.
  @Test func `Two linked tables that are safe one by one are not safe together`() throws {
    let counts = ["A": 2, "B": 2, "I": 8, "J": 8, "K": 3, "L": 3, "M": 3, "N": 7]
    let proposal = try RegionTables(counts).proposal()
    let primaries = Set(["A", "B", "K", "L", "M"].map(RegionTables.key))
    let reader = Reader(of: proposal, without: primaries, RegionTables.policy)
    let known = try #require(reader.interval(of: [RegionTables.key("K")]))
    #expect(known.least == Fraction(3) && known.most == Fraction(3))
    let release = try ControlledRelease(proposal, under: RegionTables.policy, after: [])
    #expect(release.audit.suppressedRows(.primary) == ["A", "B", "K", "L", "M"].map { [$0] })
    #expect(release.audit.suppressedRows(.secondary) == [["N"]])
  }

  /// sdcTable, tests/testthat/test-protectTable.r, commit 2de8413: a has one participant, b two, c one; a and c are suppressed.
  @Test func `Each of two who are alone in their cells knows the other's`() {
    let table = NumberTable([[1, 2, 1]], participants: [[1], [2, 3], [4]])
    #expect(table.interval(0, 0, hidden: [(0, 0), (0, 2)]) == 0...2)
    #expect(table.interval(0, 0, hidden: [(0, 0), (0, 2)], for: 4) == 1...1)
  }

  /// Hundepool et al., Handbook, 2nd edition, section 4.2, example 3 (Geurts 1992).
  @Test func `The Handbook's first cell lies between 3 and 6`() {
    let table = NumberTable([[5, 2], [1, 2], [3, 3]])
    #expect(table.interval(0, 0, hidden: [(0, 0), (0, 1), (1, 0), (1, 1)]) == 3...6)
  }
}

/// Numbers in rows and columns with their totals; the values are minutes that may be 0 for all that anyone knows.
struct NumberTable {
  private let values: [[Int]]
  private let participants: [[Int]]

  init(_ values: [[Int]], participants: [[Int]]? = nil) {
    self.values = values
    self.participants = participants ?? Array(repeating: [1, 2, 3], count: values.count * values[0].count)
  }

  /// What an inner cell can be when some are suppressed.
  func interval(_ row: Int, _ column: Int, hidden: [(Int, Int)], for attacker: Int? = nil) -> ClosedRange<Double> {
    let (height, width) = (values.count, values[0].count)
    let inner = (0..<height * width).map { cell($0, values[$0 / width][$0 % width], participants[$0]) }
    let rows = (0..<height).map { cell(100 + $0, values[$0].reduce(0, +), [1, 2, 3]) }
    let columns = (0..<width).map { column in cell(200 + column, values.reduce(0) { $0 + $1[column] }, [1, 2, 3]) }
    let sums =
      (0..<height).map { row in
        LinkedCells.Sum(total: inner.count + row, parts: (0..<width).map { row * width + $0 })
      }
      + (height == 1
        ? []
        : (0..<width).map { column in
          LinkedCells.Sum(total: inner.count + height + column, parts: (0..<height).map { $0 * width + column })
        })
    let linked = LinkedCells(cells: inner + rows + columns, sums: sums, sensitivity: Sensitivity(policy: .standard))
    var isHidden = linked.cells.map { _ in false }
    for (row, column) in hidden { isHidden[row * width + column] = true }
    let place = row * width + column
    let attack = Attack(
      linked: linked, hidden: isHidden, target: linked.target(place), side: .above, attacker: attacker)
    let interval = attack.interval()
    let value = Double(values[row][column])
    return value + interval.lowerBound...value + interval.upperBound
  }

  private func cell(_ number: Int, _ value: Int, _ participants: [Int]) -> LinkedCells.Cell {
    let shares = participants.enumerated().map { Share($1, $0 == 0 ? value - participants.count + 1 : 1) }
    return LinkedCells.Cell(
      key: FigureKey("t", ["\(number)"], "minutes"), measure: .minutes, value: value, shares: shares,
      published: value...value, floor: 0, isUnprintable: false)
  }

  /// The table as minutes of participants who are each in one cell, so many in each.
  func proposal(participantCount: (Int) -> Int) throws -> ProposedRelease {
    var shares = [FigureKey: [Share]]()
    var next = 1
    let (height, width) = (values.count, values[0].count)
    for place in 0..<height * width {
      let (row, column) = (place / width, place % width)
      let count = min(participantCount(place), values[row][column])
      for number in 0..<count {
        let share = Share(next, (values[row][column] + number) / count)
        next += 1
        for codes in [["\(row)", "\(column)"], ["\(row)", "t"], ["t", "\(column)"], ["t", "t"]] {
          shares[NumberTable.key(codes), default: []].append(share)
        }
      }
    }
    let columns = (0..<width).map { "\($0)" }
    let rows = (0..<height).map { "\($0)" }
    let sums =
      (rows + ["t"]).map { row in ProposedSum(Self.key([row, "t"]), of: columns.map { Self.key([row, $0]) }) }
      + (columns + ["t"]).map { column in
        ProposedSum(Self.key(["t", column]), of: rows.map { Self.key([$0, column]) })
      }
    return try ProposedRelease(
      cells: shares.map { try ProposedCell($0, .minutes, $1) }.sorted { $0.key < $1.key }, sums: sums)
  }

  private static func key(_ codes: [String]) -> FigureKey { FigureKey("minutes", codes, "minutes") }
}

/// Counts of regions, with totals by county in one table and by size in another.
private struct RegionTables {
  private let counts: [String: Int]

  init(_ counts: [String: Int]) { self.counts = counts }

  static let policy = ReleasePolicy.with(minimumParticipantCount: 4, countMultiple: 1)

  static func key(_ code: String) -> FigureKey { FigureKey("regions", [code], "count") }

  func proposal() throws -> ProposedRelease {
    let groups = [
      "county-1": ["A", "B", "I", "J"], "county-2": ["K", "L", "M", "N"], "big": ["L", "M"],
      "small": ["A", "B", "I", "J", "K", "N"],
    ]
    var shares = [String: [Share]]()
    for (place, code) in counts.keys.sorted().enumerated() {
      shares[code] = (0..<counts[code]!).map { Share(100 * place + $0, 1) }
    }
    for (group, codes) in groups { shares[group] = codes.flatMap { shares[$0]! } }
    shares["all"] = counts.keys.flatMap { shares[$0]! }
    let sums = groups.keys.sorted().map { ProposedSum(Self.key($0), of: groups[$0]!.map(Self.key)) }
    let all = [["county-1", "county-2"], ["big", "small"]].map { ProposedSum(Self.key("all"), of: $0.map(Self.key)) }
    return try ProposedRelease(
      cells: shares.keys.sorted().map { try ProposedCell(Self.key($0), .count, shares[$0]!) }, sums: sums + all)
  }
}

extension ReleaseAudit {
  enum Kind {
    case primary, secondary
  }

  /// The rows of what was suppressed for such a reason, in order.
  func suppressedRows(_ kind: Kind) -> [[String]] {
    lines.filter { line in
      switch line.reason {
      case .primary: kind == .primary
      case .secondary: kind == .secondary
      case .restsOn, .quantileNeeds, .extreme: false
      }
    }.map(\.key.row)
  }
}
