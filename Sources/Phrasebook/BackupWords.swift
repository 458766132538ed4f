package import Chronology

/// What `backup`, `restore` and `export --all` say of what they did.
extension Phrase {
  /// Everything there is of each: `12 entries, 3 cases, 2 confirmed weeks, 1 study`.
  private static func holdings(entries: Int, cases: Int, weeks: Int, studies: Int) -> Phrase {
    joined(
      [.entries(entries), .cases(cases), .confirmedWeeks(weeks)] + (studies > 0 ? [.joinedStudies(studies)] : []),
      by: ", ")
  }

  private static func confirmedWeeks(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "confirmed week", plural: "confirmed weeks", welsh: "wythnos a gadarnhawyd", isFeminine: true,
      soft: nil,
      aspirate: nil
    ).counted(count)
  }

  private static func joinedStudies(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "study", plural: "studies", welsh: "astudiaeth", isFeminine: true, soft: nil, aspirate: nil
    ).counted(count)
  }

  package static func backedUp(_ path: String, entries: Int, cases: Int, weeks: Int, studies: Int) -> Phrase {
    Phrase(en: "Backed up and read back: ", cy: "Gwnaed copi wrth gefn, a'i ddarllen yn ôl: ")
      + holdings(entries: entries, cases: cases, weeks: weeks, studies: studies)
      + Phrase(en: ", in \(path).", cy: ", yn \(path).")
  }

  /// A backup is as private as the log.
  package static let keepBackupAsTheLog = Phrase(
    en: "It holds your notes, and the keys of studies you take part in: keep it as carefully as the log itself.",
    cy: "Mae ynddo eich nodiadau, ac allweddi'r astudiaethau rydych yn cymryd rhan ynddynt: cadwch ef mor ofalus â'r "
      + "llyfr cofnodion ei hun.")

  package static func inTheBackup(
    entries: Int, cases: Int, weeks: Int, studies: Int, first: ZonedInstant?, last: ZonedInstant?
  ) -> Phrase {
    Phrase(en: "In the backup: ", cy: "Yn y copi wrth gefn: ")
      + holdings(entries: entries, cases: cases, weeks: weeks, studies: studies) + span(first, last)
  }

  package static func inTheLog(
    entries: Int, cases: Int, weeks: Int, studies: Int, first: ZonedInstant?, last: ZonedInstant?
  ) -> Phrase {
    Phrase(en: "In the log now: ", cy: "Yn y llyfr cofnodion nawr: ")
      + holdings(entries: entries, cases: cases, weeks: weeks, studies: studies) + span(first, last)
  }

  private static func span(_ first: ZonedInstant?, _ last: ZonedInstant?) -> Phrase {
    guard let first, let last else { return full }
    return Phrase(en: ", from ", cy: ", o ") + date(first.local.date) + Phrase(en: " to ", cy: " i ")
      + date(last.local.date) + full
  }

  package static func restored(entries: Int, cases: Int, weeks: Int, studies: Int) -> Phrase {
    Phrase(en: "Restored: ", cy: "Adferwyd: ")
      + holdings(entries: entries, cases: cases, weeks: weeks, studies: studies) + full
  }

  package static func keptAside(_ path: String) -> Phrase {
    Phrase(
      en: "What it replaced is kept as \(path); `alntime restore` takes that too.",
      cy: "Cedwir yr hyn a ddisodlwyd fel \(path); mae `alntime restore` yn cymryd hwnnw hefyd.")
  }

  package static func taskOfBackupRuns(_ activity: String, since start: ZonedInstant) -> Phrase {
    Phrase(
      en: "In it the task \(activity) runs, since \(start.local.time.hourAndMinute) on ",
      cy: "Ynddo mae'r dasg \(activity) yn rhedeg, ers \(start.local.time.hourAndMinute) ar ") + date(start.local.date)
      + Phrase(
        en: ": end it at the right time with `alntime stop --at TIME`.",
        cy: ": gorffennwch hi ar yr amser cywir gydag `alntime stop --at AMSER`.")
  }

  package static let olderBackup = Phrase(
    en: "An older alntime made it; it is brought up to date.",
    cy: "Alntime hŷn a'i gwnaeth; diweddarir ef.")

  package static let backupCopiedByHand = Phrase(
    en:
      "It was not made by `alntime backup` but is a copy of a logbook's file: if alntimed ran then, what was recorded "
      + "last may be missing.",
    cy:
      "Nid `alntime backup` a'i gwnaeth; copi o ffeil llyfr cofnodion ydyw: os oedd alntimed yn rhedeg ar y pryd, gall "
      + "yr hyn a gofnodwyd ddiwethaf fod ar goll.")

  package static func numbersStepped(_ study: String, above sequence: UInt32) -> Phrase {
    Phrase(
      en: "\(study): nobody here knows what you shared since the backup, so your statements go on from number "
        + "\(UInt64(sequence) + 1); a gap in the numbers does no harm.",
      cy:
        "\(study): nid oes neb yma'n gwybod beth a rannwyd gennych ers y copi wrth gefn, felly mae eich datganiadau'n "
        + "mynd ymlaen o rif \(UInt64(sequence) + 1); nid yw bwlch yn y rhifau'n gwneud niwed.")
  }

  package static func otherKeyReplaced(_ study: String) -> Phrase {
    Phrase(
      en: "\(study): you had joined it anew here; the backup's key signs from now on, and the other is kept in the "
        + "replaced log. If you shared with both, the study counts you twice: restore the replaced log, withdraw, and "
        + "restore the backup again.",
      cy: "\(study): roeddech wedi ymuno â hi o'r newydd yma; allwedd y copi wrth gefn sy'n llofnodi o hyn ymlaen, a "
        + "chedwir y llall yn y llyfr cofnodion a ddisodlwyd. Os rhannoch gyda'r ddwy, mae'r astudiaeth yn eich cyfrif "
        + "ddwywaith: adferwch y llyfr cofnodion a ddisodlwyd, tynnwch yn ôl, ac adferwch y copi wrth gefn eto.")
  }

  package static func studyKept(_ study: String) -> Phrase {
    Phrase(
      en: "\(study): you joined it after the backup; that stays, with its key and numbers.",
      cy: "\(study): ymunoch â hi ar ôl y copi wrth gefn; mae hynny'n aros, gyda'i hallwedd a'i rhifau.")
  }

  package static let replaceLog = Phrase(
    en: "Put the backup in the log's place? [y/N] ", cy: "Rhoi'r copi wrth gefn yn lle'r llyfr cofnodion? [i/N] ")

  package static let nothingReplacedYet = Phrase(
    en: "Nothing is replaced yet. Run it again with --yes to restore.",
    cy: "Ni ddisodlwyd dim eto. Rhedwch ef eto gyda --yes i adfer.")
}

