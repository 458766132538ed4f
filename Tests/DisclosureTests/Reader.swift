import Disclosure

/// Someone who has the published tables, knows which figures are sums of which, and perhaps took part.
///
/// Made of what is published and nothing else; the truth is looked at only to know where there is nothing to be known (a figure
/// of nobody is always published) and what the reader's own shares are.
struct Reader {
  /// What a figure can be: at least, and at most if there is a most.
  private(set) var possible: [FigureKey: (least: Int, most: Int?)] = [:]
  private let sums: [ProposedSum]

  init(of release: ControlledRelease, _ proposal: ProposedRelease, participant: Int? = nil) {
    self.init(Reader.values(release.tables), proposal, release.audit.policy, participant)
  }

  /// A reader of what would be published if these figures alone were not.
  init(
    of proposal: ProposedRelease, without suppressed: Set<FigureKey>, _ policy: ReleasePolicy, participant: Int? = nil
  ) {
    let multiple = policy.countMultiple
    let printed = proposal.cells.filter { $0.isPrinted && !suppressed.contains($0.key) }
    let values = printed.map { cell -> (FigureKey, ReleasedFigure.Value) in
      let rounded = (cell.total + multiple / 2) / multiple * multiple
      return (cell.key, cell.measure == .minutes ? .minutes(cell.total) : .count(rounded))
    }
    self.init(Dictionary(uniqueKeysWithValues: values), proposal, policy, participant)
  }

  private init(
    _ published: [FigureKey: ReleasedFigure.Value], _ proposal: ProposedRelease, _ policy: ReleasePolicy,
    _ participant: Int?
  ) {
    sums = proposal.sums
    let told = proposal.statistics.filter { $0.kind == .estimate && published[$0.key] != nil }
    let exact = Set(told.flatMap(\.restsOn))
    for cell in proposal.cells {
      let own = cell.shares.first { $0.participant == participant }?.amount
      let isTold = exact.contains(cell.key) || (own != nil && cell.shares.count == 1)
      switch isTold ? .minutes(cell.total) : published[cell.key] {
      case .minutes(let minutes): possible[cell.key] = (minutes, minutes)
      case .count(0): possible[cell.key] = (0, 0)
      case .count(let count):
        let (least, most) = (count - policy.countMultiple / 2, count + (policy.countMultiple - 1) / 2)
        possible[cell.key] = (max(least, policy.minimumParticipantCount), most)
      case .number, nil: possible[cell.key] = (max(own ?? 0, cell.isPrinted ? 1 : 0), nil)
      }
    }
  }

  /// A reader to whom nothing is published but which figures are of nobody.
  init(ofNothingIn proposal: ProposedRelease, participant: Int?) {
    sums = proposal.sums
    for cell in proposal.cells {
      let own = cell.shares.first { $0.participant == participant }?.amount
      let isKnown = cell.shares.isEmpty || (own != nil && cell.shares.count == 1)
      possible[cell.key] = isKnown ? (cell.total, cell.total) : (max(own ?? 0, cell.isPrinted ? 1 : 0), nil)
    }
  }

  private static func values(_ tables: [ReleasedTable]) -> [FigureKey: ReleasedFigure.Value] {
    var values = [FigureKey: ReleasedFigure.Value]()
    for table in tables {
      for row in table.rows {
        for (column, figure) in zip(table.columns, row.figures) {
          values[FigureKey(table.id, row.codes, column)] = figure?.value
        }
      }
    }
    return values
  }

  /// The figures that a sum of figures can be, to someone who does not know that they are whole; `most` is nil without limit.
  func interval(of keys: [FigureKey]) -> (least: Fraction, most: Fraction?)? {
    let (cells, linked) = linked(to: keys)
    let places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($0.element, $0.offset) })
    let limited = cells.filter { possible[$0]!.most != nil }
    let width = cells.count + limited.count
    var rows = [[Int]]()
    var sides = [Int]()
    for sum in linked {
      var row = Array(repeating: 0, count: width)
      var side = 0
      for (key, sign) in sum.parts.map({ ($0, 1) }) + [(sum.total, -1)] {
        side -= sign * possible[key]!.least
        if let place = places[key] { row[place] += sign }
      }
      rows.append(row)
      sides.append(side)
    }
    for (slack, key) in limited.enumerated() {
      var row = Array(repeating: 0, count: width)
      row[places[key]!] = 1
      row[cells.count + slack] = 1
      rows.append(row)
      sides.append(possible[key]!.most! - possible[key]!.least)
    }
    guard var simplex = ExactSimplex(rows, sides) else { return nil }
    let base = Fraction(keys.reduce(0) { $0 + possible[$1]!.least })
    var gains = Array(repeating: 0, count: width)
    for key in keys { if let place = places[key] { gains[place] = 1 } }
    let most = simplex.maximum(of: gains)
    let least = simplex.maximum(of: gains.map { -$0 })!
    return (base - least, most.map { base - (Fraction.zero - $0) })
  }

  /// The figures that can still be several, and hang together with these, and their sums.
  private func linked(to keys: [FigureKey]) -> ([FigureKey], [ProposedSum]) {
    func isOpen(_ key: FigureKey) -> Bool { possible[key]!.most != possible[key]!.least }
    var found = Set(keys.filter(isOpen))
    var used = Set<ProposedSum>()
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for sum in sums where !used.contains(sum) {
        let members = (sum.parts + [sum.total]).filter(isOpen)
        guard members.contains(where: found.contains) else { continue }
        used.insert(sum)
        found.formUnion(members)
        isGrowing = true
      }
    }
    return (found.sorted(), sums.filter(used.contains))
  }
}
