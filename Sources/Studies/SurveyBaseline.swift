/// A figure of the 2022-23 national survey of ALNCos, to stand beside what was measured.
///
/// Its respondents recalled; alntime measures. Source: the survey's report (OB3/NAEL 2022-23), as given in DESIGN 1.
package enum SurveyBaseline: String, CaseIterable, Sendable {
  /// D6: mean time per IDP, meetings included.
  case timePerIDP = "time-per-idp"
  /// D6: share of ALNCos who said ten hours or less per IDP.
  case shareUpToTenHours = "share-up-to-ten-hours"
  /// D8: mean share of ALNCo work done in school time. The report's appendix gives 36 % of 420 answers, because some
  /// people typed hours where a percentage was asked.
  case shareInSchoolTime = "share-in-school-time"

  /// Respondents whose answers the figure rests on.
  package var respondentCount: Int {
    switch self {
    case .timePerIDP, .shareUpToTenHours: 435
    case .shareInSchoolTime: 410
    }
  }

  /// Seconds (10 h 36 min), or nil for a share.
  package var seconds: Int64? { self == .timePerIDP ? 10 * 3_600 + 36 * 60 : nil }

  /// 0 to 1, or nil for a time.
  package var share: Double? {
    switch self {
    case .timePerIDP: nil
    case .shareUpToTenHours: 0.73
    case .shareInSchoolTime: 0.44
    }
  }
}
