import Chronology
import Phrasebook
import Rendering

/// Questions to a person, each with a default that Enter alone takes; answers come from standard input, so that a file of
/// them does as well.
struct Interview {
  let desk: Desk

  enum Reading<Answer> {
    case answer(Answer)
    case complaint(Phrase)
  }

  /// Says something, in lines of at most 80 columns.
  func say(_ phrase: Phrase) {
    for line in wrapped(desk.text(phrase), to: 80) { print(line) }
  }

  /// Asks until the answer can be read.
  func ask<Answer>(
    _ question: Phrase, keeping kept: Answer, shown: Phrase, read: (String) -> Reading<Answer>
  ) throws(Failure) -> Answer {
    say(question)
    while true {
      guard let text = try line(shown) else { return kept }
      switch read(text) {
      case .answer(let answer): return answer
      case .complaint(let complaint): say(complaint)
      }
    }
  }

  /// Offers the choices by number and asks for one; a name or a code does as well.
  func choose(
    _ question: Phrase, among choices: [(code: String, name: Phrase)], keeping kept: String
  ) throws(Failure) -> String {
    say(question)
    for line in columns(choices.map(\.name)) { print(line) }
    let shown = choices.first { $0.code == kept }?.name ?? Phrase(verbatim: kept)
    while true {
      guard let text = try line(shown, after: .number) else { return kept }
      if let number = Int(text), choices.indices.contains(number) { return choices[number].code }
      if let named = named(text, among: choices) { return named }
      say(.noSuchChoice(text))
    }
  }

  func agrees(to question: Phrase, keeping kept: Bool) throws(Failure) -> Bool {
    try ask(question, keeping: kept, shown: kept ? .yes : .no) { text in
      switch text.lowercased() {
      case "oes", "ydy": .answer(true)
      case let word where Desk.isYes(word): .answer(true)
      case "n", "no", "na", "nac oes", "nac ydy": .answer(false)
      default: .complaint(.notYesOrNo(text))
      }
    }
  }

  /// Whether the text says that there is nothing, in either language.
  static func isNone(_ text: String) -> Bool { ["none", "dim", "-"].contains(text.lowercased()) }

  /// What was typed after the prompt; nil for Enter alone.
  private func line(_ shown: Phrase, after word: Phrase? = nil) throws(Failure) -> String? {
    let prompt = (word.map { desk.text($0) + " " } ?? "  ") + "[" + desk.text(shown) + "]: "
    print(prompt, terminator: "")
    desk.flushOutput()
    guard let text = readLine() else {
      print()
      throw Failure(.setupEnded, exitCode: 1, in: desk.language)
    }
    // What a terminal echoes, a file of answers does not.
    if !Surroundings.isInteractive { print() }
    let trimmed = text.split(separator: " ").joined(separator: " ")
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The code whose own text or name, in either language, the text is; or the only one that begins with it, or has it
  /// somewhere.
  private func named(_ text: String, among choices: [(code: String, name: Phrase)]) -> String? {
    let typed = text.lowercased()
    func names(_ choice: (code: String, name: Phrase)) -> [String] {
      [choice.code] + Language.allCases.map { choice.name.text(in: $0).lowercased() }
    }
    if let whole = choices.first(where: { names($0).contains(typed) }) { return whole.code }
    let begun = choices.filter { names($0).contains { $0.hasPrefix(typed) } }
    let holding = choices.filter { names($0).contains { $0.contains(typed) } }
    return begun.count == 1 ? begun[0].code : holding.count == 1 ? holding[0].code : nil
  }

  /// The names with their numbers, side by side when there are many.
  private func columns(_ names: [Phrase]) -> [String] {
    let width = names.count > 10 ? 2 : 1
    let height = (names.count + width - 1) / width
    var table = desk.table(Array(repeating: [.right, .left], count: width).flatMap { $0 })
    for row in 0..<height {
      let cells = stride(from: row, to: names.count, by: height).flatMap { [Phrase(verbatim: "\($0)"), names[$0]] }
      table.add(cells + Array(repeating: Phrase(verbatim: ""), count: 2 * width - cells.count))
    }
    return table.lines.map { "  " + $0 }
  }
}
