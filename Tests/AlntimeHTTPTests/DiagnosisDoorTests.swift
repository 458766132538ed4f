import AlntimeAPI
import AlntimeHTTP
import Desks
import Logging
import Operations
import Phrasebook
import Testing

/// `GET /v1/diagnosis`, at the door.
@Suite struct DiagnosisDoorTests {
  /// A file that is as it is said to be.
  private struct MadeUpFile: LogbookArchive {
    let condition: LogbookCondition

    func outgoing() async throws -> any OutgoingLogbook { throw LogbookError.diskFull }
    func incoming() throws -> any IncomingLogbook { throw LogbookError.diskFull }
    func examine() async throws -> LogbookCondition { condition }
  }

  private func answer(of archive: (any LogbookArchive)?, _ desk: Desk) async -> DoorReply {
    let door = Door(
      logbook: desk.logbook, world: desk.world, almanac: ExampleAlmanac.almanac,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, archive: archive)
    return await door.answer(
      DoorRequest(method: "GET", target: "/v1/diagnosis", acceptLanguage: nil, idempotencyKey: nil, body: []))
  }

  @Test func `It tells of file, disk and calendar, and of entries nothing but how many`() async throws {
    let desk = Desk(now: "2026-11-24 12:00")
    _ = try await desk.log("idp", "9:00", "10:00", case: "K7")
    let file = MadeUpFile(
      condition: LogbookCondition(
        path: "/l", byteCount: 4_096, schema: "clockStep", synchronousLevel: 2, faultCount: 3, freeByteCount: 17,
        setAside: ["/l.damaged-1"], replaced: ["/l.replaced-1", "/l.replaced-2"]))
    let reply = await answer(of: file, desk)
    #expect(reply.status == 200)
    #expect(
      reply.text
        == #"{"contents":{"calendar":false,"entries":1,"futureEntries":0,"today":"2026-11-24","uncoveredFrom":"2026-11-24","#
        + #""uncoveredSeconds":3600},"log":{"bytes":4096,"faults":3,"freeBytes":17,"path":"/l","#
        + #""replaced":["/l.replaced-1","/l.replaced-2"],"schema":"clockStep","setAside":["/l.damaged-1"],"#
        + #""synchronous":2},"version":""# + Release.version + #"","zone":"Europe/London"}"# + "\n")
  }

  @Test func `A closed log says why, and a door without a disk has none to examine`() async throws {
    let desk = Desk(now: "2026-11-24 12:00")
    let closed = await answer(of: ClosedLogbook(.unknownZone("Europe/Llundain")), desk)
    #expect(closed.status == 503 && closed.text.contains("Europe/Llundain"))
    #expect(await answer(of: nil, desk).status == 404)
  }
}
