/// Why a backup cannot be restored, or an exported log cannot be imported.
extension Explanation {
  package static let notALogbook = Explanation(
    Phrase(en: "Not a logbook", cy: "Nid llyfr cofnodion"),
    Phrase(
      en: "That is not a logbook of alntime's; nothing was changed. Name a file that `alntime backup` made.",
      cy: "Nid llyfr cofnodion alntime mo hwnnw; ni newidiwyd dim. Enwch ffeil a wnaed gan `alntime backup`."))

  package static func partialBackup(byteCount: Int, of whole: Int) -> Explanation {
    Explanation(
      Phrase(en: "The backup is not whole", cy: "Nid yw'r copi wrth gefn yn gyfan"),
      Phrase(
        en:
          "Only \(byteCount) of the backup's \(whole) bytes are there; nothing was changed. Copy it again from where it "
          + "came from, or name another backup.",
        cy:
          "Dim ond \(byteCount) o \(whole) beit y copi wrth gefn sydd yno; ni newidiwyd dim. Copïwch ef eto o'r man y "
          + "daeth ohono, neu enwch gopi wrth gefn arall."))
  }

  package static let damagedBackup = Explanation(
    Phrase(en: "The backup is damaged", cy: "Mae'r copi wrth gefn wedi'i ddifrodi"),
    Phrase(
      en:
        "The backup is damaged: something in it is not as alntime writes it. Nothing was changed. Name another backup.",
      cy:
        "Mae'r copi wrth gefn wedi'i ddifrodi: nid yw rhywbeth ynddo fel y mae alntime yn ei ysgrifennu. Ni newidiwyd "
        + "dim. Enwch gopi wrth gefn arall."))

  package static let newerBackup = Explanation(
    Phrase(en: "The backup is newer", cy: "Mae'r copi wrth gefn yn fwy newydd"),
    Phrase(
      en: "A newer alntime made that backup; nothing was changed. Install that version, and restore it then.",
      cy: "Alntime mwy newydd a wnaeth y copi wrth gefn hwnnw; ni newidiwyd dim. Gosodwch y fersiwn honno, ac adferwch "
        + "ef wedyn."))

  /// The write-ahead log beside a logbook's file has something in it that a copy of the file alone would lose.
  package static func logbookInUse(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "A logbook in use", cy: "Llyfr cofnodion ar waith"),
      Phrase(
        en: "\(path) is a logbook in use: what was recorded last is in \(path)-wal. Nothing was changed. Start "
          + "`alntimed --database \(path) --socket SOCKET` and make a backup of it with `alntime backup --socket SOCKET`.",
        cy: "Llyfr cofnodion ar waith yw \(path): mae'r hyn a gofnodwyd ddiwethaf yn \(path)-wal. Ni newidiwyd dim. "
          + "Dechreuwch `alntimed --database \(path) --socket SOCED` a gwnewch gopi wrth gefn ohono gydag `alntime backup "
          + "--socket SOCED`."))
  }

  package static func longBackup(_ path: String, limitBytes: Int) -> Explanation {
    Explanation(
      Phrase(en: "The file is too long", cy: "Mae'r ffeil yn rhy hir"),
      Phrase(
        en: "\(path) has more than \(limitBytes / 1024 / 1024) MiB, and no backup of alntime's has. Check the name.",
        cy:
          "Mae gan \(path) fwy na \(limitBytes / 1024 / 1024) MiB, ac nid oes gan yr un copi wrth gefn o eiddo alntime "
          + "gymaint. Gwiriwch yr enw."))
  }

  package static func noSuchFolder(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "There is no such folder", cy: "Nid oes ffolder o'r fath"),
      Phrase(
        en: "\(path) cannot be written: its folder is not there. Make the folder, or name another.",
        cy: "Ni ellir ysgrifennu \(path): nid yw ei ffolder yno. Gwnewch y ffolder, neu enwch un arall."))
  }

  package static func closedFolder(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The folder is closed", cy: "Mae'r ffolder ar gau"),
      Phrase(
        en: "\(path) cannot be written: you may not write in its folder. Name another folder.",
        cy: "Ni ellir ysgrifennu \(path): ni chewch ysgrifennu yn ei ffolder. Enwch ffolder arall."))
  }

  package static func noRoom(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The disk is full", cy: "Mae'r ddisg yn llawn"),
      Phrase(
        en:
          "\(path) cannot be written: its disk is full. Nothing is left of it. Free some space, or name another disk.",
        cy: "Ni ellir ysgrifennu \(path): mae ei ddisg yn llawn. Nid oes dim ohoni ar ôl. Gwnewch le, neu enwch ddisg "
          + "arall."))
  }

  package static func notReadBack(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The disk is at fault", cy: "Nam ar y ddisg"),
      Phrase(
        en: "What was written to \(path) is not what the disk gives back. Nothing is left of it. Use another disk.",
        cy:
          "Nid yw'r hyn a ysgrifennwyd i \(path) yr un â'r hyn y mae'r ddisg yn ei roi'n ôl. Nid oes dim ohoni ar ôl. "
          + "Defnyddiwch ddisg arall."))
  }

  package static func notAnOrdinaryFile(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "Not an ordinary file", cy: "Nid ffeil gyffredin"),
      Phrase(
        en: "\(path) is there and is no ordinary file; it was left alone. Name another.",
        cy: "Mae \(path) yno ac nid ffeil gyffredin ydyw; gadawyd llonydd iddo. Enwch un arall."))
  }

  package static let interruptedBackup = Explanation(
    Phrase(en: "Interrupted", cy: "Torrwyd ar draws"),
    Phrase(en: "Interrupted; nothing was written.", cy: "Torrwyd ar draws; nid ysgrifennwyd dim."))
}

