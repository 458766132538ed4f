import AlntimeAPI
import AlntimeClient
import AlntimeCommands
import AlntimeHTTP
import Chronology
import Desks
import Operations
import Sealing
import Specimens
import Studies
import Testing
import Timekeeping

@Suite struct ContributionDoorTests {
  private let step = Doorstep(now: "2026-11-24 12:00")

  @Test func `A contribution is codes, ISO weeks and whole numbers, byte for byte`() async throws {
    try await step.desk.put(ExampleSchool.autumn2026)
    _ = await step.ask("PUT", "/v1/profile", #"{"role":"alnco","setting":"primary"}"#)
    _ = await step.ask("POST", "/v1/cases", #"{"case":"K7","kind":"school","aware":"2026-11-02"}"#)
    _ = await step.ask("POST", "/v1/cases/K7/issue", #"{"on":"2026-11-18"}"#)
    _ = try await step.desk.log("idp", "2026-11-18 12:30", "2026-11-18 13:45", case: "K7")
    _ = try await step.desk.log("pcp", "2026-11-19 21:00", "2026-11-19 21:20", case: "Z9")
    _ = try await step.desk.log("paperwork", "2026-11-20 16:00", "2026-11-20 16:10")
    _ = try await step.desk.log("paperwork", "2026-11-24 10:00", "2026-11-24 11:00", case: "B2")
    _ = await step.ask("PUT", "/v1/weeks/2026-W44/confirmation")
    _ = await step.ask("PUT", "/v1/weeks/2026-W47/confirmation")
    #expect(
      await step.ask("GET", "/v1/contribution").text == """
        {"cases":[{"daysTaken":12,"issuedWeek":"2026-W47","kind":"school","number":1,"openedWeek":"2026-W45"},\
        {"number":2}],"codelistVersion":1,\
        "profile":{"authority":"undisclosed","cluster_lead":"undisclosed","language":"undisclosed",\
        "region":"undisclosed","role":"alnco","setting":"primary","size":"undisclosed",\
        "specialist_provision":"undisclosed"},\
        "rows":[{"activity":"paperwork","band":"after","minutes":10,"week":"2026-W47"},\
        {"activity":"idp","band":"release","caseNumber":1,"minutes":45,"week":"2026-W47"},\
        {"activity":"idp","band":"school","caseNumber":1,"minutes":30,"week":"2026-W47"},\
        {"activity":"pcp","band":"evening","caseNumber":2,"minutes":20,"week":"2026-W47"}],\
        "sourceMinutes":{"log":105},\
        "weeks":[{"plannedReleaseMinutes":0,"schoolDays":0,"uncoveredDays":0,"week":"2026-W44"},\
        {"plannedReleaseMinutes":140,"schoolDays":5,"season":"autumn","uncoveredDays":0,"week":"2026-W47"}]}

        """)
  }

  @Test func `A period has the contribution of the confirmed weeks wholly in it`() async throws {
    for week in ["2026-W45", "2026-W46", "2026-W47"] { _ = await step.ask("PUT", "/v1/weeks/\(week)/confirmation") }
    _ = try await step.desk.log("idp", "2026-11-02 09:00", "2026-11-02 09:10")
    _ = try await step.desk.log("idp", "2026-11-09 09:00", "2026-11-09 09:20")
    let given = try await contribution("?period=2026-11-03..2026-11-20")
    #expect(given.weeks.map(\.week) == ["2026-W46"])
    #expect(given.rows.map(\.minutes) == [20])
    #expect(try await contribution().rows.map(\.minutes) == [10, 20])
  }

  @Test func `A study's window is asked for by its weeks, and not beside a period`() async throws {
    for week in ["2026-W45", "2026-W46", "2026-W47"] { _ = await step.ask("PUT", "/v1/weeks/\(week)/confirmation") }
    _ = try await step.desk.log("idp", "2026-11-09 09:00", "2026-11-09 09:20")
    let given = try await contribution("?weeks=2026-W46..2027-W29")
    #expect(given.weeks.map(\.week) == ["2026-W46", "2026-W47"] && given.rows.map(\.minutes) == [20])
    #expect(try await contribution("?weeks=0001-W01..9999-W51") == contribution())
    for query in [
      "?weeks=2026-W46..2027-W29&period=all", "?weeks=2026-W46..2027-W29&period=", "?weeks=", "?weeks=2026-W46",
      "?weeks=2027-W29..2026-W46", "?weeks=2026-W46..2027-W54", "?weeks=term",
    ] {
      let reply = await step.ask("GET", "/v1/contribution" + query)
      #expect(try reply.status == 400 && reply.decoded(as: Problem.self).code == "bad-query", "\(query)")
    }
  }

  @Test func `It comes back from the wire as it went`() async throws {
    for round in 0..<20 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let history = CanaryHistory(using: &random)
      let step = try await history.played()
      let taken = try await step.desk.logbook.read { [world = step.desk.world] in
        try TakeContribution(.period("all")).run(in: $0, world)
      }
      let wire = try await step.ask("GET", "/v1/contribution").decoded(as: Wire.Contribution.self)
      try #require(try Contribution(wire) == taken, "\(RandomRun.note(round: round))")
      try #require(!taken.rows.isEmpty && !taken.cases.isEmpty, "\(RandomRun.note(round: round))")
    }
  }

  @Test func `What is shown is what would be sealed, byte for byte`() async throws {
    for round in 0..<20 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let step = try await CanaryHistory(using: &random).played()
      let taken = try await step.desk.logbook.read { [world = step.desk.world] in
        try TakeContribution(.period("all")).run(in: $0, world)
      }
      let shown = await step.ask("GET", "/v1/contribution").text
      try #require(
        shown == String(decoding: taken.canonicalJSON, as: UTF8.self) + "\n", "\(RandomRun.note(round: round))")
    }
  }

  @Test(arguments: [
    (#""activity":"idp""#, #""activity":"lunch""#), (#""band":"uncovered""#, #""band":"lunch""#),
    (#""log":10"#, #""memory":10"#), (#""week":"2026-W47"}]"#, #""week":"2026-11"}]"#),
    (#""kind":"school""#, #""kind":"college""#), (#""role":"undisclosed""#, #""role":"pirate""#),
  ])
  func `A code that is not known breaks the whole, rather than lose a row`(_ code: String, _ other: String) async throws
  {
    _ = await step.ask("POST", "/v1/cases", #"{"case":"K7","kind":"school","aware":"2026-11-02"}"#)
    _ = try await step.desk.log("idp", "2026-11-18 12:30", "2026-11-18 12:40")
    _ = await step.ask("PUT", "/v1/weeks/2026-W47/confirmation")
    let text = await step.ask("GET", "/v1/contribution").text
    _ = try Contribution(decodedJSON(Wire.Contribution.self, text))
    try #require(text.contains(code), "\(code) is not in \(text)")
    let changed = try decodedJSON(Wire.Contribution.self, text.replacing(code, with: other))
    #expect(throws: CallError.self) { try Contribution(changed) }
  }

  private func contribution(_ query: String = "") async throws -> Wire.Contribution {
    try await step.ask("GET", "/v1/contribution" + query).decoded(as: Wire.Contribution.self)
  }
}
