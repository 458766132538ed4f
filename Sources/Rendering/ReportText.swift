import Phrasebook

extension Report.Section {
  /// The section as text of at most `width` columns where its words let it.
  func lines(in language: Language, width: Int) -> [String] {
    let title = title.text(in: language)
    let notes = notes.flatMap { wrapped($0.text(in: language), to: width - 2) }
    return (title.isEmpty ? [] : [title]) + (tableLines(language, width: width - 2) + notes).map { "  " + $0 }
  }

  /// All columns in one table if there is room, else the secondary ones below the others.
  private func tableLines(_ language: Language, width: Int) -> [String] {
    let all = Array(alignments.indices.dropFirst(groupColumnCount))
    let whole = block(all, rows, language)
    guard whole.contains(where: { $0.count > width }), !secondaryColumns.isEmpty else { return whole }
    let first = all.filter { !secondaryColumns.contains($0) }
    let second = Array(all.prefix(1)) + all.filter(secondaryColumns.contains)
    let spread = rows.filter { row in secondaryColumns.contains { !row[$0].text(in: language).isEmpty } }
    return block(first, rows, language) + block(second, spread, language)
  }

  /// The rows in these columns, a line with its name above each group.
  private func block(_ columns: [Int], _ rows: [[Phrase]], _ language: Language) -> [String] {
    guard !rows.isEmpty else { return [] }
    var table = TextTable(columns.map { alignments[$0] }, in: language)
    if let headings { table.add(columns.map { headings[$0] }) }
    for row in rows { table.add(columns.map { row[$0] }) }
    guard groupColumnCount > 0 else { return table.lines }
    let headingCount = headings == nil ? 0 : 1
    var lines = Array(table.lines.prefix(headingCount))
    var group: [Phrase]?
    for (row, line) in zip(rows, table.lines.dropFirst(headingCount)) {
      let named = Array(row.prefix(groupColumnCount))
      if named != group { lines.append(Phrase.joined(named, by: ", ").text(in: language)) }
      group = named
      lines.append("  " + line)
    }
    return headingCount == 0 ? lines : ["  " + lines[0]] + lines.dropFirst()
  }
}
