/// A release's audit is kept in a file, for the releases after it. What is read there is checked as what is proposed.

extension Share: Codable {
  /// Two numbers in a list: there are as many shares as participants have figures.
  package init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    self.init(try list.decode(Int.self), try list.decode(Int.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(participant)
    try list.encode(amount)
  }
}

extension ProposedCell: Codable {
  private enum Key: String, CodingKey { case key, measure, shares, isPrinted }

  package init(from decoder: any Decoder) throws {
    let cell = try decoder.container(keyedBy: Key.self)
    try self.init(
      try cell.decode(FigureKey.self, forKey: .key), try cell.decode(Measure.self, forKey: .measure),
      try cell.decode([Share].self, forKey: .shares), isPrinted: try cell.decode(Bool.self, forKey: .isPrinted))
  }

  package func encode(to encoder: any Encoder) throws {
    var cell = encoder.container(keyedBy: Key.self)
    try cell.encode(key, forKey: .key)
    try cell.encode(measure, forKey: .measure)
    try cell.encode(shares, forKey: .shares)
    try cell.encode(isPrinted, forKey: .isPrinted)
  }
}

extension ProposedRelease: Codable {
  private enum Key: String, CodingKey { case cells, sums, statistics }

  package init(from decoder: any Decoder) throws {
    let release = try decoder.container(keyedBy: Key.self)
    try self.init(
      cells: try release.decode([ProposedCell].self, forKey: .cells),
      sums: try release.decode([ProposedSum].self, forKey: .sums),
      statistics: try release.decode([ProposedStatistic].self, forKey: .statistics))
  }

  package func encode(to encoder: any Encoder) throws {
    var release = encoder.container(keyedBy: Key.self)
    try release.encode(cells, forKey: .cells)
    try release.encode(sums, forKey: .sums)
    try release.encode(statistics, forKey: .statistics)
  }
}
