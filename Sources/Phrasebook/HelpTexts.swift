/// What `--help` says of each verb, argument and option.
extension Phrase {
  package enum Help {
    package static let alntime = Phrase(
      en: "Time your ALN work, and see it in and out of school hours.",
      cy: "Amserwch eich gwaith ADY, a'i weld o fewn a'r tu allan i oriau ysgol.")
    package static let status = Phrase(
      en: "Show what is running and today's hours.", cy: "Dangos beth sy'n rhedeg ac oriau heddiw.")
    package static let start = Phrase(
      en: "Start a task; one that runs ends at the same instant.",
      cy: "Dechrau tasg; mae un sy'n rhedeg yn gorffen ar yr un eiliad.")
    package static let stop = Phrase(en: "Stop the running task.", cy: "Stopio'r dasg sy'n rhedeg.")
    package static let cancel = Phrase(
      en: "Throw the running task away.", cy: "Taflu'r dasg sy'n rhedeg.")
    package static let log = Phrase(
      en: "Record work already done: FROM TO, or FROM and a length of time.",
      cy: "Cofnodi gwaith a wnaed eisoes: O I, neu O a hyd o amser.")
    package static let resume = Phrase(
      en: "Start again what an entry was.", cy: "Dechrau eto yr hyn oedd cofnod.")
    package static let asleep = Phrase(
      en: "Say what the time was for which the computer slept while the task ran.",
      cy: "Dweud beth oedd yr amser y bu'r cyfrifiadur ynghwsg tra oedd y dasg yn rhedeg.")
    package static let sleepDecision = Phrase(
      en: "keep counts it, cut ends the task before it, split takes it out.",
      cy: "Mae keep yn ei gyfrif, cut yn gorffen y dasg o'i flaen, split yn ei dynnu allan.")
    package static let edit = Phrase(
      en: "Change what an entry is or when it was.", cy: "Newid beth yw cofnod neu pryd oedd ef.")
    package static let split = Phrase(
      en: "Part an entry, or the running task, in two.", cy: "Hollti cofnod, neu'r dasg sy'n rhedeg, yn ddau.")
    package static let delete = Phrase(
      en: "Remove an entry, or the running task.", cy: "Dileu cofnod, neu'r dasg sy'n rhedeg.")
    package static let undo = Phrase(
      en: "Take back what was last changed, as far back as you like.",
      cy: "Dadwneud yr hyn a newidiwyd ddiwethaf, mor bell yn ôl ag y mynnwch.")
    package static let redo = Phrase(
      en: "Do again what was taken back.", cy: "Ailwneud yr hyn a ddadwnaed.")
    package static let watch = Phrase(
      en: "Show what is running in a line that keeps itself up to date.",
      cy: "Dangos beth sy'n rhedeg mewn llinell sy'n ei diweddaru ei hun.")
    package static let steps = Phrase(en: "How many steps.", cy: "Faint o gamau.")
    package static let entry = Phrase(
      en: "The entry's number in the list, or last.", cy: "Rhif y cofnod yn y rhestr, neu olaf.")
    package static let splitAt = Phrase(
      en: "When to part it: 14:45.", cy: "Pryd i'w hollti: 14:45.")
    package static let editedCase = Phrase(
      en: "The case; \"\" takes it away.", cy: "Yr achos; mae \"\" yn ei dynnu.")
    package static let editedNote = Phrase(
      en: "The remark; \"\" takes it away.", cy: "Y sylw; mae \"\" yn ei dynnu.")
    package static let moveTo = Phrase(
      en: "The day to move it to: yesterday, Mon, 2026-11-23.", cy: "Y diwrnod i'w symud iddo: ddoe, Llun, 2026-11-23.")
    package static let trim = Phrase(
      en: "Keep to the gaps between other entries.", cy: "Cadw at y bylchau rhwng cofnodion eraill.")
    package static let replace = Phrase(
      en: "Shorten, part or remove what is in the way.", cy: "Byrhau, hollti neu ddileu'r hyn sydd yn y ffordd.")
    package static let trimOrReplace = Phrase(
      en: "Give --trim or --replace, not both.", cy: "Rhowch --trim neu --replace, nid y ddau.")
    package static let nothingToEdit = Phrase(
      en: "Say what to change: --activity, --case, --note, --from, --to or --on.",
      cy: "Dywedwch beth i'w newid: --activity, --case, --note, --from, --to neu --on.")
    package static let list = Phrase(en: "List the entries of a period.", cy: "Rhestru cofnodion cyfnod.")
    package static let today = Phrase(en: "Show today.", cy: "Dangos heddiw.")
    package static let week = Phrase(en: "Show a week, or another period.", cy: "Dangos wythnos, neu gyfnod arall.")
    package static let calendar = Phrase(
      en: "Show or import the school's calendar.", cy: "Dangos neu fewnforio calendr yr ysgol.")
    package static let calendarShow = Phrase(en: "Show the school's calendar.", cy: "Dangos calendr yr ysgol.")
    package static let calendarImport = Phrase(
      en: "Put a calendar file in force from its date on.", cy: "Rhoi ffeil galendr mewn grym o'i dyddiad ymlaen.")
    package static let study = Phrase(
      en: "Run the workload time study of your own log, or of pools.",
      cy: "Rhedeg yr astudiaeth amser llwyth gwaith o'ch llyfr cofnodion eich hun, neu o gronfeydd.")
    package static let importFile = Phrase(
      en: "Import entries, or a whole log that was exported, all or none.",
      cy: "Mewnforio cofnodion, neu lyfr cofnodion cyfan a allforiwyd, pob un neu ddim.")

    package static let activity = Phrase(
      en: "What you do: idp, pcp, review, paperwork … (an unknown word lists them all).",
      cy: "Beth rydych yn ei wneud: idp, pcp, review, paperwork … (mae gair anhysbys yn eu rhestru i gyd).")
    package static let caseLabel = Phrase(
      en: "The case, by a label of your own such as K7; never a name.",
      cy: "Yr achos, wrth label o'ch eiddo chi fel K7; byth enw.")
    package static let at = Phrase(
      en: "When, if not now: 14:00, \"10 min ago\", \"yesterday 16:00\".",
      cy: "Pryd, os nad nawr: 14:00, \"10 munud yn ôl\", \"ddoe 16:00\".")
    package static let note = Phrase(
      en: "A remark for yourself; it never leaves this machine.",
      cy: "Sylw i chi eich hun; nid yw byth yn gadael y peiriant hwn.")
    package static let from = Phrase(en: "When it began: 14:00.", cy: "Pryd y dechreuodd: 14:00.")
    package static let to = Phrase(
      en: "When it ended, or how long it took: 15:30, 90m, 1h30m.",
      cy: "Pryd y gorffennodd, neu faint y cymerodd: 15:30, 90m, \"1 awr 30 munud\".")
    package static let onDay = Phrase(
      en: "The day, if not today: yesterday, Mon, 2026-11-23.", cy: "Y diwrnod, os nad heddiw: ddoe, Llun, 2026-11-23.")
    package static let period = Phrase(
      en: "today, week, last week, month, term, year, all, 2026-W47, 2026-11, 2026-11-02..2026-11-20.",
      cy: "heddiw, wythnos, wythnos diwethaf, mis, tymor, blwyddyn, popeth, 2026-W47, 2026-11, 2026-11-02..2026-11-20.")
    package static let calendarFile = Phrase(
      en: "A calendar file (TOML), or - for standard input.", cy: "Ffeil galendr (TOML), neu - am y mewnbwn safonol.")
    package static let hours = Phrase(
      en: "School hours: 08:50-15:20, or \"friday 08:50-13:00\"; may be repeated.",
      cy: "Oriau ysgol: 08:50-15:20, neu \"friday 08:50-13:00\"; gellir ei ailadrodd.")
    package static let release = Phrase(
      en: "Protected release time: \"wednesday 13:00-15:20\"; may be repeated.",
      cy: "Amser digyswllt wedi'i ddiogelu: \"wednesday 13:00-15:20\"; gellir ei ailadrodd.")
    package static let workingDays = Phrase(
      en: "The weekdays you work: monday,tuesday,thursday.",
      cy: "Y dyddiau rydych yn gweithio: monday,tuesday,thursday.")
    package static let importedFile = Phrase(
      en: "The file, or - for standard input.", cy: "Y ffeil, neu - am y mewnbwn safonol.")
    package static let format = Phrase(
      en: "The format of the file: csv (start,end,activity,case), or alntime (of export --all); else it is recognised.",
      cy: "Fformat y ffeil: csv (start,end,activity,case), neu alntime (export --all); fel arall adnabyddir ef.")
    package static let defaultActivity = Phrase(
      en: "The activity of lines that name none.", cy: "Gweithgaredd y llinellau nad ydynt yn enwi un.")
    package static let yes = Phrase(en: "Record without asking.", cy: "Cofnodi heb ofyn.")
    package static let dryRun = Phrase(
      en: "Only say what would be recorded.", cy: "Dim ond dweud beth a gofnodid.")

    package static let manual = Phrase(en: "Print a manual page in roff.", cy: "Argraffu tudalen llawlyfr mewn roff.")
    package static let manualPage = Phrase(en: "Which page.", cy: "Pa dudalen.")
    package static let statusFormat = Phrase(
      en: "A line for status bars: {activity} {name} {case} {elapsed} {start} {today} {inside} {outside}.",
      cy: "Llinell i fariau statws: {activity} {name} {case} {elapsed} {start} {today} {inside} {outside}.")
    package static let caseVerb = Phrase(
      en: "Open, issue, close and list cases with their deadlines.",
      cy: "Agor, cyhoeddi, cau a rhestru achosion gyda'u terfynau amser.")
    package static let caseOpen = Phrase(
      en: "Begin the statutory clock of a case.", cy: "Dechrau cloc statudol achos.")
    package static let caseIssue = Phrase(
      en: "Say that the plan was given; the clock stops.", cy: "Dweud bod y cynllun wedi'i roi; mae'r cloc yn stopio.")
    package static let caseClose = Phrase(
      en: "Put a case away, issued or not.", cy: "Rhoi achos o'r neilltu, wedi'i gyhoeddi neu beidio.")
    package static let caseList = Phrase(
      en: "List cases: days used, due date, hours so far.",
      cy: "Rhestru achosion: diwrnodau a aeth, dyddiad cau, oriau.")
    package static let caseKind = Phrase(
      en: "Whose duty: school, fe, authority, reconsideration or review.",
      cy: "Dyletswydd pwy: school, fe, authority, reconsideration neu review.")
    package static let aware = Phrase(
      en: "The day the clock counts from, if not today: 2026-11-02, Mon.",
      cy: "Y diwrnod y mae'r cloc yn cyfrif ohono, os nad heddiw: 2026-11-02, Llun.")
    package static let allCases = Phrase(en: "Closed cases too.", cy: "Achosion a gaewyd hefyd.")

    package static let socket = Phrase(
      en: "The daemon's socket (else ALNTIME_SOCKET, else the user's own).",
      cy: "Soced y daemon (fel arall ALNTIME_SOCKET, fel arall un y defnyddiwr).")
    package static let language = Phrase(
      en: "en or cy (else ALNTIME_LANG, else the locale).",
      cy: "en neu cy (fel arall ALNTIME_LANG, fel arall y locale).")
    package static let json = Phrase(
      en: "Print JSON for programs.", cy: "Argraffu JSON ar gyfer rhaglenni.")

    package static let daemon = Phrase(
      en: "Keeps the logbook and answers alntime over a Unix socket.",
      cy: "Yn cadw'r llyfr cofnodion ac yn ateb alntime dros soced Unix.")
    package static let daemonSocket = Phrase(
      en: "Listen at this path, when systemd passes no socket.",
      cy: "Gwrando ar y llwybr hwn, pan na fydd systemd yn pasio soced.")
    package static let database = Phrase(en: "The logbook's file.", cy: "Ffeil y llyfr cofnodion.")
    package static let config = Phrase(en: "The settings file (TOML).", cy: "Y ffeil osodiadau (TOML).")
  }
}
