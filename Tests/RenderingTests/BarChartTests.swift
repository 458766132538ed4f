import Phrasebook
import Rendering
import Testing

/// Bars as a person at a terminal sees them.
@Suite struct BarChartTests {
  private static let parts: [BarChart.Part] = [
    .init("█", .green, Phrase(en: "Release time", cy: "Amser digyswllt")),
    .init("▓", .cyan, Phrase(en: "Other school hours", cy: "Oriau ysgol eraill")),
    .init("░", .magenta, Phrase(en: "Evening", cy: "Gyda'r nos")),
  ]

  private func chart(
    _ bars: [(String, [Int64], String)], width: Int = 50, coloured: Bool = false, in language: Language = .english
  ) -> String {
    var chart = BarChart(Self.parts, width: width, isColoured: coloured, in: language)
    for (label, amounts, figure) in bars {
      chart.add(Phrase(verbatim: label), amounts, figure: Phrase(verbatim: figure))
    }
    return chart.lines.joined(separator: "\n")
  }

  private let week: [(String, [Int64], String)] = [
    ("Mon 16 Nov", [0, 80, 85], "2:45"), ("Tue 17 Nov", [0, 0, 0], "0:00"), ("Wed 18 Nov", [140, 200, 0], "5:40"),
  ]

  @Test func `Bars have one scale, the longest as wide as the line lets it be, and a legend of what occurs`() {
    #expect(
      chart(week) == """
        Mon 16 Nov  2:45  ▓▓▓▓▓▓▓▓░░░░░░░░
        Tue 17 Nov  0:00
        Wed 18 Nov  5:40  █████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
        █ Release time  ▓ Other school hours  ░ Evening
        """)
  }

  @Test func `In Welsh the legend is Welsh, and goes over to another line where it is too wide`() {
    #expect(
      chart(week, in: .welsh).split(separator: "\n").suffix(2) == [
        "█ Amser digyswllt  ▓ Oriau ysgol eraill", "░ Gyda'r nos",
      ])
  }

  @Test func `With colour each part is painted and the text is not`() {
    #expect(
      chart([("Mon", [1, 0, 1], "1")], width: 18, coloured: true) == """
        Mon  1  \u{1B}[32m█████\u{1B}[0m\u{1B}[35m░░░░░\u{1B}[0m
        \u{1B}[32m█\u{1B}[0m Release time
        \u{1B}[35m░\u{1B}[0m Evening
        """)
  }

  @Test func `A part that does not occur is neither drawn nor explained`() {
    #expect(chart([("Mon", [0, 3_600, 0], "1:00")], width: 22) == "Mon  1:00  ▓▓▓▓▓▓▓▓▓▓▓\n▓ Other school hours")
  }

  @Test func `Anything at all has a block, and nothing has none`() {
    #expect(chart([("a", [0, 0, 1], "0:00"), ("b", [0, 100_000, 0], "27:47")], width: 40).hasPrefix("a   0:00  ░\n"))
    #expect(chart([("a", [0, 0, 0], "0:00")]) == "a  0:00")
    #expect(chart([]) == "")
  }

  @Test(arguments: [40, 80, 100])
  func `No line is wider than it may be, whatever the amounts`(width: Int) {
    let amounts: [[Int64]] = [[1, 1, 1], [86_400, 7, 0], [3, 86_400, 86_399], [0, 0, 1], [12_345, 23_456, 34_567]]
    for language in Language.allCases {
      let text = chart(amounts.map { ("2026-W47  16 Chwef", $0, "27:47") }, width: width, in: language)
      for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    }
  }

  @Test func `A label cannot break out of its place`() {
    #expect(chart([("a\u{1B}[2J\n", [0, 0, 1], "1")], width: 20).hasPrefix("a[2J  1  ░░░"))
  }
}
