import Chronology
import Timekeeping

// Places in the lists of codes, for packed columns; `firstIndex` would compare texts, ten million times.

extension Activity {
  /// The place in `allCases`, from 0.
  var ordinal: Int {
    switch self {
    case .idp: 0
    case .pcp: 1
    case .review: 2
    case .identify: 3
    case .agencies: 4
    case .referral: 5
    case .family: 6
    case .transition: 7
    case .authority: 8
    case .cluster: 9
    case .paperwork: 10
    case .translation: 11
    case .governors: 12
    case .disputes: 13
    case .provision: 14
    case .support: 15
    case .staff: 16
    case .learning: 17
    case .other: 18
    }
  }

  static let count = allCases.count
}

extension CaseStage {
  /// The place in `allCases`, from 0.
  var ordinal: Int {
    switch self {
    case .identify: 0
    case .pcp: 1
    case .idp: 2
    case .review: 3
    case .rest: 4
    }
  }

  static let count = allCases.count

  /// The stage's place, by the activity's.
  static let ordinals = Activity.allCases.map { CaseStage($0).ordinal }
}
