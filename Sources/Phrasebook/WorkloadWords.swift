package import Chronology
package import Timekeeping

/// Words of the study's tables: titles, what each divides by what, and the names of its statistics.
extension Phrase {
  package static let workloadTitle = Phrase(
    en: "Workload time study of additional learning needs co-ordinators",
    cy: "Astudiaeth amser llwyth gwaith cydlynwyr anghenion dysgu ychwanegol")
  package static let workloadOfOwnLog = Phrase(
    en: "Over the confirmed weeks of your own log; one participant, so there are no intervals.",
    cy: "Dros yr wythnosau a gadarnhawyd yn eich llyfr cofnodion eich hun; un cyfranogwr, felly nid oes cyfyngau.")
  package static let workloadIntervals = Phrase(
    en:
      "n is participants. The interval is of 95%, by a bootstrap over participants (BCa; Efron 1987), each with all of "
      + "their weeks and plans. Figures of the 2022-23 survey are what its respondents recalled.",
    cy: "Cyfranogwyr yw n. Cyfwng 95% yw'r cyfwng, trwy bŵtstrap dros gyfranogwyr (BCa; Efron 1987), pob un â'i holl "
      + "wythnosau a chynlluniau. Yr hyn a gofiai'r ymatebwyr yw ffigurau arolwg 2022-23.")

  package static let workloadSampleTitle = Phrase(en: "Sample", cy: "Sampl")
  package static let workloadPerWeekTitle = Phrase(en: "Hours per school week", cy: "Oriau fesul wythnos ysgol")
  package static let workloadActivityTitle = Phrase(en: "Share by activity", cy: "Cyfran yn ôl gweithgaredd")
  package static let workloadBandTitle = Phrase(en: "Share by time of day", cy: "Cyfran yn ôl amser y dydd")
  package static let workloadInSchoolTitle = Phrase(en: "Share in school hours", cy: "Cyfran yn ystod oriau ysgol")
  package static let workloadPerIDPTitle = Phrase(en: "Hours per issued IDP", cy: "Oriau fesul CDU a gyhoeddwyd")
  package static let workloadStagesTitle = Phrase(en: "Stages of an IDP", cy: "Camau CDU")
  package static let workloadNthTitle = Phrase(
    en: "Does the next IDP get quicker?", cy: "A yw'r CDU nesaf yn mynd yn gyflymach?")
  package static let workloadStatutoryTitle = Phrase(en: "Statutory days taken", cy: "Diwrnodau statudol a gymerwyd")
  package static let workloadReleaseTitle = Phrase(
    en: "Protected release time against need", cy: "Amser digyswllt wedi'i ddiogelu o'i gymharu â'r angen")
  package static let workloadQualityTitle = Phrase(en: "Data quality", cy: "Ansawdd y data")

  package static let statistic = Phrase(en: "Statistic", cy: "Ystadegyn")
  package static let estimate = Phrase(en: "Estimate", cy: "Amcangyfrif")
  package static let interval95 = Phrase(en: "95% interval", cy: "Cyfwng 95%")
  package static let quartiles = Phrase(en: "Quartiles", cy: "Chwarteli")
  package static let standardDeviation = Phrase(en: "SD", cy: "GS")
  package static let participantsHeading = Phrase(en: "n", cy: "n")
  package static let unitsHeading = Phrase(en: "Units", cy: "Unedau")
  package static let surveyColumn = Phrase(en: "Survey", cy: "Arolwg")
  package static let leftOutHeading = Phrase(en: "Left out: ", cy: "Heb eu cyfrif: ")
  package static let chartOf = Phrase(en: "Bars: ", cy: "Barrau: ")

