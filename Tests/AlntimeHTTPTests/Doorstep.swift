import AlntimeHTTP
import Chronology
import Desks
import FoundationEssentials
import Logging
import Operations

/// A door without a socket: text in, JSON out.
struct Doorstep {
  let desk: Desk
  let door: Door

  init(now: String) {
    desk = Desk(now: now)
    door = Door(
      logbook: desk.logbook, world: desk.world, almanac: ExampleAlmanac.almanac,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  func ask(
    _ method: String, _ target: String, _ body: String = "", language: String? = nil, key: String? = nil
  ) async -> DoorReply {
    await door.answer(
      DoorRequest(
        method: method, target: target, acceptLanguage: language, idempotencyKey: key, body: Array(body.utf8)))
  }
}

extension DoorReply {
  var text: String { String(decoding: body, as: UTF8.self) }

  func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(body))
  }
}
