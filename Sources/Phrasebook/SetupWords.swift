package import Chronology
package import Profiles

/// What `setup` asks and says.
extension Phrase {
  package static let setupIntroduction = Phrase(
    en: "Enter alone keeps the answer in [brackets]; Ctrl-D ends without a change. No answer leaves this machine now.",
    cy:
      "Mae Enter yn unig yn cadw'r ateb mewn [cromfachau]; mae Ctrl-D yn gorffen heb newid dim. Nid oes ateb yn gadael "
      + "y peiriant hwn nawr.")

  package static let aboutYou = Phrase(
    en: "About you, in bands that many share. A study asks for them only if you join one.",
    cy: "Amdanoch chi, mewn bandiau y mae llawer yn eu rhannu. Dim ond os ymunwch ag astudiaeth y gofynnir amdanynt.")

  package static let aboutSchool = Phrase(
    en: "Your school's hours and your own week decide what counts as in school hours.",
    cy: "Oriau eich ysgol a'ch wythnos chi sy'n penderfynu beth sy'n cyfrif fel oriau ysgol.")

  package static let number = Phrase(en: "Number or name", cy: "Rhif neu enw")

  package static func noSuchChoice(_ text: String) -> Phrase {
    Phrase(
      en: "`\(text)` is none of these; give a number or a name.",
      cy: "nid yw `\(text)` yn un o'r rhain; rhowch rif neu enw.")
  }

  package static let askHours = Phrase(
    en: "School hours, Monday to Friday", cy: "Oriau'r ysgol, dydd Llun i ddydd Gwener")
  package static let hoursAreAnExample = Phrase(
    en: "(09:00-15:30 below is only an example: give your school's own.)",
    cy: "(Enghraifft yn unig yw 09:00-15:30 isod: rhowch oriau eich ysgol chi.)")
  package static let askOtherHours = Phrase(
    en: "Weekdays with other hours, such as: friday 08:50-13:00",
    cy: "Diwrnodau ag oriau eraill, fel: gwener 08:50-13:00")
  package static let askWorkingDays = Phrase(en: "The weekdays you work", cy: "Y diwrnodau rydych yn gweithio")
  package static let askRelease = Phrase(
    en: "Protected ALNCo (release) time, such as: wednesday 13:00-15:20",
    cy: "Amser CADY (digyswllt) wedi'i ddiogelu, fel: mercher 13:00-15:20")
  package static let askInset = Phrase(
    en: "Training (INSET) days of your school, such as: 2026-09-01, 2027-01-04",
    cy: "Diwrnodau HMS eich ysgol, fel: 2026-09-01, 2027-01-04")
  package static let askClosed = Phrase(
    en: "Other days in term on which it is closed", cy: "Diwrnodau eraill yn y tymor pan fydd ar gau")
  package static let askEffective = Phrase(
    en: "From which day on does this hold? Days before keep what held then",
    cy: "O ba ddiwrnod ymlaen mae hyn yn wir? Mae diwrnodau cynt yn cadw'r hyn oedd yn wir bryd hynny")
  package static let severalOrNone = Phrase(
    en: "several with ; between; `none` for none", cy: "sawl un gyda ; rhyngddynt; `dim` am ddim un")

  package static func notHours(_ text: String) -> Phrase {
    Phrase(en: "`\(text)` is not such as 08:50-15:20.", cy: "nid yw `\(text)` fel 08:50-15:20.")
  }

  package static func notDayHours(_ text: String) -> Phrase {
    Phrase(en: "`\(text)` is not such as friday 08:50-13:00.", cy: "nid yw `\(text)` fel gwener 08:50-13:00.")
  }

  package static func notWeekdays(_ text: String) -> Phrase {
    Phrase(en: "`\(text)` is not such as monday, tuesday.", cy: "nid yw `\(text)` fel llun, mawrth.")
  }

  package static func notDates(_ text: String) -> Phrase {
    Phrase(en: "`\(text)` is not such as 2026-09-01.", cy: "nid yw `\(text)` fel 2026-09-01.")
  }

  package static func outsideTerms(_ date: CivilDate) -> Phrase {
    self.date(date) + Phrase(en: " is in no term.", cy: ": nid yw mewn unrhyw dymor.")
  }

