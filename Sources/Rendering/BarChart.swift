package import Phrasebook

/// Bars made of parts, drawn in block characters to one scale, over a legend of the parts that occur.
package struct BarChart: Sendable {
  /// What a bar can be made of.
  package struct Part: Sendable {
    /// One column wide, and another than that of every other part: colour may be off, or not be seen.
    let block: Character
    let colour: Colour
    let name: Phrase

    package init(_ block: Character, _ colour: Colour, _ name: Phrase) {
      self.block = block
      self.colour = colour
      self.name = name
    }
  }

  /// The foreground colours that every terminal with colour has (ECMA-48, SGR 30–37; 90–97 by custom).
  package enum Colour: Int, Sendable {
    case red = 31
    case green, yellow, blue, magenta, cyan
    case grey = 90
    case brightYellow = 93
    case brightMagenta = 95
  }

  private struct Bar {
    let label: String
    let amounts: [Int64]
    let figure: String

    var total: Int64 { amounts.reduce(0, +) }
  }

  private let parts: [Part]
  private let width: Int
  private let isColoured: Bool
  private let language: Language
  private var bars: [Bar] = []

  /// Creates a chart without bars; `width` is what a line may have in columns, at least 40.
  package init(_ parts: [Part], width: Int, isColoured: Bool, in language: Language) {
    self.parts = parts
    self.width = width
    self.isColoured = isColoured
    self.language = language
  }

  /// Adds a bar; an amount for each part, none negative.
  package mutating func add(_ label: Phrase, _ amounts: [Int64], figure: Phrase) {
    precondition(amounts.count == parts.count, "a bar has an amount for each part")
    bars.append(
      Bar(label: label.text(in: language), amounts: amounts, figure: figure.text(in: language)))
  }

  /// A line a bar, the longest as long as the width lets it be; then the legend.
  package var lines: [String] {
    let labelWidth = bars.map(\.label.count).max() ?? 0
    let figureWidth = bars.map(\.figure.count).max() ?? 0
    let longest = bars.map(\.total).max() ?? 0
    let room = max(10, width - labelWidth - figureWidth - 4)
    let drawn = bars.map { bar in
      let head = bar.label + spaces(labelWidth - bar.label.count + 2 + figureWidth - bar.figure.count) + bar.figure
      let cells = BarChart.cells(bar.amounts, scale: longest, room: room)
      let blocks = zip(parts, cells).map { part, count in painted(part, String(repeating: part.block, count: count)) }
      return bar.total == 0 ? head : head + "  " + blocks.joined()
    }
    return drawn + legend
  }

  /// How many cells each amount has: their sum is that of the amounts to scale, rounded, and at least one of anything;
  /// cells go to the largest remainders, so that no part is more than a cell out.
  static func cells(_ amounts: [Int64], scale: Int64, room: Int) -> [Int] {
    let total = amounts.reduce(0, +)
    guard total > 0, scale > 0 else { return amounts.map { _ in 0 } }
    let all = max(1, Int((Double(total) / Double(scale) * Double(room)).rounded()))
    let exact = amounts.map { Double($0) / Double(total) * Double(all) }
    var cells = exact.map { Int($0) }
    let byRemainder = exact.indices.sorted { (exact[$1] - Double(cells[$1]), $0) < (exact[$0] - Double(cells[$0]), $1) }
    for index in byRemainder.prefix(all - cells.reduce(0, +)) { cells[index] += 1 }
    return cells
  }

  /// The parts that occur, as many in a line as the width has room for.
  private var legend: [String] {
    let used = parts.indices.filter { index in bars.contains { $0.amounts[index] > 0 } }
    var lines: [(text: String, width: Int)] = []
    for index in used {
      let name = parts[index].name.text(in: language)
      let item = painted(parts[index], String(parts[index].block)) + " " + name
      let itemWidth = name.count + 2
      if let last = lines.last, last.width + 2 + itemWidth <= width {
        lines[lines.count - 1] = (last.text + "  " + item, last.width + 2 + itemWidth)
      } else {
        lines.append((item, itemWidth))
      }
    }
    return lines.map(\.text)
  }

  private func painted(_ part: Part, _ blocks: String) -> String {
    isColoured && !blocks.isEmpty ? "\u{1B}[\(part.colour.rawValue)m\(blocks)\u{1B}[0m" : blocks
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
