/// A figure of which two releases together would tell too much.
package struct Exposure: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// What it changed by can be worked out, and breaks a rule as a figure of its own.
    case changeTold(PrimaryRule)
    /// It is suppressed in the earlier release, and the later one tells it, or what protects it.
    case reopenedByTheLater
    /// It is suppressed in the later release, and the earlier one tells it, or what protects it.
    case reopenedByTheEarlier
  }

  package let key: FigureKey
  package let reason: Reason
}

/// A release beside an earlier one of the same pool, as someone sees them who has both.
///
/// They subtract: so the changes of all figures are a table too, with the same sums, in which is published what is published in
/// both; it must be as safe as any other, where the policy's least change takes the place of the least number of participants.
/// A change may be below 0, so nobody knows a least value of it.
///
/// And they put in: of a figure that is suppressed in one release and published in the other they know at least whether it grew
/// or shrank, as they know the pool; if it did not change they know it. Each release must still be safe then.
struct Comparison {
  let later: ReleaseAudit
  let earlier: ReleaseAudit

  init(of later: ReleaseAudit, with earlier: ReleaseAudit) {
    self.later = later
    self.earlier = earlier
  }

  /// In order of their keys.
  func exposures() -> [Exposure] {
    let found =
      changesTold() + reopened(earlier, by: later, .reopenedByTheLater)
      + reopened(later, by: earlier, .reopenedByTheEarlier)
    return found.uniqued().sorted { $0.key < $1.key }
  }
}

extension Comparison {
  private func changesTold() -> [Exposure] {
    let before = earlier.cellsByKey()
    let cells = later.cells().compactMap { cell in before[cell.key].map { cell.change(from: $0) } }
    let earlierSums = Set(earlier.proposal.sums)
    let sums = later.proposal.sums.filter(earlierSums.contains)
    let sensitivity = Sensitivity(policy: later.policy.ofChanges)
    return LinkedProposal(cells, sums, sensitivity).parts.flatMap { linked in
      let risks = linked.risks { later.published.contains($0) && earlier.published.contains($0) }
      return risks.flatMap { target in
        target.cells.compactMap { place in
          sensitivity.rule(brokenBy: target.shares, linked.cells[place].measure).map {
            Exposure(key: linked.cells[place].key, reason: .changeTold($0))
          }
        }
      }
    }
  }

  /// The sensitive figures of one release that are no longer safe beside the other.
  private func reopened(_ release: ReleaseAudit, by other: ReleaseAudit, _ reason: Exposure.Reason) -> [Exposure] {
    let others = other.cellsByKey()
    let cells = release.cells().map { cell in
      guard !release.published.contains(cell.key), other.published.contains(cell.key) else { return cell }
      return others[cell.key].map(cell.known(by:)) ?? cell
    }
    let linked = LinkedProposal(cells, release.proposal.sums, Sensitivity(policy: release.policy))
    return linked.parts.flatMap { linked in
      linked.risks { release.published.contains($0) || (others[$0] != nil && other.published.contains($0)) }
        .flatMap(\.cells).map { Exposure(key: linked.cells[$0].key, reason: reason) }
    }
  }
}

extension ReleaseAudit {
  fileprivate func cells() -> [LinkedCells.Cell] { LinkedProposal.cells(proposal, under: policy) }

  fileprivate func cellsByKey() -> [FigureKey: LinkedCells.Cell] {
    Dictionary(uniqueKeysWithValues: cells().map { ($0.key, $0) })
  }
}

extension LinkedCells {
  fileprivate func risks(isPublished: (FigureKey) -> Bool) -> [Target] {
    var proof = SafetyProof(self)
    return proof.targetsAtRisk(cells.map { !isPublished($0.key) })
  }
}

extension LinkedCells.Cell {
  /// What the figure changed by, as a figure: its shares are by how much each participant's own part changed, either way.
  fileprivate func change(from earlier: LinkedCells.Cell) -> LinkedCells.Cell {
    let lowest = published.lowerBound - earlier.published.upperBound
    let highest = published.upperBound - earlier.published.lowerBound
    return LinkedCells.Cell(
      key: key, measure: measure, value: value - earlier.value, shares: Share.changes(from: earlier.shares, to: shares),
      published: lowest...highest, floor: nil, isUnprintable: false)
  }

  /// The suppressed figure as somebody knows it who knows it from another release.
  fileprivate func known(by other: LinkedCells.Cell) -> LinkedCells.Cell {
    var cell = self
    if other.value == value {
      cell.published = other.published
    } else if other.value > value {
      cell.published = (floor ?? 0)...other.published.upperBound
    } else {
      cell.published = other.published.lowerBound...LinkedCells.unlimited
    }
    return cell
  }
}

extension Share {
  /// By how much each participant's amount differs, who has a different one; the largest first.
  static func changes(from before: [Share], to after: [Share]) -> [Share] {
    var amounts = [Int: Int]()
    for share in after { amounts[share.participant, default: 0] += share.amount }
    for share in before { amounts[share.participant, default: 0] -= share.amount }
    return amounts.filter { $0.value != 0 }.map { Share($0.key, abs($0.value)) }.sorted(by: isLarger)
  }
}
