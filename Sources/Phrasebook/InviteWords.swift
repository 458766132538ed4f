package import Chronology

/// What `invite` says, and what keeps it from its files.
extension Phrase {
  package static func invited(_ path: String, study: String, from first: ISOWeek, through last: ISOWeek) -> Phrase {
    Phrase(
      en: "\(path) invites to \(study), weeks \(first) to \(last). Send it to whoever may take part.",
      cy:
        "Mae \(path) yn gwahodd i \(study), wythnosau \(first) i \(last). Anfonwch ef at bwy bynnag a gaiff gymryd rhan."
    )
  }

  /// A short form of the invitation's digest, to be read out on the telephone.
  package static func fingerprint(_ digits: String) -> Phrase {
    Phrase(en: "Its fingerprint: \(digits)", cy: "Olion bysedd y gwahoddiad: \(digits)")
  }

  package static func keyWritten(_ path: String, isWrapped: Bool) -> Phrase {
    isWrapped
      ? Phrase(
        en: "\(path) opens what comes back, with the passphrase. Without both nobody can: keep them apart, and safe.",
        cy: "Mae \(path) yn agor yr hyn a ddaw yn ôl, gyda'r cyfrinair. Heb y ddau ni all neb: cadwch nhw ar wahân, ac "
          + "yn ddiogel.")
      : Phrase(
        en:
          "\(path) opens what comes back. Whoever has it can read every contribution, and without it nobody can: keep it "
          + "safe, and never send it along.",
        cy:
          "Mae \(path) yn agor yr hyn a ddaw yn ôl. Gall pwy bynnag sydd ag ef ddarllen pob cyfraniad, a hebddo ni all "
          + "neb: cadwch ef yn ddiogel, a pheidiwch byth â'i anfon gyda'r gwahoddiad.")
  }

  package static let typePassphrase = Phrase(en: "Passphrase for the key: ", cy: "Cyfrinair yr allwedd: ")
  package static let typePassphraseAgain = Phrase(en: "The same again: ", cy: "Yr un un eto: ")

  /// What a person agrees to where whoever invites writes no text of their own, a paragraph each.
  package static func standardConsent(minimum: Int, multiple: Int, percent: Int) -> [Phrase] {
    [
      Phrase(
        en:
          "I take part of my own will, and I may leave whenever I like, without a reason, with `alntime withdraw`; what I "
          + "gave is then erased from the study's pools.",
        cy:
          "Rwy'n cymryd rhan o'm gwirfodd, a chaf adael pryd bynnag y mynnaf, heb roi rheswm, gydag `alntime withdraw`; yna "
          + "dilëir yr hyn a roddais o gronfeydd yr astudiaeth."),
      Phrase(
        en:
          "Of the weeks that I have confirmed I give: minutes by week, activity and time of day; my cases by number, with "
          + "the weeks in which they were opened and issued; my role and school in bands, as far as I choose to say. "
          + "Clock times, notes, labels and names stay on my computer.",
        cy:
          "O'r wythnosau rwyf wedi'u cadarnhau rwy'n rhoi: munudau yn ôl wythnos, gweithgaredd ac amser o'r dydd; fy "
          + "achosion yn ôl rhif, gyda'r wythnosau pan agorwyd a chyhoeddwyd hwy; fy rôl a'm hysgol mewn bandiau, cyn belled "
          + "ag y dewisaf ddweud. Mae amserau cloc, nodiadau, labeli ac enwau yn aros ar fy nghyfrifiadur."),
      Phrase(
        en:
          "I am known by a key made for this study alone. Published figures rest on at least \(minimum) participants, "
          + "counts are given to the nearest \(multiple), and nobody can work my hours out to within \(percent)%.",
        cy:
          "Adwaenir fi wrth allwedd a wnaed ar gyfer yr astudiaeth hon yn unig. Mae ffigurau a gyhoeddir yn seiliedig ar o "
          + "leiaf \(minimum) o gyfranogwyr, rhoddir cyfrifon i'r \(multiple) agosaf, ac ni all neb gyfrifo fy oriau o fewn "
          + "\(percent)%."),
      Phrase(
        en: "It is evidence about workload, and is not used to judge or manage me.",
        cy: "Tystiolaeth am lwyth gwaith yw hyn, ac nis defnyddir i'm barnu nac i'm rheoli."),
    ]
  }
}

