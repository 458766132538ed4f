import Disclosure
import Phrasebook
import Releases
import Testing

/// What makes no package, so that no file can be wrong in that way.
@Suite struct PackageTests {
  private let sample = SampleRelease()
  private let title = Phrase(verbatim: "title")

  private func released(_ id: String) throws -> ReleasedTable {
    try #require(try sample.controlled().tables.first { $0.id == id })
  }

  @Test func `Every column is described, in order, by a unit that its figures have`() throws {
    let table = try released("slopes")
    let columns = try sample.slopes(table).columns
    #expect(throws: PackageError.columnsDiffer(table: "slopes")) { try described(table, columns.reversed()) }
    #expect(throws: PackageError.columnsDiffer(table: "slopes")) { try described(table, [columns[0]]) }
    let hours = try sample.hours(released("hours-per-school-week"))
    for (place, unit) in [(0, FigureUnit.share), (0, .participants), (1, .minutes), (1, .share)] {
      var columns = hours.columns
      let column = columns[place]
      columns[place] = .init(code: column.code, title: title, unit: unit, kind: .total)
      #expect(throws: PackageError.wrongUnit(table: hours.id, column: column.code)) {
        try described(hours.table, columns, hours.dimensions)
      }
    }
  }

  @Test func `A column refers to columns of its own table`() throws {
    let table = try released("slopes")
    for (kind, participants) in [
      (FigureKind.slope, "n" as String?), (.lowerEnd(of: "n"), nil), (.upperEnd(of: "n"), nil),
    ] {
      let columns: [PublishedTable.Column] = [
        .init(code: "slope", title: title, unit: .minutesPerPlan, kind: kind, participants: participants),
        .init(code: "median", title: title, unit: .days, kind: .median),
      ]
      #expect(throws: PackageError.unknownColumn(table: "slopes", column: "n")) { try described(table, columns) }
    }
  }

  @Test func `Every code of a row is described once`() throws {
    let hours = try sample.hours(released("hours-per-school-week"))
    let setting = hours.dimensions[0]
    func with(_ members: [PublishedTable.Dimension.Member]) throws {
      _ = try described(hours.table, hours.columns, [.init(code: "setting", title: title, members: members)])
    }
    #expect(throws: PackageError.unknownCode(table: hours.id, code: "all")) { try with(setting.members.dropLast()) }
    #expect(throws: PackageError.unknownCode(table: hours.id, code: "primary")) {
      try with(setting.members + [setting.members[0]])
    }
    #expect(throws: PackageError.dimensionsDiffer(table: hours.id)) { try described(hours.table, hours.columns, []) }
    #expect(throws: Never.self) { try with(setting.members + [.init("unused", title)]) }
  }

  @Test(arguments: ["statistic", "value", "unit", "symbols", "n", "n_symbols", "measure", "setting"])
  func `No dimension has the name of another column or file`(_ code: String) throws {
    let hours = try sample.hours(released("hours-per-school-week"))
    let dimensions = hours.dimensions + [.init(code: code, title: title, members: [])]
    #expect(throws: PackageError.reserved(code)) { try described(hours.table, hours.columns, dimensions) }
  }

  @Test func `A table stands in a package once`() throws {
    let tables = try sample.controlled().tables
    #expect(throws: PackageError.tableTwice("slopes")) { try sample.package(tables + [released("slopes")]) }
  }

  @Test func `The number of participants is a figure of a released table, or there is no package`() throws {
    let key = FigureKey("hours-per-school-week", ["all"], "participants")
    #expect(throws: PackageError.unknownFigure(key)) { try sample.package([released("slopes")]) }
  }

  @Test func `A figure that is no number makes no table`() throws {
    for value in [Double.nan, .infinity, -.infinity, 1e12] {
      let key = FigureKey("slopes", [], "slope")
      let proposal = try ProposedRelease(
        cells: [], sums: [], statistics: [ProposedStatistic(key, .estimate, value, participantCount: 20, restsOn: [])])
      let table = try #require(try ControlledRelease(proposal, under: .standard, after: []).tables.first)
      #expect(throws: PackageError.unwritable(table: "slopes", column: "slope")) {
        try described(table, [.init(code: "slope", title: title, unit: .minutesPerPlan, kind: .slope)])
      }
    }
  }

  @Test func `Numbers have the decimals of their unit, halves away from zero`() throws {
    for (value, unit, written) in [
      (615.25, FigureUnit.minutes, "615.3"), (0.05, .minutes, "0.1"), (-0.04, .minutes, "0.0"), (-0.25, .days, "-0.3"),
      (0.00005, .share, "0.0001"), (1, .share, "1.0000"), (12, .minutes, "12.0"),
      (99_999_999_999, .days, "99999999999.0"),
    ] {
      let key = FigureKey("slopes", [], "slope")
      let proposal = try ProposedRelease(
        cells: [], sums: [], statistics: [ProposedStatistic(key, .estimate, value, participantCount: 20, restsOn: [])])
      let table = try #require(try ControlledRelease(proposal, under: .standard, after: []).tables.first)
      let one = try described(table, [.init(code: "slope", title: title, unit: unit, kind: .mean)])
      let package = try ReleasePackage(
        study: "s", title: title, isSynthetic: false, window: sample.package().window, policy: .standard,
        response: .init(participants: key, confirmedWeeks: nil), drawCount: 1, date: sample.package().date,
        version: "0", tables: [one], licence: nil)
      let rows = records(package.files(sha256: SampleRelease.sha256).text("tables/slopes.csv"))
      #expect(rows[1][3] == written, "\(value) as \(unit)")
    }
  }

  @Test func `Every symbol that disclosure control uses has its words in both languages`() {
    for symbol in Symbol.allCases {
      let words = Phrase.shorthand(symbol.rawValue)
      #expect(words != nil && words?.meaning.text(in: .english) != words?.meaning.text(in: .welsh), "\(symbol)")
    }
    #expect(Phrase.shorthand("q") == nil)
  }

  private func described(
    _ table: ReleasedTable, _ columns: [PublishedTable.Column], _ dimensions: [PublishedTable.Dimension] = []
  ) throws -> PublishedTable {
    try PublishedTable(table, title: title, notes: [], dimensions: dimensions, columns: columns)
  }
}
