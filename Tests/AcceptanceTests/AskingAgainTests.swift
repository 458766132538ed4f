import Testing

/// A write whose answer was lost can be asked for again (DESIGN 6).
@Suite(.onOwnThreads) struct AskingAgainTests {
  let daemon: PrivateDaemon

  private static let path = "/v1/entries/0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33"
  private static let idp = #"{"activity":"idp","start":"2026-03-02 10:30","end":"11:30"}"#

  init() throws { daemon = try PrivateDaemon() }

  @Test func `An entry put twice under its id is recorded once`() throws {
    #expect(try daemon.ask("PUT", AskingAgainTests.path, AskingAgainTests.idp).status == 201)
    let before = try daemon.list()
    let again = try daemon.ask("PUT", AskingAgainTests.path, AskingAgainTests.idp)
    #expect(again.status == 200)
    #expect(try object(again.body)["isNew"] as? Bool == false)

    let other = try daemon.ask(
      "PUT", AskingAgainTests.path, #"{"activity":"pcp","start":"2026-03-02 12:30","end":"13:30"}"#)
    #expect(other.status == 409)
    #expect(try other.problem.code == "id-taken")
    #expect(try daemon.list() == before)
  }

  @Test func `A request with the same idempotency key is answered the same and carried out once`() throws {
    let key = ["Idempotency-Key": "a-key"]
    let first = try daemon.ask("POST", "/v1/timer/start", #"{"activity":"idp"}"#, headers: key)
    #expect(first.status == 201)
    try daemon.destroy()
    try daemon.start()
    let again = try daemon.ask("POST", "/v1/timer/start", #"{"activity":"idp"}"#, headers: key)
    #expect(again.status == 201 && again.body == first.body)
    #expect(try daemon.entries().count == 1)

    let other = try daemon.ask("POST", "/v1/timer/start", #"{"activity":"pcp"}"#, headers: key)
    #expect(other.status == 422)
    #expect(try other.problem.code == "key-reused")
    #expect(try daemon.entries().count == 1)
  }
}
