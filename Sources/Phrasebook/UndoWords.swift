package import Chronology

/// What is true again once a step is taken back, or taken again.
extension Phrase {
  package static func caseIsNotOpen(_ label: String, kind: String) -> Phrase {
    Phrase(en: "\(label) (\(kind)) is no longer open.", cy: "Nid yw \(label) (\(kind)) ar agor mwyach.")
  }

  package static func caseIsOpenAgain(_ label: String, kind: String) -> Phrase {
    Phrase(en: "\(label) (\(kind)) is open again.", cy: "Mae \(label) (\(kind)) ar agor eto.")
  }

  package static func caseIsNotIssued(_ label: String) -> Phrase {
    Phrase(en: "\(label) is no longer issued.", cy: "Nid yw \(label) wedi'i gyhoeddi mwyach.")
  }

  package static func caseIsIssuedAgain(_ label: String, on day: CivilDate) -> Phrase {
    Phrase(en: "\(label) is issued again (", cy: "Mae \(label) wedi'i gyhoeddi eto (") + date(day)
      + Phrase(verbatim: ").")
  }

  package static func caseIsClosedAgain(_ label: String, on day: CivilDate) -> Phrase {
    Phrase(en: "\(label) is closed again (", cy: "Mae \(label) ar gau eto (") + date(day) + Phrase(verbatim: ").")
  }

  package static let profileIsGone = Phrase(
    en: "Your profile is no longer written down.", cy: "Nid yw eich proffil wedi'i ysgrifennu mwyach.")

  package static let profileIsAsBefore = Phrase(
    en: "Your profile is as it was then.", cy: "Mae eich proffil fel yr oedd bryd hynny.")

  package static func weekIsConfirmedAgain(_ week: String) -> Phrase {
    Phrase(en: "\(week) is confirmed again.", cy: "Mae \(week) wedi'i chadarnhau eto.")
  }

  package static func calendarIsNotInForce(from day: CivilDate) -> Phrase {
    Phrase(en: "The calendar from ", cy: "Nid yw'r calendr o ") + date(day)
      + Phrase(en: " is no longer in force.", cy: " mewn grym mwyach.")
  }

  package static func calendarIsInForceAgain(from day: CivilDate) -> Phrase {
    Phrase(en: "The calendar from ", cy: "Mae'r calendr o ") + date(day)
      + Phrase(en: " is in force again.", cy: " mewn grym eto.")
  }

  /// One of the same date had taken its place.
  package static func otherCalendarIsInForceAgain(from day: CivilDate) -> Phrase {
    Phrase(en: "The other calendar from ", cy: "Mae'r calendr arall o ") + date(day)
      + Phrase(en: " is in force again.", cy: " mewn grym eto.")
  }
}
