package import Chronology

extension Wire {
  /// What became of something that is no entry, under the one key that says what it is; a kind of a later version is passed
  /// over.
  package struct OtherChange: Codable, Hashable, Sendable {
    /// Without `before` it is new, without `after` it is gone.
    package struct Replacement<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
      package let before: Value?
      package let after: Value?

      package init(before: Value?, after: Value?) {
        self.before = before
        self.after = after
      }
    }

    /// A case as it was written down, without its clock.
    package struct CaseDays: Codable, Hashable, Sendable {
      package let caseLabel: String
      package let kind: String
      package let aware: WireDate
      package let issued: WireDate?
      package let closed: WireDate?

      enum CodingKeys: String, CodingKey {
        case kind, aware, issued, closed
        case caseLabel = "case"
      }

      package init(caseLabel: String, kind: String, aware: CivilDate, issued: CivilDate?, closed: CivilDate?) {
        self.caseLabel = caseLabel
        self.kind = kind
        self.aware = WireDate(aware)
        self.issued = issued.map(WireDate.init)
        self.closed = closed.map(WireDate.init)
      }
    }

    package struct Confirmation: Codable, Hashable, Sendable {
      /// `2026-W47`.
      package let week: String
      package let confirmedAt: WireInstant

      package init(week: ISOWeek, confirmedAt: WireInstant) {
        self.week = week.description
        self.confirmedAt = confirmedAt
      }
    }

    /// A sleep of the machine, and whether it counts.
    package struct KeptSuspension: Codable, Hashable, Sendable {
      package let sleep: Suspension
      package let kept: Bool

      package init(sleep: Suspension, kept: Bool) {
        self.sleep = sleep
        self.kept = kept
      }
    }

    package let idpCase: Replacement<CaseDays>?
    package let confirmation: Replacement<Confirmation>?
    package let calendar: Replacement<Calendar.Version>?
    package let profile: Replacement<Profile>?
    package let suspension: Replacement<KeptSuspension>?

    enum CodingKeys: String, CodingKey {
      case confirmation, calendar, profile, suspension
      case idpCase = "case"
    }

    package init(
      idpCase: Replacement<CaseDays>? = nil, confirmation: Replacement<Confirmation>? = nil,
      calendar: Replacement<Calendar.Version>? = nil, profile: Replacement<Profile>? = nil,
      suspension: Replacement<KeptSuspension>? = nil
    ) {
      self.idpCase = idpCase
      self.confirmation = confirmation
      self.calendar = calendar
      self.profile = profile
      self.suspension = suspension
    }
  }
}
