import Disclosure
import Phrasebook
import Rendering

extension ReleasePackage {
  /// The release as a page to read: the study's own tables, then what the symbols mean.
  var report: Report {
    Report(title: title, introduction: summary, sections: tables.map(section) + [symbolSection])
  }

  /// What the release is, in a few sentences; also what the data package says of itself.
  var summary: [Phrase] {
    (isSynthetic ? [.syntheticStudy] : []) + [
      .releaseOf(study, on: date, version: version), .studyPeriod(window.lowerBound, window.upperBound),
      participantsSentence, .releaseIsControlled,
    ]
  }

  /// How many took part, as the tables have it.
  var participantsSentence: Phrase {
    .tookPart(tables.figure(response.participants)?.figure.phrase(in: .participants) ?? Phrase(verbatim: "–"))
  }

  private func section(_ table: PublishedTable) -> Report.Section {
    let reading = ReadingTable(table)
    let optional = (reading.hasIntervals ? [Phrase.interval95] : []) + (reading.hasCounts ? [.participantsHeading] : [])
    let names = reading.headings
    return Report.Section(
      id: table.id, title: table.title, headings: names + [.value] + optional,
      alignments: names.map { _ in .left } + ([.value] + optional).map { (_: Phrase) in .right },
      rows: reading.rows.map { reading.names($0) + $0.figures(reading) }, chart: reading.chart, notes: table.notes)
  }

  private var symbolSection: Report.Section {
    Report.Section(
      id: PublishedTable.reservedID, title: .symbols, headings: [.symbol, .meaning, .use],
      alignments: [.left, .left, .left],
      rows: Symbol.inPlaceOfNumbers.map { [Phrase(verbatim: "[\($0.rawValue)]"), $0.meaning, $0.use] }, chart: nil,
      notes: [])
  }
}

extension Symbol {
  var meaning: Phrase { Phrase.shorthand(rawValue)?.meaning ?? Phrase(verbatim: rawValue) }
  var use: Phrase { Phrase.shorthand(rawValue)?.use ?? Phrase(verbatim: "") }
}

extension ReadingTable.Row {
  fileprivate func figures(_ table: ReadingTable) -> [Phrase] {
    let interval = ends.map { ends in
      ends.lower.value == nil || ends.upper.value == nil
        ? ends.lower.phrase(in: column.unit)
        : .joined([ends.lower, ends.upper].map { $0.phrase(in: column.unit) }, by: "–")
    }
    return [figure.phrase(in: column.unit)]
      + (table.hasIntervals ? [interval ?? Phrase(verbatim: "")] : [])
      + (table.hasCounts ? [count?.phrase(in: .participants) ?? Phrase(verbatim: "")] : [])
  }
}

extension ReadingTable {
  /// Bars of published estimates of one unit: minutes beside shares, or sums beside means, would make a lie of it.
  fileprivate var chart: Report.Chart? {
    let estimates = rows.filter { $0.column.kind != .total && $0.column.kind != .standardDeviation }
    guard let unit = estimates.first?.column.unit else { return nil }
    let bars = estimates.filter { $0.column.unit == unit }.compactMap { row -> Report.Chart.Bar? in
      guard row.figure.symbolInItsPlace == nil, let value = row.figure.value?.number, value >= 0 else { return nil }
      let ends = row.ends.flatMap { ends in
        ends.lower.value.flatMap { lower in ends.upper.value.map { (lower.number, $0.number) } }
      }
      return Report.Chart.Bar(
        label: .joined(names(row), by: ", "), figure: row.figure.phrase(in: unit), value: value,
        interval: ends.flatMap { $0 <= $1 ? $0...$1 : nil })
    }
    return bars.count > 1 ? Report.Chart(description: .chartOf + table.title + Phrase(verbatim: "."), bars: bars) : nil
  }
}
