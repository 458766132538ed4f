import AlntimeAPI
import AlntimeHTTP
import Chronology
import Desks
import Testing

@Suite struct WeekDoorTests {
  private let step = Doorstep(now: "2026-11-24 12:00")
  private let path = "/v1/weeks/last%20week/confirmation"

  @Test func `A week is reviewed, confirmed once and taken back, byte for byte`() async throws {
    let week = #""from":"2026-11-16","gaps":[],"over":true,"overlong":[],"running":null,"to":"2026-11-22","#
    let days = (16...22).map { "\"2026-11-\($0)\"" }.joined(separator: ",")
    let rest = week + "\"uncoveredDays\":[\(days)],\"week\":\"2026-W47\"}\n"
    let open = #"{"changed":false,"confirmed":false,"confirmedAt":null,"#
    let at = #""confirmed":true,"confirmedAt":"2026-11-24T12:00:00+00:00","#
    #expect(await step.ask("GET", path).text == open + rest)
    #expect(await step.ask("PUT", path).text == #"{"changed":true,"# + at + rest)
    #expect(await step.ask("PUT", "/v1/weeks/2026-W47/confirmation").text == #"{"changed":false,"# + at + rest)
    #expect(
      await step.ask("DELETE", path).text == #"{"changed":true,"confirmed":false,"confirmedAt":null,"# + rest)
    #expect(await step.ask("DELETE", path).text == open + rest)
  }

  @Test func `A confirmation asked for twice with one key is answered the same`() async throws {
    let first = await step.ask("PUT", path, key: "once")
    #expect(await step.ask("PUT", path, key: "once").body == first.body)
  }

  @Test func `A task of that week that runs still is a refusal with its remedy, in both languages`() async throws {
    _ = try await step.desk.start("idp", case: "K7", at: "2026-11-20 16:00")
    for (language, sentence) in [
      (
        "en",
        "The running task (idp K7) started at 16:00 on Fri 20 November 2026, so the log of 2026-W47 is not complete."
      ),
      (
        "cy",
        "Dechreuodd y dasg sy'n rhedeg (idp K7) am 16:00 ar Gwener 20 Tachwedd 2026, felly nid yw cofnodion 2026-W47"
      ),
    ] {
      let reply = await step.ask("PUT", path, language: language)
      let problem = try reply.decoded(as: Problem.self)
      #expect(reply.status == 409 && problem.code == "still-running")
      #expect(problem.detail.hasPrefix(sentence), "\(problem.detail)")
    }
    #expect(try await step.ask("GET", path).decoded(as: Wire.Week.self).running?.activity == "idp")
  }

  @Test func `The gaps of a week are on the wire by the clock on the wall`() async throws {
    try await step.desk.put(ExampleSchool.autumn2026)
    _ = try await step.desk.log("pcp", "2026-10-19 08:50", "2026-10-23 10:00")
    let week = try await step.ask("GET", "/v1/weeks/2026-W43/confirmation").decoded(as: Wire.Week.self)
    #expect(week.gaps.map(\.start.zoned.description) == ["2026-10-23T10:00:00+01:00"])
    #expect(week.gaps.map(\.end.zoned.description) == ["2026-10-23T15:20:00+01:00"])
    #expect(week.overlong.map(\.seconds) == [349_800])
  }
}
