package import Chronology

/// What is wrong with a calendar or settings file; each is a sentence without its place, which the caller puts before it.
extension Explanation {
  /// `place` is `line:column`, or nil when the fault is in what was given beside the file.
  package static func badFile(place: String?, fault: Phrase) -> Explanation {
    Explanation(
      unreadable, located(fault, at: place) + Phrase(en: " Nothing was changed.", cy: " Ni newidiwyd dim."))
  }

  /// The daemon's own settings, without which it cannot begin.
  package static func badSettings(path: String, place: String?, fault: Phrase) -> Explanation {
    Explanation(
      unreadable,
      Phrase(verbatim: path + ": ") + located(fault, at: place)
        + Phrase(en: " Mend it, and alntimed can begin.", cy: " Trwsiwch ef, a gall alntimed gychwyn."))
  }

  private static let unreadable = Phrase(en: "The file cannot be read", cy: "Ni ellir darllen y ffeil")

  private static func located(_ fault: Phrase, at place: String?) -> Phrase {
    guard let place else { return fault }
    return Phrase(en: "At \(place) of the file: ", cy: "Yn \(place) y ffeil: ") + fault
  }

  package static func zoneMismatch(calendar: String, daemon: String) -> Explanation {
    Explanation(
      Phrase(en: "Another time zone", cy: "Cylchfa amser arall"),
      Phrase(
        en:
          "The calendar is for \(calendar) but alntimed keeps \(daemon); nothing was changed. Mend the calendar's zone, "
          + "or set zone in alntimed.toml.",
        cy: "Mae'r calendr ar gyfer \(calendar) ond mae alntimed yn cadw \(daemon); ni newidiwyd dim. Trwsiwch zone y "
          + "calendr, neu gosodwch zone yn alntimed.toml."))
  }
}

extension Phrase {
  package static func tomlSyntax(_ message: String) -> Phrase {
    Phrase(en: "this is not TOML (\(message)).", cy: "nid TOML mo hyn (\(message)).")
  }

  package static let nulCharacter = Phrase(
    en: "there is a NUL character; remove it.", cy: "mae nod NUL yno; tynnwch ef.")

  package static func unknownKey(_ key: String, allowed: [String], suggestion: String?) -> Phrase {
    let list = allowed.joined(separator: ", ")
    let meant = suggestion.map {
      Phrase(en: " Did you mean `\($0)`?", cy: " Ai `\($0)` oedd gennych mewn golwg?")
    }
    return Phrase(
      en: "the key `\(key)` is not known; there can be: \(list).",
      cy: "nid yw'r allwedd `\(key)` yn hysbys; gall fod: \(list).") + (meant ?? Phrase(en: "", cy: ""))
  }

  package static func missingKey(_ key: String) -> Phrase {
    Phrase(en: "`\(key)` is missing; add it.", cy: "mae `\(key)` ar goll; ychwanegwch ef.")
  }

  package static let missingHours = Phrase(
    en: "there are no school hours; give the school's own with --hours 08:50-15:20, or add [hours] to the file.",
    cy: "nid oes oriau ysgol; rhowch rai'r ysgol gyda --hours 08:50-15:20, neu ychwanegwch [hours] at y ffeil.")

  package static func wrongKind(_ key: String, expected: String, found: String) -> Phrase {
    Phrase(
      en: "`\(key)` should be of the TOML type \(expected), not \(found).",
      cy: "dylai `\(key)` fod o'r math TOML \(expected), nid \(found).")
  }

  package static func emptyText(_ key: String) -> Phrase {
    Phrase(
      en: "`\(key)` is empty; fill it in or leave it out.", cy: "mae `\(key)` yn wag; llenwch ef neu gadewch ef allan.")
  }

  package static func outOfRange(_ key: String, _ number: Int, allowed: ClosedRange<Int>) -> Phrase {
    Phrase(
      en: "`\(key)` is \(number); it can be \(allowed.lowerBound) to \(allowed.upperBound).",
      cy: "\(number) yw `\(key)`; gall fod rhwng \(allowed.lowerBound) a \(allowed.upperBound).")
  }

  package static func badDate(_ text: String) -> Phrase {
    Phrase(
      en: "`\(text)` is not a date such as 2026-09-01.", cy: "nid yw `\(text)` yn ddyddiad fel 2026-09-01.")
  }

  package static func badClock(_ text: String) -> Phrase {
    Phrase(en: "`\(text)` is not a time such as 08:50.", cy: "nid yw `\(text)` yn amser fel 08:50.")
  }

