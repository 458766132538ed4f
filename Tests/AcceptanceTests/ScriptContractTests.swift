import Foundation
import Testing

/// What scripts rely on: the shapes of `--json` in DESIGN 5 and 6.
@Suite(.onOwnThreads) struct ScriptContractTests {
  let daemon: PrivateDaemon

  private static let entryKeys: Set = [
    "id", "number", "activity", "case", "start", "end", "seconds", "bands", "note", "source", "revision",
  ]

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("school.toml", Fixtures.calendar)
    try daemon.home.write("meetings.csv", Fixtures.meetings)
    for line in [
      "alntime calendar import school.toml", "alntime import meetings.csv --activity pcp --yes",
      "alntime log idp 08:00 09:00 --on 2026-03-11 --case K7 --note first",
    ] {
      let finished = try daemon.type(line)
      try #require(finished.exitCode == 0, "\(finished.errors)")
    }
  }

  @Test func `Every entry of a list has exactly the wire's keys`() throws {
    let listed = try object(try json("alntime list 2026-03"))
    #expect(Set(listed.keys) == ["entries"])
    let entries = try #require(listed["entries"] as? [[String: Any]])
    #expect(entries.count == 4)
    for entry in entries { #expect(Set(entry.keys) == ScriptContractTests.entryKeys) }
    let logged = try #require(entries.last)
    #expect(logged["activity"] as? String == "idp")
    #expect(logged["case"] as? String == "K7")
    #expect(logged["start"] as? String == "2026-03-11T08:00:00+00:00")
    #expect(logged["end"] as? String == "2026-03-11T09:00:00+00:00")
    #expect(logged["seconds"] as? Int == 3_600)
    #expect(logged["bands"] as? [String: Int] == ["before": 3_000, "school": 600])
    #expect(logged["note"] as? String == "first")
    #expect(logged["source"] as? String == "log")
    #expect(logged["revision"] as? Int == 1)
    let imported = try #require(entries.first)
    #expect(imported["case"] is NSNull && imported["note"] is NSNull)
    #expect(imported["source"] as? String == "import")
  }

  @Test func `Status has null while nothing runs, and the entry while one does`() throws {
    let idle = try object(try json("alntime status"))
    #expect(Set(idle.keys) == ["running", "today"])
    #expect(idle["running"] is NSNull)
    let today = try #require(idle["today"] as? [String: Any])
    #expect(today["seconds"] as? Int == 0)
    #expect((today["bands"] as? [String: Int])?.isEmpty == true)

    let started = try object(try json("alntime start idp --case K7"))
    let busy = try object(try json("alntime"))
    let running = try #require(busy["running"] as? [String: Any])
    #expect(Set(running.keys) == ScriptContractTests.entryKeys)
    #expect(running["end"] is NSNull)
    #expect(running["source"] as? String == "timer")
    #expect(running["id"] as? String == (started["started"] as? [String: Any])?["id"] as? String)
  }

  @Test func `A case has exactly the wire's keys, and stands under status when it is overdue`() throws {
    let opened = try object(try json("alntime case open K7 --kind authority --aware 2026-01-12"))
    let keys: Set = ["case", "kind", "aware", "issued", "closed", "clock", "seconds", "stages"]
    #expect(Set(opened.keys) == keys)
    #expect(opened["issued"] is NSNull && opened["closed"] is NSNull)
    #expect(opened["aware"] as? String == "2026-01-12")
    #expect(opened["seconds"] as? Int == 3_600 + 5_400)
    #expect(opened["stages"] as? [String: Int] == ["identify": 0, "pcp": 0, "idp": 3_600, "review": 5_400, "rest": 0])
    let clock = try #require(opened["clock"] as? [String: Any])
    #expect(Set(clock.keys) == ["unit", "used", "limit", "left", "due", "noCalendarAfter", "warning"])
    #expect(clock["due"] as? String == "2026-04-06" && clock["limit"] as? Int == 84)
    #expect(clock["warning"] as? String == "overdue" && clock["noCalendarAfter"] is NSNull)
    let listed = try object(try json("alntime case list"))
    #expect(Set(listed.keys) == ["today", "cases"])
    #expect(((listed["cases"] as? [[String: Any]])?.first).map { Set($0.keys) } == keys)
    let status = try object(try json("alntime status"))
    let deadlines = try #require(status["deadlines"] as? [[String: Any]])
    #expect(deadlines.map { Set($0.keys) } == [["case", "kind", "clock"]])
  }

  @Test func `A study is a head and tables of rows`() throws {
    let study = try object(try json("alntime study"))
    #expect(Set(study.keys) == ["study", "tables", "workload"])
    let tables = try #require(study["tables"] as? [[String: Any]])
    for table in tables {
      #expect(Set(table.keys) == ["id", "rows"])
      #expect(table["rows"] is [[String: Any]])
    }
    let ids = tables.compactMap { $0["id"] as? String }
    let expected = [
      "sample", "hours-by-activity", "hours-by-band", "hours-per-week", "in-school-share", "hours-per-case",
    ]
    #expect(ids == expected)
    #expect(try StudyJSON(daemon).seconds("sample")["total"] == 13_500)
    #expect(
      try StudyJSON(daemon).seconds("hours-by-activity") == ["pcp": 4_500, "review": 5_400, "idp": 3_600])
  }

  @Test func `A week that no calendar covers is counted neither as a school week nor as one without school`() throws {
    let before = try StudyJSON(daemon).rows("hours-per-week").filter { $0.key.hasPrefix("per-") }
    #expect(before.map(\.count) == [0, 1, 0, 0])
    #expect(try daemon.type("alntime log idp 8:00 9:00 --on 2025-06-10").exitCode == 0)
    #expect(try daemon.type("alntime confirm 2025-W24 --yes").exitCode == 0)
    #expect(try StudyJSON(daemon).rows("hours-per-week").filter { $0.key.hasPrefix("per-") } == before)
  }

  @Test(arguments: [
    "today", "week 2026-W11", "term 2026-03", "confirm 2026-W11 --yes", "unconfirm", "calendar show", "calendar",
    "list", "stop --at now", "cancel",
    "log pcp 10:00 1h --on 2026-03-12", "import meetings.csv --activity pcp", "calendar import school.toml",
    "case", "case list --all", "case open K7 --aware 2026-01-12",
  ])
  func `Every verb prints one JSON object and nothing else`(verb: String) throws {
    _ = try json("alntime start idp")
    _ = try object(try json("alntime \(verb)"))
  }

  @Test func `JSON is the same in both languages, but for sentences`() throws {
    for verb in ["list all", "week 2026-W11", "calendar show", "status"] {
      let (english, welsh) = (try json("alntime \(verb)"), try json("alntime \(verb) --lang cy"))
      #expect(english == welsh)
    }
  }

  @Test func `Options that every verb takes may stand before it`() throws {
    let away = ["ALNTIME_SOCKET": "/nowhere"]
    let after = try daemon.type("alntime list all --socket \(daemon.socket) --json", environment: away)
    let before = try daemon.type("alntime --socket \(daemon.socket) --json list all", environment: away)
    #expect(after.exitCode == 0 && !after.output.isEmpty)
    #expect(before.exitCode == 0 && before.output == after.output)
    #expect(try daemon.type("alntime list all", environment: away).exitCode == 69)
  }

  /// What the command prints with `--json`, when it succeeds and is silent otherwise.
  private func json(_ line: String) throws -> String {
    let finished = try daemon.type("\(line) --json")
    try #require(finished.exitCode == 0 && finished.errors.isEmpty, "\(line): \(finished.errors)")
    return finished.output
  }
}
