package import Chronology
package import Timekeeping

/// What the rules of the timeline refuse.
extension Explanation {
  package static let nothingRunning = Explanation(
    Phrase(en: "Nothing is running", cy: "Does dim yn rhedeg"),
    Phrase(
      en:
        "No task is running. Start one with `alntime start ACTIVITY`, or record work already done with `alntime log`.",
      cy:
        "Does dim tasg yn rhedeg. Dechreuwch un gydag `alntime start GWEITHGAREDD`, neu cofnodwch waith a wnaed eisoes "
        + "gydag `alntime log`."))

  package static func startsBeforeRunning(running: Phrase, since: ZonedInstant) -> Explanation {
    Explanation(
      Phrase(en: "Starts before the running task", cy: "Yn dechrau cyn y dasg sy'n rhedeg"),
      Phrase(en: "The running task (", cy: "Dechreuodd y dasg sy'n rhedeg (") + running
        + Phrase(en: ") started at ", cy: ") am ") + .moment(since)
        + Phrase(
          en: ", after the time you gave. Give a later time, or throw the running task away with `alntime cancel`.",
          cy:
            ", ar ôl yr amser a roddwyd. Rhowch amser diweddarach, neu taflwch y dasg sy'n rhedeg gydag `alntime cancel`."
        ))
  }

  package static func stopsBeforeStart(running: Phrase, since: ZonedInstant) -> Explanation {
    Explanation(
      Phrase(en: "Ends before it started", cy: "Yn gorffen cyn iddi ddechrau"),
      Phrase(en: "The running task (", cy: "Dechreuodd y dasg sy'n rhedeg (") + running
        + Phrase(en: ") started at ", cy: ") am ") + .moment(since)
        + Phrase(
          en: "; it cannot end before then. Give a later time, or throw it away with `alntime cancel`.",
          cy: "; ni all orffen cyn hynny. Rhowch amser diweddarach, neu taflwch hi gydag `alntime cancel`."))
  }

  package static func endBeforeStart(start: ZonedInstant, end: ZonedInstant) -> Explanation {
    Explanation(
      Phrase(en: "Ends before it starts", cy: "Yn gorffen cyn dechrau"),
      Phrase(en: "The end (", cy: "Nid yw'r diwedd (") + .moment(end)
        + Phrase(en: ") is not after the start (", cy: ") ar ôl y dechrau (") + .moment(start)
        + Phrase(
          en: "). For work past midnight write the end with its date, such as `2026-11-24 00:30`.",
          cy:
            "). Ar gyfer gwaith ar ôl hanner nos ysgrifennwch y diwedd gyda'i ddyddiad, er enghraifft `2026-11-24 00:30`."
        ))
  }

  package static func inFuture(_ instant: ZonedInstant, now: ZonedInstant) -> Explanation {
    Explanation(
      Phrase(en: "In the future", cy: "Yn y dyfodol"),
      .moment(instant) + Phrase(en: " has not come yet: it is ", cy: " heb ddod eto: mae hi nawr yn ") + .moment(now)
        + Phrase(
          en: ". Give a time that has passed; for yesterday write `yesterday 16:00`.",
          cy: ". Rhowch amser a fu; ar gyfer ddoe ysgrifennwch `ddoe 16:00`."))
  }

  /// `taken` are the entries in the way, as a person reads them.
  package static func overlap(taken: [Phrase]) -> Explanation {
    Explanation(
      Phrase(en: "That time is already recorded", cy: "Mae'r amser hwnnw wedi'i gofnodi eisoes"),
      Phrase(en: "That time is already recorded: ", cy: "Mae'r amser hwnnw wedi'i gofnodi eisoes: ")
        + .joined(taken, by: "; ")
        + Phrase(
          en:
            ". Nothing was changed. Give other times, or add --trim to keep to the gaps, or --replace to make it win.",
          cy:
            ". Ni newidiwyd dim. Rhowch amserau eraill, neu ychwanegwch --trim i gadw at y bylchau, neu --replace i'r un "
            + "newydd ennill."
        ))
  }

  package static func overlapsRunning(running: Phrase, since: ZonedInstant) -> Explanation {
    Explanation(
      Phrase(en: "Overlaps the running task", cy: "Yn gorgyffwrdd â'r dasg sy'n rhedeg"),
      Phrase(en: "The running task (", cy: "Mae'r dasg sy'n rhedeg (") + running
        + Phrase(en: ") has been going since ", cy: ") wedi bod ar waith ers ") + .moment(since)
        + Phrase(
          en: ". End the new entry before then, or stop the task first: `alntime stop --at TIME`.",
          cy: ". Gorffennwch y cofnod newydd cyn hynny, neu stopiwch y dasg yn gyntaf: `alntime stop --at AMSER`."))
  }

  package static func idTaken(_ id: String) -> Explanation {
    Explanation(
      Phrase(en: "The id is taken", cy: "Mae'r dynodydd wedi'i gymryd"),
      Phrase(
        en: "Another entry has the id \(id). Nothing was changed; use a new UUID for a new entry.",
        cy: "Mae gan gofnod arall y dynodydd \(id). Ni newidiwyd dim; defnyddiwch UUID newydd ar gyfer cofnod newydd."))
  }

