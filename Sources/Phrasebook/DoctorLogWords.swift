package import Chronology

/// What `alntime doctor` finds of the log, its disk, the calendar and the clock, and what it says is to be done.
extension Phrase.Doctor {
  package static func logIsWhole(_ path: String, entries: Int, bytes: Int, schema: String) -> Phrase {
    let count = Phrase.entries(entries)
    return Phrase(
      en: "Every page of the log \(path) is whole: ", cy: "Mae pob tudalen o'r llyfr cofnodion \(path) yn gyfan: ")
      + count + Phrase(verbatim: ", \(size(bytes)), ") + Phrase(en: "schema ", cy: "sgema ")
      + Phrase(verbatim: "“\(schema)”.")
  }

  package static func logLooksRight(_ path: String, bytes: Int) -> Phrase {
    Phrase(
      en: "The log \(path) (\(size(bytes))) is there and begins as it should; only alntimed can look at all of it.",
      cy:
        "Mae'r llyfr cofnodion \(path) (\(size(bytes))) yno ac yn dechrau fel y dylai; dim ond alntimed a all edrych ar "
        + "y cyfan.")
  }

  package static func logIsDamaged(_ path: String, faults: Int) -> Phrase {
    Phrase(
      en: "The log \(path) is damaged: SQLite found faults in it (\(faults)).",
      cy: "Mae'r llyfr cofnodion \(path) wedi'i ddifrodi: canfu SQLite namau ynddo (\(faults)).")
  }

  package static func logCannotBeRead(_ path: String) -> Phrase {
    Phrase(
      en: "The log \(path) cannot be read to its end.", cy: "Ni ellir darllen y llyfr cofnodion \(path) i'r diwedd.")
  }

  package static let rescueLog = Phrase(
    en:
      "Copy the file while you can, and bring the newest backup back with `alntime restore FILE`; what it replaces is "
      + "kept aside.",
    cy:
      "Copïwch y ffeil tra gallwch, a dewch â'r copi wrth gefn diweddaraf yn ôl gydag `alntime restore FFEIL`; cedwir yr "
      + "hyn a ddisodlir.")

