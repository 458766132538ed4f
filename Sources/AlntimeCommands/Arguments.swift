/// The words of the command line, put in the order that the parser expects.
///
/// The options that every verb takes may stand before the verb too, `alntime --socket PATH status`; the parser knows them
/// only after it, so they are moved there.
struct Arguments {
  /// What the parser is given.
  let words: [String]
  /// The first word after those options, unless it is an option itself: meant as a verb.
  let verb: String?

  init(_ given: [String]) {
    var leading: [String] = []
    var rest = given[...]
    while let word = rest.first, word.hasPrefix("--"), let length = Arguments.commonOptionLength(word) {
      leading += rest.prefix(length)
      rest = rest.dropFirst(length)
    }
    verb = rest.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    // Help takes no options; its language was looked up before.
    words = verb == "help" ? rest.filter { !$0.hasPrefix("-") }.filter { $0 != "en" && $0 != "cy" } : rest + leading
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