  package static let workloadPerWeekNote = Phrase(
    en:
      "Minutes in confirmed weeks with school days, over those days ÷ 5; a confirmed week with nothing recorded counts as "
      + "zero, a partial week by its school days. The mean of ratios gives each participant the same weight.",
    cy: "Munudau mewn wythnosau â diwrnodau ysgol sydd wedi'u cadarnhau, dros y diwrnodau hynny ÷ 5; mae wythnos a "
      + "gadarnhawyd heb ddim wedi'i gofnodi yn cyfrif fel sero, ac wythnos rannol yn ôl ei diwrnodau ysgol. Mae cymedr y "
      + "cymarebau yn rhoi'r un pwysau i bob cyfranogwr.")
  package static let workloadShareNote = Phrase(
    en: "Shares are of all minutes on days that a calendar covers, added up over participants; what has "
      + "none is not shown.",
    cy:
      "Cyfrannau o'r holl funudau ar ddiwrnodau y mae calendr yn eu cwmpasu, wedi'u hadio dros gyfranogwyr; ni ddangosir "
      + "yr hyn nad oes dim ohono.")
  package static let workloadInSchoolNote = Phrase(
    en:
      "The mean of persons' shares is what the survey's question D8 asked; the pooled share weighs by hours. The survey "
      + "gives 44% of 410 answers in its body and 36% of 420 in its appendix, because some typed hours where a percentage "
      + "was asked.",
    cy:
      "Cymedr cyfrannau pobl yw'r hyn a ofynnodd cwestiwn D8 yr arolwg; mae'r gyfran gyfun yn pwyso yn ôl oriau. Mae'r "
      + "arolwg yn rhoi 44% o 410 ateb yn ei gorff a 36% o 420 yn ei atodiad, am fod rhai wedi teipio oriau lle gofynnwyd am "
      + "ganran.")
  package static let workloadPerIDPNote = Phrase(
    en:
      "Every entry with the case counts, meetings included, as the survey's question D6 asked. Only issued plans count of "
      + "which every week from opening to issue is confirmed; the censoring-weighted mean also weighs for those not yet "
      + "issued (Bang and Tsiatis 2000).",
    cy:
      "Mae pob cofnod gyda'r achos yn cyfrif, gan gynnwys cyfarfodydd, fel y gofynnodd cwestiwn D6 yr arolwg. Dim ond "
      + "cynlluniau a gyhoeddwyd y cadarnhawyd pob wythnos ohonynt o'r agor i'r cyhoeddi sy'n cyfrif; mae'r cymedr wedi'i "
      + "bwysoli am sensro hefyd yn pwyso am y rhai heb eu cyhoeddi eto (Bang a Tsiatis 2000).")
  package static let workloadNthNote = Phrase(
    en:
      "The slope is the mean of participants' Theil–Sen slopes: minutes more for each further plan, less when negative.",
    cy:
      "Y graddiant yw cymedr graddiannau Theil–Sen y cyfranogwyr: munudau'n fwy am bob cynllun pellach, llai pan fo'n "
      + "negatif.")
  package static let workloadStatutoryNote = Phrase(
    en:
      "School days (term-time days of further education) from when the setting was made aware to the plan; the limit is 35.",
    cy:
      "Diwrnodau ysgol (diwrnodau tymor mewn addysg bellach) o pan ddaeth y lleoliad yn ymwybodol hyd y cynllun; 35 yw'r "
      + "terfyn.")
  package static let workloadReleaseNote = Phrase(
    en:
      "Planned is what the calendar sets aside, need is all ALN work; use is worked over planned, cover is planned over "
      + "need.",
    cy: "Yr hyn y mae'r calendr yn ei neilltuo yw'r amser a gynlluniwyd, yr holl waith ADY yw'r angen; gweithiwyd dros "
      + "gynlluniwyd yw'r defnydd, a chynlluniwyd dros angen yw'r ddarpariaeth.")
  package static let workloadQualityNote = Phrase(
    en: "Timed as it was done, logged afterwards from memory, or imported from another program.",
    cy: "Wedi'i amseru wrth ei wneud, wedi'i gofnodi wedyn o'r cof, neu wedi'i fewnforio o raglen arall.")

  package static let asShare = Phrase(en: ", share", cy: ", cyfran")
  package static let intervalsTooShort = Phrase(
    en:
      "Of fewer than 40 participants the interval is somewhat too short: in simulation it held the truth 90 times in 100 "
      + "with ten participants, and 92 with twenty.",
    cy:
      "O lai na 40 o gyfranogwyr mae'r cyfwng braidd yn rhy fyr: mewn efelychiad daliodd y gwir 90 gwaith o 100 gyda deg "
      + "cyfranogwr, a 92 gydag ugain.")

  package static let noneOfThese = Phrase(
    en: "Nothing to count yet.", cy: "Dim i'w gyfrif eto.")
}

extension Phrase.Help {
  package static let studyBy = Phrase(
    en: "Group the tables of confirmed weeks by one or two: setting, language, size, role, region, authority, "
      + "specialist_provision, cluster_lead, school_year, term.",
    cy: "Grwpio tablau wythnosau a gadarnhawyd yn ôl un neu ddau: setting, language, size, role, region, authority, "
      + "specialist_provision, cluster_lead, school_year, term.")
  package static let studyFormat = Phrase(
    en: "text, or html: one page in both languages, with pictures, to open in a browser or print.",
    cy: "text, neu html: un dudalen yn y ddwy iaith, gyda lluniau, i'w hagor mewn porwr neu ei hargraffu.")
}

