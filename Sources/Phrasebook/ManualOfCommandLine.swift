/// alntime(1), beside what the parser knows.
extension Phrase.Manual {
  package static let commandLine: [Phrase] = [
    Phrase(
      en: """
        `alntime` times the additional learning needs (ALN) work of an ALN co-ordinator: tasks are started and stopped,
        or logged afterwards, and the hours are shown by activity, by time of day and by case, in and out of school hours.
        Alone it shows the status.
        """,
      cy: """
        Mae `alntime` yn amseru gwaith anghenion dysgu ychwanegol (ADY) cydlynydd ADY: dechreuir a stopir tasgau, neu fe'u
        cofnodir wedyn, a dangosir yr oriau yn ôl gweithgaredd, yn ôl amser y dydd ac yn ôl achos, o fewn a'r tu allan i
        oriau ysgol. Ar ei ben ei hun mae'n dangos y statws.
        """),
    Phrase(
      en: """
        It asks `alntimed`(8), which keeps the log in one file on this machine; nothing is printed as done before it is on
        the disk. A case has a label of your own, never a name. Labels, notes and clock times never leave the machine.
        """,
      cy: """
        Mae'n gofyn i `alntimed`(8), sy'n cadw'r llyfr cofnodion mewn un ffeil ar y peiriant hwn; nid argreffir bod dim
        wedi'i wneud cyn iddo fod ar y ddisg. Mae gan achos label o'ch eiddo chi, byth enw. Nid yw labeli, nodiadau nac
        amserau cloc byth yn gadael y peiriant.
        """),
  ]

  package static let everyCommand = Phrase(
    en: "Every command takes these; they may stand before or after it.",
    cy: "Mae pob gorchymyn yn derbyn y rhain; cânt sefyll o'i flaen neu ar ei ôl.")

  package static let timesAndPeriods: [Phrase] = [
    Phrase(
      en: """
        A time is written `14:00`, `2pm`, `10 min ago`, `yesterday 16:00`, `Mon 9:15` or `2026-11-23 09:15`; a length of
        time `90m`, `1h30m` or `45 min`. Both languages are understood, whichever is shown.
        """,
      cy: """
        Ysgrifennir amser fel `14:00`, `2yp`, `10 munud yn ôl`, `ddoe 16:00`, `Llun 9:15` neu `2026-11-23 09:15`; hyd o
        amser fel `90m`, `1 awr 30 munud` neu `45 munud`. Deellir y ddwy iaith, pa un bynnag a ddangosir.
        """),
    Phrase(
      en: """
        A local time that the clocks skipped is refused with the next one that existed. Of one that occurred twice the first
        is taken, and you are told; `01:30 GMT` or `01:30 BST` chooses.
        """,
      cy: """
        Gwrthodir amser lleol y neidiodd y clociau drosto, gyda'r nesaf a oedd yn bod. O un a ddigwyddodd ddwywaith cymerir
        y cyntaf, a dywedir wrthych; mae `01:30 GMT` neu `01:30 BST` yn dewis.
        """),
    Phrase(en: "A period is one of: ", cy: "Mae cyfnod yn un o: ") + Phrase.Help.period,
  ]

  package static let activityCodes = Phrase(
    en:
      "The codes of what an ALN co-ordinator does, each with its name and the heading under which the study adds it up.",
    cy:
      "Codau'r hyn y mae cydlynydd ADY yn ei wneud, pob un â'i enw a'r pennawd y mae'r astudiaeth yn ei adio oddi tano."
  )

  package static let statusFormat = Phrase(
    en: """
      `alntime status --format` prints one line for a status bar, with these placeholders in it. A brace of the text itself is
      written twice. When nothing runs it prints nothing and exits with 0, unless the format has placeholders of the day
      alone: `{today}`, `{inside}` and `{outside}`.
      """,
    cy: """
      Mae `alntime status --format` yn argraffu un llinell i far statws, gyda'r dalwyr lle hyn ynddi. Ysgrifennir bachyn
      cyrliog y testun ei hun ddwywaith. Pan nad oes dim yn rhedeg nid yw'n argraffu dim ac mae'n gadael gyda 0, oni bai mai
      dim ond dalwyr lle y diwrnod sydd yn y fformat: `{today}`, `{inside}` a `{outside}`.
      """)

