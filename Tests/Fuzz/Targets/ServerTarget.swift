import AlntimeAPI
import AlntimeHTTP
import Desks
import Dispatch
import Glibc
import Logging

/// What comes in at the socket, byte for byte: the real server, with the HTTP library's decoder and our limits.
extension FuzzTarget {
  static let httpRequest = FuzzTarget("http-request") { bytes in
    let server = await FuzzedServer.shared
    let answer = await withCheckedContinuation { done in
      // Waiting for an answer blocks a thread, which is to be none of those that answer.
      DispatchQueue.global().async { done.resume(returning: server.answer(to: bytes)) }
    }
    guard answer.isEmpty || answer.hasPrefix("HTTP/1.1 ") else { fatalError("no HTTP: \(answer)") }
    guard !answer.hasPrefix("HTTP/1.1 500") else { fatalError(answer) }
    return answer.hasPrefix("HTTP/1.1 2")
  }
}

/// A server with a logbook in memory, which runs until the process ends.
private struct FuzzedServer: Sendable {
  private static let started = Task { await FuzzedServer.start() }

  static var shared: FuzzedServer { get async { await started.value } }

  let path: String

  private static func start() async -> FuzzedServer {
    let path = "\(scratchDirectory())/api.sock"
    let desk = Desk(now: "2026-11-23 09:00")
    let logger = Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() }
    let door = Door(logbook: desk.logbook, world: desk.world, almanac: ExampleAlmanac.almanac, logger: logger)
    await withCheckedContinuation { ready in
      let server = SocketServer(.path(path), door: door, logger: logger) { ready.resume() }
      Task { try await server.run() }
    }
    return FuzzedServer(path: path)
  }

  /// Sends all, says that no more comes, and reads until the server closes; of a stream of events only its head.
  func answer(to bytes: [UInt8]) -> String {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    guard connects(descriptor) else { fatalError("the server does not take a connection: errno \(errno)") }
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { break }
      sent += count
    }
    shutdown(descriptor, Int32(SHUT_WR))
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count < 0, errno == EAGAIN { fatalError("neither an answer nor an end within 10 s: \(text(answer))") }
      guard count > 0 else { return text(answer) }
      answer += buffer[..<count]
      if text(answer).contains("text/event-stream") { return text(answer) }
    }
  }

  private func connects(_ descriptor: Int32) -> Bool {
    UnixAddress(path: path)?.given(descriptor, to: connect) ?? false
  }
}

/// A directory of this process alone; whoever runs the fuzzer says where with `TMPDIR`.
func scratchDirectory() -> String {
  let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var template = Array("\(parent)/alntime-fuzz-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { fatalError("no directory in \(parent): errno \(errno)") }
  return template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
}
