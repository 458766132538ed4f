package import AlntimeAPI
import FoundationEssentials

/// What a backup says of itself before its bytes come.
package struct BackupHead: Sendable {
  package let byteCount: Int
  package let entryCount: Int
  package let caseCount: Int
  package let confirmedWeekCount: Int
  package let studyCount: Int

  fileprivate init?(_ head: HTTPExchange.Head) {
    func number(_ name: String) -> Int? { head.fields[name.lowercased()].flatMap { Int($0) } }
    guard head.fields["content-type"] == BackupFields.mediaType, let byteCount = number("Content-Length"),
      let entryCount = number(BackupFields.entries), let caseCount = number(BackupFields.cases),
      let weekCount = number(BackupFields.confirmedWeeks), let studyCount = number(BackupFields.studies)
    else { return nil }
    self.byteCount = byteCount
    self.entryCount = entryCount
    self.caseCount = caseCount
    confirmedWeekCount = weekCount
    self.studyCount = studyCount
  }
}

/// Calls whose bodies are too long to be held in memory, and are never tried again: a person sees what became of them.
extension AlntimeClient {
  /// Hands a copy of the logbook over in pieces; `take` says whether it wants more. Nil when it did not.
  package func backUp(_ take: ([UInt8]) -> Bool) throws(CallError) -> BackupHead? {
    let socket = try UnixSocket.connected(to: path)
    socket.send(
      HTTPExchange.request(
        method: "GET", target: Endpoint.backUp.route.path, headers: [("Accept-Language", language)], body: []))
    let (head, first) = try answerHead(socket)
    guard head.status == 200, let backup = BackupHead(head) else { throw try refusal(head, first, socket) }
    var byteCount = first.count
    guard first.isEmpty || take(first) else { return nil }
    while byteCount < backup.byteCount {
      guard let bytes = next(socket) else { throw .brokenReply }
      byteCount += bytes.count
      guard take(bytes) else { return nil }
    }
    guard byteCount == backup.byteCount else { throw .brokenReply }
    return backup
  }

  /// Sends a backup of so many bytes, which `next` hands over in pieces. A preview replaces nothing.
  package func restore(
    byteCount: Int, preview: Bool, next: () -> [UInt8]
  ) throws(CallError) -> Wire.Restored {
    let socket = try UnixSocket.connected(to: path)
    let target = Endpoint.restore.route.path + (preview ? "?preview=true" : "")
    socket.send(
      HTTPExchange.head(
        method: "POST", target: target,
        headers: [("Accept-Language", language), ("Content-Type", BackupFields.mediaType)], byteCount: byteCount))
    // What breaks off is refused there, and so is a file that ends before it should.
    while case let bytes = next(), !bytes.isEmpty, socket.send(bytes) {}
    socket.finishSending()
    let (head, first) = try answerHead(socket)
    guard head.status == 200 else { throw try refusal(head, first, socket) }
    guard let answer = try? JSONDecoder().decode(Wire.Restored.self, from: Data(try rest(head, first, socket))) else {
      throw .brokenReply
    }
    return answer
  }

  /// The head of the answer, and what of its body came with it. A large log takes a while to copy or to check.
  private func answerHead(_ socket: borrowing UnixSocket) throws(CallError) -> (HTTPExchange.Head, [UInt8]) {
    var received: [UInt8] = []
    while received.count < 64 * 1024 {
      if let (head, body) = HTTPExchange.head(of: received) { return (head, body) }
      guard let bytes = next(socket) else { break }
      received += bytes
    }
    throw .brokenReply
  }

  private func refusal(
    _ head: HTTPExchange.Head, _ first: [UInt8], _ socket: borrowing UnixSocket
  ) throws(CallError) -> CallError {
    let body = try rest(head, first, socket)
    guard head.status >= 400, let problem = try? JSONDecoder().decode(Problem.self, from: Data(body)) else {
      return .brokenReply
    }
    return .problem(problem)
  }

  private func rest(
    _ head: HTTPExchange.Head, _ first: [UInt8], _ socket: borrowing UnixSocket
  ) throws(CallError) -> [UInt8] {
    guard let length = head.fields["content-length"].flatMap({ Int($0) }), length <= 1 << 20 else { throw .brokenReply }
    var body = first
    while body.count < length {
      guard let bytes = next(socket) else { throw .brokenReply }
      body += bytes
    }
    return body
  }

  /// What comes next, or nil at the end or when nothing comes for five minutes.
  private func next(_ socket: borrowing UnixSocket) -> [UInt8]? {
    for _ in 0..<10 {
      switch socket.receive() {
      case .bytes(let bytes): return bytes
      case .nothingYet: continue
      case .closed: return nil
      }
    }
    return nil
  }
}
