/// A step on the way to a plan, under which a case's hours are added up: the activities of the IDP process each, and the
/// rest together.
package enum CaseStage: String, CaseIterable, Sendable {
  case identify, pcp, idp, review
  /// Every other activity with the case: the survey's question D6 counts them too.
  case rest

  package init(_ activity: Activity) {
    self = activity.group == .idpProcess ? CaseStage(rawValue: activity.rawValue) ?? .rest : .rest
  }
}
