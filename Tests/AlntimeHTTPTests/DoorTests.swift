import AlntimeAPI
import AlntimeHTTP
import Chronology
import Desks
import Operations
import Testing

@Suite struct DoorTests {
  private let step = Doorstep(now: "2026-11-24 12:00")

  @Test func `Starting answers with both tasks, byte for byte`() async throws {
    _ = await step.ask("POST", "/v1/timer/start", #"{"activity":"paperwork"}"#)
    step.desk.advance(minutes: 20)
    let reply = await step.ask("POST", "/v1/timer/start", #"{"activity":"idp","case":"K7","note":"drafft"}"#)
    #expect(reply.status == 201)
    #expect(
      reply.text == """
        {"ended":{"activity":"paperwork","bands":{"uncovered":1200},"case":null,"end":"2026-11-24T12:20:00+00:00",\
        "id":"00000000-0000-4000-8000-000000000001","note":null,"number":1,"revision":2,"seconds":1200,"source":"timer",\
        "start":"2026-11-24T12:00:00+00:00"},\
        "started":{"activity":"idp","bands":{},"case":"K7","end":null,"id":"00000000-0000-4000-8000-000000000002",\
        "note":"drafft","number":2,"revision":1,"seconds":0,"source":"timer","start":"2026-11-24T12:20:00+00:00"}}

        """)
  }

  @Test func `A write asked for twice with one key is carried out once and answered the same`() async throws {
    let first = await step.ask("POST", "/v1/timer/start", #"{"activity":"idp"}"#, key: "once")
    step.desk.advance(minutes: 5)
    let second = await step.ask("POST", "/v1/timer/start", #"{"activity":"idp"}"#, key: "once")
    #expect(first.body == second.body)
    #expect(first.status == second.status)
    #expect(try await step.desk.timesheet().split(separator: "\n").count == 2)
  }

  @Test func `A key used for another request is refused`() async throws {
    _ = await step.ask("POST", "/v1/timer/start", #"{"activity":"idp"}"#, key: "once")
    let other = await step.ask("POST", "/v1/timer/start", #"{"activity":"pcp"}"#, key: "once")
    #expect(try other.decoded(as: Problem.self).code == "key-reused")
  }

  @Test func `A refusal is not remembered: the same key works once the cause is gone`() async throws {
    let refused = await step.ask("POST", "/v1/timer/stop", "", key: "k")
    #expect(refused.status == 409)
    _ = await step.ask("POST", "/v1/timer/start", #"{"activity":"idp"}"#)
    step.desk.advance(minutes: 1)
    #expect(await step.ask("POST", "/v1/timer/stop", "", key: "k").status == 200)
  }

  @Test func `A calendar for another zone is refused`() async throws {
    let calendar = """
      effective = 2026-09-01
      zone = "Asia/Tokyo"
      [hours]
      monday = "08:50-15:20"
      [[terms]]
      name = "autumn"
      start = 2026-09-01
      end = 2026-12-18
      """
    let reply = await step.ask("PUT", "/v1/calendar", calendar)
    #expect(try reply.decoded(as: Problem.self).code == "zone-mismatch")
  }

  @Test func `A shipped calendar takes its hours from the query`() async throws {
    let calendar = """
      effective = 2026-09-01
      [[terms]]
      name = "autumn"
      start = 2026-09-01
      end = 2026-12-18
      """
    #expect(await step.ask("PUT", "/v1/calendar", calendar).status == 422)
    let target =
      "/v1/calendar?hours=08:50-15:20&hours=friday%2008:50-13:00&release=tuesday+13:00-15:00&working-days=monday,friday"
    let reply = await step.ask("PUT", target, calendar)
    #expect(reply.status == 200)
    let version = try reply.decoded(as: Wire.CalendarReplaced.self).version
    #expect(version.hours["monday"] == "08:50-15:20")
    #expect(version.hours["friday"] == "08:50-13:00")
    #expect(version.release == ["tuesday": ["13:00-15:00"]])
    #expect(version.workingDays == ["monday", "friday"])
  }

  @Test func `The entries between two instants are those that share a second with them`() async throws {
    _ = try await step.desk.log("pcp", "09:00", "10:00")
    _ = try await step.desk.log("idp", "10:00", "11:00")
    let target = "/v1/entries?from=2026-11-24T10:00:00Z&to=2026-11-24T10:00:01Z"
    let entries = try await step.ask("GET", target).decoded(as: Wire.Entries.self).entries
    #expect(entries.map(\.activity) == ["idp"])
  }

  @Test func `The daemon describes its own API`() async throws {
    let reply = await step.ask("GET", "/v1/openapi.json")
    #expect(reply.text == OpenAPI.document)
    #expect(await step.ask("GET", "/v1/health").text == "{\"status\":\"ok\",\"version\":\"\(Release.version)\"}\n")
  }
}
