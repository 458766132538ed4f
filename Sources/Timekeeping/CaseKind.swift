import Spelling

/// Whose duty a case is, and so how long the law gives for it.
///
/// Raw values are the codes of the wire and the command line. Sources: the ALN Code for Wales 2021 by paragraph, and the
/// Additional Learning Needs and Education Tribunal (Wales) Act 2018 (ALNET).
package enum CaseKind: String, CaseIterable, Sendable {
  /// A maintained school decides, and prepares the plan: 35 school days (Code paras 12.12, 12.21).
  case school
  /// A further education institution: 35 term-time days (Code para 16.16).
  case fe
  /// A local authority's own duty: 12 weeks (Code paras 11.17, 11.24).
  case authority
  /// A local authority reconsiders a school's decision or plan: 7 weeks from the request (Code, as Newport publishes it).
  case reconsideration
  /// A plan is reviewed before the end of its period: 12 months after it was given (ALNET s. 23(1)–(4)).
  case review

  package var limit: StatutoryLimit {
    switch self {
    case .school: .schoolDays(35)
    case .fe: .termTimeDays(35)
    case .authority: .weeks(12)
    case .reconsideration: .weeks(7)
    case .review: .months(12)
    }
  }

  /// The kind with that code, in any case, or ``CaseError/unknownKind(_:suggestions:)``.
  package init(code: String) throws(CaseError) {
    guard let found = CaseKind(rawValue: code.lowercased()) else {
      let near = likelyMeant(code, among: CaseKind.allCases.map(\.rawValue)).compactMap(CaseKind.init(rawValue:))
      throw .unknownKind(code, suggestions: near)
    }
    self = found
  }
}

/// How long the law gives, in the unit in which it counts.
package enum StatutoryLimit: Hashable, Sendable {
  /// Days with a session for learners; a training (INSET) day is none.
  case schoolDays(Int)
  /// Weekdays inside a term, outside its half-term and closures, training (INSET) days among them. That they are is a
  /// choice of ours: the sources say "term time days", and nothing of sessions.
  case termTimeDays(Int)
  case weeks(Int)
  /// To the same day of a later month, or that month's last.
  case months(Int)
}
