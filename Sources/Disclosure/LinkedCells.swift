/// Cells that sums link, as an attacker sees them: numbers to be worked out from those that are published.
struct LinkedCells: Sendable {
  struct Cell: Sendable {
    let key: FigureKey
    let measure: ProposedCell.Measure
    /// The truth; negative only of a difference between two releases.
    let value: Int
    /// The largest first.
    let shares: [Share]
    /// What it may be for a reader when it is published: a single value, or what may be behind a rounded count.
    var published: ClosedRange<Int>
    /// What a suppressed cell is at least, as everyone knows: 1, because a figure of nobody is never suppressed; 0 of a sum
    /// that is printed nowhere; nil when there is no such knowledge.
    let floor: Int?
    /// Never published, at no cost.
    let isUnprintable: Bool

    /// What suppressing it costs: the minutes, or the things counted, that the tables then do not show.
    var cost: Int { abs(value) }
    /// A figure of nobody is safe and everyone knows where none can be, so it is always published.
    var canBeHidden: Bool { !shares.isEmpty }
  }

  struct Sum: Sendable {
    let total: Int
    let parts: [Int]

    func forEachTerm(_ body: (_ cell: Int, _ sign: Int) -> Void) {
      body(total, -1)
      for part in parts { body(part, 1) }
    }
  }

  let cells: [Cell]
  let sums: [Sum]
  /// In which sums each cell stands.
  let sumsOfCell: [[Int]]
  let sensitivity: Sensitivity

  init(cells: [Cell], sums: [Sum], sensitivity: Sensitivity) {
    self.cells = cells
    self.sums = sums
    self.sensitivity = sensitivity
    var sumsOfCell = [[Int]](repeating: [], count: cells.count)
    for (place, sum) in sums.enumerated() { sum.forEachTerm { cell, _ in sumsOfCell[cell].append(place) } }
    self.sumsOfCell = sumsOfCell
  }
}

extension LinkedCells {
  /// How far a cell's value can be from the truth for someone who reads what is published and, as a participant, knows
  /// their own shares: exactly what they have, so also the whole of a cell that is theirs alone.
  func room(_ cell: Int, isHidden: Bool, for attacker: Int?) -> ClosedRange<Int> {
    let cell = cells[cell]
    guard isHidden else { return cell.published.lowerBound - cell.value...cell.published.upperBound - cell.value }
    let own = attacker.flatMap { attacker in cell.shares.first { $0.participant == attacker } }
    if own != nil, cell.shares.count == 1 { return 0...0 }
    guard let floor = cell.floor else { return -LinkedCells.unlimited...LinkedCells.unlimited }
    return max(floor, own?.amount ?? 0) - cell.value...LinkedCells.unlimited
  }

  /// More minutes than there are participants and years: no limit.
  static let unlimited = 1 << 40

  /// The cells that break a rule themselves, and why.
  func primaries() -> [(cell: Int, rule: PrimaryRule)] {
    cells.indices.compactMap { place in
      sensitivity.rule(brokenBy: cells[place].shares, cells[place].measure).map { (place, $0) }
    }
  }
}

/// Something of which an attacker must not know the value too well: a sensitive cell, or the suppressed cells of one sum, which
/// are together as much as the total leaves over.
///
/// Of the second kind the Handbook warns at the end of section 4.2: a participant who is alone in two suppressed cells of one
/// sum is told by their union, however uncertain each is. The union of cells that break no rule breaks none, because each rule
/// is a largest linear function of the shares above 0; so to suppress more never makes a union sensitive, and never makes
/// anything sensitive less safe.
struct Target: Hashable, Sendable {
  /// Ascending.
  let cells: [Int]
  let shares: [Share]
  let upperLevel: Int
  let lowerLevel: Int

  /// Whose it is alone, who therefore knows it; nil if there are several.
  var soleParticipant: Int? { shares.count == 1 ? shares[0].participant : nil }
}

extension LinkedCells {
  func target(_ cell: Int) -> Target { target([cell], cells[cell].shares) }

  /// Suppressed cells of one sum, if together they break a rule.
  func target(of parts: [Int]) -> Target? {
    let shares = Share.united(parts.map { cells[$0].shares })
    let rule = sensitivity.rule(brokenBy: shares, cells[parts[0]].measure)
    return rule.map { _ in target(parts, shares) }
  }

  private func target(_ parts: [Int], _ shares: [Share]) -> Target {
    let levels = sensitivity.protectionLevels(of: shares, cells[parts[0]].measure)
    return Target(cells: parts, shares: shares, upperLevel: levels.upper, lowerLevel: levels.lower)
  }
}
