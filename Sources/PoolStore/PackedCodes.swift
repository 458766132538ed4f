import Chronology
import Timekeeping

/// The numbers that stand for codes in a packed contribution. They are frozen: a change of a list is a new format. Those of
/// activities and bands are their places in the codelist, as in ``WorkColumns``.
enum PackedCodes {
  static let activities: [Activity] = [
    .idp, .pcp, .review, .identify, .agencies, .referral, .family, .transition, .authority, .cluster, .paperwork,
    .translation, .governors, .disputes, .provision, .support, .staff, .learning, .other,
  ]
  static let bands: [Band] = [
    .release, .school, .before, .after, .evening, .dayOff, .weekend, .holiday, .uncovered,
  ]
  static let kinds: [CaseKind?] = [nil, .school, .fe, .authority, .reconsideration, .review]
  static let seasons: [Season?] = [nil, .autumn, .spring, .summer]
  static let sources: [EntrySource] = [.timer, .log, .import]

  static let activityNumbers = numbers(activities)
  static let bandNumbers = numbers(bands)
  static let kindNumbers = numbers(kinds)
  static let seasonNumbers = numbers(seasons)

  private static func numbers<Code: Hashable>(_ codes: [Code]) -> [Code: UInt8] {
    Dictionary(uniqueKeysWithValues: zip(codes, 0...))
  }
}
