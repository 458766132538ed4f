package import Chronology

/// What the command line says once the daemon has acknowledged.
extension Phrase {
  /// `idp K7`.
  package static func work(activity: String, caseLabel: String?) -> Phrase {
    Phrase(verbatim: activity + (caseLabel.map { " " + $0 } ?? ""))
  }

  package static func started(_ work: Phrase, at time: CivilTime) -> Phrase {
    Phrase(en: "Started ", cy: "Dechreuwyd ") + work + Phrase(en: " at ", cy: " am ") + clock(time) + full
  }

  package static func ended(_ work: Phrase, from start: CivilTime, to end: CivilTime, seconds: Int64) -> Phrase {
    Phrase(en: "Ended ", cy: "Gorffennwyd ") + work + span(start, end, seconds)
  }

  package static func logged(
    _ work: Phrase, on date: CivilDate, from start: CivilTime, to end: CivilTime, seconds: Int64
  ) -> Phrase {
    Phrase(en: "Logged ", cy: "Cofnodwyd ") + work + Phrase(en: " on ", cy: " ar ") + self.date(date)
      + span(start, end, seconds)
  }

  package static func cancelled(_ work: Phrase, seconds: Int64) -> Phrase {
    Phrase(en: "Threw away ", cy: "Taflwyd ") + work + Phrase(verbatim: " (") + duration(seconds)
      + Phrase(en: "); nothing of it is recorded.", cy: "); ni chofnodwyd dim ohono.")
  }

  package static func running(_ work: Phrase, since start: ZonedInstant, seconds: Int64) -> Phrase {
    Phrase(en: "Running: ", cy: "Yn rhedeg: ") + work + Phrase(en: ", ", cy: ", ") + duration(seconds)
      + Phrase(en: ", since ", cy: ", ers ") + clock(start.local.time)
  }

  /// ` on Mon 23 November 2026`, for a running task begun on another day.
  package static func onDay(_ date: CivilDate) -> Phrase { Phrase(en: " on ", cy: " ar ") + self.date(date) }

  package static let nothingIsRunning = Phrase(en: "Nothing is running.", cy: "Does dim yn rhedeg.")

  package static func today(seconds: Int64, inSchool: Int64, outside: Int64, uncovered: Int64) -> Phrase {
    let total = Phrase(en: "Today: ", cy: "Heddiw: ") + duration(seconds)
    if seconds == 0 { return total }
    var parts: [Phrase] = []
    if inSchool > 0 { parts.append(duration(inSchool) + Phrase(en: " in school hours", cy: " yn ystod oriau ysgol")) }
    if outside > 0 { parts.append(duration(outside) + Phrase(en: " outside", cy: " y tu allan")) }
    if uncovered > 0 {
      parts.append(duration(uncovered) + Phrase(en: " on days without a calendar", cy: " ar ddiwrnodau heb galendr"))
    }
    return total + Phrase(verbatim: " (") + joined(parts, by: ", ") + Phrase(verbatim: ")")
  }

  package static func todayInAll(_ seconds: Int64) -> Phrase {
    Phrase(en: "Today: ", cy: "Heddiw: ") + duration(seconds)
  }

  package static let underASecond = Phrase(
    en: "It ran for less than a second: it is kept, and counts for nothing.",
    cy: "Rhedodd am lai nag eiliad: fe'i cedwir, ac nid yw'n cyfrif am ddim.")

  /// The clocks went back: which of the two was taken.
  package static func tookFirst(_ first: ZonedInstant, orLater later: ZonedInstant) -> Phrase {
    Phrase(
      en: "That time occurred twice; the first was taken (",
      cy: "Digwyddodd yr amser hwnnw ddwywaith; cymerwyd y cyntaf (")
      + Phrase(verbatim: first.description)
      + Phrase(en: "). For the second write ", cy: "). Ar gyfer yr ail ysgrifennwch ")
      + Phrase(verbatim: later.description) + full
  }

  package static let alreadyLogged = Phrase(
    en: "That entry was recorded before; nothing was changed.", cy: "Cofnodwyd hynny o'r blaen; ni newidiwyd dim.")

  static let full = Phrase(verbatim: ".")

  private static func span(_ start: CivilTime, _ end: CivilTime, _ seconds: Int64) -> Phrase {
    Phrase(verbatim: " \(start)–\(end) (") + duration(seconds) + Phrase(verbatim: ").")
  }
}

