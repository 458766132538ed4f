package import AlntimeAPI
import FoundationEssentials

/// Typed calls to the daemon over its socket.
package struct AlntimeClient: Sendable {
  package let path: String
  /// `en` or `cy`: the language of the daemon's sentences.
  package let language: String
  /// A new UUID for each call: names a write, so that one whose answer was lost can be asked for again.
  private let newKey: @Sendable () -> String

  package init(path: String, language: String, newKey: @escaping @Sendable () -> String) {
    self.path = path
    self.language = language
    self.newKey = newKey
  }

  package func health() throws(CallError) -> Wire.Health { try call(.health) }

  package func diagnosis() throws(CallError) -> Wire.Diagnosis { try call(.diagnose) }

  package func status() throws(CallError) -> Wire.Status { try call(.status) }

  package func start(_ start: Wire.Start) throws(CallError) -> Wire.Started { try call(.startTimer, body: json(start)) }

  package func stop(_ stop: Wire.Stop) throws(CallError) -> Wire.Stopped { try call(.stopTimer, body: json(stop)) }

  package func cancel() throws(CallError) -> Wire.Cancelled { try call(.cancelTimer, body: Array("{}".utf8)) }

  package func resume(_ resume: Wire.Resume) throws(CallError) -> Wire.Started {
    try call(.resumeTimer, body: json(resume))
  }

  package func decideSuspension(_ decision: String) throws(CallError) -> Wire.SuspensionDecided {
    try call(.decideSuspension, body: json(Wire.DecideSuspension(decision: decision)))
  }

  package func edit(_ entry: String, _ edit: Wire.Edit) throws(CallError) -> Wire.Corrected {
    try call(.editEntry, value: entry, body: json(edit))
  }

  package func split(_ entry: String, _ split: Wire.Split) throws(CallError) -> Wire.Corrected {
    try call(.splitEntry, value: entry, body: json(split))
  }

  package func delete(_ entry: String) throws(CallError) -> Wire.Corrected { try call(.deleteEntry, value: entry) }

  package func undo(count: Int) throws(CallError) -> Wire.Undone {
    try call(.undo, body: json(Wire.Steps(count: count)))
  }

  package func redo(count: Int) throws(CallError) -> Wire.Undone {
    try call(.redo, body: json(Wire.Steps(count: count)))
  }

  package func log(_ log: Wire.Log) throws(CallError) -> Wire.Logged {
    try call(.putEntry, value: newKey(), body: json(log))
  }

  package func entries(period: String) throws(CallError) -> Wire.Entries {
    try call(.listEntries, query: [("period", period)])
  }

  package func summary(period: String) throws(CallError) -> Wire.Summary {
    try call(.summary, query: [("period", period)])
  }

  package func record(period: String) throws(CallError) -> Wire.Record {
    try call(.record, query: [("period", period)])
  }

  package func contribution(period: String) throws(CallError) -> Wire.Contribution {
    try call(.contribution, query: [("period", period)])
  }

  /// The contribution of a study's window, written `2026-W36..2027-W29`.
  package func contribution(weeks: String) throws(CallError) -> Wire.Contribution {
    try call(.contribution, query: [("weeks", weeks)])
  }

  package func studies() throws(CallError) -> Wire.Studies { try call(.listStudies) }

  package func study(_ study: String) throws(CallError) -> Wire.Study { try call(.readStudy, value: study) }

  package func joinStudy(_ study: String, _ asked: Wire.JoinStudy) throws(CallError) -> Wire.Study {
    try call(.joinStudy, value: study, body: json(asked))
  }

  /// `kind` is `contribution` or `withdrawal`.
  package func allotStatement(_ study: String, kind: String) throws(CallError) -> Wire.Statement {
    try call(.allotStatement, value: study, body: json(Wire.AllotStatement(kind: kind)))
  }

  package func cases(includingClosed: Bool) throws(CallError) -> Wire.Cases {
    try call(.listCases, query: includingClosed ? [("all", "true")] : [])
  }

  package func openCase(_ asked: Wire.OpenCase) throws(CallError) -> Wire.Case {
    try call(.openCase, body: json(asked))
  }

  package func issueCase(_ label: String, _ day: Wire.CaseDay) throws(CallError) -> Wire.Case {
    try call(.issueCase, value: label, body: json(day))
  }

  package func closeCase(_ label: String, _ day: Wire.CaseDay) throws(CallError) -> Wire.Case {
    try call(.closeCase, value: label, body: json(day))
  }

  /// `week` is written as a person writes it, such as `last week`.
  package func week(_ week: String) throws(CallError) -> Wire.Week { try call(.reviewWeek, value: week) }

  package func confirmWeek(_ week: String) throws(CallError) -> Wire.Week { try call(.confirmWeek, value: week) }

  package func unconfirmWeek(_ week: String) throws(CallError) -> Wire.Week { try call(.unconfirmWeek, value: week) }

  package func calendar() throws(CallError) -> Wire.Calendar { try call(.readCalendar) }

  /// Sends a calendar file; `overrides` are query fields of the call.
  package func replaceCalendar(
    _ file: [UInt8], overrides: [(String, String)]
  ) throws(CallError) -> Wire.CalendarReplaced {
    try call(.replaceCalendar, query: overrides, body: file)
  }

  /// What is set up, and the term dates for the authority of that code, or of the profile.
  package func setup(authority: String?) throws(CallError) -> Wire.Setup {
    try call(.readSetup, query: authority.map { [("authority", $0)] } ?? [])
  }

  /// Sends a set-up file; a preview writes nothing.
  package func setUp(_ file: [UInt8], preview: Bool) throws(CallError) -> Wire.SetUp {
    try call(.setUp, query: preview ? [("preview", "true")] : [], body: file)
  }

  /// Sends a file of entries in CSV.
  package func importCSV(
    _ file: [UInt8], activity: String?, preview: Bool
  ) throws(CallError) -> Wire.Imported {
    var query = [("format", "csv"), ("preview", preview ? "true" : "false")]
    if let activity { query.append(("activity", activity)) }
    return try call(.importEntries, query: query, body: file)
  }

  /// Everything recorded, as the daemon writes it: a `Wire.LogDocument`.
  package func exportedLog() throws(CallError) -> [UInt8] {
    let response = try exchange(
      HTTPExchange.request(
        method: "GET", target: Endpoint.exportLog.route.path, headers: [("Accept-Language", language)], body: []))
    guard response.status == 200 else { throw decoded(response).map(CallError.problem) ?? .brokenReply }
    return response.body
  }

  /// Sends what ``exportedLog()`` wrote.
  package func importLog(_ document: [UInt8], preview: Bool) throws(CallError) -> Wire.LogImported {
    try call(.importLog, query: [("preview", preview ? "true" : "false")], body: document)
  }

  /// The most bytes an answer may have.
  private static let answerBytes = 256 * 1024 * 1024

  private func call<Answer: Decodable>(
    _ endpoint: Endpoint, value: String = "", query: [(String, String)] = [], body: [UInt8] = []
  ) throws(CallError) -> Answer {
    let method = endpoint.route.method
    var target = endpoint.path(HTTPExchange.encoded(value))
    for (position, (name, value)) in query.enumerated() {
      target += "\(position == 0 ? "?" : "&")\(name)=\(HTTPExchange.encoded(value))"
    }
    var headers = [("Accept-Language", language)]
    // A key lets a write whose answer was lost be asked for again without happening twice.
    if method != .get { headers.append(("Idempotency-Key", newKey())) }
    let request = HTTPExchange.request(method: method.rawValue, target: target, headers: headers, body: body)
    let response = try exchange(request)
    guard let answer: Answer = decoded(response) else {
      throw decoded(response).map(CallError.problem) ?? .brokenReply
    }
    return answer
  }

  /// The answer to the request; a connection that breaks without one is tried again, twice.
  private func exchange(_ request: [UInt8]) throws(CallError) -> HTTPExchange.Response {
    for _ in 0..<3 {
      let socket = try UnixSocket.connected(to: path)
      socket.send(request)
      if let bytes = socket.receiveAll(upTo: AlntimeClient.answerBytes), let response = HTTPExchange.response(bytes) {
        return response
      }
    }
    throw .brokenReply
  }

  /// The body as that type: a problem when the status says so, an answer when it does not.
  private func decoded<Answer: Decodable>(_ response: HTTPExchange.Response) -> Answer? {
    guard (response.status >= 400) == (Answer.self == Problem.self) else { return nil }
    return try? JSONDecoder().decode(Answer.self, from: Data(response.body))
  }

  private func json(_ body: some Encodable) -> [UInt8] {
    // The wire's nouns are strings and numbers: encoding them cannot fail.
    Array(try! JSONEncoder().encode(body))
  }
}
