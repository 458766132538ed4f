package import Chronology

/// What `join`, `share` and `withdraw` say.
extension Phrase {
  package static func studyAndID(_ title: Phrase, _ id: String) -> Phrase { title + Phrase(verbatim: " (\(id))") }

  package static func asksAbout(_ first: ISOWeek, _ last: ISOWeek, weekCount: Int) -> Phrase {
    Phrase(en: "It asks about weeks \(first) to \(last) (", cy: "Mae'n gofyn am wythnosau \(first) i \(last) (")
      + weeks(weekCount) + Phrase(verbatim: ").")
  }

  package static func compareFingerprint(_ digits: String) -> Phrase {
    Phrase(
      en: "Fingerprint \(digits): compare it with whoever invited you, and you know that you read the same words.",
      cy:
        "Olion bysedd \(digits): cymharwch nhw â phwy bynnag a'ch gwahoddodd, ac fe wyddoch eich bod yn darllen yr un "
        + "geiriau.")
  }

  package static let whatYouAgreeTo = Phrase(en: "What you agree to:", cy: "Yr hyn rydych yn cytuno iddo:")

  package static func policyPromise(minimum: Int, multiple: Int, percent: Int) -> Phrase {
    Phrase(
      en:
        "What may be published: no cell of fewer than \(minimum) participants, counts to the nearest \(multiple), and no "
        + "hours from which one may work out another's to within \(percent)%.",
      cy:
        "Yr hyn a gaiff ei gyhoeddi: dim cell â llai na \(minimum) o gyfranogwyr, cyfrifon i'r \(multiple) agosaf, a dim "
        + "oriau y gellir cyfrifo rhai rhywun arall ohonynt o fewn \(percent)%.")
  }

  package static let takePart = Phrase(en: "Do you take part? [y/N] ", cy: "Ydych chi'n cymryd rhan? [i/N] ")

  package static let notJoined = Phrase(
    en: "You do not take part; nothing was recorded.", cy: "Nid ydych yn cymryd rhan; ni chofnodwyd dim.")

  package static func joinedNow(_ study: String, pseudonym: String) -> Phrase {
    Phrase(
      en:
        "You take part in \(study), as \(pseudonym)…: a key made for this study alone. Nothing has left your computer. "
        + "`alntime share --preview` shows what would.",
      cy:
        "Rydych yn cymryd rhan yn \(study), fel \(pseudonym)…: allwedd a wnaed ar gyfer yr astudiaeth hon yn unig. Nid oes "
        + "dim wedi gadael eich cyfrifiadur. Mae `alntime share --preview` yn dangos beth a fyddai'n gadael.")
  }

  package static func joinedBefore(_ study: String, pseudonym: String) -> Phrase {
    Phrase(
      en: "You take part in \(study) already, as \(pseudonym)…; nothing was changed.",
      cy: "Rydych yn cymryd rhan yn \(study) eisoes, fel \(pseudonym)…; ni newidiwyd dim.")
  }

  package static let noStudies = Phrase(
    en: "You take part in no study. `alntime join INVITATION` reads an invitation out and asks.",
    cy:
      "Nid ydych yn cymryd rhan mewn unrhyw astudiaeth. Mae `alntime join GWAHODDIAD` yn darllen gwahoddiad ac yn gofyn."
  )

  package static func participation(
    _ study: Phrase, joined: CivilDate, left: CivilDate?, lastSequence: UInt32?
  ) -> Phrase {
    var parts = [Phrase(en: "joined ", cy: "ymunwyd ") + date(joined)]
    if let lastSequence, left == nil {
      parts.append(
        Phrase(en: "last file number \(lastSequence)", cy: "rhif y ffeil ddiwethaf: \(lastSequence)"))
    }
    if let left { parts.append(Phrase(en: "left ", cy: "gadawyd ") + date(left)) }
    return study + Phrase(verbatim: ": ") + .joined(parts, by: "; ")
  }

}

extension Phrase {
  package static func shared(
    _ path: String, weekCount: Int, minutes: Int64, caseCount: Int, sequence: UInt32
  ) -> Phrase {
    Phrase(en: "Wrote \(path): ", cy: "Ysgrifennwyd \(path): ") + weeks(weekCount) + Phrase(verbatim: ", ")
      + duration(minutes * 60) + Phrase(verbatim: ", ") + cases(caseCount)
      + Phrase(en: "; number \(sequence).", cy: "; rhif \(sequence).")
  }

  package static let replacesEarlier = Phrase(
    en: "It takes the place of what you gave before.", cy: "Mae'n cymryd lle'r hyn a roesoch o'r blaen.")

