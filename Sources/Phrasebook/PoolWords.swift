package import Chronology

/// What the verbs of a pool say.
extension Phrase {
  /// Stands in whatever shows a study of made-up participants.
  package static let syntheticStudy = Phrase(
    en:
      "SYNTHETIC: `alntime simulate` made up every participant of this study. It is nobody's work, and no evidence of "
      + "any.",
    cy: "SYNTHETIG: `alntime simulate` a luniodd bob cyfranogwr yn yr astudiaeth hon. Nid gwaith neb ydyw, ac nid yw'n "
      + "dystiolaeth o ddim.")

  package static func poolCreated(
    _ path: String, study: String, title: Phrase, from first: ISOWeek, through last: ISOWeek
  ) -> Phrase {
    Phrase(en: "\(path) is an empty pool for \(study), “", cy: "Cronfa wag ar gyfer \(study), “") + title
      + Phrase(en: "”, weeks \(first) to \(last).", cy: "”, wythnosau \(first) i \(last), yw \(path).")
  }

  /// `312 of 1,500`
  package static func progress(_ done: Int, of all: Int) -> Phrase {
    Phrase(en: "\(grouped(done)) of \(grouped(all))", cy: "\(grouped(done)) o \(grouped(all))")
  }

  package static func poolStands(_ path: String, participants: Int, left: Int) -> Phrase {
    let has = Phrase(en: "\(path) has ", cy: "Mae gan \(path) ") + self.participants(participants)
    return has + leftBehind(left)
  }

  /// The end of a sentence about those who are in a pool: those who are not any longer.
  package static func leftBehind(_ left: Int) -> Phrase {
    switch left {
    case 0: Phrase(verbatim: ".")
    case 1: Phrase(en: "; 1 has left.", cy: "; mae 1 wedi gadael.")
    default: Phrase(en: "; \(left) have left.", cy: "; mae \(left) wedi gadael.")
    }
  }

  package static let pseudonymHeading = Phrase(en: "Participant", cy: "Cyfranogwr")
  package static let sequenceHeading = Phrase(en: "Number", cy: "Rhif")
  package static let isIn = Phrase(en: "in", cy: "i mewn")
  package static let hasLeft = Phrase(en: "left", cy: "wedi gadael")

  package static func poolOf(_ path: String, study: String, title: Phrase) -> Phrase {
    Phrase(verbatim: "\(path): \(study), “") + title + Phrase(verbatim: "”")
  }

  static func contributions(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "contribution", plural: "contributions", welsh: "cyfraniad", isFeminine: false, soft: "gyfraniad",
      aspirate: "chyfraniad"
    ).counted(count)
  }

  static func files(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "file", plural: "files", welsh: "ffeil", isFeminine: true, soft: nil, aspirate: nil
    ).counted(count)
  }

  static func pools(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "pool", plural: "pools", welsh: "cronfa", isFeminine: true, soft: "gronfa", aspirate: "chronfa"
    ).counted(count)
  }

  /// Thousands parted by commas, as both languages write them.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce(into: "") { text, place in
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += "," }
      text.append(digits[place])
    }
  }
}

/// What became of the files that were given to a pool: a line for each outcome that there was.
extension Phrase {
  package enum Taken {
    package static func added(_ count: Int) -> Phrase {
      Phrase(en: "Added: ", cy: "Ychwanegwyd: ") + .contributions(count)
    }
    package static func replaced(_ count: Int) -> Phrase {
      Phrase(en: "Put in an older one's place: ", cy: "Yn lle un hŷn: ") + .contributions(count)
    }
    package static func alreadyThere(_ count: Int) -> Phrase {
      Phrase(en: "There already: ", cy: "Yno eisoes: ") + .files(count)
    }
    package static func older(_ count: Int) -> Phrase {
      Phrase(en: "Older than what is there, left out: ", cy: "Hŷn na'r hyn sydd yno, heb ei gymryd: ")
        + .contributions(count)
    }
    package static func withdrawn(_ count: Int) -> Phrase {
      Phrase(en: "Left the study, and erased: ", cy: "Gadael yr astudiaeth, a dileu'r cyfan: ") + .participants(count)
    }
    package static func afterWithdrawal(_ count: Int) -> Phrase {
      Phrase(
        en: "From somebody who has left, left out: ", cy: "Gan rywun sydd wedi gadael, heb ei gymryd: ") + .files(count)
    }
    package static func equivocations(_ count: Int) -> Phrase {
      Phrase(en: "Signed twice under one number: ", cy: "Llofnodwyd ddwywaith dan yr un rhif: ") + .contributions(count)
        + Phrase(
          en: ". A participant gave two different contributions the same number, as after restoring an old backup. The "
            + "pool keeps one of the two, the same one whatever comes first; the participant's next `alntime share` "
            + "settles it.",
          cy: ". Rhoddodd cyfranogwr yr un rhif i ddau gyfraniad gwahanol, fel ar ôl adfer hen gopi wrth gefn. Mae'r "
            + "gronfa'n cadw un o'r ddau, yr un un beth bynnag a ddaw gyntaf; bydd `alntime share` nesaf y cyfranogwr yn "
            + "datrys hyn.")
    }
    package static let nothing = Phrase(en: "Nothing was taken.", cy: "Ni chymerwyd dim.")
  }
}

