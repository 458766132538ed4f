/// The words of the command line, put in the order that the parser expects.
///
/// The options that every verb takes may stand before the verb too, `alntime --socket PATH status`; the parser knows them
/// only after it, so they are moved there.
struct Arguments {
  /// What the parser is given.
  let words: [String]
  /// The words after those options up to the first option: a verb, perhaps one of its own, and arguments.
  let verbs: [String]

  /// Whether a program is to read the answer: a shell that completes, or what makes the manual pages.
  var isFromProgram: Bool {
    words.first == "---completion"
      || words.contains { $0.hasPrefix("--generate-completion-script") || $0 == "--experimental-dump-help" }
  }

  init(_ given: [String]) {
    var leading: [String] = []
    var rest = given[...]
    while let word = rest.first, word.hasPrefix("--"), let length = Arguments.commonOptionLength(word) {
      leading += rest.prefix(length)
      rest = rest.dropFirst(length)
    }
    verbs = Array(rest.prefix { !$0.hasPrefix("-") })
    // Help takes no options; its language was looked up before.
    words =
      verbs.first == "help" ? rest.filter { !$0.hasPrefix("-") }.filter { $0 != "en" && $0 != "cy" } : rest + leading
  }

  /// How many words the common option takes, or nil when it is none.
  private static func commonOptionLength(_ word: String) -> Int? {
    switch word {
    case "--json": 1
    case "--socket", "--lang": 2
    default: word.hasPrefix("--socket=") || word.hasPrefix("--lang=") ? 1 : nil
    }
  }
}