  package static func unknownEntry(_ text: String) -> Explanation {
    Explanation(
      Phrase(en: "No such entry", cy: "Dim cofnod o'r fath"),
      Phrase(
        en: "There is no entry `\(text)`. Name one by the number that `alntime list` shows, or write `last`.",
        cy:
          "Nid oes cofnod `\(text)`. Enwch un wrth y rhif y mae `alntime list` yn ei ddangos, neu ysgrifennwch `olaf`.")
    )
  }

  package static func splitsOutside(_ line: Phrase) -> Explanation {
    Explanation(
      Phrase(en: "Not inside the entry", cy: "Nid o fewn y cofnod"),
      Phrase(en: "The time to split at is not inside ", cy: "Nid yw'r amser i hollti o fewn ") + line
        + Phrase(en: "; give one that is.", cy: "; rhowch un sydd."))
  }

  package static func runningHasNoEnd(_ running: Phrase) -> Explanation {
    Explanation(
      Phrase(en: "It is still running", cy: "Mae'n dal i redeg"),
      Phrase(en: "The task ", cy: "Mae'r dasg ") + running
        + Phrase(
          en: " is still running and has no end to change. Stop it at that time: `alntime stop --at TIME`.",
          cy: " yn dal i redeg ac nid oes ganddi ddiwedd i'w newid. Stopiwch hi ar yr amser hwnnw: "
            + "`alntime stop --at AMSER`."))
  }

  package static let nothingToUndo = Explanation(
    Phrase(en: "Nothing to undo", cy: "Dim i'w ddadwneud"),
    Phrase(
      en: "There is nothing left to take back; `alntime list` shows the log.",
      cy: "Nid oes dim ar ôl i'w ddadwneud; mae `alntime list` yn dangos y llyfr cofnodion."))

  package static let nothingToRedo = Explanation(
    Phrase(en: "Nothing to redo", cy: "Dim i'w ailwneud"),
    Phrase(
      en: "There is nothing that was taken back and not changed since.",
      cy: "Nid oes dim a ddadwnaed ac na newidiwyd ers hynny."))

  package static func keyReused(_ key: String) -> Explanation {
    Explanation(
      Phrase(en: "Idempotency key used before", cy: "Allwedd unigrywedd wedi'i defnyddio o'r blaen"),
      Phrase(
        en: "The Idempotency-Key \(key) came with another request before. Use a new key for a new request.",
        cy:
          "Daeth yr Idempotency-Key \(key) gyda chais arall o'r blaen. Defnyddiwch allwedd newydd ar gyfer cais newydd."
      ))
  }

  package static func unknownActivity(_ word: String, suggestions: [Activity]) -> Explanation {
    let codes = suggestions.map { Phrase(verbatim: "`\($0.rawValue)` (") + .name(of: $0) + Phrase(verbatim: ")") }
    let meant =
      suggestions.isEmpty
      ? Phrase(en: "", cy: "")
      : Phrase(en: " Did you mean ", cy: " Ai hyn oedd gennych mewn golwg: ")
        + .joined(codes, by: ", ") + Phrase(verbatim: "?")
    let order =
      word.first?.isNumber == true
      ? Phrase(en: " The activity comes before the times.", cy: " Daw'r gweithgaredd o flaen yr amserau.")
      : Phrase(verbatim: "")
    return Explanation(
      Phrase(en: "Unknown activity", cy: "Gweithgaredd anhysbys"),
      Phrase(en: "There is no activity `\(word)`.", cy: "Nid oes gweithgaredd `\(word)`.") + order + meant
        + Phrase(
          en: " The activities are: \(Activity.allCases.map(\.rawValue).joined(separator: ", ")).",
          cy: " Y gweithgareddau yw: \(Activity.allCases.map(\.rawValue).joined(separator: ", "))."))
  }

  package static func badCaseLabel(_ label: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a case label", cy: "Nid label achos"),
      Phrase(
        en: "`\(label)` is not a case label. Use a letter, then up to 11 letters, digits or hyphens with at least one "
          + "digit, such as `K7` or `Y3-02`; never a name or a learner number.",
        cy:
          "Nid yw `\(label)` yn label achos. Defnyddiwch lythyren, yna hyd at 11 llythyren, digid neu gysylltnod gydag "
          + "o leiaf un digid, er enghraifft `K7` neu `Y3-02`; byth enw na rhif dysgwr."))
  }

  /// A number of characters that is allowed means that one of them is not.
  package static func badNote(characters: Int) -> Explanation {
    let rule = Phrase(
      en: "A note is one line of 1 to \(Note.longestCharacters) characters without control characters; ",
      cy: "Un llinell o 1 i \(Note.longestCharacters) nod heb nodau rheoli yw nodyn; ")
    let fault =
      if (1...Note.longestCharacters).contains(characters) {
        Phrase(
          en: "this one has a character that is not shown. Take it out, or leave the note out.",
          cy: "mae gan hwn nod na chaiff ei ddangos. Tynnwch ef, neu gadewch y nodyn allan.")
      } else {
        Phrase(
          en: "this one has \(characters). Shorten it or leave it out.",
          cy: "mae gan hwn \(characters). Byrhewch ef neu gadewch ef allan.")
      }
    return Explanation(Phrase(en: "The note cannot be kept", cy: "Ni ellir cadw'r nodyn"), rule + fault)
  }
}
