import AlntimeHTTP
import Desks
import Logging

/// What a client sends, once the HTTP library has taken it apart.
extension FuzzTarget {
  /// Up to eight requests to one logbook, with `===` on a line between them; the first line of each is its method and target,
  /// the rest its body.
  static let door = FuzzTarget("door") { bytes in
    let requests = bytes.split(separator: Array("\n===\n".utf8), maxSplits: 8, omittingEmptySubsequences: false)
    let doorstep = Doorstep()
    var isTaken = false
    for request in requests.prefix(8) {
      let end = request.firstIndex(of: 0x0A) ?? request.endIndex
      let line = text(request[..<end]).split(separator: " ", maxSplits: 1).map(String.init)
      guard line.count == 2 else { continue }
      if await doorstep.takes(line[0], line[1], Array(request[end...].dropFirst())) { isTaken = true }
    }
    return isTaken
  }

  /// A whole log, as `alntime export --all` writes it.
  static let log = FuzzTarget("log") { bytes in await Doorstep().takes("POST", "/v1/log", bytes) }
}

/// A door to a logbook in memory, at a time that stands still.
private struct Doorstep {
  private let door: Door

  init() {
    let desk = Desk(now: "2026-11-23 09:00")
    door = Door(
      logbook: desk.logbook, world: desk.world, almanac: ExampleAlmanac.almanac,
      logger: Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() })
  }

  /// Whether the request is carried out. That the fault is the daemon's is no answer to any request.
  func takes(_ method: String, _ target: String, _ body: [UInt8]) async -> Bool {
    let reply = await door.answer(
      DoorRequest(method: method, target: target, acceptLanguage: "cy", idempotencyKey: nil, body: body))
    guard reply.status < 500 else { fatalError("\(reply.status): \(text(reply.body))") }
    return reply.status < 400
  }
}
