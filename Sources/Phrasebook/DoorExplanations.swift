/// What the door of the daemon, its files and its disk refuse.
extension Explanation {
  package static let malformedJSON = Explanation(
    Phrase(en: "Not the JSON expected", cy: "Nid y JSON a ddisgwylid"),
    Phrase(
      en:
        "The body is not the JSON object that this call takes; nothing was changed. GET /v1/openapi.json describes it.",
      cy:
        "Nid yw'r corff y gwrthrych JSON y mae'r alwad hon yn ei gymryd; ni newidiwyd dim. Mae GET /v1/openapi.json yn "
        + "ei ddisgrifio."))

  package static let malformedRequest = Explanation(
    Phrase(en: "Not a request of HTTP", cy: "Nid cais HTTP"),
    Phrase(
      en:
        "The bytes are no request of HTTP/1.1 that can be read in one way only; nothing was changed, and the connection "
        + "is closed. Send one length, one Host and lines that end in CR LF.",
      cy:
        "Nid yw'r beitiau'n gais HTTP/1.1 y gellir ei ddarllen mewn un ffordd yn unig; ni newidiwyd dim, ac mae'r "
        + "cysylltiad wedi'i gau. Anfonwch un hyd, un Host a llinellau sy'n gorffen â CR LF."))

  package static func headerTooLarge(limitBytes: Int, limitFields: Int) -> Explanation {
    Explanation(
      Phrase(en: "The header is too large", cy: "Mae'r pennawd yn rhy fawr"),
      Phrase(
        en: "The header is over \(limitBytes) bytes or \(limitFields) fields; nothing was changed. Send fewer fields.",
        cy: "Mae'r pennawd dros \(limitBytes) beit neu \(limitFields) maes; ni newidiwyd dim. Anfonwch lai o feysydd."))
  }

  package static func requestTooSlow(limitSeconds: Int64) -> Explanation {
    Explanation(
      Phrase(en: "The request came too slowly", cy: "Daeth y cais yn rhy araf"),
      Phrase(
        en: "The request was not whole within \(limitSeconds) seconds; nothing was changed. Send it again.",
        cy: "Nid oedd y cais yn gyfan o fewn \(limitSeconds) eiliad; ni newidiwyd dim. Anfonwch ef eto."))
  }

  package static func bodyTooLarge(limitBytes: Int) -> Explanation {
    Explanation(
      Phrase(en: "Too large", cy: "Rhy fawr"),
      Phrase(
        en: "The body is over \(limitBytes) bytes; nothing was changed. Split the file and send the parts.",
        cy: "Mae'r corff dros \(limitBytes) beit; ni newidiwyd dim. Rhannwch y ffeil ac anfonwch y rhannau."))
  }

  package static func textTooLong(limitBytes: Int) -> Explanation {
    Explanation(
      Phrase(en: "A text is too long", cy: "Mae testun yn rhy hir"),
      Phrase(
        en: "A text in the request is over \(limitBytes) bytes; nothing was changed. Shorten it.",
        cy: "Mae testun yn y cais dros \(limitBytes) beit; ni newidiwyd dim. Byrhewch ef."))
  }

  package static func badQuery(_ part: String) -> Explanation {
    Explanation(
      Phrase(en: "Bad query", cy: "Ymholiad anghywir"),
      Phrase(
        en: "The query part `\(part)` cannot be read or is missing. GET /v1/openapi.json describes the call.",
        cy:
          "Ni ellir darllen y rhan `\(part)` o'r ymholiad, neu mae ar goll. Mae GET /v1/openapi.json yn disgrifio'r alwad."
      ))
  }

  package static let periodAndWeeks = Explanation(
    Phrase(en: "Bad query", cy: "Ymholiad anghywir"),
    Phrase(
      en: "`period` and `weeks` exclude each other. Ask for one of them.",
      cy: "Mae `period` a `weeks` yn cau ei gilydd allan. Gofynnwch am un ohonynt."))

