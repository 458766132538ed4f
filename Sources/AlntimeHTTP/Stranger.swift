import AlntimeAPI
import Glibc
import Phrasebook

/// What another user's connection is told, before a byte of its request is read.
enum Stranger {
  /// A whole HTTP response. It speaks both languages, as the one that the request prefers is not known.
  private static let refusal: [UInt8] = {
    let body = BilingualProblem.json(.notPermitted, .notPermitted)
    let head =
      "HTTP/1.1 403 Forbidden\r\nContent-Type: application/problem+json\r\nContent-Length: \(body.count)\r\n"
      + "Connection: close\r\n\r\n"
    return Array(head.utf8) + body
  }()

  /// Says so on the connection, as far as the kernel takes it at once, and closes it.
  static func refuse(_ descriptor: Int32) {
    _ = send(descriptor, refusal, refusal.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
    close(descriptor)
  }
}
