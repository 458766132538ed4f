import Chronology
import Disclosure
import Timekeeping

/// A proposal in the making: figures, the sums they rest on, and how those hang together.
struct ProposalDraft {
  /// By the study's participants, see ``StudyColumns/numbers``.
  let numbers: [Int]
  private(set) var shapes: [ReleaseShape] = []

  private var cells: [ProposedCell] = []
  private var sums: [ProposedSum] = []
  private var statistics: [ProposedStatistic] = []
  private var places: [FigureKey: Int] = [:]
  /// The groups of each list of dimensions, as they were begun.
  private var groups: [[StudyDimension]: [[String]]] = [:]

  private var dimensions: [StudyDimension] = []
  private var code: [String] = []
  private var participants: [Int] = []
  /// What the current group has of each basis.
  private var bases: [String: FigureBasis] = [:]

  init(numbers: [Int]) { self.numbers = numbers }

  mutating func begin(_ group: StudyGroup, by dimensions: [StudyDimension]) {
    self.dimensions = dimensions
    code = group.code
    participants = group.participants
    bases = [:]
    groups[dimensions, default: []].append(group.code)
  }

  func release() throws(ProposalError) -> ProposedRelease {
    try ProposedRelease(cells: cells, sums: sums, statistics: statistics)
  }
}

extension ProposalDraft {
  /// Where the figure stands; its column is one of the table's from now on.
  mutating func figure(_ table: WorkloadTable.ID, _ row: WorkloadRow, _ part: ReleaseColumn.Part) -> FigureKey {
    let column = ReleaseColumn(
      statistic: table.statistic(of: row), part: part, measure: row.measure, unit: row.unit)
    let shape = ReleaseShape(table, by: dimensions)
    let place = shapes.firstIndex { $0.id == shape.id } ?? shapes.count
    if place == shapes.count { shapes.append(shape) }
    shapes[place].add(column)
    return FigureKey(shape.id, code + (table.listing == nil ? [] : [row.key]), column.code)
  }

  mutating func addStatistic(_ statistic: ProposedStatistic) { statistics.append(statistic) }

  /// Adds a cell that is printed, and links it to the sum of that name.
  mutating func addCell(
    _ key: FigureKey, _ amounts: [Int], isMinutes: Bool, basis name: String?
  ) throws(ProposalError) {
    try append(key, amounts, isMinutes: isMinutes, isPrinted: true)
    guard let name else { return }
    sums.append(ProposedSum(key, of: [try basis(FigureBasis(name: name, isMinutes: isMinutes, amounts: amounts))]))
  }

  /// The key of a sum that is not printed itself; the same for all rows of the group that rest on it.
  mutating func basis(_ basis: FigureBasis) throws(ProposalError) -> FigureKey {
    let key = FigureKey(basisTable, code, basis.name)
    if bases.updateValue(basis, forKey: basis.name) == nil {
      try append(key, basis.amounts, isMinutes: basis.isMinutes, isPrinted: false)
    }
    return key
  }

  func known(_ numerator: String, _ denominator: String) -> RowBases? {
    guard let above = bases[numerator], let below = bases[denominator] else { return nil }
    return RowBases(numerator: above, denominator: below)
  }

  private var basisTable: String { ProposalDraft.basisTable(dimensions) }

  private static func basisTable(_ dimensions: [StudyDimension]) -> String {
    "basis." + dimensions.map(\.code).joined(separator: ".")
  }

  private mutating func append(
    _ key: FigureKey, _ amounts: [Int], isMinutes: Bool, isPrinted: Bool
  ) throws(ProposalError) {
    let shares = zip(participants, amounts).map { Share(numbers[$0], $1) }
    places[key] = cells.count
    cells.append(try ProposedCell(key, isMinutes ? .minutes : .count, shares, isPrinted: isPrinted))
  }
}

extension ProposalDraft {
  /// How the sums of one group hang together, whatever is printed of them.
  private static let relations: [(total: String, parts: [String])] = [
    (BasisNames.covered, names(Activity.allCases, in: .shareByActivity)),
    (BasisNames.covered, names(Band.allCases, in: .shareByBand)),
    (sample("minutes"), [BasisNames.covered]),
    (sample("minutes"), [BasisNames.schoolWeeks, BasisNames.otherWeeks]), (sample("minutes"), [BasisNames.sources]),
    (BasisNames.inSchool, names(Band.allCases.filter { $0.isInSchoolHours == true }, in: .shareByBand)),
    (BasisNames.part(.shareByBand, Band.release.rawValue), [BasisNames.release]),
    (BasisNames.schoolWeeks, [BasisNames.release]),
    (BasisNames.sources, names(EntrySource.allCases, in: .dataQuality)),
    (sample("school-days"), [BasisNames.schoolDays]), (sample("confirmed-weeks"), [BasisNames.otherWeekCount]),
    (BasisNames.planMinutes, names(CaseStage.allCases, in: .idpStages)),
    (BasisNames.planMinutes, names(PlanOrder.allCases, in: .nthIDP)),
    (BasisNames.planCount, PlanOrder.allCases.map { BasisNames.countOfPart(.nthIDP, $0.rawValue) }),
    (BasisNames.planCount, [BasisNames.quickPlans]), (sample("plans-issued"), [BasisNames.planCount]),
    (sample("plans-issued"), [BasisNames.statutoryCount]), (BasisNames.statutoryCount, [BasisNames.withinLimit]),
  ]

  private static func names(_ parts: [some RawRepresentable<String>], in table: WorkloadTable.ID) -> [String] {
    parts.map { BasisNames.part(table, $0.rawValue) }
  }

  private static func sample(_ key: String) -> String { BasisNames.part(.sample, key) }

  /// Declares how the current group's sums hang together. What a total has beyond its parts is a part of its own.
  mutating func linkSums() throws(ProposalError) {
    for (place, relation) in ProposalDraft.relations.enumerated() {
      guard let total = bases[relation.total] else { continue }
      let parts = relation.parts.compactMap { bases[$0] }
      guard !parts.isEmpty else { continue }
      let rest = total.amounts.indices.map { member in parts.reduce(total.amounts[member]) { $0 - $1.amounts[member] } }
      guard rest.allSatisfy({ $0 >= 0 }) else { continue }
      var keys = parts.map { FigureKey(basisTable, code, $0.name) }
      if rest.contains(where: { $0 > 0 }) {
        let name = "rest/\(place)/\(relation.total)"
        keys.append(try basis(FigureBasis(name: name, isMinutes: total.isMinutes, amounts: rest)))
      }
      sums.append(ProposedSum(FigureKey(basisTable, code, relation.total), of: keys))
    }
  }

  /// Declares that each sum over a wider group is that over its parts, where it is: a participant's weeks of two terms add up,
  /// and their ratios do not.
  mutating func linkGroups(of dimensions: [StudyDimension], to wider: [StudyDimension]) {
    let kept = wider.compactMap(dimensions.firstIndex)
    let parts = Dictionary(grouping: groups[dimensions] ?? []) { code in kept.map { code[$0] } }
    let table = ProposalDraft.basisTable(wider)
    for cell in cells where cell.key.table == table {
      let keys = (parts[cell.key.row] ?? []).map { code in
        FigureKey(ProposalDraft.basisTable(dimensions), code, cell.key.column)
      }
      let found = keys.compactMap { places[$0].map { cells[$0] } }
      guard !found.isEmpty, Share.united(found.map(\.shares)) == cell.shares else { continue }
      sums.append(ProposedSum(cell.key, of: found.map(\.key)))
    }
  }
}
