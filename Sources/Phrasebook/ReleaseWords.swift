package import Chronology

/// Words of a release's files.
extension Phrase {
  package static let contents = Phrase(en: "Contents", cy: "Cynnwys")
  package static let value = Phrase(en: "Value", cy: "Gwerth")
  package static let unit = Phrase(en: "Unit", cy: "Uned")
  package static let symbol = Phrase(en: "Symbol", cy: "Symbol")
  package static let symbols = Phrase(en: "Symbols", cy: "Symbolau")
  package static let symbolsOfParticipants = Phrase(
    en: "Symbols of the number of participants", cy: "Symbolau nifer y cyfranogwyr")
  package static let meaning = Phrase(en: "Meaning", cy: "Ystyr")
  package static let use = Phrase(en: "Use", cy: "Defnydd")
  package static let lowerEnd = Phrase(en: "95% interval, lower end", cy: "Cyfwng 95%, pen isaf")
  package static let upperEnd = Phrase(en: "95% interval, upper end", cy: "Cyfwng 95%, pen uchaf")
  package static let minutesShort = Phrase(en: "min", cy: "mun")

  /// Headings of lookup tables and of StatsWales.
  package static let measure = Phrase(en: "Measure", cy: "Mesur")
  package static let dataValues = Phrase(en: "Data values", cy: "Gwerthoedd data")
  package static let noteCodes = Phrase(en: "Note codes", cy: "Codau nodiadau")
  package static let referenceCode = Phrase(en: "Reference code", cy: "Cod cyfeirio")
  package static let description = Phrase(en: "Description", cy: "Disgrifiad")
  package static let sortOrder = Phrase(en: "Sort order", cy: "Trefn ddidoli")
  package static let decimals = Phrase(en: "Decimal places", cy: "Lleoedd degol")
  package static let kindOfMeasure = Phrase(en: "Type", cy: "Math")
  package static let format = Phrase(en: "Format", cy: "Fformat")

  package static let unitParticipants = Phrase(en: "participants", cy: "cyfranogwyr")
  package static let unitWeeks = Phrase(en: "weeks", cy: "wythnosau")
  package static let unitDays = Phrase(en: "school days", cy: "diwrnodau ysgol")
  package static let unitPlans = Phrase(en: "plans", cy: "cynlluniau")
  package static let unitCases = Phrase(en: "cases", cy: "achosion")
  package static let unitMinutes = Phrase(en: "minutes", cy: "munudau")
  package static let unitShare = Phrase(en: "share, 0 to 1", cy: "cyfran, 0 i 1")
  package static let unitMinutesPerPlan = Phrase(
    en: "minutes more per further plan", cy: "munudau'n fwy fesul cynllun pellach")

  /// The study's identifier, when the release was made, and by which version of alntime.
  package static func releaseOf(_ study: String, on date: CivilDate, version: String) -> Phrase {
    Phrase(en: "Date of release: ", cy: "Dyddiad rhyddhau: ") + self.date(date)
      + Phrase(en: ". Study: ", cy: ". Astudiaeth: ") + Phrase(verbatim: "\(study). alntime \(version).")
  }

  package static func studyPeriod(_ first: CivilDate, _ last: CivilDate) -> Phrase {
    Phrase(en: "Period of the study: ", cy: "Cyfnod yr astudiaeth: ") + period(first, last) + Phrase(verbatim: ".")
  }

  /// The number as it is released, which can be a symbol.
  package static func tookPart(_ participants: Phrase) -> Phrase {
    Phrase(en: "Participants: ", cy: "Cyfranogwyr: ") + participants + Phrase(verbatim: ".")
  }

  package static func confirmedWeeksWere(_ weeks: Phrase) -> Phrase {
    Phrase(en: "Confirmed weeks: ", cy: "Wythnosau wedi'u cadarnhau: ") + weeks + Phrase(verbatim: ".")
  }

  package static let releaseIsControlled = Phrase(
    en:
      "Counts are rounded and some figures are not shown, so that nobody who took part can be found in them; the note on "
      + "methods says by which rules.",
    cy:
      "Mae cyfrifon wedi'u talgrynnu ac ni ddangosir rhai ffigurau, fel na ellir dod o hyd i neb a gymerodd ran ynddynt; "
      + "mae'r nodyn ar ddulliau yn dweud yn ôl pa reolau.")
}

/// Shorthand of StatsWales for what a value is or why there is none, as far as a release uses it.
///
/// Source: Marvell-Consulting/statswales-frontend, docs/static-pages/shorthand.en.md and shorthand.cy.md, commit 06d7606 of 2 July
/// 2026.
package struct Shorthand: Hashable, Sendable {
  package let meaning: Phrase
  package let use: Phrase
}

extension Phrase {
  /// The shorthand's words; nil of a code that releases do not use.
  package static func shorthand(_ code: String) -> Shorthand? { shorthands[code] }

  private static let shorthands: [String: Shorthand] = [
    "a": Shorthand(
      meaning: Phrase(en: "Average", cy: "Cyfartaledd"),
      use: Phrase(
        en: "The data value is an average of other values", cy: "Mae'r gwerth data yn gyfartaledd gwerthoedd eraill")),
    "c": Shorthand(
      meaning: Phrase(en: "Confidential information", cy: "Gwybodaeth gyfrinachol"),
      use: Phrase(
        en: "The data value has been suppressed for confidentiality purposes",
        cy: "Mae'r gwerth data wedi cael ei atal at ddibenion cyfrinachedd")),
    "k": Shorthand(
      meaning: Phrase(en: "Low figure", cy: "Ffigwr isel"),
      use: Phrase(
        en: "The data value is a low figure that appears as a zero when rounded",
        cy: "Mae'r gwerth data yn ffigwr isel sy'n ymddangos fel sero pan gaiff ei dalgrynnu")),
    "t": Shorthand(
      meaning: Phrase(en: "Total", cy: "Cyfanswm"),
      use: Phrase(
        en: "The data value is a total of other values", cy: "Mae'r gwerth data yn gyfanswm gwerthoedd eraill")),
    "z": Shorthand(
      meaning: Phrase(en: "Not applicable", cy: "Amherthnasol"),
      use: Phrase(
        en: "There is no possible data value for this combination of variables",
        cy: "Nid oes gwerth data posibl ar gyfer y cyfuniad hwn o newidion")),
  ]
}