  package static let nothingIsSent = Phrase(
    en:
      "Nothing was sent: pass the file on yourself. Only the study's key opens it. `alntime share --preview` shows all that "
      + "is in it.",
    cy: "Nid anfonwyd dim: trosglwyddwch y ffeil eich hun. Dim ond allwedd yr astudiaeth sy'n ei hagor. Mae "
      + "`alntime share --preview` yn dangos popeth sydd ynddi.")

  package static func leaveForEver(_ study: Phrase) -> Phrase {
    Phrase(
      en: "This leaves ", cy: "Mae hyn yn gadael ") + study
      + Phrase(
        en: " for ever: what you gave is erased, and you cannot join it again. Your log stays as it is. Leave? [y/N] ",
        cy:
          " am byth: dilëir yr hyn a roesoch, ac ni allwch ymuno â hi eto. Mae eich llyfr cofnodion yn aros fel y mae. "
          + "Gadael? [i/N] ")
  }

  package static let notLeft = Phrase(
    en: "You have not left; nothing was changed.", cy: "Nid ydych wedi gadael; ni newidiwyd dim.")

  package static func leftNow(_ path: String, _ study: String) -> Phrase {
    Phrase(
      en:
        "Wrote \(path): you have left \(study). Pass it on to whoever has your files; once it is in a pool, nothing of "
        + "yours is.",
      cy:
        "Ysgrifennwyd \(path): rydych wedi gadael \(study). Trosglwyddwch hi i bwy bynnag sydd â'ch ffeiliau; unwaith y bydd "
        + "mewn cronfa, ni fydd dim o'ch eiddo chi yno.")
  }
}

/// `share --preview`.
extension Phrase {
  package static let wouldLeave = Phrase(
    en: "This would leave your computer, and nothing else:",
    cy: "Byddai hyn yn gadael eich cyfrifiadur, a dim byd arall:")
  package static let headOfFile = Phrase(
    en: "On the outside, for anybody to see", cy: "Ar y tu allan, i unrhyw un ei weld")
  package static let insideOfFile = Phrase(
    en: "Inside, for whoever has the study's key", cy: "Y tu mewn, i bwy bynnag sydd ag allwedd yr astudiaeth")
  package static let studyLabel = Phrase(en: "Study", cy: "Astudiaeth")
  package static let pseudonymLabel = Phrase(en: "Your key for it", cy: "Eich allwedd ar ei chyfer")
  package static let sequenceLabel = Phrase(en: "Number of the file", cy: "Rhif y ffeil")
  package static let digestLabel = Phrase(en: "Digest of the invitation", cy: "Crynodeb o'r gwahoddiad")
  package static let codelistLabel = Phrase(
    en: "Version of the list of activities", cy: "Fersiwn y rhestr weithgareddau")
  package static let profileSection = Phrase(en: "Who you are, in bands", cy: "Pwy ydych chi, mewn bandiau")
  package static let confirmedWeeksSection = Phrase(
    en: "Confirmed weeks: school days, days without a calendar, term, protected release time",
    cy: "Wythnosau a gadarnhawyd: diwrnodau ysgol, diwrnodau heb galendr, tymor, amser digyswllt wedi'i ddiogelu")
  package static let workSection = Phrase(
    en: "Work: week, activity, time of day, case by number, minutes",
    cy: "Gwaith: wythnos, gweithgaredd, amser o'r dydd, achos yn ôl rhif, munudau")
  package static let casesSection = Phrase(
    en: "Cases by number: kind, weeks in which opened, issued and put away, statutory days taken",
    cy: "Achosion yn ôl rhif: math, wythnosau pan agorwyd, cyhoeddwyd a rhoi o'r neilltu, diwrnodau statudol a gymerwyd"
  )
  package static let sourcesSection = Phrase(en: "How it was recorded", cy: "Sut y cofnodwyd ef")
  package static let nothingOfIt = Phrase(en: "none", cy: "dim")

  package static func caseNumber(_ number: Int) -> Phrase { Phrase(en: "case \(number)", cy: "achos \(number)") }
  package static let noCase = Phrase(en: "no case", cy: "dim achos")
  package static func minutes(_ count: Int) -> Phrase { Phrase(en: "\(count) min", cy: "\(count) mun") }
  package static func uncoveredDays(_ count: Int) -> Phrase {
    days(count) + Phrase(en: " without a calendar", cy: " heb galendr")
  }
  package static let neverOpenedCase = Phrase(en: "never opened", cy: "heb ei agor")
  package static func openedIn(_ week: ISOWeek) -> Phrase { Phrase(en: "opened \(week)", cy: "agorwyd \(week)") }
  package static func issuedIn(_ week: ISOWeek) -> Phrase { Phrase(en: "issued \(week)", cy: "cyhoeddwyd \(week)") }
  package static func closedIn(_ week: ISOWeek) -> Phrase {
    Phrase(en: "put away \(week)", cy: "rhoddwyd o'r neilltu \(week)")
  }
  package static func daysTaken(_ count: Int) -> Phrase {
    days(count) + Phrase(en: " taken", cy: " wedi'u cymryd")
  }

