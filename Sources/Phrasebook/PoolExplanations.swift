/// What keeps a verb from its pool.
extension Explanation {
  package static func noPool(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "No pool", cy: "Dim cronfa"),
      Phrase(
        en: "There is no pool \(path). Check the name, or make one with `alntime pool create`.",
        cy: "Nid oes cronfa \(path). Gwiriwch yr enw, neu gwnewch un gydag `alntime pool create`."))
  }

  package static func notAPool(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a pool", cy: "Nid cronfa"),
      Phrase(
        en:
          "\(path) is not a pool that alntime made, or somebody has altered it; nothing of it was used. Name another.",
        cy:
          "Nid cronfa a wnaed gan alntime yw \(path), neu mae rhywun wedi'i haddasu; ni ddefnyddiwyd dim ohoni. Enwch un "
          + "arall."))
  }

  package static func newerPool(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "A newer pool", cy: "Cronfa fwy newydd"),
      Phrase(
        en: "A newer alntime has written \(path). Install that version here.",
        cy: "Fersiwn mwy newydd o alntime a ysgrifennodd \(path). Gosodwch y fersiwn hwnnw yma."))
  }

  package static func damagedPool(_ path: String, code: Int32) -> Explanation {
    let said = code == 0 ? "" : " (SQLite \(code))"
    return Explanation(
      Phrase(en: "The pool is damaged", cy: "Mae'r gronfa wedi'i difrodi"),
      Phrase(
        en:
          "\(path) is damaged\(said). Take a copy of it from elsewhere, or make it again from the participants' files.",
        cy: "Mae \(path) wedi'i difrodi\(said). Cymerwch gopi ohoni o rywle arall, neu gwnewch hi eto o ffeiliau'r "
          + "cyfranogwyr."))
  }

  package static func damagedMember(_ path: String, _ participant: String) -> Explanation {
    Explanation(
      Phrase(en: "The pool is damaged", cy: "Mae'r gronfa wedi'i difrodi"),
      Phrase(
        en:
          "What \(path) has of participant \(participant) is damaged. Take a copy of the pool from elsewhere, or make it "
          + "again from the participants' files.",
        cy: "Mae'r hyn sydd gan \(path) o gyfranogwr \(participant) wedi'i ddifrodi. Cymerwch gopi o'r gronfa o rywle "
          + "arall, neu gwnewch hi eto o ffeiliau'r cyfranogwyr."))
  }

  package static func unusablePool(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The pool cannot be opened", cy: "Ni ellir agor y gronfa"),
      Phrase(
        en: "\(path) cannot be opened or written. Check the name, the folder, your rights and the free space.",
        cy: "Ni ellir agor \(path), nac ysgrifennu iddi. Gwiriwch yr enw, y ffolder, eich hawliau a'r lle rhydd."))
  }

  package static func poolOfOtherStudy(_ path: String, study: String) -> Explanation {
    Explanation(
      Phrase(en: "Another study", cy: "Astudiaeth arall"),
      Phrase(
        en: "\(path) is a pool of another study, \(study). Only pools of one study go together; nothing was changed.",
        cy:
          "Cronfa astudiaeth arall, \(study), yw \(path). Dim ond cronfeydd un astudiaeth sy'n mynd gyda'i gilydd; ni "
          + "newidiwyd dim."))
  }

  package static func poolOfOtherCodelist(_ path: String, version: Int) -> Explanation {
    Explanation(
      Phrase(en: "Another list of activities", cy: "Rhestr weithgareddau arall"),
      Phrase(
        en:
          "\(path) counts by version \(version) of the list of activities, and the other by another. Nothing was changed.",
        cy: "Mae \(path) yn cyfrif yn ôl fersiwn \(version) o'r rhestr weithgareddau, a'r llall yn ôl un arall. Ni "
          + "newidiwyd dim."))
  }

  package static func poolOfOtherInvitation(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "Another invitation", cy: "Gwahoddiad arall"),
      Phrase(
        en:
          "\(path) answers another wording of the study's invitation, and its participants agreed to other words. Nothing "
          + "was changed. Compare the fingerprints that `alntime pool list` shows.",
        cy:
          "Mae \(path) yn ateb geiriad arall o wahoddiad yr astudiaeth, a chytunodd ei chyfranogwyr i eiriau eraill. Ni "
          + "newidiwyd dim. Cymharwch yr olion bysedd y mae `alntime pool list` yn eu dangos."))
  }

  package static func impossibleMember(_ participant: String) -> Explanation {
    Explanation(
      Phrase(en: "Nothing that a log comes to", cy: "Dim y daw llyfr cofnodion ato"),
      Phrase(
        en: "What participant \(participant) gave has a number that no log comes to; it was not added.",
        cy: "Mae rhif na ddaw o unrhyw lyfr cofnodion yn yr hyn a roddodd cyfranogwr \(participant); nis ychwanegwyd."))
  }

  package static func busyPool(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The pool is in use", cy: "Mae'r gronfa'n cael ei defnyddio"),
      Phrase(
        en: "Another program is writing to \(path). Give the same command again once it has ended.",
        cy: "Mae rhaglen arall yn ysgrifennu i \(path). Rhowch yr un gorchymyn eto pan fydd wedi gorffen."))
  }

  package static func noRoomForPool(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The disk is full", cy: "Mae'r ddisg yn llawn"),
      Phrase(
        en:
          "There is no space left for \(path). What was added before is safe: make room, and give the same command again.",
        cy: "Nid oes lle ar ôl i \(path). Mae'r hyn a ychwanegwyd o'r blaen yn ddiogel: gwnewch le, a rhowch yr un "
          + "gorchymyn eto."))
  }

  package static func poolReadingFailed(_ path: String, code: Int32) -> Explanation {
    Explanation(
      Phrase(en: "Reading or writing failed", cy: "Methodd darllen neu ysgrifennu"),
      Phrase(
        en: "The disk failed under \(path) (SQLite \(code)). Check it, and give the same command again.",
        cy: "Methodd y ddisg o dan \(path) (SQLite \(code)). Gwiriwch hi, a rhowch yr un gorchymyn eto."))
  }
}

