import Timekeeping

/// The words that swift-argument-parser writes itself, in Welsh.
///
/// It has no hook for another language, so its text is matched here by its fixed parts (MessageInfo, UsageGenerator and
/// HelpGenerator in its source, version 1.8); what is not found stays in English behind a Welsh word. Nothing decides on
/// these texts; they are only shown.
package enum ParserWords {
  private static let headings: [(String, String)] = [
    ("OVERVIEW:", "TROSOLWG:"), ("USAGE:", "DEFNYDD:"), ("ARGUMENTS:", "YMRESYMIADAU:"), ("OPTIONS:", "OPSIYNAU:"),
    ("SUBCOMMANDS:", "IS-ORCHMYNION:"), ("Usage:", "Defnydd:"), ("Help:", "Cymorth:"),
    ("Show the version.", "Dangos y fersiwn."),
    ("Show subcommand help information.", "Dangos cymorth is-orchymyn."), ("Show help information.", "Dangos cymorth."),
    ("for detailed help.", "am gymorth manwl."), ("for more information.", "am ragor o wybodaeth."),
    ("  See '", "  Gweler '"),
    ("(default)", "(rhagosodiad)"), ("(default:", "(rhagosodiad:"), ("; default:", "; rhagosodiad:"),
    ("(values: ", "(gwerthoedd: "),
  ]

  /// The longer before what is part of them.
  private static let errors: [(String, String)] = [
    ("Error: Missing expected argument ", "Gwall: Mae ymresymiad ar goll: "),
    ("Error: Missing one of: ", "Gwall: Mae un o'r rhain ar goll: "),
    ("Error: Missing required subcommand.", "Gwall: Mae is-orchymyn ar goll."),
    ("Error: Missing value for ", "Gwall: Mae gwerth ar goll ar gyfer "),
    (" or: Missing value for ", " neu: Mae gwerth ar goll ar gyfer "),
    ("Error: Unknown option ", "Gwall: Opsiwn anhysbys "),
    ("Error: Invalid option: ", "Gwall: Opsiwn annilys: "),
    ("Error: Unexpected argument ", "Gwall: Ymresymiad annisgwyl "),
    (" unexpected arguments: ", " ymresymiad annisgwyl: "),
    ("Error: The value ", "Gwall: Mae'r gwerth "),
    ("Error: The option ", "Gwall: Nid yw'r opsiwn "),
    (" does not take any value, but ", " yn cymryd gwerth, ond rhoddwyd "), ("' was specified.", "'."),
    ("Error: Value to be set with flag ", "Gwall: Mae'r gwerth a osodir gan "),
    (" had already been set with flag ", " eisoes wedi'i osod gan "),
    ("Error: Can't generate completion scripts for ", "Gwall: Ni ellir cynhyrchu sgript gwblhau ar gyfer "),
    ("Error: Can't autodetect a supported shell.", "Gwall: Ni ellir adnabod cragen a gefnogir."),
    (
      "Please use --generate-completion-script=<cragen> with one of:",
      "Defnyddiwch --generate-completion-script=<cragen> gydag un o:"
    ),
    (
      "Internal error. Parsing command-line arguments hit unimplemented code path.",
      "Gwall mewnol wrth ddarllen y llinell orchymyn."
    ),
    (
      "Internal error. Invalid state while parsing command-line arguments.",
      "Gwall mewnol wrth ddarllen y llinell orchymyn."
    ),
    ("Error: ", "Gwall: "),
    (" is invalid for ", " yn annilys ar gyfer "), (" is invalid.", " yn annilys."),
    ("Please provide one of the following:", "Rhowch un o'r canlynol:"),
    ("Please provide one of ", "Rhowch un o "), ("Did you mean ", "Ai hyn oedd gennych mewn golwg: "),
    ("' and '", "' neu '"), ("' or '", "' neu '"), ("' in '", "' yn '"),
  ]

  /// The names of values, as they stand in `<activity>`.
  private static let values: [String: String] = [
    "activity": "gweithgaredd", "at": "pryd", "case": "achos", "config": "ffeil", "count": "nifer", "database": "ffeil",
    "day": "diwrnod", "days": "dyddiau", "decision": "penderfyniad", "dimension": "dimensiwn", "directory": "ffolder",
    "entry": "cofnod", "file": "ffeil", "files": "ffeiliau", "format": "fformat", "from": "o", "hours": "oriau",
    "id": "id", "invitation": "gwahoddiad", "label": "label", "note": "nodyn", "number": "rhif", "options": "opsiynau",
    "others": "eraill", "page": "tudalen", "path": "llwybr", "period": "cyfnod", "period|pool": "cyfnod|cronfa",
    "pool": "cronfa", "pools": "cronfeydd", "shell": "cragen", "socket": "soced", "study": "astudiaeth",
    "subcommand": "is-orchymyn", "subcommands": "is-orchmynion", "text": "testun", "time": "amser", "to": "i",
    "week": "wythnos",
  ]

  /// The name of a value, as it stands between `<` and `>`.
  package static func value(_ english: String, in language: Language) -> String {
    language == .welsh ? values[english] ?? english : english
  }

  /// What the parser says of an error, in which nothing that was typed can begin a line or harm a terminal.
  ///
  /// It quotes words in texts of several lines, where a line end that was typed could not be told from one of its own. So
  /// when a word is not plain the parser is asked again, with a mark, which no verb or option has, in the place of all that
  /// is not. Should it be content with that, all that it said before becomes one line.
  package static func message(
    for error: any Error, about words: [String], parse: ([String]) throws -> Void, message: (any Error) -> String
  ) -> String {
    let marked = words.map { word in
      String(String.UnicodeScalarView(word.unicodeScalars.map { $0.isPlain ? $0 : "\u{FFFD}" }))
    }
    guard marked != words else { return message(error) }
    do { try parse(marked) } catch { return message(error) }
    return plain(message(error))
  }

  /// The parser's help or error text in the language.
  package static func text(_ english: String, in language: Language) -> String {
    guard language == .welsh else { return english }
    return english.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\n")
  }

  /// A line in Welsh; one that has a name and what it means keeps its second column where it is.
  private static func line(_ english: Substring) -> String {
    let name = english.dropFirst(2)
    guard english.hasPrefix("  "), name.first != " ", let gap = name.firstRange(of: "  ") else { return words(english) }
    let meaning = name[gap.upperBound...].drop { $0 == " " }
    let column = english.count - meaning.count
    let start = "  " + words(name[..<gap.lowerBound])
    return start + String(repeating: " ", count: max(2, column - start.count)) + words(meaning)
  }

  private static func words(_ english: Substring) -> String {
    let named = values.reduce(String(english)) { text, pair in
      replaced("<\(pair.key)>", by: "<\(pair.value)>", in: text)
    }
    return (headings + errors).reduce(named) { text, pair in replaced(pair.0, by: pair.1, in: text) }
  }

  private static func replaced(_ found: String, by other: String, in text: String) -> String {
    var parts: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(of: found) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return (parts + [String(rest)]).joined(separator: other)
  }
}
