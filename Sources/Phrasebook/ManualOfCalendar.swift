import Chronology

/// alntime-calendar(5).
extension Phrase.Manual {
  package static let calendarFileName = Phrase(
    en: "the file that tells alntime of a school's hours and terms",
    cy: "y ffeil sy'n dweud wrth alntime am oriau a thymhorau ysgol")

  package static let calendarFile: [Phrase] = [
    Phrase(
      en: """
        A calendar file is TOML in UTF-8. It says when a school is open and when its ALN co-ordinator works, by which every
        second of an entry falls in one band. Dates are TOML dates that exist, `2026-09-01`, and ranges of them include both
        ends. Stretches of a day are texts on the 24-hour clock of the zone, `"08:50-15:20"`, which include their start and
        exclude their end.
        """,
      cy: """
        TOML mewn UTF-8 yw ffeil galendr. Mae'n dweud pryd mae ysgol ar agor a phryd mae ei chydlynydd ADY yn gweithio, ac yn
        ôl hynny mae pob eiliad o gofnod mewn un band. Dyddiadau TOML sy'n bod yw dyddiadau, `2026-09-01`, ac mae ystod
        ohonynt yn cynnwys y ddau ben. Testunau ar gloc 24 awr y gylchfa yw cyfnodau o'r dydd, `"08:50-15:20"`, sy'n cynnwys
        eu dechrau ac yn eithrio eu diwedd.
        """),
    Phrase(
      en: """
        A calendar is read as it was on the day: a file holds from its `effective` date on, until the one that follows it, and
        at the latest to 31 August after its last term. A later date, and one before the first file, is `uncovered`. Importing
        a file of the same effective date replaces the one before.
        """,
      cy: """
        Darllenir calendr fel yr oedd ar y diwrnod: mae ffeil mewn grym o'i dyddiad `effective` ymlaen, hyd yr un sy'n ei dilyn,
        ac fan bellaf hyd 31 Awst ar ôl ei thymor olaf. Mae dyddiad diweddarach, ac un cyn y ffeil gyntaf, yn `uncovered`. Mae
        mewnforio ffeil o'r un dyddiad yn disodli'r un o'i blaen.
        """),
    Phrase(
      en: """
        The options --hours, --release and --working-days of `alntime calendar import` take the place of what the file says, so
        that a file of term dates serves every school of an authority.
        """,
      cy: """
        Mae opsiynau --hours, --release a --working-days `alntime calendar import` yn cymryd lle'r hyn y mae'r ffeil yn ei
        ddweud, fel bod ffeil o ddyddiadau tymor yn gwasanaethu pob ysgol mewn awdurdod.
        """),
  ]

  package static let setupFile: [Phrase] = [
    Phrase(
      en: """
        `alntime setup --from` reads a file of two tables, `[profile]` and `[calendar]`, either of which may be left out. The
        second has the keys of a calendar file but `zone`, and `inset` and `closed` for days of any term. Without
        `effective` it holds from 1 September of the school year, and without `[[calendar.terms]]` its terms are those that
        are known for the authority of the profile, or for all of Wales. Bank holidays in a term are closed days.
        `alntime setup --show` prints such a file.
        """,
      cy: """
        Mae `alntime setup --from` yn darllen ffeil o ddau dabl, `[profile]` a `[calendar]`, a gellir gadael y naill neu'r llall
        allan. Mae gan yr ail allweddi ffeil galendr heblaw `zone`, ac `inset` a `closed` ar gyfer diwrnodau unrhyw dymor. Heb
        `effective` mae mewn grym o 1 Medi'r flwyddyn ysgol, a heb `[[calendar.terms]]` ei thymhorau yw'r rhai sy'n hysbys ar
        gyfer awdurdod y proffil, neu Gymru gyfan. Mae gwyliau banc mewn tymor yn ddiwrnodau ar gau. Mae `alntime setup --show`
        yn argraffu ffeil o'r fath.
        """),
    Phrase(
      en:
        "The keys of `[profile]` are below, each with its codes; `undisclosed` is always possible, and is what is left out.",
      cy:
        "Mae allweddi `[profile]` isod, pob un â'i godau; mae `undisclosed` bob amser yn bosibl, a dyna'r hyn a adewir allan."
    ),
  ]

  package static let setupFileHeading = Phrase(en: "Set-up file", cy: "Ffeil osod")

  package static let calendarKeys: [(String, Phrase)] = [
    (
      "effective",
      Phrase(
        en: "A date, required: the first that the file holds for.",
        cy: "Dyddiad, gofynnol: y cyntaf y mae'r ffeil mewn grym ar ei gyfer.")
    ),
    (
      "zone",
      Phrase(
        en: "A time zone by its name in the IANA database, which must be the daemon's own. Default: `Europe/London`.",
        cy:
          "Cylchfa amser wrth ei henw yng nghronfa IANA, a rhaid iddi fod yn un y daemon ei hun. Rhagosodiad: `Europe/London`."
      )
    ),
    (
      "working_days",
      Phrase(
        en: """
          An array of weekdays, `"monday"` to `"sunday"`, at least one: those on which the person is contracted to work. Default:
          Monday to Friday.
          """,
        cy: """
          Arae o ddyddiau'r wythnos, `"monday"` i `"sunday"`, o leiaf un: y rhai y mae'r person dan gontract i weithio arnynt.
          Rhagosodiad: dydd Llun i ddydd Gwener.
          """)
    ),
    (
      "[hours]",
      Phrase(
        en:
          "School hours by weekday, `monday` to `friday`, at least one. On a weekday left out the school does not open.",
        cy:
          "Oriau'r ysgol yn ôl diwrnod, `monday` i `friday`, o leiaf un. Ar ddiwrnod a adewir allan nid yw'r ysgol yn agor."
      )
    ),
    (
      "[release]",
      Phrase(
        en: """
          Protected ALN co-ordinator time by weekday, an array of stretches inside the hours that do not overlap. On a weekday
          without hours it has no effect.
          """,
        cy: """
          Amser cydlynydd ADY wedi'i ddiogelu yn ôl diwrnod, arae o gyfnodau o fewn yr oriau nad ydynt yn gorgyffwrdd. Ar
          ddiwrnod heb oriau nid oes effaith iddo.
          """)
    ),
    (
      "[[terms]]",
      Phrase(
        en: "A table for each term, at least one; they do not overlap.",
        cy: "Tabl ar gyfer pob tymor, o leiaf un; nid ydynt yn gorgyffwrdd.")
    ),
  ]