/// What `pool verify` says.
extension Phrase {
  package enum Verified {
    package static let fileIsWhole = Phrase(en: "The file is whole.", cy: "Mae'r ffeil yn gyfan.")
    package static func signatures(_ count: Int) -> Phrase {
      Phrase(
        en: "Signatures tried: \(count). Each was compared with its row's participant, number and invitation.",
        cy: "Llofnodion a brofwyd: \(count). Cymharwyd pob un â chyfranogwr, rhif a gwahoddiad ei res.")
    }
    package static func opened(_ count: Int) -> Phrase {
      Phrase(
        en: "Opened with the study's key, and compared with what is counted: ",
        cy: "Agorwyd ag allwedd yr astudiaeth, a chymharwyd â'r hyn a gyfrifir: ") + .contributions(count)
        + Phrase(verbatim: ".")
    }
    package static let notOpened = Phrase(
      en:
        "Nothing was opened: whether what is counted is what was sealed can only be told with the study's key (--key).",
      cy: "Nid agorwyd dim: dim ond gydag allwedd yr astudiaeth (--key) y gellir dweud ai'r hyn a seliwyd yw'r hyn a "
        + "gyfrifir.")
    package static let allIsWell = Phrase(en: "Nothing is wrong.", cy: "Nid oes dim o'i le.")
    package static func damage(_ words: String) -> Phrase {
      Phrase(en: "the file: \(words)", cy: "y ffeil: \(words)")
    }
  }

  /// Why a row of a pool is not believed: each a clause that goes on after the participant's pseudonym and a colon.
  package enum MemberFault {
    package static let rowSaysOtherwise = Phrase(
      en: "its row does not say what was signed.", cy: "nid yw ei res yn dweud yr hyn a lofnodwyd.")
    package static let damagedRow = Phrase(
      en: "what is counted of it is damaged.", cy: "mae'r hyn a gyfrifir ohono wedi'i ddifrodi.")
    package static let otherThanSealed = Phrase(
      en: "what is counted is not what was sealed.", cy: "nid yr hyn a seliwyd yw'r hyn a gyfrifir.")
  }
}

extension Phrase.SealedFile {
  package static let unreadable = Phrase(
    en: "it cannot be read. Check the name and that you may read it.",
    cy: "ni ellir ei darllen. Gwiriwch yr enw a'ch bod yn cael ei darllen.")
  package static let noFile = Phrase(
    en: "it is a folder, a device or a pipe, and no file.", cy: "ffolder, dyfais neu bibell ydyw, ac nid ffeil.")
  package static let impossible = Phrase(
    en: "it opens, and has a number that no log comes to.",
    cy: "mae'n agor, ac ynddi rif na ddaw o unrhyw lyfr cofnodion.")
}

/// What a pooled study says above its tables.
extension Phrase {
  package static func pooledStudy(
    title: Phrase, study: String, from first: ISOWeek, through last: ISOWeek, participants: Int, pools: Int
  ) -> Phrase {
    Phrase(verbatim: "“") + title
      + Phrase(en: "” (\(study)), weeks \(first) to \(last): ", cy: "” (\(study)), wythnosau \(first) i \(last): ")
      + .participants(participants) + Phrase(en: " in ", cy: " mewn ") + .pools(pools) + Phrase(verbatim: ".")
  }

  package static let forTheKeeper = Phrase(
    en:
      "These tables are for whoever keeps the pool: small groups are not suppressed in them, so do not publish them, and "
      + "do not pass them on. `alntime export` makes tables for everybody.",
    cy:
      "Tablau ar gyfer ceidwad y gronfa yw'r rhain: nid yw grwpiau bach wedi'u hatal ynddynt, felly peidiwch â'u cyhoeddi, "
      + "na'u trosglwyddo i neb. Mae `alntime export` yn gwneud tablau i bawb.")

  package static let emptyPool = Phrase(
    en: "There is nothing to study yet: no contribution with a confirmed week. Add some with `alntime pool add`.",
    cy: "Nid oes dim i'w astudio eto: dim cyfraniad ag wythnos wedi'i chadarnhau. Ychwanegwch rai gydag "
      + "`alntime pool add`.")
}