extension Explanation {
  package static func badLog(faultyEntries: Int) -> Explanation {
    Explanation(
      Phrase(en: "The log was not imported", cy: "Ni fewnforiwyd y llyfr cofnodion"),
      Phrase(en: "Nothing was recorded: ", cy: "Ni chofnodwyd dim: ") + .entries(faultyEntries)
        + Phrase(
          en: " of the file cannot stand in this log. Mend the log or the file, and import it again.",
          cy:
            " o'r ffeil na all sefyll yn y llyfr cofnodion hwn. Trwsiwch y llyfr cofnodion neu'r ffeil, a'i mewnforio "
            + "eto."))
  }

  /// `place` is such as `entries[3].start`, or empty.
  package static func notALog(place: String) -> Explanation {
    let at = place.isEmpty ? Phrase(verbatim: "") : Phrase(en: " At `\(place)`.", cy: " Yn `\(place)`.")
    return Explanation(
      Phrase(en: "Not an exported log", cy: "Nid llyfr cofnodion wedi'i allforio"),
      Phrase(
        en: "The file is not what `alntime export --all` writes; nothing was recorded.",
        cy: "Nid yw'r ffeil yr hyn y mae `alntime export --all` yn ei ysgrifennu; ni chofnodwyd dim.") + at)
  }

  package static let newerLog = Explanation(
    Phrase(en: "The exported log is newer", cy: "Mae'r llyfr cofnodion a allforiwyd yn fwy newydd"),
    Phrase(
      en: "A newer alntime exported that log; nothing was recorded. Install that version, and import it then.",
      cy: "Alntime mwy newydd a allforiodd y llyfr cofnodion hwnnw; ni chofnodwyd dim. Gosodwch y fersiwn honno, a'i "
        + "fewnforio wedyn."))

  package static let exportNeedsPool = Explanation(
    Phrase(en: "A pool is missing", cy: "Mae cronfa ar goll"),
    Phrase(
      en:
        "`alntime export FOLDER POOL` makes a release of a study and needs a pool; `alntime export --all FILE` writes "
        + "your whole log.",
      cy:
        "Mae `alntime export FFOLDER CRONFA` yn gwneud cyhoeddiad o astudiaeth ac mae arno angen cronfa; mae `alntime "
        + "export --all FFEIL` yn ysgrifennu eich llyfr cofnodion cyfan."))

  package static let exportAllAlone = Explanation(
    Phrase(en: "Too many arguments", cy: "Gormod o ymresymiadau"),
    Phrase(
      en: "`alntime export --all FILE` writes your whole log: it takes one file, no pool, and none of the options of a "
        + "release.",
      cy:
        "Mae `alntime export --all FFEIL` yn ysgrifennu eich llyfr cofnodion cyfan: mae'n cymryd un ffeil, dim cronfa, "
        + "a'r un o opsiynau cyhoeddiad."))

  package static let noDefaultForLog = Explanation(
    Phrase(en: "No activity is missing", cy: "Nid oes gweithgaredd ar goll"),
    Phrase(
      en: "An exported log says the activity of every entry: leave --activity out.",
      cy: "Mae llyfr cofnodion a allforiwyd yn dweud gweithgaredd pob cofnod: gadewch --activity allan."))
}
