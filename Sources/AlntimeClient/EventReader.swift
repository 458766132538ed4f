package import AlntimeAPI
import FoundationEssentials

/// Reads the daemon's event stream: chunks of HTTP (RFC 9112, section 7.1) that hold server-sent events.
package struct EventReader {
  private var bytes: [UInt8] = []
  private var text: [UInt8] = []
  private var isPastHead = false

  package init() {}

  /// Takes what came, and returns the statuses that are now whole.
  package mutating func take(_ received: some Sequence<UInt8>) -> [Wire.Status] {
    bytes += received
    if !isPastHead {
      guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return [] }
      bytes.removeSubrange(..<end.upperBound)
      isPastHead = true
    }
    while let chunk = nextChunk() { text += chunk }
    return events()
  }

  /// The next whole chunk's bytes, taken off the front; nil while it is not whole.
  private mutating func nextChunk() -> [UInt8]? {
    let newline = Array("\r\n".utf8)
    guard let line = bytes.firstRange(of: newline),
      let length = Int(String(decoding: bytes[..<line.lowerBound], as: UTF8.self), radix: 16),
      length >= 0, length <= bytes.count - line.upperBound - newline.count
    else { return nil }
    let chunk = Array(bytes[line.upperBound..<line.upperBound + length])
    bytes.removeSubrange(..<(line.upperBound + length + newline.count))
    return length == 0 ? nil : chunk
  }

  private mutating func events() -> [Wire.Status] {
    var statuses: [Wire.Status] = []
    while let end = text.firstRange(of: Array("\n\n".utf8)) {
      let event = String(decoding: text[..<end.lowerBound], as: UTF8.self)
      text.removeSubrange(..<end.upperBound)
      for line in event.split(separator: "\n") where line.hasPrefix("data: ") {
        if let status = try? JSONDecoder().decode(Wire.Status.self, from: Data(line.dropFirst(6).utf8)) {
          statuses.append(status)
        }
      }
    }
    return statuses
  }
}

extension AlntimeClient {
  /// Follows the daemon's events until it goes; `step` gets each status as it comes, and nil every second in which none
  /// does.
  package func watch(_ step: (Wire.Status?) -> Void) throws(CallError) {
    let socket = try UnixSocket.connected(to: path)
    socket.wakeEverySecond()
    socket.send(
      HTTPExchange.request(
        method: "GET", target: Endpoint.events.route.path, headers: [("Accept-Language", language)], body: []))
    var reader = EventReader()
    while true {
      switch socket.receive() {
      case .bytes(let bytes): for status in reader.take(bytes) { step(status) }
      case .nothingYet: step(nil)
      case .closed: return
      }
    }
  }
}
