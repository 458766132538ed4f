package import Chronology

/// What is said of the time for which the computer slept while a task ran.
extension Phrase {
  /// A sleep, from when to when.
  package typealias Sleep = (start: ZonedInstant, end: ZonedInstant)

  /// The sleeps, at least one, and what each of the three ways would make of them.
  package static func asleep(_ work: Phrase, _ sleeps: [Sleep]) -> Phrase {
    slept(work, sleeps)
      + Phrase(
        en: ". Say what that time was: `alntime asleep keep` counts it, `alntime asleep cut` ends the task at ",
        cy: ". Dywedwch beth oedd yr amser hwnnw: mae `alntime asleep keep` yn ei gyfrif, mae `alntime asleep cut` yn "
          + "gorffen y dasg am ")
      + clock(sleeps[0].start.local.time)
      + Phrase(
        en: ", `alntime asleep split` takes it out and goes on from ",
        cy: ", ac mae `alntime asleep split` yn ei dynnu allan ac yn mynd ymlaen o ")
      + clock(sleeps[sleeps.count - 1].end.local.time) + full
  }

  /// Asks a person which of the three it is to be.
  package static func whatOfSleep(_ work: Phrase, _ sleeps: [Sleep]) -> Phrase {
    slept(work, sleeps) + Phrase(en: ": [k]eep, [c]ut or [s]plit? ", cy: ": [c]adw, [t]orri neu [h]ollti? ")
  }

  package static func keptSleep(_ work: Phrase, seconds: Int64) -> Phrase {
    Phrase(en: "Kept ", cy: "Cadwyd ") + duration(seconds) + Phrase(en: " as work in ", cy: " fel gwaith yn ") + work
      + full
  }

  package static func sleepIsUndecided(_ sleep: Sleep) -> Phrase {
    Phrase(en: "The sleep ", cy: "Nid oes penderfyniad mwyach am y cwsg ") + stretch(sleep)
      + Phrase(en: " is undecided again.", cy: ".")
  }

  package static func sleepCountsAgain(_ sleep: Sleep) -> Phrase {
    Phrase(en: "The sleep ", cy: "Mae'r cwsg ") + stretch(sleep)
      + Phrase(en: " counts as work again.", cy: " yn cyfrif fel gwaith eto.")
  }

  package static func tookSleepOut(of work: Phrase, seconds: Int64) -> Phrase {
    Phrase(en: "Took ", cy: "Tynnwyd ") + duration(seconds) + Phrase(en: " out of ", cy: " allan o ") + work + full
  }

  private static func slept(_ work: Phrase, _ sleeps: [Sleep]) -> Phrase {
    Phrase(en: "The computer slept ", cy: "Bu'r cyfrifiadur ynghwsg ") + joined(sleeps.map(stretch), by: ", ")
      + Phrase(en: " while ", cy: " tra oedd ") + work + Phrase(en: " ran", cy: " yn rhedeg")
  }

  /// With the date of its end only when that is another.
  private static func stretch(_ sleep: Sleep) -> Phrase {
    let isWithinADay = sleep.start.local.date == sleep.end.local.date
    let end = isWithinADay ? clock(sleep.end.local.time) : moment(sleep.end)
    let start = isWithinADay ? clock(sleep.start.local.time) : moment(sleep.start)
    let day = isWithinADay ? onDay(sleep.start.local.date) : Phrase(verbatim: "")
    return Phrase(en: "from ", cy: "o ") + start + Phrase(en: " to ", cy: " hyd ") + end + day + Phrase(verbatim: " (")
      + duration(sleep.start.instant.seconds(to: sleep.end.instant)) + Phrase(verbatim: ")")
  }
}

extension Explanation {
  package static func suspensionUndecided(_ work: Phrase, _ sleeps: [Phrase.Sleep]) -> Explanation {
    Explanation(
      Phrase(en: "The computer slept while the task ran", cy: "Bu'r cyfrifiadur ynghwsg tra oedd y dasg yn rhedeg"),
      .asleep(work, sleeps))
  }

  package static let noSuspension = Explanation(
    Phrase(en: "No sleep to decide about", cy: "Dim cwsg i benderfynu yn ei gylch"),
    Phrase(
      en: "The computer did not sleep while a task ran, or that is decided; `alntime` shows what is running.",
      cy:
        "Ni fu'r cyfrifiadur ynghwsg tra oedd tasg yn rhedeg, neu penderfynwyd ar hynny; mae `alntime` yn dangos beth "
        + "sy'n rhedeg."))
}

/// What is said when the computer's clock was set while a task ran.
extension Phrase {
  /// `clock set back 2 h`: for a line of a table. `seconds` is negative for back.
  package static func clockSet(bySeconds seconds: Int64) -> Phrase {
    (seconds < 0
      ? Phrase(en: "clock set back ", cy: "cloc wedi'i osod yn ôl ")
      : Phrase(en: "clock set on ", cy: "cloc wedi'i osod ymlaen ")) + duration(abs(seconds))
  }

  /// A sentence of its own.
  package static func clockWasSet(during work: Phrase, bySeconds seconds: Int64) -> Phrase {
    (seconds < 0
      ? Phrase(en: "The computer's clock was set back ", cy: "Gosodwyd cloc y cyfrifiadur yn ôl ")
      : Phrase(en: "The computer's clock was set on ", cy: "Gosodwyd cloc y cyfrifiadur ymlaen "))
      + duration(abs(seconds))
      + Phrase(en: " while ", cy: " tra oedd ") + work
      + Phrase(
        en: " ran. Its length is right; check its times, and `alntime edit` them if the clock is wrong now.",
        cy:
          " yn rhedeg. Mae ei hyd yn gywir; gwiriwch ei amserau, a'u golygu gydag `alntime edit` os yw'r cloc yn anghywir "
          + "nawr.")
  }
}