  package static let stays = Phrase(en: "This stays on your computer:", cy: "Mae hyn yn aros ar eich cyfrifiadur:")
  package static func stayingClockTimes(_ count: Int) -> Phrase {
    Phrase(en: "the clock times of ", cy: "amserau cloc ") + entries(count)
  }
  package static func stayingNotes(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "note", plural: "notes", welsh: "nodyn", isFeminine: false, soft: nil, aspirate: nil
    ).counted(count)
  }
  package static func stayingLabels(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "case label", plural: "case labels", welsh: "label achos", isFeminine: true, soft: nil, aspirate: nil
    ).counted(count)
  }
  package static func stayingWeeks(_ count: Int) -> Phrase {
    weeks(count)
      + (count == 1
        ? Phrase(
          en: " with work, not confirmed or not asked about",
          cy: " â gwaith, heb ei chadarnhau neu heb i'r astudiaeth ofyn amdani")
        : Phrase(
          en: " with work, not confirmed or not asked about",
          cy: " â gwaith, heb eu cadarnhau neu heb i'r astudiaeth ofyn amdanynt"))
  }
}

extension Explanation {
  package static let joinNeedsAnswer = Explanation(
    Phrase(en: "Nobody to ask", cy: "Neb i ofyn iddo"),
    Phrase(
      en: "Taking part needs your word. Run this on a terminal, or say with --yes that you have read the consent text.",
      cy:
        "Mae angen eich gair i gymryd rhan. Rhedwch hwn ar derfynell, neu dywedwch gyda --yes eich bod wedi darllen y "
        + "testun cydsynio."))

  package static let leavingNeedsAnswer = Explanation(
    Phrase(en: "Nobody to ask", cy: "Neb i ofyn iddo"),
    Phrase(
      en: "Leaving is final and needs your word. Run this on a terminal, or say so with --yes.",
      cy: "Mae gadael yn derfynol ac mae angen eich gair. Rhedwch hwn ar derfynell, neu dywedwch hynny gyda --yes."))

  package static func whichStudy(_ studies: [String]) -> Explanation {
    let list = studies.joined(separator: ", ")
    return Explanation(
      Phrase(en: "Which study?", cy: "Pa astudiaeth?"),
      Phrase(
        en: "You take part in several: name one of \(list).",
        cy: "Rydych yn cymryd rhan mewn sawl un: enwch un o \(list)."))
  }

  package static let noStudyJoined = Explanation(
    Phrase(en: "You take part in no study", cy: "Nid ydych yn cymryd rhan mewn astudiaeth"), .noStudies)

  package static func noWeekToShare(_ first: ISOWeek, _ last: ISOWeek) -> Explanation {
    Explanation(
      Phrase(en: "Nothing to share", cy: "Dim i'w rannu"),
      Phrase(
        en: "No week from \(first) to \(last) is confirmed. Look at one with `alntime week`, then say that its log is "
          + "complete: `alntime confirm`.",
        cy:
          "Nid oes wythnos o \(first) i \(last) wedi'i chadarnhau. Edrychwch ar un gydag `alntime week`, yna dywedwch fod ei "
          + "chofnodion yn gyflawn: `alntime confirm`."))
  }

  package static func brokenParticipation(_ study: String) -> Explanation {
    Explanation(
      Phrase(en: "The study cannot be read", cy: "Ni ellir darllen yr astudiaeth"),
      Phrase(
        en:
          "What your log keeps of \(study) is not an invitation and a key of this version of alntime. Use the version "
          + "with which you joined.",
        cy:
          "Nid gwahoddiad ac allwedd o'r fersiwn hon o alntime yw'r hyn y mae eich llyfr cofnodion yn ei gadw o \(study). "
          + "Defnyddiwch y fersiwn yr ymunoch â hi."))
  }

  package static func notSealed(_ reason: Phrase) -> Explanation {
    Explanation(
      Phrase(en: "It cannot be sealed", cy: "Ni ellir ei selio"),
      Phrase(en: "Nothing was written: ", cy: "Nid ysgrifennwyd dim: ") + reason)
  }
}
