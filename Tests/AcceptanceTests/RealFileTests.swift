import Foundation
import Testing

/// A real person's calendar of two years, through the command line and beside the oracle.
@Suite(.onOwnThreads) struct RealFileTests {
  let daemon: PrivateDaemon
  let meetings: String
  let lines: [String]
  /// Start and end of each line, in seconds since 1970.
  let intervals: [(start: Int, end: Int)]

  private static let demo = Machine.repository + "/Config/demo"

  init() throws {
    daemon = try PrivateDaemon()
    meetings = try String(contentsOfFile: RealFileTests.demo + "/meetings-2018-20.csv", encoding: .utf8)
    lines = meetings.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
    intervals = try lines.map { line in
      let fields = line.split(separator: ",").map(String.init)
      return (try UTC.second(of: fields[0]), try UTC.second(of: fields[1]))
    }
    try #require(intervals.count > 500)
    let calendar = try daemon.type("alntime calendar import '\(RealFileTests.demo)/calendar-2018-20.toml'")
    try #require(calendar.exitCode == 0, "\(calendar.errors)")
  }

  @Test func `Every entry's bands are those that the oracle finds minute by minute`() throws {
    try importAs("meetings-2018-20.csv", meetings)
    let entries = try daemon.entries()
    #expect(entries.count == intervals.count)
    for (entry, interval) in zip(entries, intervals.sorted { $0.start < $1.start }) {
      try #require(try entry.startSecond == interval.start && entry.endSecond == interval.end)
      #expect(entry.seconds == interval.end - interval.start, "\(entry)")
      #expect(entry.bands == BandOracle.seconds(from: interval.start, to: interval.end), "\(entry)")
      #expect(entry.activity == "pcp" && entry.source == "import")
    }
  }

  @Test func `The study's totals are the oracle's`() throws {
    try importAs("meetings-2018-20.csv", meetings)
    let bands = intervals.reduce(into: [:]) { sums, interval in
      sums.merge(BandOracle.seconds(from: interval.start, to: interval.end)) { $0 + $1 }
    }
    let total = bands.values.reduce(0, +)
    let inSchool = (bands["school"] ?? 0) + (bands["release"] ?? 0)

    let study = try StudyJSON(daemon)
    #expect(try study.seconds("hours-by-band") == bands)
    #expect(try study.seconds("hours-by-activity") == ["pcp": total])
    #expect(try study.seconds("sample")["total"] == total)
    #expect(try study.seconds("in-school-share")["in-school"] == inSchool)
    let share = try #require(try study.rows("in-school-share").first { $0.key == "in-school" }?.share)
    #expect(abs(share - Double(inSchool) / Double(total)) < 1e-9)
  }

  @Test func `Lines with an activity keep it, and the others take the one named`() throws {
    let codes = ["idp", "", "review", "", "paperwork"]
    let named = lines.enumerated().map { "\($1),\(codes[$0 % codes.count])\n" }
    try importAs("named.csv", "start,end,activity\n" + named.joined())

    var expected: [String: Int] = [:]
    for (position, interval) in intervals.enumerated() {
      let code = codes[position % codes.count]
      expected[code.isEmpty ? "pcp" : code, default: 0] += interval.end - interval.start
    }
    #expect(try StudyJSON(daemon).seconds("hours-by-activity") == expected)
  }

  private func importAs(_ name: String, _ text: String) throws {
    try daemon.home.write(name, text)
    let imported = try daemon.type("alntime import \(name) --format csv --activity pcp --yes")
    try #require(imported.exitCode == 0, "\(imported.errors)")
  }
}

/// `alntime study --json`, as far as the tests look.
struct StudyJSON: Decodable {
  struct Table: Decodable {
    let id: String
    let rows: [Row]
  }

  struct Row: Decodable, Equatable {
    let key: String
    let seconds: Int?
    let share: Double?
    let count: Int?
  }

  let tables: [Table]

  init(_ daemon: PrivateDaemon) throws {
    self = try JSONDecoder().decode(StudyJSON.self, from: Data(try daemon.type("alntime study --json").output.utf8))
  }

  func rows(_ table: String) throws -> [Row] {
    guard let found = tables.first(where: { $0.id == table }) else { throw Trouble("the study has no \(table)") }
    return found.rows
  }

  /// The rows that have seconds, by key.
  func seconds(_ table: String) throws -> [String: Int] {
    Dictionary(uniqueKeysWithValues: try rows(table).compactMap { row in row.seconds.map { (row.key, $0) } })
  }
}