extension Explanation {
  package static let pageOrJSON = Explanation(
    Phrase(en: "One or the other", cy: "Un neu'r llall"),
    Phrase(en: "Give --json or --format html, not both.", cy: "Rhowch --json neu --format html, nid y ddau."))

  package static func unknownDimension(_ code: String, meant: [String], all: [String]) -> Explanation {
    let list = all.joined(separator: ", ")
    let near = meant.first.map {
      Phrase(en: " Did you mean `\($0)`?", cy: " Ai `\($0)` oedd gennych mewn golwg?")
    }
    return Explanation(
      Phrase(en: "No such dimension", cy: "Dim dimensiwn o'r fath"),
      Phrase(
        en: "Tables cannot be grouped by `\(code)`; there can be: \(list).",
        cy: "Ni ellir grwpio tablau yn ôl `\(code)`; gall fod: \(list).") + (near ?? Phrase(verbatim: "")))
  }

  package static let tooManyDimensions = Explanation(
    Phrase(en: "Too many dimensions", cy: "Gormod o ddimensiynau"),
    Phrase(
      en: "Tables are grouped by one dimension or two; leave one out.",
      cy: "Caiff tablau eu grwpio yn ôl un dimensiwn neu ddau; gadewch un allan."))
}

/// The names of statistics, by their stable keys; nil for a key of a later version.
extension Phrase {
  package static func statistic(_ key: String) -> Phrase? { statistics[key] }

  private static let statistics: [String: Phrase] = [
    "participants": Phrase(en: "Participants", cy: "Cyfranogwyr"),
    "confirmed-weeks": Phrase(en: "Confirmed weeks", cy: "Wythnosau wedi'u cadarnhau"),
    "school-days": Phrase(en: "School days in them", cy: "Diwrnodau ysgol ynddynt"),
    "minutes": Phrase(en: "Hours recorded", cy: "Oriau a gofnodwyd"),
    "cases-opened": Phrase(en: "Cases opened", cy: "Achosion a agorwyd"),
    "plans-issued": Phrase(en: "Plans issued", cy: "Cynlluniau a gyhoeddwyd"),
    "ratio-of-sums": Phrase(en: "Ratio of sums", cy: "Cymhareb y symiau"),
    "mean-of-ratios": Phrase(en: "Mean of persons' ratios", cy: "Cymedr cymarebau pobl"),
    "week-without-school": Phrase(en: "Per week without school", cy: "Fesul wythnos heb ysgol"),
    "mean-of-shares": Phrase(en: "Mean of persons' shares", cy: "Cymedr cyfrannau pobl"),
    "pooled": Phrase(en: "Pooled share", cy: "Cyfran gyfun"),
    "mean": Phrase(en: "Mean", cy: "Cymedr"),
    "trimmed-mean": Phrase(en: "Mean, 10% trimmed", cy: "Cymedr, wedi'i docio 10%"),
    "median": Phrase(en: "Median", cy: "Canolrif"),
    "up-to-ten-hours": Phrase(en: "Up to 10 hours", cy: "Hyd at 10 awr"),
    "censoring-weighted-mean": Phrase(en: "Mean, censoring-weighted", cy: "Cymedr, wedi'i bwysoli am sensro"),
    "1": Phrase(en: "First plan", cy: "Cynllun cyntaf"), "2": Phrase(en: "Second plan", cy: "Ail gynllun"),
    "3-5": Phrase(en: "Third to fifth", cy: "Trydydd i bumed"),
    "6-10": Phrase(en: "Sixth to tenth", cy: "Chweched i ddegfed"),
    "11-": Phrase(en: "Eleventh and later", cy: "Unfed ar ddeg a wedyn"),
    "slope": Phrase(en: "Change with each plan", cy: "Newid gyda phob cynllun"),
    "within-limit": Phrase(en: "Within 35 days", cy: "O fewn 35 diwrnod"),
    "planned": Phrase(en: "Planned per school week", cy: "Cynlluniwyd fesul wythnos ysgol"),
    "worked": Phrase(en: "Worked in it per school week", cy: "Gweithiwyd ynddo fesul wythnos ysgol"),
    "need": Phrase(en: "All ALN work per school week", cy: "Holl waith ADY fesul wythnos ysgol"),
    "use": Phrase(en: "Use (worked ÷ planned)", cy: "Defnydd (gweithiwyd ÷ cynlluniwyd)"),
    "cover": Phrase(en: "Cover (planned ÷ need)", cy: "Darpariaeth (cynlluniwyd ÷ angen)"),
    "timer": Phrase(en: "Timed live", cy: "Wedi'i amseru ar y pryd"),
    "log": Phrase(en: "Logged afterwards", cy: "Wedi'i gofnodi wedyn"),
    "import": Phrase(en: "Imported", cy: "Wedi'i fewnforio"),
  ]