  package static let placeholders: [(String, Phrase)] = [
    ("{activity}", Phrase(en: "The running activity's code.", cy: "Cod y gweithgaredd sy'n rhedeg.")),
    ("{name}", Phrase(en: "Its name, in the language.", cy: "Ei enw, yn yr iaith.")),
    ("{case}", Phrase(en: "The label of its case, or nothing.", cy: "Label ei achos, neu ddim.")),
    (
      "{elapsed}",
      Phrase(
        en: "How long it has run, in hours and minutes: 1:05.",
        cy: "Ers faint y mae'n rhedeg, mewn oriau a munudau: 1:05.")
    ),
    ("{start}", Phrase(en: "When it began: 14:05.", cy: "Pryd y dechreuodd: 14:05.")),
    (
      "{today}",
      Phrase(en: "Today's hours and minutes, with what runs.", cy: "Oriau a munudau heddiw, gyda'r hyn sy'n rhedeg.")
    ),
    ("{inside}", Phrase(en: "Those in school hours.", cy: "Y rhai yn ystod oriau ysgol.")),
    ("{outside}", Phrase(en: "Those outside school hours.", cy: "Y rhai y tu allan i oriau ysgol.")),
  ]

  package static let completions = Phrase(
    en: """
      In bash, zsh and fish the TAB key completes commands, options, activities, and the cases of the last 60 days' entries,
      newest first. `make install` puts the scripts in their places; `alntime --generate-completion-script bash` writes one.
      """,
    cy: """
      Yn bash, zsh a fish mae'r fysell TAB yn cwblhau gorchmynion, opsiynau, gweithgareddau, ac achosion cofnodion y 60
      diwrnod diwethaf, y diweddaraf yn gyntaf. Mae `make install` yn rhoi'r sgriptiau yn eu lle; mae
      `alntime --generate-completion-script bash` yn ysgrifennu un.
      """)

  package static let environmentOfCommandLine: [(String, Phrase)] = [
    (
      "ALNTIME_SOCKET",
      Phrase(
        en: "The daemon's socket, when --socket does not name it.",
        cy: "Soced y daemon, pan nad yw --socket yn ei enwi.")
    ),
    languageVariable, localeVariables,
    (
      "XDG_RUNTIME_DIR",
      Phrase(
        en: "Where the socket is, when neither names it. Without it: /run/user/UID.",
        cy: "Lle mae'r soced, pan nad yw'r naill na'r llall yn ei enwi. Hebddo: /run/user/UID.")
    ),
  ]

  package static let filesOfCommandLine: [(String, Phrase)] = [
    ("$XDG_RUNTIME_DIR/alntime/api.sock", Phrase(en: "The daemon's socket.", cy: "Soced y daemon.")),
    (
      "/run/alntime/$USER/api.sock",
      Phrase(
        en: "The socket of a daemon that the system's manager keeps for you, when the other is not there.",
        cy: "Soced daemon y mae rheolwr y system yn ei gadw i chi, pan nad yw'r llall yno.")
    ),
    calendars,
  ]

  package static let exitCodes: [(String, Phrase)] = [
    ("0", Phrase(en: "Done.", cy: "Wedi'i wneud.")),
    (
      "1",
      Phrase(
        en: "Refused by a rule, and nothing was changed; or `alntime doctor` found a fault.",
        cy: "Gwrthodwyd gan reol, ac ni newidiwyd dim; neu canfu `alntime doctor` nam.")
    ),
    ("64", Phrase(en: "The command line was not understood.", cy: "Ni ddeallwyd y llinell orchymyn.")),
    ("65", Phrase(en: "A file holds what it must not.", cy: "Mae ffeil yn cynnwys yr hyn na ddylai.")),
    (
      "69",
      Phrase(
        en: "The daemon cannot be reached, or does not know the call.",
        cy: "Ni ellir cyrraedd y daemon, neu nid yw'n adnabod yr alwad.")
    ),
    ("74", Phrase(en: "Input or output failed.", cy: "Methodd mewnbwn neu allbwn.")),
    ("77", Phrase(en: "Not permitted.", cy: "Ni chaniateir.")),
  ]
}
