package import Phrasebook

/// A report as one self-contained page in both languages: no script, nothing loaded from anywhere, and a switch between the
/// languages that is two radio buttons and a style sheet. It prints the language that is shown.
extension Report {
  /// The whole file; `language` is shown first.
  package func page(showingFirst language: Language) -> String {
    let languages = Language.allCases.sorted { ($0 == language ? 0 : 1) < ($1 == language ? 0 : 1) }
    let titles = languages.map { title.text(in: $0) }.joined(separator: " / ")
    let head: [HTML] = [
      .void("meta", [.init("charset", "utf-8")]),
      .void("meta", [.init("http-equiv", "Content-Security-Policy"), .init("content", PageStyle.policy)]),
      .void("meta", [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
      .void("meta", [.init("name", "referrer"), .init("content", "no-referrer")]),
      .element("title", [], [.text(titles)]), .style(PageStyle.sheet),
    ]
    let buttons = languages.flatMap { [radio($0, isChecked: $0 == language), label($0)] }
    let switcher = HTML.element(
      "fieldset", [.init("class", "switch")], [.element("legend", [], [.text("Language / Iaith")])] + buttons)
    return HTML.document(
      language: language.rawValue, head: head,
      body: [.element("header", [], [switcher]), .element("main", [], languages.map(article))])
  }

  private func radio(_ language: Language, isChecked: Bool) -> HTML {
    .void(
      "input",
      [.init("type", "radio"), .init("name", "language"), .init("id", "show-" + language.rawValue)]
        + (isChecked ? [.init("checked", "checked")] : []))
  }

  private func label(_ language: Language) -> HTML {
    .element(
      "label", [.init("for", "show-" + language.rawValue), .init("lang", language.rawValue)], [.text(language.ownName)])
  }

  private func article(_ language: Language) -> HTML {
    .element(
      "article", [.init("lang", language.rawValue), .init("class", language.rawValue)],
      [.element("h1", [], [.text(title.text(in: language))])]
        + introduction.map { .element("p", [], [.text($0.text(in: language))]) }
        + sections.map { $0.html(in: language) })
  }
}

extension Report.Section {
  fileprivate func html(in language: Language) -> HTML {
    let address = language.rawValue + "-" + id
    let heading = HTML.element("h2", [.init("id", address)], [.text(title.text(in: language))])
    let drawn = chart.map { [ChartPicture(chart: $0, language: language, id: address).svg] } ?? []
    let notes = notes.map { HTML.element("p", [.init("class", "note")], [.text($0.text(in: language))]) }
    return .element(
      "section", [],
      [heading] + drawn + (rows.isEmpty ? [] : [table(language, address)]) + notes)
  }

  /// It scrolls of itself where a narrow screen has no room for it, also by keyboard.
  private func table(_ language: Language, _ address: String) -> HTML {
    let head = headings.map { headings in
      let cells = zip(headings, alignments).map { cell("th", $0, $1, language, [.init("scope", "col")]) }
      return HTML.element("thead", [], [.element("tr", [], cells)])
    }
    let body = rows.map { row in
      HTML.element(
        "tr", [],
        zip(row, alignments).enumerated().map { position, pair in
          position == 0
            ? cell("th", pair.0, pair.1, language, [.init("scope", "row")]) : cell("td", pair.0, pair.1, language, [])
        })
    }
    return .element(
      "div",
      [.init("class", "wide"), .init("role", "region"), .init("aria-labelledby", address), .init("tabindex", "0")],
      [
        .element(
          "table", [],
          (head.map { [$0] } ?? []) + [.element("tbody", [], body)])
      ])
  }

  private func cell(
    _ name: StaticString, _ text: Phrase, _ alignment: TextTable.Alignment, _ language: Language,
    _ attributes: [HTML.Attribute]
  ) -> HTML {
    let text = text.text(in: language)
    // A heading without a word is none.
    let isHeading = !text.isEmpty || attributes.isEmpty
    return .element(
      isHeading ? name : "td", (isHeading ? attributes : []) + (alignment == .right ? [.init("class", "figure")] : []),
      [.text(text)])
  }
}
