package import Phrasebook

/// The manual pages that there are; raw values are their names.
package enum ManualPage: String, CaseIterable, Sendable {
  case alntime, alntimed
  case calendar = "alntime-calendar"

  /// The section of the manual: commands, file formats, daemons.
  package var section: Int {
    switch self {
    case .alntime: 1
    case .calendar: 5
    case .alntimed: 8
    }
  }

  /// The program whose own help the page is made of.
  package var program: String? {
    switch self {
    case .alntime, .alntimed: rawValue
    case .calendar: nil
    }
  }

  /// The page in roff; `help` is what its program says of itself, in that language.
  package func roff(_ help: ProgramHelp?, in language: Language, version: String, date: String) -> String {
    var page = PageWriter(self, language, version: version, date: date)
    switch (self, help) {
    case (.alntime, let help?): page.writeCommandLine(help)
    case (.alntimed, let help?): page.writeDaemon(help)
    case (.calendar, _): page.writeCalendarFile()
    case (_, nil): break
    }
    return page.roff.text
  }
}

/// Writes a page in one language.
struct PageWriter {
  let language: Language
  var roff: Roff

  init(_ page: ManualPage, _ language: Language, version: String, date: String) {
    self.language = language
    roff = Roff(
      title: page.rawValue, section: page.section, date: date, source: "alntime " + version,
      manual: Phrase.Manual.manual.text(in: language))
  }

  var help: HelpInRoff { HelpInRoff(language: language) }

  func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  mutating func section(_ heading: Phrase, _ paragraphs: [Phrase] = []) {
    roff.section(text(heading))
    for paragraph in paragraphs { roff.paragraph(text(paragraph)) }
  }

  mutating func items(_ items: [(String, Phrase)]) {
    for (term, meaning) in items { roff.item(term, text(meaning)) }
  }

  mutating func arguments(_ arguments: [ProgramHelp.Argument]) {
    for argument in arguments { roff.item(roff: help.term(argument), help.meaning(argument)) }
  }

  mutating func examples(_ examples: [Phrase.Manual.Example]) {
    for example in examples {
      roff.paragraph(text(example.purpose))
      roff.literal([text(example.command)])
    }
  }
}
