package import Phrasebook

/// A report of tables with their notes, in no form yet: the text of a terminal and the page of a browser are made of it, so
/// that both say the same.
package struct Report: Sendable {
  package let title: Phrase
  /// A paragraph each.
  package let introduction: [Phrase]
  package let sections: [Section]

  package init(title: Phrase, introduction: [Phrase], sections: [Section]) {
    self.title = title
    self.introduction = introduction
    self.sections = sections
  }

  /// One table and what belongs to it.
  package struct Section: Sendable {
    /// Letters, digits and hyphens: the section's address in a page.
    package let id: String
    package let title: Phrase
    /// Of the columns; nil where each row says itself what it is.
    package let headings: [Phrase]?
    package let alignments: [TextTable.Alignment]
    /// Each as long as ``alignments``; the first cell is the row's own heading.
    package let rows: [[Phrase]]
    /// How many of the first columns say to which group a row belongs; on a terminal a group is a line above its rows.
    package let groupColumnCount: Int
    /// Columns that a terminal without room for them shows in a table of their own below.
    package let secondaryColumns: Set<Int>
    /// What is drawn beside the table; nil where a picture would say nothing.
    package let chart: Chart?
    /// A paragraph each: what divides what, what was left out and why.
    package let notes: [Phrase]

    package init(
      id: String, title: Phrase, headings: [Phrase]?, alignments: [TextTable.Alignment], rows: [[Phrase]],
      groupColumnCount: Int = 0, secondaryColumns: Set<Int> = [], chart: Chart?, notes: [Phrase]
    ) {
      let count = alignments.count
      precondition((headings?.count ?? count) == count && rows.allSatisfy { $0.count == count })
      self.id = id
      self.title = title
      self.headings = headings
      self.alignments = alignments
      self.rows = rows
      self.groupColumnCount = groupColumnCount
      self.secondaryColumns = secondaryColumns
      self.chart = chart
      self.notes = notes
    }

    /// Another report's title and introduction, in the place of tables.
    package static func heading(_ report: Report) -> Section {
      Section(
        id: "report", title: report.title, headings: nil, alignments: [], rows: [], chart: nil,
        notes: report.introduction)
    }

    /// A sentence in the place of tables.
    package static func saying(_ sentence: Phrase) -> Section {
      Section(
        id: "nothing", title: sentence, headings: nil, alignments: [], rows: [], chart: nil, notes: [])
    }
  }

  /// Bars from zero, one under the other, each with its interval if it has one.
  package struct Chart: Sendable {
    package struct Bar: Sendable {
      package let label: Phrase
      /// As the table writes it.
      package let figure: Phrase
      /// Not negative.
      package let value: Double
      package let interval: ClosedRange<Double>?

      package init(label: Phrase, figure: Phrase, value: Double, interval: ClosedRange<Double>?) {
        self.label = label
        self.figure = figure
        self.value = value
        self.interval = interval
      }
    }

    /// What the picture shows, for those who do not see it; the table has the figures.
    package let description: Phrase
    package let bars: [Bar]
    /// A value to stand beside the bars, such as a survey's, as a line across them.
    package let reference: Bar?

    package init(description: Phrase, bars: [Bar], reference: Bar? = nil) {
      self.description = description
      self.bars = bars
      self.reference = reference
    }
  }
}

extension Report {
  /// The report as text of at most `width` columns where its tables let it.
  package func lines(in language: Language, width: Int) -> [String] {
    let head =
      [title.text(in: language)] + introduction.flatMap { wrapped($0.text(in: language), to: width) }
    return head + sections.flatMap { [""] + $0.lines(in: language, width: width) }
  }
}
