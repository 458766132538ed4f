/// The note on methods that goes with a release.
extension Phrase {
  package static let methodologyTitle = Phrase(
    en: "Note on methods: what was asked, of whom, what the figures rest on, and what they cannot say.",
    cy: "Nodyn ar ddulliau: beth a ofynnwyd, i bwy, ar beth y mae'r ffigurau'n seiliedig, a'r hyn na allant ei ddweud.")

  package static let whatWasAsked = Phrase(en: "What was asked", cy: "Beth a ofynnwyd")
  package static let whatWasAskedText = [
    Phrase(
      en:
        "How long the work of co-ordinators of additional learning needs (ALN) takes, on what they spend it, and how much of "
        + "it lies in school hours. Participants kept a log of their work with the program alntime: timed as it was done, "
        + "written down afterwards, or imported from another program.",
      cy:
        "Faint o amser y mae gwaith cydlynwyr anghenion dysgu ychwanegol (ADY) yn ei gymryd, ar beth y maent yn ei dreulio, a "
        + "faint ohono sydd yn ystod oriau ysgol. Cadwodd y cyfranogwyr gofnodion o'u gwaith gyda'r rhaglen alntime: wedi'u "
        + "hamseru wrth ei wneud, wedi'u hysgrifennu wedyn, neu wedi'u mewnforio o raglen arall."),
    Phrase(
      en:
        "The log itself stayed with each participant. What the study received are minutes by week, activity, part of the day "
        + "and numbered case, with no names, notes or clock times.",
      cy:
        "Arhosodd y cofnodion eu hunain gyda phob cyfranogwr. Yr hyn a gafodd yr astudiaeth yw munudau fesul wythnos, "
        + "gweithgaredd, rhan o'r dydd ac achos â rhif, heb enwau, nodiadau nac amserau cloc."),
  ]

  package static let whoCouldTakePart = Phrase(en: "Who could take part", cy: "Pwy a allai gymryd rhan")
  package static let whoCouldTakePartText = [
    Phrase(
      en:
        "Whoever co-ordinates provision for ALN in a school, pupil referral unit or further education institution, or works "
        + "for someone who does, and was given the study's invitation. Taking part was voluntary. Whoever withdrew is in no "
        + "figure.",
      cy:
        "Pwy bynnag sy'n cydlynu darpariaeth ADY mewn ysgol, uned cyfeirio disgyblion neu sefydliad addysg bellach, neu sy'n "
        + "gweithio i rywun sy'n gwneud hynny, ac a gafodd wahoddiad yr astudiaeth. Roedd cymryd rhan yn wirfoddol. Nid oes "
        + "neb a dynnodd yn ôl mewn unrhyw ffigur.")
  ]

  package static let response = Phrase(en: "Response", cy: "Ymateb")
  package static let responseText = Phrase(
    en:
      "The numbers are as released. How many were given an invitation the study does not know, so there is no response rate.",
    cy:
      "Mae'r niferoedd fel y'u rhyddhawyd. Nid yw'r astudiaeth yn gwybod faint a gafodd wahoddiad, felly nid oes cyfradd "
      + "ymateb.")

  package static let denominators = Phrase(en: "Denominators", cy: "Enwaduron")
  package static let denominatorsText = [
    Phrase(
      en:
        "Only confirmed weeks count: those whose log the participant said was complete. A confirmed week with nothing recorded "
        + "counts as zero; a week that is not confirmed is in neither numerator nor denominator.",
      cy:
        "Dim ond wythnosau wedi'u cadarnhau sy'n cyfrif: y rhai y dywedodd y cyfranogwr fod eu cofnodion yn gyflawn. Mae "
        + "wythnos wedi'i chadarnhau heb ddim wedi'i gofnodi yn cyfrif fel sero; nid yw wythnos heb ei chadarnhau yn y "
        + "rhifiadur nac yn yr enwadur."),
    Phrase(
      en:
        "n is the number of participants on whom a figure rests. What divides what in each table stands beneath its title "
        + "below.",
      cy:
        "n yw nifer y cyfranogwyr y mae ffigur yn seiliedig arnynt. Mae'r hyn a rennir â beth ym mhob tabl i'w weld o dan ei "
        + "deitl isod."),
  ]

  package static let definitionsHeading = Phrase(en: "Tables and statistics", cy: "Tablau ac ystadegau")
  package static let definitionsText = Phrase(
    en: "Each statistic with its code in the files, its unit, and how it is worked out.",
    cy: "Pob ystadegyn gyda'i god yn y ffeiliau, ei uned, a sut y caiff ei gyfrifo.")

