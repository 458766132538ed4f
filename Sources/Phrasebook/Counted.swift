/// A number of things, with the noun in the form that the number asks for.
///
/// English has a singular and a plural. Welsh keeps the singular after a number and mutates it: softly after two (and
/// after one, if feminine and not in ll or rh), aspirately after three (if masculine) and six (Thorne, "A Comprehensive
/// Welsh Grammar", sections 189–194).
struct CountedNoun {
  let singular: String
  let plural: String
  let welsh: String
  let isFeminine: Bool
  /// Soft mutation, where it differs.
  let soft: String?
  /// Aspirate mutation, where it differs.
  let aspirate: String?

  func counted(_ count: Int) -> Phrase {
    Phrase(en: "\(count) \(count == 1 ? singular : plural)", cy: "\(count) \(welshForm(count))")
  }

  private func welshForm(_ count: Int) -> String {
    switch count {
    case 1: isFeminine && !welsh.hasPrefix("ll") && !welsh.hasPrefix("rh") ? soft ?? welsh : welsh
    case 2: soft ?? welsh
    case 3: isFeminine ? welsh : aspirate ?? welsh
    case 6: aspirate ?? welsh
    default: welsh
    }
  }
}

extension Phrase {
  package static func entries(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "entry", plural: "entries", welsh: "cofnod", isFeminine: false, soft: "gofnod", aspirate: "chofnod"
    ).counted(count)
  }

  package static func lines(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "line", plural: "lines", welsh: "llinell", isFeminine: true, soft: "linell", aspirate: nil
    ).counted(count)
  }

  package static func weeks(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "week", plural: "weeks", welsh: "wythnos", isFeminine: true, soft: nil, aspirate: nil
    ).counted(count)
  }

  package static func schoolDays(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "school day", plural: "school days", welsh: "diwrnod ysgol", isFeminine: false,
      soft: "ddiwrnod ysgol", aspirate: nil
    ).counted(count)
  }

  package static func termTimeDays(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "term-time day", plural: "term-time days", welsh: "diwrnod tymor", isFeminine: false,
      soft: "ddiwrnod tymor", aspirate: nil
    ).counted(count)
  }

  package static func days(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "day", plural: "days", welsh: "diwrnod", isFeminine: false, soft: "ddiwrnod", aspirate: nil
    ).counted(count)
  }

  package static func months(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "month", plural: "months", welsh: "mis", isFeminine: false, soft: "fis", aspirate: nil
    ).counted(count)
  }

  package static func cases(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "case", plural: "cases", welsh: "achos", isFeminine: false, soft: nil, aspirate: nil
    ).counted(count)
  }

  package static func participants(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "participant", plural: "participants", welsh: "cyfranogwr", isFeminine: false, soft: "gyfranogwr",
      aspirate: "chyfranogwr"
    ).counted(count)
  }

  package static func plans(_ count: Int) -> Phrase {
    CountedNoun(
      singular: "plan", plural: "plans", welsh: "cynllun", isFeminine: false, soft: "gynllun", aspirate: "chynllun"
    ).counted(count)
  }
}