extension Phrase {
  package static func logExported(_ path: String, entries: Int, cases: Int, weeks: Int) -> Phrase {
    Phrase(en: "Exported: ", cy: "Allforiwyd: ")
      + holdings(entries: entries, cases: cases, weeks: weeks, studies: 0)
      + Phrase(en: ", to \(path).", cy: ", i \(path).")
  }

  package static let keepExportAsTheLog = Phrase(
    en:
      "It holds your notes: keep it as carefully as the log itself. The keys of studies and what `undo` could take back "
      + "are not in it; `alntime backup` has them.",
    cy:
      "Mae ynddo eich nodiadau: cadwch ef mor ofalus â'r llyfr cofnodion ei hun. Nid yw allweddi astudiaethau na'r hyn y "
      + "gallai `undo` ei ddadwneud ynddo; mae `alntime backup` yn eu cadw.")

  package static func logImported(
    preview: Bool, entries: Int, seconds: Int64, cases: Int, weeks: Int, calendars: Int, profile: Bool
  ) -> Phrase {
    let verb = preview ? Phrase(en: "To record: ", cy: "I'w cofnodi: ") : Phrase(en: "Recorded: ", cy: "Cofnodwyd: ")
    let profile = profile ? [Phrase(en: "the profile", cy: "y proffil")] : []
    return verb
      + joined(
        [
          .entries(entries) + Phrase(verbatim: " (") + duration(seconds) + Phrase(verbatim: ")"), .cases(cases),
          .confirmedWeeks(weeks), .calendars(calendars),
        ] + profile, by: ", ") + full
  }

  private static func calendars(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "calendar", plural: "calendars", welsh: "calendr", isFeminine: false, soft: "galendr",
      aspirate: "chalendr"
    ).counted(count)
  }

  package static func partsAlreadyThere(_ count: Int) -> Phrase {
    Phrase(
      en: "In the log already, just so: \(count).", cy: "Yn y llyfr cofnodion eisoes, yn union felly: \(count).")
  }

  package static func partsThatDiffer(_ count: Int) -> Phrase {
    Phrase(
      en: "Otherwise in the log than in the file, and left as they are in the log: \(count).",
      cy:
        "Yn wahanol yn y llyfr cofnodion i'r hyn sydd yn y ffeil, a'u gadael fel y maent yn y llyfr cofnodion: \(count)."
    )
  }

  /// The error sentence of one entry of an exported log: `entry 7: …`.
  package static func entryOfFile(_ place: Int, _ detail: String) -> Phrase {
    Phrase(en: "entry \(place): \(detail)", cy: "cofnod \(place): \(detail)")
  }
}
