/// What `export` says, and what keeps it from a release.
extension Phrase {
  package static func exported(_ path: String, tables: Int, files: Int) -> Phrase {
    Phrase(
      en: "\(path) is a release: \(tables) tables in \(files) files. `SHA256SUMS` has their hashes.",
      cy: "Cyhoeddiad yw \(path): \(tables) o dablau mewn \(files) o ffeiliau. Mae eu hashau yn `SHA256SUMS`.")
  }

  package static func suppressedFigures(_ count: Int, of all: Int, keptShare: Double) -> Phrase {
    Phrase(
      en: "\(count) of \(all) figures are suppressed, so that nobody can be found; of the hours that may be shown, ",
      cy: "Ataliwyd \(count) o \(all) ffigur, fel na ellir dod o hyd i neb; o'r oriau y caniateir eu dangos, dangosir ")
      + percentage(keptShare) + Phrase(en: " are.", cy: ".")
  }

  package static func triedAgainst(_ count: Int) -> Phrase {
    switch count {
    case 0: Phrase(en: "It is the first of this pool's.", cy: "Hwn yw'r cyntaf o'r gronfa hon.")
    case 1:
      Phrase(
        en: "Beside the one before it tells nothing more.",
        cy: "Wrth ymyl yr un o'i flaen nid yw'n datgelu dim mwy.")
    default:
      Phrase(
        en: "Beside the \(count) before it tells nothing more.",
        cy: "Wrth ymyl y \(count) o'i flaen nid yw'n datgelu dim mwy.")
    }
  }

  package static func auditStays(_ path: String) -> Phrase {
    Phrase(
      en:
        "\(path) stays with you: it has what was suppressed, and every later release is tried against it. Never pass it on.",
      cy: "Mae \(path) yn aros gyda chi: mae'r hyn a ataliwyd ynddo, a phrofir pob cyhoeddiad diweddarach yn ei erbyn. "
        + "Peidiwch byth â'i drosglwyddo.")
  }

  package static func byDimensions(_ dimensions: [Phrase]) -> Phrase {
    Phrase(en: ", by: ", cy: ", yn ôl: ") + .joined(dimensions, by: "; ")
  }

  package static let activityDimension = Phrase(en: "Activity", cy: "Gweithgaredd")
  package static let bandDimension = Phrase(en: "Time of day", cy: "Amser o'r dydd")
  package static let stageDimension = Phrase(en: "Stage of the plan", cy: "Cam y cynllun")
  package static let sourceDimension = Phrase(en: "How it was recorded", cy: "Sut y cofnodwyd ef")
  package static let planOrderDimension = Phrase(en: "Which plan", cy: "Pa gynllun")
  package static let shareOfWork = Phrase(en: "Share of minutes", cy: "Cyfran o'r munudau")
  package static let lowerQuartile = Phrase(en: "lower quartile", cy: "chwartel isaf")
  package static let ofMedian = Phrase(en: "median", cy: "canolrif")
  package static let ofStandardDeviation = Phrase(en: "standard deviation", cy: "gwyriad safonol")
  package static let ofParticipants = Phrase(en: "number of participants", cy: "nifer y cyfranogwyr")
  package static let upperQuartile = Phrase(en: "upper quartile", cy: "chwartel uchaf")

  package static let changeTold = Phrase(
    en: "what it changed by could be told.", cy: "gellid gwybod faint y newidiodd.")
  package static let reopenedByTheLater = Phrase(
    en: "it was suppressed before, and this release would tell it.",
    cy: "fe'i hataliwyd o'r blaen, a byddai'r cyhoeddiad hwn yn ei ddatgelu.")
  package static let reopenedByTheEarlier = Phrase(
    en: "it would be suppressed now, and an earlier release tells it.",
    cy: "fe'i hatelid nawr, ac mae cyhoeddiad cynharach yn ei ddatgelu.")
}

extension Explanation {
  package static let nothingToExport = Explanation(
    Phrase(en: "Nothing to release", cy: "Dim i'w gyhoeddi"),
    Phrase(
      en:
        "Nobody in the pool has a confirmed week, so there is nothing to release. Add contributions: `alntime pool add`.",
      cy: "Nid oes gan neb yn y gronfa wythnos a gadarnhawyd, felly nid oes dim i'w gyhoeddi. Ychwanegwch gyfraniadau: "
        + "`alntime pool add`."))

  package static func looserPolicy(_ option: String) -> Explanation {
    Explanation(
      Phrase(en: "A promise would be broken", cy: "Torrid addewid"),
      Phrase(
        en:
          "\(option) would publish more than the invitation promised to those who took part. Leave it out, or be stricter.",
        cy:
          "Byddai \(option) yn cyhoeddi mwy nag a addawodd y gwahoddiad i'r rhai a gymerodd ran. Gadewch ef allan, neu "
          + "byddwch yn llymach."))
  }

  package static func unprotectableFigure(_ figure: Phrase) -> Explanation {
    Explanation(
      Phrase(en: "A figure cannot be protected", cy: "Ni ellir diogelu ffigur"),
      Phrase(en: "Whatever else is suppressed, ", cy: "Beth bynnag arall a atelir, gellid cyfrifo ") + figure
        + Phrase(
          en: " could be worked out. Nothing was released. Leave out a --by, or pool more contributions.",
          cy: ". Ni chyhoeddwyd dim. Gadewch --by allan, neu cronnwch ragor o gyfraniadau."))
  }

  package static func changedTooLittle(_ count: Int) -> Explanation {
    Explanation(
      Phrase(en: "Two releases would tell too much", cy: "Byddai dau gyhoeddiad yn datgelu gormod"),
      Phrase(
        en:
          "Beside an earlier release this one would tell \(count) figures of too few participants. Nothing was released. Wait "
          + "for more contributions, or leave out a --by:",
        cy:
          "Wrth ymyl cyhoeddiad cynharach byddai hwn yn datgelu \(count) ffigur o rhy ychydig o gyfranogwyr. Ni chyhoeddwyd "
          + "dim. Arhoswch am ragor o gyfraniadau, neu gadewch --by allan:"))
  }

  package static func damagedAudit(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "An audit is damaged", cy: "Mae archwiliad wedi'i ddifrodi"),
      Phrase(
        en:
          "\(path) is not an audit that `alntime export` wrote, so nobody can tell what another release would give away. "
          + "Nothing was released. Take a copy of it from elsewhere.",
        cy:
          "Nid yw \(path) yn archwiliad a ysgrifennwyd gan `alntime export`, felly ni all neb ddweud beth a ddatgelai "
          + "cyhoeddiad arall. Ni chyhoeddwyd dim. Cymerwch gopi ohono o rywle arall."))
  }
}