  package static func badClockRange(_ text: String) -> Phrase {
    Phrase(
      en: "`\(text)` is not a stretch of the day such as 08:50-15:20.",
      cy: "nid yw `\(text)` yn gyfnod o'r dydd fel 08:50-15:20.")
  }

  package static func endsBeforeItStarts(_ key: String, start: String, end: String) -> Phrase {
    Phrase(
      en: "`\(key)` ends (\(end)) before it starts (\(start)).",
      cy: "mae `\(key)` yn gorffen (\(end)) cyn iddo ddechrau (\(start)).")
  }

  package static func badWeekday(_ text: String) -> Phrase {
    Phrase(
      en: "`\(text)` is not a weekday; write monday, tuesday, wednesday, thursday or friday.",
      cy: "nid yw `\(text)` yn ddiwrnod o'r wythnos; ysgrifennwch monday, tuesday, wednesday, thursday neu friday.")
  }

  package static func badCode(_ key: String, _ text: String, allowed: [String], suggestion: String?) -> Phrase {
    let list = allowed.joined(separator: ", ")
    let meant = suggestion.map {
      Phrase(en: " Did you mean `\($0)`?", cy: " Ai `\($0)` oedd gennych mewn golwg?")
    }
    return Phrase(
      en: "`\(text)` is no answer for `\(key)`; there can be: \(list).",
      cy: "nid yw `\(text)` yn ateb i `\(key)`; gall fod: \(list).") + (meant ?? Phrase(en: "", cy: ""))
  }

  package static func badLogLevel(_ text: String) -> Phrase {
    Phrase(
      en: "`\(text)` is not a log level; write trace, debug, info, notice, warning, error or critical.",
      cy: "nid yw `\(text)` yn lefel cofnodi; ysgrifennwch trace, debug, info, notice, warning, error neu critical.")
  }

  package static func calendarFault(_ error: CalendarError) -> Phrase {
    switch error {
    case .noTerms: Phrase(en: "there are no terms; add [[terms]].", cy: "nid oes tymhorau; ychwanegwch [[terms]].")
    case .noHours: missingHours
    case .noWorkingDays:
      Phrase(
        en: "there are no working days; name at least one.", cy: "nid oes diwrnodau gwaith; enwch o leiaf un.")
    case .hoursOnWeekend(let day):
      Phrase(en: "there are hours on ", cy: "mae oriau ar ") + .weekday(day)
        + Phrase(en: "; schools open on Monday to Friday.", cy: "; mae ysgolion ar agor o ddydd Llun i ddydd Gwener.")
    case .releaseOutsideHours(let day, let slot):
      Phrase(en: "the release time \(slot) on ", cy: "nid yw'r amser digyswllt \(slot) ar ") + .weekday(day)
        + Phrase(en: " is not inside school hours.", cy: " o fewn oriau'r ysgol.")
    case .releaseSlotsOverlap(let day):
      Phrase(en: "release times overlap on ", cy: "mae amserau digyswllt yn gorgyffwrdd ar ") + .weekday(day)
        + Phrase(verbatim: ".")
    case .halfTermOutsideTerm(let term):
      Phrase(
        en: "the half-term of \(term) is not inside the term.", cy: "nid yw hanner tymor \(term) o fewn y tymor.")
    case .dayOutsideTerm(let term, let day):
      Phrase(en: "\(day) is not inside the term \(term).", cy: "nid yw \(day) o fewn y tymor \(term).")
    case .insetAndClosed(let term, let day):
      Phrase(
        en: "\(day) of \(term) is both an INSET day and closed; choose one.",
        cy: "mae \(day) yn \(term) yn ddiwrnod HMS ac ar gau; dewiswch un.")
    case .termsOverlap(let first, let second):
      Phrase(
        en: "the terms \(first) and \(second) overlap.", cy: "mae'r tymhorau \(first) a \(second) yn gorgyffwrdd.")
    case .dayInNoTerm(let day):
      Phrase(
        en: "\(day) is in no term; an INSET day or a closure lies inside one.",
        cy: "nid yw \(day) mewn unrhyw dymor; mae diwrnod HMS neu gyfnod ar gau o fewn un.")
    case .insetInHalfTerm(let term, let day):
      Phrase(
        en: "\(day) of \(term) is both an INSET day and in the half-term; choose one.",
        cy: "mae \(day) yn \(term) yn ddiwrnod HMS ac yn yr hanner tymor; dewiswch un.")
    }
  }
}
