/// What was suppressed in a release and why, and the unsuppressed figures themselves. It stays with the keeper of the pool.
package struct ReleaseAudit: Codable, Sendable {
  package enum Reason: Hashable, Codable, Sendable {
    /// The figure breaks a rule itself.
    case primary(PrimaryRule)
    /// Published, it would tell too much of these.
    case secondary(protecting: [FigureKey])
    /// A statistic that rests on a suppressed figure.
    case restsOn(FigureKey)
    /// A quantile of fewer participants than it needs.
    case quantileNeeds(Int)
    /// A minimum or maximum.
    case extreme
  }

  package struct Line: Hashable, Codable, Sendable {
    package let key: FigureKey
    package let reason: Reason
  }

  /// What suppression costs: the minutes of all cells that were to be shown, or told by a statistic, totals among them.
  package struct Tally: Hashable, Codable, Sendable {
    package var shownMinutes = 0
    package var primaryMinutes = 0
    package var secondaryMinutes = 0

    /// Shown of what no rule forbids, 0 to 1; 1 of nothing.
    package var keptShare: Double {
      let allowed = shownMinutes + secondaryMinutes
      return allowed == 0 ? 1 : Double(shownMinutes) / Double(allowed)
    }
  }

  package let proposal: ProposedRelease
  package let policy: ReleasePolicy
  /// In order of their keys.
  package let lines: [Line]
  package let tally: Tally
  /// Whether no cheaper pattern would have been safe; false also when nobody knows.
  package let isCheapest: Bool
  /// Cells whose exact or rounded value the release tells.
  let published: Set<FigureKey>
}

extension ReleaseAudit {
  init(_ proposal: ProposedRelease, _ policy: ReleasePolicy, _ parts: [(LinkedCells, Suppression)]) {
    var lines = [Line]()
    var hidden = Set<FigureKey>()
    var tally = Tally()
    for (linked, suppression) in parts {
      let rules = Dictionary(uniqueKeysWithValues: suppression.primaries.map { ($0.cell, $0.rule) })
      for (place, cell) in linked.cells.enumerated() {
        let minutes = cell.measure == .minutes && !cell.isUnprintable ? cell.value : 0
        guard suppression.hidden[place] else {
          tally.shownMinutes += minutes
          continue
        }
        hidden.insert(cell.key)
        if let rule = rules[place] {
          lines.append(Line(key: cell.key, reason: .primary(rule)))
          tally.primaryMinutes += minutes
        } else if let protected = suppression.protected[place] {
          lines.append(Line(key: cell.key, reason: .secondary(protecting: protected.map { linked.cells[$0].key })))
          tally.secondaryMinutes += minutes
        }
      }
    }
    let suppressed = Set(lines.map(\.key))
    for statistic in proposal.statistics {
      guard let reason = policy.reason(against: statistic, suppressed) else { continue }
      lines.append(Line(key: statistic.key, reason: reason))
    }
    self.proposal = proposal
    self.policy = policy
    self.lines = lines.sorted { $0.key < $1.key }
    self.tally = tally
    isCheapest = parts.allSatisfy(\.1.isCheapest)
    published = Set(proposal.cells.map(\.key)).subtracting(hidden)
  }
}

extension ReleasePolicy {
  /// Why a statistic may not be published while these cells are suppressed; nil if it may, or if nothing is in it.
  fileprivate func reason(against statistic: ProposedStatistic, _ suppressed: Set<FigureKey>) -> ReleaseAudit.Reason? {
    guard statistic.value != nil else { return nil }
    if (1..<minimumParticipantCount).contains(statistic.participantCount) {
      return .primary(.tooFewParticipants(statistic.participantCount))
    }
    if case .quantile(let p) = statistic.kind {
      guard let needed = minimumCount(forQuantileAt: p) else { return .extreme }
      if statistic.participantCount < needed { return .quantileNeeds(needed) }
    }
    return statistic.restsOn.first(where: suppressed.contains).map(ReleaseAudit.Reason.restsOn)
  }
}