  package static func notALog(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) does not begin as a log of alntime does.",
      cy: "Nid yw \(path) yn dechrau fel y mae llyfr cofnodion alntime.")
  }

  package static func noLog(_ path: String) -> Phrase {
    Phrase(en: "There is no log at \(path) yet.", cy: "Nid oes llyfr cofnodion yn \(path) eto.")
  }

  package static let findLog = Phrase(
    en: "The first command makes one. If you have recorded before, look at `database` in alntimed.toml, or restore a "
      + "backup.",
    cy:
      "Mae'r gorchymyn cyntaf yn creu un. Os ydych wedi cofnodi o'r blaen, edrychwch ar `database` yn alntimed.toml, neu "
      + "adferwch gopi wrth gefn.")

  package static func logUnreadable(_ path: String) -> Phrase {
    Phrase(
      en: "You may not read the log \(path).", cy: "Nid ydych yn cael darllen y llyfr cofnodion \(path).")
  }

  package static let askForFile = Phrase(
    en: "Make the file and its directory your own: `sudo chown -R \"$USER\" DIRECTORY`.",
    cy: "Gwnewch y ffeil a'i chyfeiriadur yn eiddo i chi: `sudo chown -R \"$USER\" CYFEIRIADUR`.")

  package static func logOpen(_ path: String, mode: String) -> Phrase {
    Phrase(
      en: "Others have rights on the log \(path) (its mode is \(mode)).",
      cy: "Mae gan eraill hawliau ar y llyfr cofnodion \(path) (ei fodd yw \(mode)).")
  }

  package static let notFlushed = Phrase(
    en: "alntimed does not wait for the disk before it acknowledges: a power cut could lose entries.",
    cy: "Nid yw alntimed yn aros am y ddisg cyn cydnabod: gallai toriad trydan golli cofnodion.")

  package static let askDaemonFirst = Phrase(
    en: "alntimed must answer before more can be said of the log, the calendar and the entries.",
    cy: "Rhaid i alntimed ateb cyn y gellir dweud mwy am y llyfr cofnodion, y calendr a'r cofnodion.")

  package static let nothingBeside = Phrase(
    en: "No damaged or replaced log lies beside it.",
    cy: "Nid oes llyfr cofnodion a ddifrodwyd neu a ddisodlwyd wrth ei ymyl.")

  package static func damagedBeside(_ path: String) -> Phrase {
    Phrase(
      en: "A log that was damaged was set aside as \(path).",
      cy: "Rhoddwyd llyfr cofnodion a ddifrodwyd o'r neilltu fel \(path).")
  }

  package static let keepDamaged = Phrase(
    en: "Bring a backup back with `alntime restore FILE`, or move that file away once you need nothing of it.",
    cy: "Dewch â chopi wrth gefn yn ôl gydag `alntime restore FFEIL`, neu symudwch y ffeil honno i ffwrdd pan na fydd "
      + "arnoch angen dim ohoni.")

  package static func replacedBeside(_ path: String) -> Phrase {
    Phrase(
      en: "The log that a backup replaced lies at \(path), with its notes.",
      cy: "Mae'r llyfr cofnodion a ddisodlwyd gan gopi wrth gefn yn \(path), gyda'i nodiadau.")
  }

  package static let deleteReplaced = Phrase(
    en: "Delete it once you are sure that nothing is missing.",
    cy: "Dilëwch ef pan fyddwch yn siŵr nad oes dim ar goll.")

  package static let calendarCovers = Phrase(
    en: "The calendar covers today, the next four weeks and every entry.",
    cy: "Mae'r calendr yn cwmpasu heddiw, y pedair wythnos nesaf a phob cofnod.")

  package static let noCalendar = Phrase(
    en: "There is no calendar, so no hour is known to be in or out of school hours.",
    cy: "Nid oes calendr, felly ni wyddys a yw unrhyw awr o fewn neu'r tu allan i oriau ysgol.")

  package static let setUpCalendar = Phrase(
    en: "Run `alntime setup`, which asks for it.", cy: "Rhedwch `alntime setup`, sy'n gofyn amdano.")

  package static func uncoveredToday(_ day: CivilDate) -> Phrase {
    Phrase(en: "The calendar does not cover today, ", cy: "Nid yw'r calendr yn cwmpasu heddiw, ")
      + Phrase.date(day) + Phrase(verbatim: ".")
  }

  package static func calendarEnds(_ day: CivilDate) -> Phrase {
    Phrase(
      en: "The calendar soon ends: the first day that it does not cover is ",
      cy: "Mae'r calendr yn gorffen cyn hir: y diwrnod cyntaf nad yw'n ei gwmpasu yw ")
      + Phrase.date(day) + Phrase(verbatim: ".")
  }

  package static let importCalendar = Phrase(
    en: "Import the next school year's terms with `alntime calendar import FILE`, or run `alntime setup`.",
    cy:
      "Mewnforiwch dymhorau'r flwyddyn ysgol nesaf gydag `alntime calendar import FFEIL`, neu rhedwch `alntime setup`.")

  package static func uncoveredWork(_ seconds: Int64) -> Phrase {
    Phrase(en: "Of the recorded time ", cy: "O'r amser a gofnodwyd mae ") + Phrase.duration(seconds)
      + Phrase(
        en: " is on days that no calendar covers: it counts neither in nor out of school hours.",
        cy: " ar ddiwrnodau nad oes calendr yn eu cwmpasu: nid yw'n cyfrif o fewn nac y tu allan i oriau ysgol.")
  }

  package static let importPastCalendar = Phrase(
    en: "Import the calendar of that time with `alntime calendar import FILE`.",
    cy: "Mewnforiwch galendr yr adeg honno gydag `alntime calendar import FFEIL`.")

  package static func clockStands(_ day: CivilDate) -> Phrase {
    Phrase(en: "The clock says ", cy: "Mae'r cloc yn dweud ") + Phrase.date(day)
      + Phrase(en: ", and no entry is later than now.", cy: ", ac nid oes cofnod yn hwyrach na nawr.")
  }

  package static func clockGoes(_ day: CivilDate) -> Phrase {
    Phrase(en: "The clock says ", cy: "Mae'r cloc yn dweud ") + Phrase.date(day) + Phrase(verbatim: ".")
  }

  package static func clockBehind(_ day: CivilDate) -> Phrase {
    Phrase(en: "The clock says ", cy: "Mae'r cloc yn dweud ") + Phrase.date(day)
      + Phrase(en: ", which was before this alntime was made.", cy: ", sef cyn gwneud yr alntime hwn.")
  }

  package static let setClock = Phrase(
    en: "Set the clock: `sudo timedatectl set-ntp true` lets the network do it.",
    cy: "Gosodwch y cloc: mae `sudo timedatectl set-ntp true` yn gadael i'r rhwydwaith wneud.")

  package static func futureEntries(_ count: Int) -> Phrase {
    Phrase.entries(count) + Phrase(en: ": later than now.", cy: ": yn hwyrach na nawr.")
  }

  package static let checkFuture = Phrase(
    en: "Either the clock is behind or was ahead. See whether it is right; then mend the entries with `alntime edit`.",
    cy:
      "Naill ai mae'r cloc ar ei hôl hi neu bu o flaen ei amser. Gwelwch a yw'n gywir; yna trwsiwch y cofnodion gydag "
      + "`alntime edit`.")

  package static let clocksDisagree = Phrase(
    en: "The clock that counts sleep is behind the one that does not, so sleep cannot be noticed.",
    cy: "Mae'r cloc sy'n cyfrif cwsg y tu ôl i'r un nad yw, felly ni ellir sylwi ar gwsg.")

  package static let newerKernel = Phrase(
    en: "Use a kernel whose CLOCK_BOOTTIME goes on while the computer sleeps.",
    cy: "Defnyddiwch gnewyllyn y mae ei CLOCK_BOOTTIME yn mynd ymlaen tra mae'r cyfrifiadur ynghwsg.")

  package static func space(_ bytes: Int) -> Phrase {
    Phrase(
      en: "\(size(bytes)) are free on the log's disk.", cy: "Mae \(size(bytes)) yn rhydd ar ddisg y llyfr cofnodion.")
  }

  package static func littleSpace(_ bytes: Int) -> Phrase {
    Phrase(
      en: "Only \(size(bytes)) are free on the log's disk.",
      cy: "Dim ond \(size(bytes)) sy'n rhydd ar ddisg y llyfr cofnodion.")
  }

  package static let makeSpace = Phrase(
    en: "Delete or move what you do not need; on a full disk nothing is recorded.",
    cy: "Dilëwch neu symudwch yr hyn nad oes arnoch ei angen; ar ddisg lawn ni chofnodir dim.")

  /// `740 kB`, `12 MB`, `3.4 GB`: powers of ten, as disks are sold.
  private static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1_000_000: return "\(bytes / 1_000) kB"
    case ..<1_000_000_000: return "\(bytes / 1_000_000) MB"
    default: return "\(bytes / 1_000_000_000).\(bytes / 100_000_000 % 10) GB"
    }
  }
}