  package static func releaseOutside(_ day: Weekday, _ hours: ClockRange) -> Phrase {
    Phrase(en: "The school is open on ", cy: "Mae'r ysgol ar agor ar ") + weekday(day)
      + Phrase(en: " \(hours); release time lies inside that.", cy: " \(hours); mae amser digyswllt o fewn hynny.")
  }

  package static func releaseOnClosedDay(_ day: Weekday) -> Phrase {
    Phrase(en: "The school has no hours on ", cy: "Nid oes gan yr ysgol oriau ar ") + weekday(day)
      + Phrase(verbatim: ".")
  }

  /// What is known of the term dates, above the list of them.
  package static func termDates(of year: String, authority: LocalAuthority) -> Phrase {
    Phrase(en: "Term dates \(year) of ", cy: "Dyddiadau tymor \(year) ") + name(of: authority)
      + Phrase(
        en: ", as a public page states them (share/alntime/calendars names it):",
        cy: ", fel y mae tudalen gyhoeddus yn eu nodi (mae share/alntime/calendars yn ei henwi):")
  }

  package static func termDatesOfWales(_ year: String) -> Phrase {
    Phrase(
      en: "Term dates \(year), directed for all of Wales (Welsh Government, 25 June 2025):",
      cy: "Dyddiadau tymor \(year), wedi'u cyfarwyddo ar gyfer Cymru gyfan (Llywodraeth Cymru, 25 Mehefin 2025):")
  }

  package static func termDatesAgreed(_ year: String) -> Phrase {
    Phrase(
      en:
        "Of your own authority no sure term dates \(year) are known. On these all the authorities agree that are known; "
        + "compare them with your school's:",
      cy:
        "Nid oes dyddiadau tymor \(year) sicr yn hysbys ar gyfer eich awdurdod chi. Mae'r awdurdodau sy'n hysbys i gyd "
        + "yn cytuno ar y rhain; cymharwch nhw â rhai eich ysgol:")
  }

  package static func noTermDates(_ year: String) -> Phrase {
    Phrase(
      en:
        "No term dates \(year) are known. Give your school's; Enter alone leaves a term out, and days without a calendar "
        + "are reported apart.",
      cy:
        "Nid oes dyddiadau tymor \(year) yn hysbys. Rhowch rai eich ysgol; mae Enter yn unig yn gadael tymor allan, ac "
        + "adroddir ar wahân am ddiwrnodau heb galendr.")
  }

  package static let bankHolidaysAreClosed = Phrase(
    en: "Bank holidays in term are closed days too.", cy: "Mae gwyliau banc yn y tymor yn ddiwrnodau ar gau hefyd.")

  package static func termDatesSetUp(_ year: String) -> Phrase {
    Phrase(en: "Term dates \(year) as they are set up:", cy: "Dyddiadau tymor \(year) fel y'u gosodwyd:")
  }

  package static let nothingIsSetUp = Phrase(
    en: "Nothing is set up yet; run `alntime setup`.", cy: "Nid oes dim wedi'i osod eto; rhedwch `alntime setup`.")

  package static let useTheseDates = Phrase(
    en: "Are these your school's dates?", cy: "Ai dyddiadau eich ysgol chi yw'r rhain?")
  package static let keepCalendar = Phrase(
    en: "Without term dates there is no calendar; what is set up before stays as it is.",
    cy: "Heb ddyddiadau tymor nid oes calendr; mae'r hyn a osodwyd o'r blaen yn aros fel y mae.")
  package static let save = Phrase(en: "Write this down?", cy: "Ysgrifennu hyn i lawr?")
  package static let askAgain = Phrase(
    en: "Look at the answers again; Enter alone keeps each.",
    cy: "Edrychwch ar yr atebion eto; mae Enter yn unig yn cadw pob un.")
  package static let no = Phrase(en: "no", cy: "na")
  package static let yes = Phrase(en: "yes", cy: "ie")

  package static func notYesOrNo(_ text: String) -> Phrase {
    Phrase(en: "`\(text)` is neither yes nor no.", cy: "nid yw `\(text)` yn ie nac yn na.")
  }

  package static func termName(_ season: Season, _ year: SchoolYear) -> Phrase {
    let number = season == .autumn ? year.startYear : year.startYear + 1
    return switch season {
    case .autumn: Phrase(en: "Autumn \(number)", cy: "Hydref \(number)")
    case .spring: Phrase(en: "Spring \(number)", cy: "Gwanwyn \(number)")
    case .summer: Phrase(en: "Summer \(number)", cy: "Haf \(number)")
    }
  }