extension Phrase {
  /// The verb is the command's own name.
  package static func undid(_ verb: String) -> Phrase {
    Phrase(en: "Took back `\(verb)`:", cy: "Dadwnaed `\(verb)`:")
  }

  package static func redid(_ verb: String) -> Phrase { Phrase(en: "Did `\(verb)` again:", cy: "Ailwnaed `\(verb)`:") }

  package static func andMore(_ count: Int) -> Phrase { Phrase(en: "and \(count) more", cy: "a \(count) arall") }

  package static let undoBringsBack = Phrase(
    en: "`alntime undo` brings it back.", cy: "Mae `alntime undo` yn dod ag ef yn ôl.")

  /// Time of a day between two entries of which nothing is recorded.
  package static let gap = Phrase(en: "(gap)", cy: "(bwlch)")

  /// What an import would record, or has recorded.
  package static func imported(
    preview: Bool, count: Int, seconds: Int64, first: ZonedInstant?, last: ZonedInstant?
  ) -> Phrase {
    let verb = preview ? Phrase(en: "To record: ", cy: "I'w cofnodi: ") : Phrase(en: "Recorded: ", cy: "Cofnodwyd: ")
    let sum = verb + entries(count) + Phrase(verbatim: ", ") + duration(seconds)
    guard let first, let last else { return sum + full }
    return sum + Phrase(en: ", from ", cy: ", o ") + date(first.local.date) + Phrase(en: " to ", cy: " i ")
      + date(last.local.date) + full
  }

  package static func alreadyThere(_ count: Int) -> Phrase {
    Phrase(
      en: "In the log already, and left as they are: ", cy: "Yn y llyfr cofnodion eisoes, a'u gadael fel y maent: ")
      + entries(count) + full
  }

  package static func firstOfTwoTaken(lines: [Int]) -> Phrase {
    let list = lines.map(String.init).joined(separator: ", ")
    return Phrase(
      en: "A local time occurred twice (the clocks went back), and the first was taken, on line \(list).",
      cy: "Digwyddodd amser lleol ddwywaith (aeth y clociau'n ôl), a chymerwyd y cyntaf, ar linell \(list).")
  }

  package static let nothingRecordedYet = Phrase(
    en: "Nothing is recorded yet. Run it again with --yes to record.",
    cy: "Ni chofnodwyd dim eto. Rhedwch ef eto gyda --yes i gofnodi.")

  package static let recordThese = Phrase(en: "Record these? [y/N] ", cy: "Cofnodi'r rhain? [i/N] ")

  /// The error sentence of one line of a file: `line 7: …`.
  package static func line(_ number: Int, _ detail: String) -> Phrase {
    Phrase(en: "line \(number): \(detail)", cy: "llinell \(number): \(detail)")
  }
}

extension Phrase {
  package static func calendarInForce(from date: CivilDate, through last: CivilDate, replaced: Bool) -> Phrase {
    Phrase(en: "The calendar is in force from ", cy: "Mae'r calendr mewn grym o ") + self.date(date)
      + Phrase(en: " and covers days to ", cy: " ac yn cwmpasu diwrnodau hyd ") + self.date(last)
      + (replaced
        ? Phrase(en: "; it replaces the one of the same date.", cy: "; mae'n disodli'r un o'r un dyddiad.") : full)
  }

  package static func taughtBankHolidays(_ dates: [CivilDate]) -> Phrase {
    Phrase(
      en: "Bank holidays in term that it does not close (add them to `closed` if the school is closed): ",
      cy: "Gwyliau banc yn y tymor nad yw'n eu cau (ychwanegwch nhw at `closed` os yw'r ysgol ar gau): ")
      + joined(dates.map(date), by: ", ") + full
  }

  package static func releaseWithoutHours(_ days: [Weekday]) -> Phrase {
    Phrase(
      en: "Release time has no effect on days without school hours: ",
      cy: "Nid oes effaith i amser digyswllt ar ddyddiau heb oriau ysgol: ") + joined(days.map(weekday), by: ", ")
      + full
  }

  package static let noCalendar = Phrase(
    en: "There is no calendar yet. Import one: `alntime calendar import FILE --hours 08:50-15:20`.",
    cy: "Nid oes calendr eto. Mewnforiwch un: `alntime calendar import FFEIL --hours 08:50-15:20`.")
}
