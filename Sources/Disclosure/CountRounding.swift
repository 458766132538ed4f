/// Conventional rounding of counts: each to the nearest multiple, halves up, by itself.
///
/// So rounded counts need not add up to their rounded total (Hundepool et al., Handbook, 2nd edition, section 5.4): 7 + 7 + 7 =
/// 21 is published as 5 + 5 + 5 and 20. What that tells an attacker is in ``values(behind:)``.
struct CountRounding: Sendable {
  let multiple: Int
  /// A published count that is not 0 is of at least so many participants, hence at least so large.
  let minimum: Int

  init(_ policy: ReleasePolicy) {
    multiple = policy.countMultiple
    minimum = policy.minimumParticipantCount
  }

  func rounded(_ count: Int) -> Int { (count + multiple / 2) / multiple * multiple }

  /// The counts that whoever reads a published count must reckon with: a published 0 without the symbol
  /// ``Symbol/low`` is none, as 1 to 4 would be suppressed; for the same reason a published 5 is 5, 6 or 7.
  func values(behind count: Int) -> ClosedRange<Int> {
    guard count > 0 else { return 0...0 }
    let rounded = rounded(count)
    let lowest = max(rounded - multiple / 2, min(minimum, count))
    return lowest...rounded + (multiple - 1) / 2
  }
}