extension Explanation {
  package static func noStudyProgram(beside folder: String) -> Explanation {
    Explanation(
      Phrase(en: "A program is missing", cy: "Mae rhaglen ar goll"),
      Phrase(
        en: "This verb is done by the program alntime-study, which is neither in \(folder) nor in ../libexec/alntime. "
          + "Install alntime again.",
        cy:
          "Y rhaglen alntime-study sy'n cyflawni'r gorchymyn hwn, ac nid yw hi yn \(folder) nac yn ../libexec/alntime. "
          + "Gosodwch alntime eto."))
  }

  package static func cannotNameStudy(_ text: String) -> Explanation {
    Explanation(
      Phrase(en: "No name for a study", cy: "Nid enw i astudiaeth"),
      Phrase(
        en: "`\(text)` cannot name a study. Take 3 to 40 small letters, digits and hyphens, a letter first: aln-2026.",
        cy:
          "Ni all `\(text)` enwi astudiaeth. Cymerwch 3 i 40 o lythrennau bach, digidau a chysylltnodau, llythyren yn "
          + "gyntaf: aln-2026."))
  }

  package static let syntheticStudyID = Explanation(
    Phrase(en: "A name for made-up studies", cy: "Enw i astudiaethau a luniwyd"),
    Phrase(
      en: "Names that begin with `synthetic-` are for what `alntime simulate` makes up. Choose another.",
      cy:
        "Mae enwau sy'n dechrau â `synthetic-` ar gyfer yr hyn y mae `alntime simulate` yn ei lunio. Dewiswch un arall."
    ))

  package static func badStudyWeek(_ text: String) -> Explanation {
    Explanation(
      Phrase(en: "No week", cy: "Nid wythnos"),
      Phrase(
        en: "`\(text)` is neither a week, as 2026-W36, nor a day, as 2026-09-01.",
        cy: "Nid yw `\(text)` yn wythnos, fel 2026-W36, nac yn ddiwrnod, fel 2026-09-01."))
  }

  package static func windowEndsFirst(_ first: ISOWeek, _ last: ISOWeek) -> Explanation {
    Explanation(
      Phrase(en: "The weeks are the wrong way round", cy: "Mae'r wythnosau o chwith"),
      Phrase(
        en: "The last week, \(last), is before the first, \(first). Exchange them.",
        cy: "Mae'r wythnos olaf, \(last), cyn y gyntaf, \(first). Cyfnewidiwch nhw."))
  }

  package static let oneConsentText = Explanation(
    Phrase(en: "A text in one language", cy: "Testun mewn un iaith"),
    Phrase(
      en: "Give --consent-en and --consent-cy, or neither: everybody reads it in their own language.",
      cy: "Rhowch --consent-en a --consent-cy, neu'r un ohonynt: mae pawb yn ei ddarllen yn ei iaith ei hun."))

  package static let badDisclosurePolicy = Explanation(
    Phrase(en: "No such policy", cy: "Dim polisi o'r fath"),
    Phrase(
      en: "--minimum-participants is 3 to 100, --count-multiple and --dominance-percent are 1 to 100.",
      cy: "3 i 100 yw --minimum-participants, ac 1 i 100 yw --count-multiple a --dominance-percent."))

  package static func badInvitation(_ fault: Phrase) -> Explanation {
    Explanation(
      Phrase(en: "The invitation cannot be", cy: "Ni all y gwahoddiad fod"),
      Phrase(en: "This cannot be an invitation: ", cy: "Ni all hwn fod yn wahoddiad: ") + fault)
  }

  package static func notAnInvitation(_ path: String, _ fault: Phrase) -> Explanation {
    Explanation(
      Phrase(en: "Not an invitation", cy: "Nid gwahoddiad"),
      Phrase(
        en: "\(path) is not an invitation as it was sent: ", cy: "Nid yw \(path) yn wahoddiad fel yr anfonwyd ef: ")
        + fault + Phrase(en: " Ask for it again.", cy: " Gofynnwch amdano eto."))
  }