  package static let definitionOfTotal = Phrase(en: "sum over participants.", cy: "swm dros gyfranogwyr.")
  package static let definitionOfCount = Phrase(en: "how many there are.", cy: "faint sydd.")
  package static let definitionOfShare = Phrase(en: "part of a whole.", cy: "rhan o gyfanwaith.")
  package static let definitionOfRatio = Phrase(
    en: "one sum over participants divided by another.", cy: "un swm dros gyfranogwyr wedi'i rannu ag un arall.")
  package static let definitionOfMean = Phrase(
    en: "arithmetic mean: the sum divided by the number of what was summed.",
    cy: "cymedr rhifyddol: y swm wedi'i rannu â nifer yr hyn a adiwyd.")
  package static let definitionOfMedian = Phrase(
    en: "the quantile at 0.5 (type 7 of Hyndman and Fan 1996).", cy: "y cwantil ar 0.5 (math 7 Hyndman a Fan 1996).")
  package static let definitionOfLowerQuartile = Phrase(
    en: "the quantile at 0.25 (type 7 of Hyndman and Fan 1996).", cy: "y cwantil ar 0.25 (math 7 Hyndman a Fan 1996).")
  package static let definitionOfUpperQuartile = Phrase(
    en: "the quantile at 0.75 (type 7 of Hyndman and Fan 1996).", cy: "y cwantil ar 0.75 (math 7 Hyndman a Fan 1996).")
  package static let definitionOfStandardDeviation = Phrase(
    en: "standard deviation of a sample, with n − 1 as its divisor.",
    cy: "gwyriad safonol sampl, ag n − 1 yn rhannydd iddo.")
  package static let definitionOfSlope = Phrase(
    en: "mean of participants' Theil–Sen slopes (Sen 1968).",
    cy: "cymedr graddiannau Theil–Sen y cyfranogwyr (Sen 1968).")

  package static func definitionOfLowerEnd(_ code: String) -> Phrase {
    Phrase(en: "lower end of the 95% interval of \(code).", cy: "pen isaf cyfwng 95% \(code).")
  }

  package static func definitionOfUpperEnd(_ code: String) -> Phrase {
    Phrase(en: "upper end of the 95% interval of \(code).", cy: "pen uchaf cyfwng 95% \(code).")
  }

  package static let intervals = Phrase(en: "Intervals", cy: "Cyfyngau")

  package static func intervalsText(drawCount: Int) -> Phrase {
    Phrase(
      en:
        "Intervals are of 95%, by a bootstrap of \(drawCount) resamples over participants, each with all of their weeks and "
        + "plans: bias-corrected and accelerated (BCa; Efron 1987; Efron and Tibshirani 1993, section 14.3). The seed of the "
        + "resamples is fixed by the study's protocol, so the same contributions always give the same intervals.",
      cy:
        "Cyfyngau 95% ydynt, trwy bŵtstrap o \(drawCount) o ailsamplau dros gyfranogwyr, pob un â'i holl wythnosau a "
        + "chynlluniau: BCa, sef wedi'i gywiro am duedd a'i gyflymu (Efron 1987; Efron a Tibshirani 1993, adran 14.3). Mae "
        + "hedyn yr ailsamplau wedi'i bennu gan brotocol yr astudiaeth, felly mae'r un cyfraniadau bob amser yn rhoi'r un "
        + "cyfyngau.")
  }

  package static let limits = Phrase(en: "Limits", cy: "Cyfyngiadau")
  package static let limitsText = [
    Phrase(
      en:
        "Participants chose to take part and are not a random sample, so the figures need not hold for all co-ordinators in "
        + "Wales, and an interval says nothing of who is missing.",
      cy:
        "Dewisodd y cyfranogwyr gymryd rhan ac nid ydynt yn sampl ar hap, felly nid yw'r ffigurau o reidrwydd yn wir am bob "
        + "cydlynydd yng Nghymru, ac nid yw cyfwng yn dweud dim am y rhai sydd ar goll."),
    Phrase(
      en:
        "The hours are those that participants recorded; nobody checked them. What was never recorded is not in them.",
      cy:
        "Yr oriau a gofnododd y cyfranogwyr yw'r oriau; ni wiriodd neb hwy. Nid yw'r hyn na chofnodwyd mohono ynddynt."),
    Phrase(
      en:
        "Plans not yet issued at the end of the study are not among issued plans, and those that take long are missing the most.",
      cy:
        "Nid yw cynlluniau heb eu cyhoeddi erbyn diwedd yr astudiaeth ymhlith y cynlluniau a gyhoeddwyd, a'r rhai sy'n cymryd "
        + "amser hir sydd fwyaf ar goll."),
    Phrase(
      en: "Figures that are not shown are in the totals that are. Rounded counts need not add up.",
      cy:
        "Mae ffigurau nas dangosir yn y cyfansymiau a ddangosir. Nid yw cyfrifon wedi'u talgrynnu o reidrwydd yn adio'n gywir."
    ),
  ]
}