/// What ends a verb of a pool that did something, though not all.
extension Explanation {
  package static func refusedFiles(_ count: Int) -> Explanation {
    Explanation(
      Phrase(en: "Some files were refused", cy: "Gwrthodwyd rhai ffeiliau"),
      Phrase(en: "Refused: ", cy: "Gwrthodwyd: ") + .files(count))
  }

  package static func refusedMembers(_ count: Int) -> Explanation {
    Explanation(
      Phrase(en: "Some participants were refused", cy: "Gwrthodwyd rhai cyfranogwyr"),
      Phrase(en: "Refused: ", cy: "Gwrthodwyd: ") + .participants(count))
  }

  package static func doesNotVerify(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The pool does not verify", cy: "Nid yw'r gronfa'n dal prawf"),
      Phrase(
        en: "\(path) is not as its participants signed it. Make it again from their files; this is wrong with it:",
        cy: "Nid yw \(path) fel y llofnododd ei chyfranogwyr hi. Gwnewch hi eto o'u ffeiliau; dyma sydd o'i le arni:"))
  }

  package static func interrupted(_ done: Int, of all: Int) -> Explanation {
    Explanation(
      Phrase(en: "Interrupted", cy: "Torrwyd ar draws"),
      Phrase(en: "Interrupted: ", cy: "Torrwyd ar draws: mae ") + .progress(done, of: all)
        + Phrase(
          en: " are done, and stand. The same command goes on from there.",
          cy: " wedi'u gwneud, ac yn sefyll. Mae'r un gorchymyn yn mynd ymlaen o'r fan honno."))
  }

  package static func verifyingInterrupted(_ done: Int, of all: Int) -> Explanation {
    Explanation(
      Phrase(en: "Interrupted", cy: "Torrwyd ar draws"),
      Phrase(en: "Interrupted: only ", cy: "Torrwyd ar draws: dim ond ") + .progress(done, of: all)
        + Phrase(en: " were tried.", cy: " a brofwyd."))
  }

  package static func noSealedFiles(in folder: String) -> Explanation {
    Explanation(
      Phrase(en: "An empty folder", cy: "Ffolder wag"),
      Phrase(
        en: "In \(folder) is no file that ends in .alntime. Name another folder, or the files themselves.",
        cy: "Nid oes ffeil sy'n gorffen ag .alntime yn \(folder). Enwch ffolder arall, neu'r ffeiliau eu hunain."))
  }
}