  package static func fileExists(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The file is there already", cy: "Mae'r ffeil yno eisoes"),
      Phrase(
        en: "\(path) is there already and was left alone. Name another file, or move it away.",
        cy: "Mae \(path) yno eisoes a gadawyd llonydd iddi. Enwch ffeil arall, neu symudwch hi o'r ffordd."))
  }

  package static func unwritableFile(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The file cannot be written", cy: "Ni ellir ysgrifennu'r ffeil"),
      Phrase(
        en: "\(path) cannot be written; nothing is left of it. Check the folder, your rights and the free space.",
        cy: "Ni ellir ysgrifennu \(path); nid oes dim ohoni ar ôl. Gwiriwch y ffolder, eich hawliau a'r lle rhydd."))
  }

  package static func noKeyFile(_ paths: [String]) -> Explanation {
    let list = paths.joined(separator: ", ")
    return Explanation(
      Phrase(en: "No key", cy: "Dim allwedd"),
      Phrase(
        en: "The study's key is not at \(list). Name its file with --key; whoever made the invitation has it.",
        cy:
          "Nid yw allwedd yr astudiaeth yn \(list). Enwch ei ffeil gyda --key; mae gan bwy bynnag a wnaeth y gwahoddiad "
          + "hi."))
  }

  package static func notAKeyFile(_ path: String, _ fault: Phrase) -> Explanation {
    Explanation(
      Phrase(en: "Not a key file", cy: "Nid ffeil allwedd"),
      Phrase(
        en: "\(path) is not a key that `alntime invite` wrote: ",
        cy: "Nid yw \(path) yn allwedd a ysgrifennwyd gan `alntime invite`: ") + fault)
  }

  package static func keyOfOtherStudy(_ path: String, study: String) -> Explanation {
    Explanation(
      Phrase(en: "The key of another study", cy: "Allwedd astudiaeth arall"),
      Phrase(
        en: "\(path) does not open what is sealed for \(study). Name that study's key with --key.",
        cy: "Nid yw \(path) yn agor yr hyn a seliwyd ar gyfer \(study). Enwch allwedd yr astudiaeth honno gyda --key."))
  }

  package static func passphraseNeeded(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "A passphrase is needed", cy: "Mae angen cyfrinair"),
      Phrase(
        en:
          "\(path) is wrapped in a passphrase. Type it on a terminal, or name a file that has it with --passphrase-file.",
        cy: "Mae \(path) wedi'i lapio mewn cyfrinair. Teipiwch ef ar derfynell, neu enwch ffeil ag ef gyda "
          + "--passphrase-file."))
  }

  package static func otherPassphrase(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "Another passphrase", cy: "Cyfrinair arall"),
      Phrase(
        en: "The passphrase does not open \(path). Try again; nobody can open it without.",
        cy: "Nid yw'r cyfrinair yn agor \(path). Rhowch gynnig arall arni; ni all neb ei agor hebddo."))
  }

  package static func damagedKey(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The key is damaged", cy: "Mae'r allwedd wedi'i difrodi"),
      Phrase(
        en: "The two halves of the key in \(path) do not belong together. Take a copy of it from elsewhere.",
        cy: "Nid yw dau hanner yr allwedd yn \(path) yn perthyn i'w gilydd. Cymerwch gopi ohoni o rywle arall."))
  }

  package static let emptyPassphrase = Explanation(
    Phrase(en: "No passphrase", cy: "Dim cyfrinair"),
    Phrase(
      en: "The passphrase is empty; nothing was written. Choose one of several words.",
      cy: "Mae'r cyfrinair yn wag; nid ysgrifennwyd dim. Dewiswch un o sawl gair."))

  package static let passphrasesDiffer = Explanation(
    Phrase(en: "Two passphrases", cy: "Dau gyfrinair"),
    Phrase(
      en: "The two passphrases differ; nothing was written. Type the same one twice.",
      cy: "Mae'r ddau gyfrinair yn wahanol; nid ysgrifennwyd dim. Teipiwch yr un un ddwywaith."))

  package static let passphraseNeedsTerminal = Explanation(
    Phrase(en: "Nobody to ask", cy: "Neb i ofyn iddo"),
    Phrase(
      en: "--passphrase asks on a terminal. In a script name a file that has it with --passphrase-file.",
      cy: "Mae --passphrase yn gofyn ar derfynell. Mewn sgript enwch ffeil ag ef gyda --passphrase-file."))
}
