/// Words of the study.
extension Phrase {
  package static let studyTitle = Phrase(
    en: "Workload time study of your own log", cy: "Astudiaeth amser llwyth gwaith o'ch llyfr cofnodion eich hun")
  package static let sampleTitle = Phrase(en: "What it rests on", cy: "Ar beth y mae'n seiliedig")
  package static let hoursByActivityTitle = Phrase(en: "Hours by activity", cy: "Oriau yn ôl gweithgaredd")
  package static let hoursByBandTitle = Phrase(en: "Hours by time of day", cy: "Oriau yn ôl amser y dydd")
  package static let hoursPerWeekTitle = Phrase(en: "Hours per week", cy: "Oriau'r wythnos")
  package static let inSchoolShareTitle = Phrase(
    en: "Share of work in school hours", cy: "Cyfran y gwaith yn ystod oriau ysgol")
  package static let hoursPerCaseTitle = Phrase(en: "Hours per case", cy: "Oriau fesul achos")

  package static let week = Phrase(en: "Week", cy: "Wythnos")
  package static let schoolDaysHeading = Phrase(en: "School days", cy: "Diwrnodau ysgol")
  package static let caseHeading = Phrase(en: "Case", cy: "Achos")
  package static let surveyHeading = Phrase(en: "2022-23 survey", cy: "Arolwg 2022-23")
  package static let participantsLabel = Phrase(en: "Participants", cy: "Cyfranogwyr")
  package static let weeksLabel = Phrase(en: "Weeks with work recorded", cy: "Wythnosau â gwaith wedi'i gofnodi")
  package static let confirmedWeeksLabel = Phrase(en: "Confirmed weeks", cy: "Wythnosau wedi'u cadarnhau")
  package static let isConfirmed = Phrase(en: "confirmed", cy: "cadarnhawyd")
  package static let allHours = Phrase(en: "All hours", cy: "Yr holl oriau")
  package static let ofWhichUncovered = Phrase(
    en: "of which on days without a calendar", cy: "gan gynnwys ar ddiwrnodau heb galendr")
  package static let perSchoolWeek = Phrase(en: "Per school week", cy: "Fesul wythnos ysgol")
  package static let perRecordedSchoolWeek = Phrase(
    en: "Per recorded school week", cy: "Fesul wythnos ysgol â chofnod")
  package static let perWeekWithoutSchool = Phrase(en: "Per week without school", cy: "Fesul wythnos heb ysgol")
  package static let perRecordedWeekWithoutSchool = Phrase(
    en: "Per recorded week without school", cy: "Fesul wythnos heb ysgol â chofnod")
  package static let notCovered = Phrase(en: "In none: no calendar", cy: "Heb eu cyfrif: dim calendr")
  package static let mean = Phrase(en: "Mean", cy: "Cymedr")
  package static let median = Phrase(en: "Median", cy: "Canolrif")
  package static let upToTenHours = Phrase(en: "Up to 10 hours", cy: "Hyd at 10 awr")

  /// Stands for the weeks that a screen has no room for.
  package static func earlierWeeks(_ count: Int) -> Phrase {
    Phrase(en: "… ", cy: "… ") + weeks(count) + Phrase(en: " before (--json)", cy: " cyn hynny (--json)")
  }

  package static func respondents(_ count: Int) -> Phrase { Phrase(verbatim: "n = \(count)") }

  package static let activityNote = Phrase(
    en: "Shares are of all hours.", cy: "Cyfrannau o'r holl oriau yw'r rhain.")
  package static let bandNote = Phrase(
    en: "Shares are of the hours on days that a calendar covers.",
    cy: "Cyfrannau o'r oriau ar ddiwrnodau y mae calendr yn eu cwmpasu yw'r rhain.")
  package static let weekNote = Phrase(
    en:
      "Per school week: hours in confirmed weeks with school days, over those days ÷ 5; a confirmed week with nothing "
      + "recorded counts as zero. Per recorded school week: the same over every week with something recorded, confirmed "
      + "or not; weeks without work are missing from it, so it may be too high.",
    cy:
      "Fesul wythnos ysgol: oriau mewn wythnosau â diwrnodau ysgol sydd wedi'u cadarnhau, dros y diwrnodau hynny ÷ 5; mae "
      + "wythnos a gadarnhawyd heb ddim wedi'i gofnodi yn cyfrif fel sero. Fesul wythnos ysgol â chofnod: yr un peth dros "
      + "bob wythnos â rhywbeth wedi'i gofnodi, wedi'i chadarnhau neu beidio; mae wythnosau heb waith ar goll ohono, felly "
      + "gall fod yn rhy uchel.")
  package static let noneConfirmedNote = Phrase(
    en: " No week is confirmed yet: once the log of one is complete, say so with `alntime confirm 2026-W47`.",
    cy: " Nid oes wythnos wedi'i chadarnhau eto: pan fydd cofnodion un yn gyflawn, dywedwch hynny gydag "
      + "`alntime confirm 2026-W47`.")
  package static let shareNote = Phrase(
    en: "The survey's 44% is a mean of 410 people's recalled shares; its appendix gives 36% of 420, because some typed "
      + "hours where a percentage was asked. Yours is measured.",
    cy:
      "Cymedr cyfrannau a gofiwyd gan 410 o bobl yw 44% yr arolwg; mae ei atodiad yn rhoi 36% o 420, am fod rhai wedi "
      + "teipio oriau lle gofynnwyd am ganran. Mae eich un chi wedi'i mesur.")
  package static let caseNote = Phrase(
    en:
      "Every entry with the case counts, meetings included, as the survey asked; cases not yet finished count as far as "
      + "they have come.",
    cy:
      "Mae pob cofnod gyda'r achos yn cyfrif, gan gynnwys cyfarfodydd, fel y gofynnodd yr arolwg; mae achosion heb eu "
      + "gorffen yn cyfrif hyd at y fan y daethant.")
  package static let noCases = Phrase(
    en: "No entry names a case. Add one with `--case K7` to see hours per plan.",
    cy: "Nid oes cofnod yn enwi achos. Ychwanegwch un gyda `--case K7` i weld oriau fesul cynllun.")
}
