extension Phrase {
  /// What is wrong with a file that is not TOML, behind its line and column.
  package enum Syntax {
    package static let notUTF8 = Phrase(en: "this is not text in UTF-8.", cy: "nid testun mewn UTF-8 mo hyn.")

    package static let missingKey = Phrase(
      en: "a key belongs here: letters a to z, digits, - and _, or anything in quotes.",
      cy: "allwedd sydd i fod yma: llythrennau a i z, digidau, - a _, neu unrhyw beth mewn dyfynodau.")

    package static let missingEquals = Phrase(
      en: "= belongs here, between a key and its value.", cy: "= sydd i fod yma, rhwng allwedd a'i gwerth.")

    package static let missingValue = Phrase(
      en: "a value belongs here, such as 2026-09-01 or \"monday\".",
      cy: "gwerth sydd i fod yma, fel 2026-09-01 neu \"monday\".")

    package static let missingLineEnd = Phrase(
      en: "the line should end here; begin a new one for what follows.",
      cy: "dylai'r llinell orffen yma; dechreuwch un newydd i'r hyn sy'n dilyn.")

    package static func missingHeaderEnd(_ brackets: String) -> Phrase {
      Phrase(
        en: "\(brackets) belongs here, behind the name of a table.", cy: "\(brackets) sydd i fod yma, ar ôl enw tabl.")
    }

    package static let missingArrayEnd = Phrase(
      en: "a comma or ] belongs here, behind a value of an array.",
      cy: "coma neu ] sydd i fod yma, ar ôl gwerth mewn arae.")

    package static let missingTableEnd = Phrase(
      en: "a comma or } belongs here; a table in braces ends on the line that it begins on.",
      cy: "coma neu } sydd i fod yma; mae tabl mewn cromfachau cyrliog yn gorffen ar y llinell lle mae'n dechrau.")

    package static let missingQuote = Phrase(
      en: "the quotes that close the text are missing; it ends on the line that it begins on.",
      cy: "mae'r dyfynodau sy'n cau'r testun ar goll; mae'n gorffen ar y llinell lle mae'n dechrau.")

    /// Of one that may have several lines.
    package static let unclosedText = Phrase(
      en: "the text that begins here has no three quotes that close it.",
      cy: "nid oes tri dyfynod i gau'r testun sy'n dechrau yma.")

    package static let badEscape = Phrase(
      en:
        "this backslash begins nothing that TOML knows; write \\\\ for a backslash, or put the text in single quotes.",
      cy:
        "nid yw'r ôl-slaes hwn yn dechrau dim y mae TOML yn ei adnabod; ysgrifennwch \\\\ am ôl-slaes, neu rhowch y testun "
        + "mewn dyfynodau sengl.")

    package static let controlCharacter = Phrase(
      en: "there is a control character; remove it.", cy: "mae nod rheoli yno; tynnwch ef.")

    package static func unknownValue(_ word: String) -> Phrase {
      Phrase(
        en: "`\(word)` is no value of TOML; a text stands in quotes.",
        cy: "nid yw `\(word)` yn werth TOML; mewn dyfynodau mae testun yn sefyll.")
    }

    package static func timeNotWhole(_ word: String) -> Phrase {
      Phrase(
        en: "`\(word)` is not a whole time of TOML, such as 08:50:00; a text stands in quotes.",
        cy: "nid yw `\(word)` yn amser TOML cyfan, fel 08:50:00; mewn dyfynodau mae testun yn sefyll.")
    }

    package static func numberTooLarge(_ word: String) -> Phrase {
      Phrase(en: "the number `\(word)` is too large.", cy: "mae'r rhif `\(word)` yn rhy fawr.")
    }

    package static let nestedTooDeep = Phrase(
      en: "there are too many tables or arrays one in another.",
      cy: "mae gormod o dablau neu araeau y naill yn y llall.")

    /// `first` is the line and column where it was given.
    package static func repeatedKey(_ key: String, first: String) -> Phrase {
      Phrase(
        en: "`\(key)` was already given at \(first); keep one of the two.",
        cy: "rhoddwyd `\(key)` eisoes yn \(first); cadwch un o'r ddau.")
    }
  }
}