/// Disclosure control in words, with the numbers of the study's policy.
extension Phrase {
  package static let disclosureControl = Phrase(en: "Disclosure control", cy: "Rheoli datgelu")
  package static let disclosureText = Phrase(
    en: "The study's invitation promised these rules to whoever took part; a release may be stricter and never looser.",
    cy:
      "Addawodd gwahoddiad yr astudiaeth y rheolau hyn i bawb a gymerodd ran; caiff rhyddhad fod yn llymach ond byth yn llacach."
  )

  /// `minimumCount` is at least 3.
  package static func noFewerThan(_ minimumCount: Int) -> Phrase {
    Phrase(
      en: "No figure of 1 to \(minimumCount - 1) participants is shown.",
      cy: "Ni ddangosir unrhyw ffigur o 1 i \(minimumCount - 1) o gyfranogwyr.")
  }

  package static func countsRounded(to multiple: Int) -> Phrase {
    Phrase(
      en: "Counts are rounded to the nearest \(multiple), each by itself.",
      cy: "Caiff cyfrifon eu talgrynnu i'r \(multiple) agosaf, pob un ar ei ben ei hun.")
  }

  /// The p% rule and the (n, k) rule; the second is not said where 100% makes it none.
  package static func noDominatedFigure(percent: Int, count: Int, dominance: Int) -> Phrase {
    let known = Phrase(
      en:
        "Hours are not shown if the participant with the second most in them could work out the most within \(percent)%",
      cy:
        "Ni ddangosir oriau os gallai'r cyfranogwr â'r ail gyfran fwyaf ynddynt gyfrifo'r gyfran fwyaf o fewn \(percent)%"
    )
    guard dominance < 100 else { return known + Phrase(verbatim: ".") }
    guard count > 1 else {
      return known
        + Phrase(
          en: ", or if the largest share is more than \(dominance)% of them.",
          cy: ", neu os yw'r gyfran fwyaf yn fwy na \(dominance)% ohonynt.")
    }
    return known
      + Phrase(
        en: ", or if the \(count) largest shares are together more than \(dominance)% of them.",
        cy: ", neu os yw'r cyfrannau mwyaf, hyd at \(count) mewn nifer, gyda'i gilydd yn fwy na \(dominance)% ohonynt.")
  }

  package static func noExtremes(tailCount: Int) -> Phrase {
    Phrase(
      en:
        "No minimum or maximum is shown; a median needs \(2 * tailCount) participants and a quartile \(4 * tailCount).",
      cy:
        "Ni ddangosir lleiafswm nac uchafswm; rhaid wrth \(2 * tailCount) o gyfranogwyr i ddangos canolrif, ac i ddangos "
        + "chwartel rhaid wrth \(4 * tailCount).")
  }

  package static func secondarySuppression(percent: Int) -> Phrase {
    Phrase(
      en:
        "Where a figure that is not shown could be worked out within \(percent)% from what is, in this table or another, further "
        + "figures are not shown, until that is proved impossible, also for someone who took part and knows their own hours.",
      cy:
        "Lle gellid cyfrifo ffigur nas dangosir o fewn \(percent)% o'r hyn a ddangosir, yn y tabl hwn neu mewn un arall, ni "
        + "ddangosir ffigurau pellach, nes profi bod hynny'n amhosibl, hefyd i rywun a gymerodd ran ac sy'n gwybod ei oriau ei "
        + "hun.")
  }

  package static func leastChange(_ minimumCount: Int) -> Phrase {
    Phrase(
      en:
        "A later release of the same study is checked against all before it: what changed must have changed for at least "
        + "\(minimumCount) participants.",
      cy:
        "Caiff rhyddhad diweddarach o'r un astudiaeth ei wirio yn erbyn pob un o'i flaen: rhaid bod yr hyn a newidiodd wedi newid "
        + "i o leiaf \(minimumCount) o gyfranogwyr.")
  }

  package static let symbolsText = Phrase(
    en: "Where a value is not shown, or is not what it seems, a symbol of StatsWales says so:",
    cy: "Lle na ddangosir gwerth, neu lle nad yw'r hyn yr ymddengys, mae symbol StatsCymru yn dweud hynny:")
}
