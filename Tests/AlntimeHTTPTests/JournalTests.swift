import AlntimeHTTP
import Desks
import Logging
import Synchronization
import Testing

/// What the door writes into the journal, which others may read.
@Suite struct JournalTests {
  @Test(arguments: [
    ("POST", "/v1/cases/ZZ9/issue", #"{"on":"2026-11-18"}"#), ("POST", "/v1/cases/ZZ9%0APRIORITY=0/close", "{}"),
    ("PUT", "/v1/entries/ZZ9", #"{"activity":"idp","case":"ZZ9","note":"ZZ9","start":"08:00","end":"08:30"}"#),
    ("POST", "/v1/timer/start", #"{"activity":"idp","case":"ZZ9","note":"ZZ9"}"#),
  ])
  func `A request that failed is told without what stood in it`(_ method: String, _ target: String, _ body: String)
    async throws
  {
    let journal = Journal()
    let disk = FullDisk()
    let desk = Desk(now: "2026-11-23 09:00", logbook: disk)
    disk.fill()
    var logger = Logger(label: "test") { _ in journal }
    logger.logLevel = .trace
    let door = Door(logbook: disk, world: desk.world, almanac: ExampleAlmanac.almanac, logger: logger)
    let reply = await door.answer(
      DoorRequest(method: method, target: target, acceptLanguage: nil, idempotencyKey: "ZZ9", body: Array(body.utf8)))
    #expect(reply.status == 507 || reply.status < 500)
    // The control: what was asked is told, by the name of the question.
    if reply.status == 507 { #expect(journal.text.contains("request failed") && journal.text.contains("/v1/")) }
    #expect(!journal.text.contains("ZZ9"))
  }
}

/// Keeps what is logged as one text.
private struct Journal: LogHandler {
  private final class Lines: Sendable { let text = Mutex("") }

  private let lines = Lines()
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .trace

  var text: String { lines.text.withLock { $0 } }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { lines.text.withLock { $0 += "\(event.message) \(event.metadata ?? [:])\n" } }
}