  package static let firstDay = Phrase(en: "first day", cy: "diwrnod cyntaf")
  package static let lastDay = Phrase(en: "last day", cy: "diwrnod olaf")
  package static let halfTermFirst = Phrase(en: "half-term, first day", cy: "hanner tymor, diwrnod cyntaf")
  package static let halfTermLast = Phrase(en: "half-term, last day", cy: "hanner tymor, diwrnod olaf")
  package static let leftOut = Phrase(en: "leave out", cy: "gadael allan")

  package static func notAfter(_ text: String, _ start: CivilDate) -> Phrase {
    Phrase(en: "`\(text)` is before ", cy: "mae `\(text)` cyn ") + date(start) + Phrase(verbatim: ".")
  }

  package static let profileIsWritten = Phrase(
    en: "Your profile is written down.", cy: "Mae eich proffil wedi'i ysgrifennu.")

  package static let nextWeek = Phrase(en: "Next week, ", cy: "Yr wythnos nesaf, ")

  package static let setUpAgain = Phrase(
    en: "Run `alntime setup` again whenever something changes; `alntime undo` takes this back.",
    cy: "Rhedwch `alntime setup` eto pryd bynnag y bydd rhywbeth yn newid; mae `alntime undo` yn dadwneud hyn.")
}

extension Explanation {
  package static let setupEnded = Explanation(
    Phrase(en: "Nothing was set up", cy: "Ni osodwyd dim"),
    Phrase(
      en:
        "Ended before the last answer; nothing was changed. Run `alntime setup` again, or `alntime setup --from FILE`.",
      cy:
        "Gorffennwyd cyn yr ateb olaf; ni newidiwyd dim. Rhedwch `alntime setup` eto, neu `alntime setup --from FFEIL`."
    ))

  package static let showOrFrom = Explanation(
    Phrase(en: "One or the other", cy: "Un neu'r llall"),
    Phrase(en: "Give --show or --from, not both.", cy: "Rhowch --show neu --from, nid y ddau."))

  package static let setupNeedsFile = Explanation(
    Phrase(en: "No file", cy: "Dim ffeil"),
    Phrase(
      en: "An interview is for people: give --from FILE with --json, or leave --json out.",
      cy: "I bobl y mae cyfweliad: rhowch --from FFEIL gyda --json, neu gadewch --json allan."))

  package static func noKnownTerms(_ authority: LocalAuthority?, year: String) -> Explanation {
    let whose = authority.map { Phrase(en: " for ", cy: " ar gyfer ") + Phrase.name(of: $0) } ?? Phrase(verbatim: "")
    return Explanation(
      Phrase(en: "No term dates", cy: "Dim dyddiadau tymor"),
      Phrase(en: "No term dates \(year) are known", cy: "Nid oes dyddiadau tymor \(year) yn hysbys") + whose
        + Phrase(
          en: "; nothing was changed. Add [[calendar.terms]] with your school's dates to the file.",
          cy: "; ni newidiwyd dim. Ychwanegwch [[calendar.terms]] gyda dyddiadau eich ysgol at y ffeil."))
  }

  package static func badProfile(_ key: String, _ text: String, allowed: [String]) -> Explanation {
    Explanation(
      Phrase(en: "No such answer", cy: "Dim ateb o'r fath"),
      .badCode(key, text, allowed: allowed, suggestion: nil)
        + Phrase(en: " Nothing was changed.", cy: " Ni newidiwyd dim."))
  }
}

extension Phrase.Help {
  package static let setup = Phrase(
    en: "Say who you are in bands, your school's hours and terms, and your own week.",
    cy: "Dweud pwy ydych mewn bandiau, oriau a thymhorau'r ysgol, a'ch wythnos chi.")
  package static let setupFrom = Phrase(
    en: "Read the answers from a file (TOML), or - for standard input, and ask nothing.",
    cy: "Darllen yr atebion o ffeil (TOML), neu - am y mewnbwn safonol, heb ofyn dim.")
  package static let setupShow = Phrase(
    en: "Print what is set up, as a file that --from reads.",
    cy: "Argraffu'r hyn a osodwyd, fel ffeil y mae --from yn ei darllen.")
}