  private static let otherWork = Phrase(en: "Other work", cy: "Gwaith arall")

  package static func name(of stage: CaseStage) -> Phrase {
    stage == .rest
      ? otherWork : Activity(rawValue: stage.rawValue).map(name(of:)) ?? Phrase(verbatim: stage.rawValue)
  }

  package static func name(of season: Season) -> Phrase {
    switch season {
    case .autumn: Phrase(en: "Autumn", cy: "Hydref")
    case .spring: Phrase(en: "Spring", cy: "Gwanwyn")
    case .summer: Phrase(en: "Summer", cy: "Haf")
    }
  }

  package static let schoolYearDimension = Phrase(en: "School year", cy: "Blwyddyn ysgol")
  package static let termDimension = Phrase(en: "Term", cy: "Tymor")
  package static let outsideTerms = Phrase(en: "Outside terms", cy: "Y tu allan i dymhorau")
  package static let unknownTerm = Phrase(en: "Term unknown", cy: "Tymor anhysbys")
}

/// What is in no row, and why, with how many there are.
extension Phrase {
  package enum LeftOut {
    package static func noConfirmedWeek(_ count: Int) -> Phrase {
      participants(count) + Phrase(en: " without a confirmed week", cy: " heb wythnos wedi'i chadarnhau")
    }

    package static func uncoveredWeek(_ count: Int) -> Phrase {
      weeks(count) + Phrase(en: " with a day that no calendar covers", cy: " â diwrnod nad yw calendr yn ei gwmpasu")
    }

    package static func weekWithoutSchool(_ count: Int) -> Phrase {
      weeks(count) + Phrase(en: " without a school day", cy: " heb ddiwrnod ysgol")
    }

    package static func uncoveredMinutes(_ count: Int) -> Phrase {
      hoursAndMinutes(Int64(count) * 60)
        + Phrase(en: " h on days that no calendar covers", cy: " awr ar ddiwrnodau nad yw calendr yn eu cwmpasu")
    }

    package static func planNotWhole(_ count: Int) -> Phrase {
      plans(count)
        + Phrase(en: " issued, of which a week is not confirmed", cy: " a gyhoeddwyd na chadarnhawyd wythnos ohono")
    }

    package static func notIssued(_ count: Int) -> Phrase {
      cases(count) + Phrase(en: " without a plan yet", cy: " heb gynllun eto")
    }

    package static func closedWithoutPlan(_ count: Int) -> Phrase {
      cases(count) + Phrase(en: " put away without a plan", cy: " a roddwyd o'r neilltu heb gynllun")
    }

    package static func neverOpened(_ count: Int) -> Phrase {
      cases(count) + Phrase(en: " that only the log knows", cy: " mai dim ond y llyfr cofnodion sy'n ei adnabod")
    }

    package static func daysUnknown(_ count: Int) -> Phrase {
      plans(count) + Phrase(en: " whose days no calendar could count", cy: " na allai calendr gyfrif ei ddiwrnodau")
    }

    package static func otherLimit(_ count: Int) -> Phrase {
      plans(count) + Phrase(en: " with a limit in weeks", cy: " â therfyn mewn wythnosau")
    }

    package static func tooFewPlans(_ count: Int) -> Phrase {
      participants(count) + Phrase(en: " with fewer than three plans", cy: " â llai na thri chynllun")
    }

    package static func sourceNotByWeek(_ count: Int) -> Phrase {
      hoursAndMinutes(Int64(count) * 60)
        + Phrase(
          en: " h, as how they were recorded is known by participant, not by week",
          cy: " awr, gan mai fesul cyfranogwr, nid fesul wythnos, y mae'n hysbys sut y'u cofnodwyd")
    }
  }
}
