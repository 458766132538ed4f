/// A table that may be published: nothing in it, and nothing that can be worked out from it, says too much of anyone.
///
/// Only disclosure control makes one, in ``ControlledRelease``; a suppressed value is not in it at all.
package struct ReleasedTable: Hashable, Sendable {
  package let id: String
  /// In the order in which the figures were proposed.
  package let columns: [String]
  package let rows: [ReleasedRow]

  fileprivate init(id: String, columns: [String], rows: [ReleasedRow]) {
    self.id = id
    self.columns = columns
    self.rows = rows
  }
}

package struct ReleasedRow: Hashable, Sendable {
  package let codes: [String]
  /// By the table's columns; nil where the table has no such figure.
  package let figures: [ReleasedFigure?]

  fileprivate init(codes: [String], figures: [ReleasedFigure?]) {
    self.codes = codes
    self.figures = figures
  }
}

package struct ReleasedFigure: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case minutes(Int)
    /// Rounded.
    case count(Int)
    case number(Double)
  }

  /// Nil where nothing is published; a symbol then says why.
  package let value: Value?
  package let symbols: [Symbol]

  fileprivate init(_ value: Value?, _ symbols: [Symbol]) {
    self.value = value
    self.symbols = symbols
  }
}

/// Shorthand of StatsWales (statswales-frontend, docs/static-pages/shorthand.en.md, commit 06d7606).
package enum Symbol: String, CaseIterable, Sendable {
  case average = "a"
  case confidential = "c"
  /// A low figure that appears as 0 when rounded.
  case low = "k"
  case total = "t"
  /// There is no possible value.
  case notApplicable = "z"
}

/// A release that was proposed, after disclosure control: the tables for everyone, the audit for the keeper alone.
package struct ControlledRelease: Sendable {
  /// In the order in which they were proposed.
  package let tables: [ReleasedTable]
  package let audit: ReleaseAudit

  /// Suppresses and rounds what the policy asks, and proves that it is enough. `earlier` are the audits of all releases of
  /// this pool before.
  ///
  /// Throws ``DisclosureError/unprotectable(_:)`` and ``DisclosureError/changedTooLittle(_:)``.
  package init(
    _ proposal: ProposedRelease, under policy: ReleasePolicy, after earlier: [ReleaseAudit],
    effort: SearchEffort = .standard
  ) throws(DisclosureError) {
    var parts = [(LinkedCells, Suppression)]()
    for linked in LinkedProposal(proposal, under: policy).parts {
      var search = SuppressionSearch(linked, effort)
      do {
        parts.append((linked, try search.suppression()))
      } catch {
        throw .unprotectable(linked.cells[error.cell].key)
      }
    }
    let audit = ReleaseAudit(proposal, policy, parts)
    let exposures = earlier.flatMap { Comparison(of: audit, with: $0).exposures() }
    guard exposures.isEmpty else { throw .changedTooLittle(exposures) }
    self.audit = audit
    tables = ReleasedTable.all(of: audit)
  }
}

package enum DisclosureError: Error, Hashable {
  /// Whatever else is suppressed, this figure can be worked out: leave out what links it.
  case unprotectable(FigureKey)
  /// The difference between this release and an earlier one would tell of these figures.
  case changedTooLittle([Exposure])
}

extension ReleasedTable {
  fileprivate static func all(of audit: ReleaseAudit) -> [ReleasedTable] {
    let figures = audit.figures()
    let tables = Dictionary(grouping: figures) { $0.key.table }
    return figures.map(\.key.table).uniqued().map { id in
      let figures = tables[id] ?? []
      let columns = figures.map(\.key.column).uniqued()
      let rows = Dictionary(grouping: figures) { $0.key.row }
      return ReleasedTable(
        id: id, columns: columns,
        rows: figures.map(\.key.row).uniqued().map { codes in
          let known = Dictionary(uniqueKeysWithValues: (rows[codes] ?? []).map { ($0.key.column, $0.figure) })
          return ReleasedRow(codes: codes, figures: columns.map { known[$0] })
        })
    }
  }
}

extension ReleaseAudit {
  fileprivate func figures() -> [(key: FigureKey, figure: ReleasedFigure)] {
    let suppressed = Set(lines.map(\.key))
    let totals = Set(proposal.sums.filter { $0.parts.count > 1 }.map(\.total))
    let rounding = CountRounding(policy)
    let cells = proposal.cells.filter(\.isPrinted).map { cell in
      let symbols: [Symbol] = totals.contains(cell.key) ? [.total] : []
      guard !suppressed.contains(cell.key) else {
        return (key: cell.key, figure: ReleasedFigure(nil, [.confidential] + symbols))
      }
      guard cell.measure == .count else { return (cell.key, ReleasedFigure(.minutes(cell.total), symbols)) }
      let rounded = rounding.rounded(cell.total)
      let isLow = rounded == 0 && cell.total > 0
      return (cell.key, ReleasedFigure(.count(rounded), (isLow ? [.low] : []) + symbols))
    }
    let statistics = proposal.statistics.map { statistic in
      let symbols: [Symbol] = statistic.kind == .estimate ? [.average] : []
      guard let value = statistic.value else {
        return (key: statistic.key, figure: ReleasedFigure(nil, [.notApplicable]))
      }
      guard !suppressed.contains(statistic.key) else {
        return (statistic.key, ReleasedFigure(nil, [.confidential] + symbols))
      }
      return (statistic.key, ReleasedFigure(.number(value), symbols))
    }
    return cells + statistics
  }
}