  package static let termKeys: [(String, Phrase)] = [
    ("name", Phrase(en: "A text, required.", cy: "Testun, gofynnol.")),
    (
      "start, end",
      Phrase(en: "Its first and its last day, required.", cy: "Ei ddiwrnod cyntaf a'i ddiwrnod olaf, gofynnol.")
    ),
    (
      "half_term",
      Phrase(
        en: "The half-term holiday, inside the term: `{ start = 2026-10-26, end = 2026-10-30 }`.",
        cy: "Gwyliau hanner tymor, o fewn y tymor: `{ start = 2026-10-26, end = 2026-10-30 }`.")
    ),
    (
      "inset",
      Phrase(
        en:
          "An array of dates inside the term and outside the half-term: training days, on which school hours count and no session is held.",
        cy:
          "Arae o ddyddiadau o fewn y tymor a'r tu allan i'r hanner tymor: diwrnodau HMS, y mae oriau ysgol yn cyfrif arnynt ac na chynhelir sesiwn."
      )
    ),
    (
      "closed",
      Phrase(
        en:
          "An array of dates inside the term: bank holidays and other closures. A date is not both an INSET day and closed.",
        cy: "Arae o ddyddiadau o fewn y tymor: gwyliau banc a chau arall. Nid yw dyddiad yn ddiwrnod HMS ac ar gau.")
    ),
  ]

  package static let bandsOfDay = Phrase(
    en: "What a calendar makes of a second of work. The first two are in school hours; `uncovered` is in no share.",
    cy:
      "Beth mae calendr yn ei wneud o eiliad o waith. Mae'r ddau gyntaf yn ystod oriau ysgol; nid yw `uncovered` mewn unrhyw gyfran."
  )

  package static let calendarErrors: [Phrase] = [
    Phrase(
      en: """
        A file is taken whole or not at all. The first fault is told with its line and column, and `alntime` exits with 65 (with
        1 for another time zone than the daemon's). These are the faults:
        """,
      cy: """
        Cymerir ffeil yn gyfan neu ddim o gwbl. Dywedir y bai cyntaf gyda'i linell a'i golofn, ac mae `alntime` yn gadael gyda 65
        (gydag 1 am gylchfa amser wahanol i un y daemon). Dyma'r beiau:
        """)
  ]

  /// Each fault as the daemon would tell it, of an example.
  package static let calendarFaults: [Phrase] =
    [
      Phrase.Syntax.missingValue, Phrase.Syntax.unknownValue("Europe/London"), Phrase.Syntax.missingQuote,
      Phrase.Syntax.missingLineEnd,
      Phrase.Syntax.repeatedKey("zone", first: "2:1"), .tomlSyntax("…"), .nulCharacter,
      .unknownKey("zome", allowed: ["zone", "…"], suggestion: "zone"),
      .missingKey("effective"), .wrongKind("hours.monday", expected: "text", found: "time"), .emptyText("terms.name"),
      .badDate("2026-02-30"), .badClock("24:30"), .badClockRange("08:50"),
      .endsBeforeItStarts("hours.monday", start: "15:20", end: "08:50"), .badWeekday("mon"),
    ] + faults.map(Phrase.calendarFault)

  private static let faults: [CalendarError] = [
    .noTerms, .noHours, .noWorkingDays, .hoursOnWeekend(.saturday),
    .releaseOutsideHours(.wednesday, ClockRange("13:00-16:00")!), .releaseSlotsOverlap(.wednesday),
    .halfTermOutsideTerm(term: "autumn"), .dayOutsideTerm(term: "autumn", day: CivilDate("2026-12-25")!),
    .insetAndClosed(term: "autumn", day: CivilDate("2026-11-13")!),
    .insetInHalfTerm(term: "autumn", day: CivilDate("2026-10-26")!), .termsOverlap("autumn", "spring"),
  ]

  package static let calendarExample = """
    effective = 2026-09-01
    zone = "Europe/London"
    working_days = ["monday", "tuesday", "wednesday", "thursday"]

    [hours]
    monday = "08:50-15:20"
    tuesday = "08:50-15:20"
    wednesday = "08:50-15:20"
    thursday = "08:50-15:20"
    friday = "08:50-13:00"

    [release]
    wednesday = ["13:00-15:20"]

    [[terms]]
    name = "autumn 2026"
    start = 2026-09-01
    end = 2026-12-18
    half_term = { start = 2026-10-26, end = 2026-10-30 }
    inset = [2026-09-01]
    closed = [2026-11-13]
    """

  package static let filesOfCalendar: [(String, Phrase)] = [calendars]
}
