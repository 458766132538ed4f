/// What `pool dataset` says.
extension Phrase {
  package static func wroteDataset(_ path: String, participants: Int, parts: Int) -> Phrase {
    Phrase(en: "\(path) has the work of ", cy: "Yn \(path) mae gwaith ") + .participants(participants)
      + Phrase(en: " in CSV, cut into ", cy: " mewn CSV, wedi'i rannu'n ") + .parts(parts)
      + Phrase(
        en: ", and `tables.sql`, which computes the study's tables on Spark.",
        cy: ", a `tables.sql`, sy'n cyfrifo tablau'r astudiaeth ar Spark.")
  }

  private static func parts(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "part", plural: "parts", welsh: "rhan", isFeminine: true, soft: "ran", aspirate: nil
    ).counted(count)
  }

  package static let datasetForTheKeeper = Phrase(
    en:
      "It is for whoever keeps the pool: each participant's weeks and cases are in it, and nothing is suppressed, in its "
      + "tables neither. Do not publish it, and do not pass it on. What may be published, `alntime export` makes.",
    cy:
      "I geidwad y gronfa y mae: mae wythnosau ac achosion pob cyfranogwr ynddo, ac nid oes dim wedi'i atal, nac yn ei "
      + "dablau ychwaith. Peidiwch â'i gyhoeddi, na'i drosglwyddo i neb. `alntime export` sy'n gwneud yr hyn y caniateir ei "
      + "gyhoeddi.")

  package static let datasetUse = Phrase(
    en: "At the top of tables.sql is how it is run on Spark, what it computes, and what it leaves out.",
    cy: "Ar frig tables.sql mae sut i'w redeg ar Spark, beth y mae'n ei gyfrifo, a beth y mae'n ei hepgor.")
}

extension Explanation {
  package static let nothingForDataset = Explanation(
    Phrase(en: "Nothing to write", cy: "Dim i'w ysgrifennu"),
    Phrase(
      en: "Nobody is in the pool, so there is nothing to write. Add contributions: `alntime pool add`.",
      cy: "Nid oes neb yn y gronfa, felly nid oes dim i'w ysgrifennu. Ychwanegwch gyfraniadau: `alntime pool add`."))

  package static func datasetInterrupted(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "Interrupted", cy: "Torrwyd ar draws"),
      Phrase(
        en: "Interrupted: nothing of \(path) is left. Give the same command again.",
        cy: "Torrwyd ar draws: nid oes dim o \(path) ar ôl. Rhowch yr un gorchymyn eto."))
  }
}