  package static func badID(_ text: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a UUID", cy: "Nid UUID"),
      Phrase(
        en: "`\(text)` is not a UUID such as `0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33`.",
        cy: "Nid yw `\(text)` yn UUID fel `0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33`."))
  }

  package static func notFound(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "No such path", cy: "Dim llwybr o'r fath"),
      Phrase(
        en: "There is nothing at \(path). GET /v1/openapi.json lists the calls.",
        cy: "Does dim yn \(path). Mae GET /v1/openapi.json yn rhestru'r galwadau."))
  }

  package static func methodNotAllowed(_ method: String, allowed: [String]) -> Explanation {
    Explanation(
      Phrase(en: "Method not allowed", cy: "Ni chaniateir y dull"),
      Phrase(
        en: "\(method) is not possible here; this path takes \(allowed.joined(separator: ", ")).",
        cy: "Nid yw \(method) yn bosibl yma; mae'r llwybr hwn yn cymryd \(allowed.joined(separator: ", "))."))
  }

  package static let notPermitted = Explanation(
    Phrase(en: "Not permitted", cy: "Ni chaniateir"),
    Phrase(
      en: "This daemon serves only the person who runs it. Log in as that person, or start your own alntimed.",
      cy:
        "Mae'r daemon hwn yn gwasanaethu'r sawl sy'n ei redeg yn unig. Mewngofnodwch fel y person hwnnw, neu dechreuwch "
        + "eich alntimed eich hun."))

  package static let diskFull = Explanation(
    Phrase(en: "The disk is full", cy: "Mae'r ddisg yn llawn"),
    Phrase(
      en: "Nothing was recorded: the disk is full. What was recorded before is safe. Free some space and try again.",
      cy:
        "Ni chofnodwyd dim: mae'r ddisg yn llawn. Mae'r hyn a gofnodwyd o'r blaen yn ddiogel. Gwnewch le a cheisiwch eto."
    ))

  package static func storageFailed(code: Int32) -> Explanation {
    Explanation(
      Phrase(en: "The logbook could not be used", cy: "Ni ellid defnyddio'r llyfr cofnodion"),
      Phrase(
        en: "Nothing was recorded: reading or writing the logbook failed (SQLite code \(code)). Check the disk; the "
          + "journal says more: `journalctl --user -u alntimed`.",
        cy:
          "Ni chofnodwyd dim: methodd darllen neu ysgrifennu'r llyfr cofnodion (cod SQLite \(code)). Gwiriwch y ddisg; "
          + "mae'r dyddlyfr yn dweud mwy: `journalctl --user -u alntimed`."))
  }

  package static func unflushed(code: Int32) -> Explanation {
    Explanation(
      Phrase(en: "The disk did not keep it", cy: "Ni chadwodd y ddisg ef"),
      Phrase(
        en:
          "This may not have been recorded: the disk did not confirm it (SQLite code \(code)). What was recorded before is "
          + "safe. alntimed writes no more and ends, and reads the logbook afresh when it starts again. Then look with "
          + "`alntime status`, and check the disk.",
        cy:
          "Efallai na chofnodwyd hyn: ni chadarnhaodd y ddisg hynny (cod SQLite \(code)). Mae'r hyn a gofnodwyd o'r blaen "
          + "yn ddiogel. Nid yw alntimed yn ysgrifennu dim mwy ac mae'n gorffen, ac mae'n darllen y llyfr cofnodion o'r "
          + "newydd pan fydd yn ailddechrau. Yna edrychwch gydag `alntime status`, a gwiriwch y ddisg."))
  }

  package static func unreadableLogbook(path: String) -> Explanation {
    Explanation(
      Phrase(en: "The logbook cannot be read", cy: "Ni ellir darllen y llyfr cofnodion"),
      Phrase(
        en:
          "\(path) cannot be opened as an alntime logbook: it is damaged, another program's, or closed to you. It was "
          + "left as it is. Check its owner, restore a copy, or name another file with --database.",
        cy:
          "Ni ellir agor \(path) fel llyfr cofnodion alntime: mae wedi'i ddifrodi, yn perthyn i raglen arall, neu ar gau "
          + "i chi. Gadawyd ef fel y mae. Gwiriwch ei berchennog, adferwch gopi, neu enwch ffeil arall gyda --database."
      ))
  }

  package static func damagedLogbook(path: String) -> Explanation {
    Explanation(
      Phrase(en: "The logbook is damaged", cy: "Mae'r llyfr cofnodion wedi'i ddifrodi"),
      Phrase(
        en: "\(path) is damaged. Nothing was recorded, and nothing was deleted. The daemon sets it aside when it next "
          + "starts; `alntime status` then says where.",
        cy:
          "Mae \(path) wedi'i ddifrodi. Ni chofnodwyd dim, ac ni ddilëwyd dim. Mae'r daemon yn ei roi o'r neilltu pan "
          + "fydd yn cychwyn nesaf; mae `alntime status` wedyn yn dweud ble."))
  }

  /// A daemon that crashed again and again no longer opens the logbook.
  package static let crashing = Explanation(
    Phrase(en: "alntimed keeps crashing", cy: "Mae alntimed yn dal i chwalu"),
    Phrase(
      en: "alntimed has crashed five times in five minutes; nothing was recorded. It tries again in a minute. The "
        + "journal says more: `journalctl --user -u alntimed`.",
      cy: "Mae alntimed wedi chwalu bum gwaith mewn pum munud; ni chofnodwyd dim. Mae'n ceisio eto ymhen munud. Mae'r "
        + "dyddlyfr yn dweud mwy: `journalctl --user -u alntimed`."))

  package static func newerLogbook(path: String) -> Explanation {
    Explanation(
      Phrase(en: "The logbook is newer", cy: "Mae'r llyfr cofnodion yn fwy newydd"),
      Phrase(
        en: "\(path) was written by a newer alntime. It was left as it is. Install that version again.",
        cy: "Ysgrifennwyd \(path) gan alntime mwy newydd. Gadawyd ef fel y mae. Gosodwch y fersiwn honno eto."))
  }

  package static let unexpected = Explanation(
    Phrase(en: "A fault in alntimed", cy: "Nam yn alntimed"),
    Phrase(
      en: "alntimed met something that it should not have; nothing was changed. The journal says more: "
        + "`journalctl --user -u alntimed`.",
      cy: "Daeth alntimed ar draws rhywbeth na ddylai; ni newidiwyd dim. Mae'r dyddlyfr yn dweud mwy: "
        + "`journalctl --user -u alntimed`."))
}

extension Phrase {
  /// Said with the status, and in the journal, once a damaged logbook was moved to the path.
  package static func setAside(_ path: String) -> Phrase {
    Phrase(
      en: "The log was damaged. It was set aside as \(path), and a new one was begun; nothing was deleted. "
        + "`alntime restore FILE` brings a backup back. Once you have moved that file away, this is no longer said.",
      cy: "Roedd y llyfr cofnodion wedi'i ddifrodi. Rhoddwyd ef o'r neilltu fel \(path), a dechreuwyd un newydd; ni "
        + "ddilëwyd dim. Mae `alntime restore FFEIL` yn dod â chopi wrth gefn yn ôl. Ar ôl i chi symud y ffeil honno i "
        + "ffwrdd, ni ddywedir hyn mwyach.")
  }
}
