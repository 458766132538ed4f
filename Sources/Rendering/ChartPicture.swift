import Phrasebook

/// A chart as SVG: a bar below its label, the interval as a line over its end, the reference as a dashed line down the
/// picture. Narrow enough that its words can be read on a phone. Its colours are the style sheet's; what they say is also in
/// words.
struct ChartPicture {
  let chart: Report.Chart
  let language: Language
  /// Makes the ids of this picture its own.
  let id: String

  private static let width = 480.0
  private static let rowHeight = 44.0
  private static let figureWidth = 84.0
  private static let barHeight = 16.0

  private var barWidth: Double { Self.width - Self.figureWidth }
  private var shown: [Report.Chart.Bar] { chart.bars + (chart.reference.map { [$0] } ?? []) }

  /// The value at the right end.
  private var longest: Double { shown.map { max($0.value, $0.interval?.upperBound ?? 0) }.max() ?? 0 }

  var svg: HTML {
    let height = Double(shown.count) * Self.rowHeight + 8
    return .element(
      "svg",
      [
        .init("viewBox", "0 0 \(Self.rounded(Self.width)) \(Self.rounded(height))"), .init("role", "img"),
        .init("aria-labelledby", "\(id)-picture"), .init("class", "chart"),
      ],
      [.element("title", [.init("id", "\(id)-picture")], [.text(description)])]
        + reference(height) + shown.enumerated().flatMap { row($0.offset, $0.element) })
  }

  /// What it shows, bar by bar.
  private var description: String {
    let bars = shown.map { "\($0.label.text(in: language)): \($0.figure.text(in: language))" }
    return chart.description.text(in: language) + " " + bars.joined(separator: "; ") + "."
  }

  private func row(_ position: Int, _ bar: Report.Chart.Bar) -> [HTML] {
    let top = Double(position) * Self.rowHeight + 20
    let middle = top + Self.barHeight / 2
    let isReference = position == chart.bars.count
    var parts: [HTML] = [
      text(bar.label, x: 0, y: top - 6, anchor: "start"),
      .element(
        "rect",
        [
          .init("x", "0"), .init("y", Self.rounded(top)),
          .init("width", Self.rounded(max(1, length(bar.value)))), .init("height", Self.rounded(Self.barHeight)),
          .init("class", isReference ? "reference" : "bar"),
        ]),
      text(bar.figure, x: Self.width, y: middle + 5, anchor: "end"),
    ]
    if let interval = bar.interval {
      let (low, high) = (length(interval.lowerBound), length(interval.upperBound))
      parts += [
        line(low, middle, high, middle), line(low, middle - 5, low, middle + 5),
        line(high, middle - 5, high, middle + 5),
      ]
    }
    return parts
  }

  private func reference(_ height: Double) -> [HTML] {
    guard let reference = chart.reference else { return [] }
    let x = length(reference.value)
    return [line(x, 4, x, height - 4, isDashed: true)]
  }

  private func length(_ value: Double) -> Double { longest > 0 ? max(0, value) / longest * barWidth : 0 }

  private func text(_ phrase: Phrase, x: Double, y: Double, anchor: String) -> HTML {
    .element(
      "text", [.init("x", Self.rounded(x)), .init("y", Self.rounded(y)), .init("text-anchor", anchor)],
      [.text(phrase.text(in: language))])
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, isDashed: Bool = false) -> HTML {
    .element(
      "line",
      [
        .init("x1", Self.rounded(x1)), .init("y1", Self.rounded(y1)), .init("x2", Self.rounded(x2)),
        .init("y2", Self.rounded(y2)),
        .init("class", isDashed ? "rule" : "whisker"),
      ])
  }

  /// To a tenth of a unit.
  private static func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
