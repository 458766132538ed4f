package import Chronology
package import Timekeeping

/// What is said of cases and their clocks.
extension Phrase {
  /// `35 school days`, `12 weeks`.
  package static func limit(of kind: CaseKind) -> Phrase {
    switch kind.limit {
    case .schoolDays(let count): schoolDays(count)
    case .termTimeDays(let count): termTimeDays(count)
    case .weeks(let count): weeks(count)
    case .months(let count): months(count)
    }
  }

  /// A number of days as a clock counts them; `unit` is a code of ``StatutoryClock/Unit``.
  package static func clockDays(_ count: Int, unit: String) -> Phrase {
    switch StatutoryClock.Unit(rawValue: unit) {
    case .schoolDays: schoolDays(count)
    case .termTimeDays: termTimeDays(count)
    case .days, nil: days(count)
    }
  }

  /// `due Mon 4 January 2027`, or why that is not known; one of the two is there.
  package static func due(_ due: CivilDate?, noCalendarAfter last: CivilDate?) -> Phrase {
    if let due { return Phrase(en: "due ", cy: "erbyn ") + date(due) }
    guard let last else { return dueUnknown }
    return dueUnknown + Phrase(en: ", no calendar after ", cy: ", dim calendr ar ôl ") + date(last)
  }

  package static func opened(_ label: String, kind: String, limit: Phrase, aware: CivilDate, due: Phrase) -> Phrase {
    Phrase(en: "Opened \(label) (\(kind)): ", cy: "Agorwyd \(label) (\(kind)): ") + limit
      + Phrase(en: " from ", cy: " o ") + date(aware) + Phrase(verbatim: ", ") + due + Phrase(verbatim: ".")
  }

  /// `taken` is how long it took, `14 of 35 school days`.
  package static func issued(_ label: String, on day: CivilDate, taken: Phrase) -> Phrase {
    Phrase(en: "Issued \(label) on ", cy: "Cyhoeddwyd \(label) ar ") + date(day) + Phrase(verbatim: ": ") + taken
      + Phrase(verbatim: ".")
  }

  package static func closed(_ label: String, on day: CivilDate, issued: CivilDate?) -> Phrase {
    let how =
      issued.map { Phrase(en: "; it was issued on ", cy: "; fe'i cyhoeddwyd ar ") + date($0) }
      ?? Phrase(en: ", without having been issued", cy: ", heb ei gyhoeddi")
    return Phrase(en: "Closed \(label) on ", cy: "Caewyd \(label) ar ") + date(day) + how + Phrase(verbatim: ".")
  }

  /// `14 of 35 school days`; without a number of days used, only that their calendar is missing.
  package static func taken(_ used: Int?, of limit: Int, unit: String, isLate: Bool) -> Phrase {
    guard let used else {
      return Phrase(
        en: "how long it took is not known, as days have no calendar",
        cy:
          "ni wyddys faint y cymerodd, gan nad oes calendr ar gyfer rhai diwrnodau")
    }
    let share = Phrase(en: "\(used) of ", cy: "\(used) o ") + clockDays(limit, unit: unit)
    return isLate ? share + Phrase(en: ", after the due date", cy: ", ar ôl y dyddiad cau") : share
  }

  /// One line; `more` cases beside those are not named.
  package static func deadlines(_ cases: [Phrase], more: Int) -> Phrase {
    let rest =
      more == 0
      ? Phrase(verbatim: ".")
      : Phrase(en: "; \(more) more: `alntime case list`.", cy: "; \(more) arall: `alntime case list`.")
    return Phrase(en: "Deadlines: ", cy: "Terfynau amser: ") + joined(cases, by: "; ") + rest
  }

  /// `K7 4 school days left, due Mon 4 January 2027`; overdue when `left` is nil or negative.
  package static func deadline(_ label: String, left: Int?, unit: String, due: Phrase) -> Phrase {
    let state =
      left.flatMap { left in
        left < 0 ? nil : clockDays(left, unit: unit) + Phrase(en: " left", cy: " ar ôl")
      } ?? overdue
    return Phrase(verbatim: "\(label) ") + state + Phrase(verbatim: ", ") + due
  }

  private static let dueUnknown = Phrase(en: "due date not known", cy: "dyddiad cau anhysbys")
}

/// Headings, marks and notes of `case list`.
extension Phrase {
  package static let kindHeading = Phrase(en: "Kind", cy: "Math")
  package static let awareHeading = Phrase(en: "Aware", cy: "Gwybod")
  package static let usedHeading = Phrase(en: "Used", cy: "Aeth")
  package static let dueHeading = Phrase(en: "Due", cy: "Erbyn")
  package static let overdue = Phrase(en: "overdue", cy: "hwyr")
  /// Of at most eight letters, as are all the marks: a row with the longest label and kind fits into 80 columns.
  package static let issuedMark = Phrase(en: "issued", cy: "rhoddwyd")
  /// Issued after the due date.
  package static let issuedLateMark = Phrase(en: "late", cy: "yn hwyr")
  package static let closedMark = Phrase(en: "closed", cy: "ar gau")
  package static let restOfWork = Phrase(en: "rest", cy: "gweddill")
  package static let hoursByStage = Phrase(en: "Hours by stage", cy: "Oriau fesul cam")
  package static let noOpenCases = Phrase(
    en: "No case is open. Open one with `alntime case open K7 --aware DAY`.",
    cy: "Nid oes achos ar agor. Agorwch un gydag `alntime case open K7 --aware DIWRNOD`.")

  /// `10 left`, and from five days on `4 left!`.
  package static func left(_ count: Int, isPressing: Bool) -> Phrase {
    let end = isPressing ? "!" : ""
    return Phrase(en: "\(count) left\(end)", cy: "\(count) ar ôl\(end)")
  }

  /// What the days of the column are; `units` are codes of ``StatutoryClock/Unit``.
  package static func usedNote(units: Set<String>) -> Phrase {
    let parts = StatutoryClock.Unit.allCases.filter { units.contains($0.rawValue) }.map { unit in
      switch unit {
      case .schoolDays:
        Phrase(
          en: "school: days with a session for learners, without INSET days",
          cy: "school: diwrnodau â sesiwn i ddysgwyr, heb ddiwrnodau HMS")
      case .termTimeDays:
        Phrase(en: "fe: weekdays in term, with INSET days", cy: "fe: dyddiau'r wythnos yn y tymor, gyda diwrnodau HMS")
      case .days: Phrase(en: "weeks and months: every day", cy: "wythnosau a misoedd: pob diwrnod")
      }
    }
    return Phrase(en: "Used counts from the day after: ", cy: "Mae Aeth yn cyfrif o'r diwrnod wedyn: ")
      + joined(parts, by: "; ") + Phrase(verbatim: ".")
  }

  package static func noCalendarNote(_ label: String, after last: CivilDate) -> Phrase {
    Phrase(en: "\(label): no calendar after ", cy: "\(label): dim calendr ar ôl ") + date(last)
      + Phrase(
        en: "; import one with `alntime calendar import`.", cy: "; mewnforiwch un gydag `alntime calendar import`.")
  }
}
