import Disclosure
import FoundationEssentials

/// The audit of an earlier release, which the next one is tried against.
extension FuzzTarget {
  static let audit = FuzzTarget("audit") { bytes in
    guard let audit = try? JSONDecoder().decode(ReleaseAudit.self, from: Data(bytes)) else { return false }
    _ = try? ControlledRelease(proposal, under: .standard, after: [audit])
    return true
  }
  .beginning { [Array(try! JSONEncoder().encode(published))] }

  private static let proposal = try! ProposedRelease(
    cells: [
      ProposedCell(FigureKey("sample", ["all"], "n"), .count, (1...12).map { Share($0, 1) }),
      ProposedCell(FigureKey("sample", ["primary"], "n"), .count, (1...9).map { Share($0, 1) }),
      ProposedCell(FigureKey("sample", ["special"], "n"), .count, (10...12).map { Share($0, 1) }),
    ],
    sums: [
      ProposedSum(
        FigureKey("sample", ["all"], "n"),
        of: [FigureKey("sample", ["primary"], "n"), FigureKey("sample", ["special"], "n")])
    ])

  private static let published = try! ControlledRelease(proposal, under: .standard, after: []).audit
}
