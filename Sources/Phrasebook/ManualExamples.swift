/// The examples of alntime(1), which a test types.
extension Phrase.Manual {
  /// By the command's whole name. A command that is not here has no example.
  package static let examples: [String: [Example]] = [
    "alntime setup": [
      Example("Answer the questions:", "Ateb y cwestiynau:", "alntime setup"),
      Example(
        "Take what is set up to another machine:", "Mynd â'r hyn a osodwyd i beiriant arall:", "alntime setup --show"),
    ],
    "alntime status": [
      Example(
        "For a status bar:", "Ar gyfer bar statws:", "alntime status --format '{activity} {elapsed}'")
    ],
    "alntime start": [
      Example("Begin to draft a plan:", "Dechrau llunio cynllun:", "alntime start idp --case K7"),
      Example(
        "It began before you thought of it:", "Dechreuodd cyn i chi feddwl amdano:",
        Phrase(
          en: "alntime start family --case K7 --at \"10 min ago\"",
          cy: "alntime start family --case K7 --at \"10 munud yn ôl\"")),
    ],
    "alntime stop": [
      Example(
        "You forgot to:", "Fe anghofioch:",
        Phrase(en: "alntime stop --at \"5 min ago\"", cy: "alntime stop --at \"5 munud yn ôl\""))
    ],
    "alntime asleep": [
      Example(
        "The lid was closed at lunch and the task forgotten: it ended then.",
        "Caewyd y caead amser cinio ac anghofiwyd y dasg: gorffennodd bryd hynny.", "alntime asleep cut")
    ],
    "alntime log": [
      Example(
        "From and to:", "O ac i:",
        Phrase(
          en: "alntime log pcp 14:00 15:30 --on yesterday --case K7",
          cy: "alntime log pcp 14:00 15:30 --on ddoe --case K7")),
      Example(
        "From, and how long:", "O, ac am faint:",
        Phrase(
          en: "alntime log paperwork \"yesterday 20:00\" 1h15m",
          cy: "alntime log paperwork \"ddoe 20:00\" \"1 awr 15 munud\"")),
    ],
    "alntime edit": [
      Example(
        "It ended earlier, and belongs to a case:", "Gorffennodd yn gynt, ac mae'n perthyn i achos:",
        Phrase(en: "alntime edit last --to 1h --case K7", cy: "alntime edit olaf --to \"1 awr\" --case K7"))
    ],
    "alntime join": [
      Example(
        "Read an invitation, and answer:", "Darllen gwahoddiad, ac ateb:", "alntime join aln-2026.invitation.json")
    ],
    "alntime share": [
      Example("See first all that would leave:", "Gweld yn gyntaf bopeth a fyddai'n gadael:", "alntime share --preview")
    ],
    "alntime invite": [
      Example(
        "With a key that may travel to cluster leads:", "Gydag allwedd a gaiff deithio at arweinwyr clystyrau:",
        "alntime invite aln-2026 --title-en \"The ALN time study\" --title-cy \"Yr astudiaeth amser ADY\" "
          + "--first-week 2026-W36 --last-week 2027-W29 --passphrase-file passphrase")
    ],
    "alntime pool create": [
      Example(
        "For the files of a cluster:", "Ar gyfer ffeiliau clwstwr:",
        "alntime pool create cluster.pool --invitation aln-2026.invitation.json")
    ],
    "alntime pool add": [
      Example("All files of a folder:", "Holl ffeiliau ffolder:", "alntime pool add cluster.pool received")
    ],
    "alntime pool merge": [
      Example(
        "Two clusters and what there was before:", "Dau glwstwr a'r hyn oedd yno o'r blaen:",
        "alntime pool merge nation.pool cluster.pool other.pool")
    ],
    "alntime backup": [
      Example(
        "Before anything that may go wrong:", "Cyn unrhyw beth a all fynd o chwith:",
        "alntime backup log.backup")
    ],
    "alntime restore": [
      Example(
        "See what is in a backup, and whether it is whole:", "Gweld beth sydd mewn copi wrth gefn, ac a yw'n gyfan:",
        "alntime restore log.backup --dry-run")
    ],
    "alntime export": [
      Example(
        "Your own whole log, for another program or another machine:",
        "Eich llyfr cofnodion cyfan eich hun, i raglen arall neu beiriant arall:", "alntime export --all log.json"),
      Example(
        "Everything over everyone, by setting, and by setting and language:",
        "Popeth dros bawb, yn ôl lleoliad, ac yn ôl lleoliad ac iaith:",
        "alntime export release nation.pool --by setting --by setting,language"),
    ],
    "alntime simulate": [
      Example(
        "A cluster that nobody works in:", "Clwstwr nad oes neb yn gweithio ynddo:",
        "alntime simulate made-up --participants 20 --weeks 30 --seed 7")
    ],
    "alntime doctor": [
      Example("For the help desk, as a file:", "I'r ddesg gymorth, yn ffeil:", "alntime doctor >report.txt")
    ],
    "alntime undo": [
      Example(
        "Take the last three changes back, of entries, cases, weeks or the calendar:",
        "Dadwneud y tri newid diwethaf, i gofnodion, achosion, wythnosau neu'r calendr:", "alntime undo 3")
    ],
    "alntime list": [
      Example(
        "This week's entries, for a program:", "Cofnodion yr wythnos hon, i raglen:",
        Phrase(en: "alntime list week --json", cy: "alntime list wythnos --json"))
    ],
    "alntime week": [
      Example(
        "The week before:", "Yr wythnos cynt:",
        Phrase(en: "alntime week last week", cy: "alntime week wythnos diwethaf"))
    ],
    "alntime calendar import": [
      Example(
        "Term dates from a file, and the school's own hours:", "Dyddiadau tymor o ffeil, ac oriau'r ysgol ei hun:",
        "alntime calendar import wales.toml --hours 08:50-15:20 --release \"wednesday 13:00-15:20\"")
    ],
    "alntime study": [
      Example(
        "All that is recorded:", "Popeth a gofnodwyd:",
        Phrase(en: "alntime study all", cy: "alntime study popeth")),
      Example(
        "The confirmed weeks by school year and term:", "Yr wythnosau a gadarnhawyd yn ôl blwyddyn ysgol a thymor:",
        "alntime study --by school_year,term"),
      Example(
        "A page in both languages, to open in a browser:", "Tudalen yn y ddwy iaith, i'w hagor mewn porwr:",
        "alntime study --format html >study.html"),
    ],
    "alntime import": [
      Example(
        "See what a spreadsheet's meetings would add:", "Gweld beth y byddai cyfarfodydd taenlen yn ei ychwanegu:",
        "alntime import meetings.csv --activity pcp --dry-run")
    ],
  ]

  /// One task after the other.
  package static let aDay: [Example] = [
    Example(
      "A lesson is over, and there is half an hour:", "Mae gwers drosodd, ac mae hanner awr:",
      "alntime start idp --case K7"),
    Example(
      "A parent rings; the plan is put aside:", "Mae rhiant yn ffonio; rhoddir y cynllun o'r neilltu:",
      "alntime start family --case K9"),
    Example("Enough:", "Digon:", "alntime stop"),
    Example("What the day was:", "Sut y bu'r diwrnod:", "alntime today"),
  ]
}
