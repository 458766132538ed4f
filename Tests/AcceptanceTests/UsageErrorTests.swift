import Testing

/// A line that cannot be read, and the sentence that says so in each language.
struct UsageError: Sendable, CustomTestStringConvertible {
  let line: String
  let english: String
  let welsh: String
  var environment: [String: String] = [:]

  var testDescription: String { line }

  static let table: [UsageError] = [
    UsageError(
      line: "alntime start", english: "Error: Missing expected argument '<activity>'",
      welsh: "Gwall: Mae ymresymiad ar goll: '<gweithgaredd>'"),
    UsageError(
      line: "alntime log idp 9:00", english: "Error: Missing expected argument '<to>'",
      welsh: "Gwall: Mae ymresymiad ar goll: '<i>'"),
    UsageError(
      line: "alntime start idp --cse K7", english: "Error: Unknown option '--cse'. Did you mean '--case'?",
      welsh: "Gwall: Opsiwn anhysbys '--cse'. Ai hyn oedd gennych mewn golwg: '--case'?"),
    UsageError(
      line: "alntime --nonsense", english: "Error: Unknown option '--nonsense'",
      welsh: "Gwall: Opsiwn anhysbys '--nonsense'"),
    UsageError(
      line: "alntime stop -x", english: "Error: Unknown option '-x'", welsh: "Gwall: Opsiwn anhysbys '-x'"),
    UsageError(
      line: "alntime stop ---at", english: "Error: Invalid option: ---at", welsh: "Gwall: Opsiwn annilys: ---at"),
    UsageError(
      line: "alntime stop --at", english: "Error: Missing value for '--at <time>'",
      welsh: "Gwall: Mae gwerth ar goll ar gyfer '--at <amser>'"),
    UsageError(
      line: "alntime import x.csv --yes=now",
      english: "Error: The option '--yes' does not take any value, but 'now' was specified.",
      welsh: "Gwall: Nid yw'r opsiwn '--yes' yn cymryd gwerth, ond rhoddwyd 'now'."),
    UsageError(
      line: "alntime stop now", english: "Error: Unexpected argument 'now'", welsh: "Gwall: Ymresymiad annisgwyl 'now'"),
    UsageError(
      line: "alntime stop it now", english: "Error: 2 unexpected arguments: 'it', 'now'",
      welsh: "Gwall: 2 ymresymiad annisgwyl: 'it', 'now'"),
    UsageError(
      line: "alntime today --lang fr",
      english: "Error: The value 'fr' is invalid for '--lang <en|cy>'. Please provide one of 'en' and 'cy'.",
      welsh: "Gwall: Mae'r gwerth 'fr' yn annilys ar gyfer '--lang <en|cy>'. Rhowch un o 'en' neu 'cy'."),
    UsageError(
      line: "alntime --generate-completion-script tcsh",
      english: "Error: Can't generate completion scripts for 'tcsh'.\nPlease use",
      welsh: "Gwall: Ni ellir cynhyrchu sgript gwblhau ar gyfer 'tcsh'.\nDefnyddiwch"),
    UsageError(
      line: "alntime --generate-completion-script", english: "Error: Can't autodetect a supported shell.\nPlease use",
      welsh: "Gwall: Ni ellir adnabod cragen a gefnogir.\nDefnyddiwch", environment: ["SHELL": "/bin/tcsh"]),
    UsageError(
      line: "alntime ---completion nonsense",
      english: "Error: Internal error. Invalid state while parsing command-line arguments.",
      welsh: "Gwall: Gwall mewnol wrth ddarllen y llinell orchymyn."),
    UsageError(
      line: "alntimed --sokcet x", english: "Error: Unknown option '--sokcet'. Did you mean '--socket'?",
      welsh: "Gwall: Opsiwn anhysbys '--sokcet'. Ai hyn oedd gennych mewn golwg: '--socket'?"),
    UsageError(
      line: "alntimed --config", english: "Error: Missing value for '--config <config>'",
      welsh: "Gwall: Mae gwerth ar goll ar gyfer '--config <ffeil>'"),
    UsageError(
      line: "alntimed now", english: "Error: Unexpected argument 'now'", welsh: "Gwall: Ymresymiad annisgwyl 'now'"),
  ]

  /// Words of the parser's that a Welsh reader must not meet; no option, code or Welsh word is one of them.
  static let englishWords: Set<String> = [
    "error", "missing", "expected", "argument", "arguments", "unknown", "unexpected", "value", "invalid", "option",
    "options", "usage", "help", "see", "for", "more", "information", "please", "provide", "one", "the", "is", "was",
    "did",
    "you", "mean", "with", "use", "specified", "subcommand", "subcommands", "<activity>", "<path>", "<period>",
    "<time>", "<text>", "<file>", "<day>", "default", "overview", "detailed", "already", "been", "set",
    "supported", "internal", "parsing",
  ]

  /// The English words that stand in a Welsh text outside quotes and the names of options, with whole words only.
  static func englishWords(in text: String) -> Set<String> {
    var text = text
    for (open, close) in [("'", "'"), ("\"", "\""), ("`", "`")] {
      var kept = ""
      var rest = text[...]
      // A quotation begins after a space; an apostrophe does not.
      while let start = rest.firstRange(of: " " + open),
        let end = rest[start.upperBound...].firstRange(of: close)
      {
        kept += rest[..<start.lowerBound] + " "
        rest = rest[end.upperBound...]
      }
      text = kept + rest
    }
    let words = text.split { !($0.isLetter || $0 == "-" || "<>{}=".contains($0)) }
    return Set(words.map { $0.lowercased() }).intersection(englishWords)
  }
}

/// What a person reads who has mistyped a command line.
@Suite(.onOwnThreads) struct UsageErrorTests {
  let home: PrivateHome

  init() throws { home = try PrivateHome() }

  @Test(arguments: UsageError.table)
  func `A line that cannot be read is refused in the reader's language`(row: UsageError) throws {
    for (language, sentence) in [("en", row.english), ("cy", row.welsh)] {
      let finished = try home.type(row.line, environment: row.environment.merging(["ALNTIME_LANG": language]) { $1 })
      #expect(finished.exitCode == 64 && finished.output.isEmpty)
      #expect(finished.errors.hasPrefix(sentence), "\(finished.errors)")
      let english = language == "cy" ? UsageError.englishWords(in: finished.errors) : []
      #expect(english.isEmpty, "\(english) in: \(finished.errors)")
    }
  }

  @Test func `The help of every verb is Welsh to the last word`() throws {
    let verbs = try HelpDump.read(of: "alntime", in: home).command.allVerbs
    #expect(verbs.count > 10)
    for line in ["alntime", "alntimed"] + verbs.map({ "alntime " + $0 }) {
      let finished = try home.type(line + " --help", environment: ["ALNTIME_LANG": "cy"])
      #expect(finished.exitCode == 0, "\(line): \(finished.errors)")
      let english = UsageError.englishWords(in: finished.output)
      #expect(english.isEmpty, "\(english) in: \(finished.output)")
    }
  }
}
