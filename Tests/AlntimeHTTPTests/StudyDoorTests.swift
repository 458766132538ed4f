import AlntimeAPI
import AlntimeHTTP
import Desks
import FoundationEssentials
import Operations
import Studies
import Testing

@Suite struct StudyDoorTests {
  private let step = Doorstep(now: "2026-07-06 12:00")
  private let key = String(repeating: "0a", count: 32)

  private func join(_ study: String, _ invitation: String, key: String? = nil) async throws -> DoorReply {
    let body = try JSONEncoder().encode(Wire.JoinStudy(invitation: invitation, key: key ?? self.key))
    return await step.ask("PUT", "/v1/studies/\(study)", String(decoding: body, as: UTF8.self))
  }

  private func allot(_ kind: String, key: String? = nil) async -> DoorReply {
    await step.ask("POST", "/v1/studies/aln-2026/statements", #"{"kind":"\#(kind)"}"#, key: key)
  }

  @Test func `A study is joined, signed for and left, byte for byte`() async throws {
    let start = #""invitation":"{\"aln\":\"ŵ\"}\n","joined":"2026-07-06T12:00:00+01:00","#
    let fresh = #""lastSequence":null,"left":null,"study":"aln-2026"}"#
    #expect(await step.ask("GET", "/v1/studies").text == "{\"studies\":[]}\n")
    let joined = try await join("aln-2026", "{\"aln\":\"ŵ\"}\n")
    #expect(joined.status == 200)
    #expect(joined.text == #"{"changed":true,"# + start + #""key":"\#(key)","# + fresh + "\n")
    step.desk.advance(minutes: 5)
    let again = try await join("aln-2026", "{\"aln\":\"ŵ\"}\n", key: String(repeating: "FF", count: 32))
    #expect(again.text == #"{"changed":false,"# + start + #""key":"\#(key)","# + fresh + "\n")
    #expect(await step.ask("GET", "/v1/studies").text == "{\"studies\":[{" + start + fresh + "]}\n")
    let given = await allot("contribution")
    #expect(given.status == 201)
    #expect(given.text == "{\"kind\":\"contribution\",\"sequence\":1,\"study\":\"aln-2026\"}\n")
    #expect(await allot("withdrawal").text == "{\"kind\":\"withdrawal\",\"sequence\":2,\"study\":\"aln-2026\"}\n")
    step.desk.advance(minutes: 5)
    #expect(await allot("withdrawal").text == "{\"kind\":\"withdrawal\",\"sequence\":3,\"study\":\"aln-2026\"}\n")
    #expect(
      await step.ask("GET", "/v1/studies/aln-2026").text == "{" + start + #""key":"\#(key)","lastSequence":3,"#
        + "\"left\":\"2026-07-06T12:05:00+01:00\",\"study\":\"aln-2026\"}\n")
  }

  @Test func `A key is taken in either case and given in small letters`() async throws {
    let joined = try await join("aln-2026", "come", key: String(repeating: "aF", count: 32))
    #expect(try joined.decoded(as: Wire.Study.self).key == String(repeating: "af", count: 32))
  }

  @Test func `An invitation of 64 KiB fits, escaped in JSON as it may be, and comes back byte for byte`() async throws {
    let invitation = String(repeating: "\u{1}\"ŵ", count: 16_384)
    try #require(invitation.utf8.count == 65_536)
    #expect(try await join("aln-2026", invitation).status == 200)
    let study = try await step.ask("GET", "/v1/studies/aln-2026").decoded(as: Wire.Study.self)
    #expect(Array(study.invitation.utf8) == Array(invitation.utf8))
  }

  @Test func `Text that only looks like the invitation is another`() async throws {
    #expect(try await join("aln-2026", "Cl\u{E2}n").status == 200)
    #expect(try await join("aln-2026", "Cla\u{302}n").decoded(as: Problem.self).code == "other-invitation")
    #expect(try await join("aln-2026", "Cl\u{E2}n").decoded(as: Wire.Study.self).changed == false)
  }

  @Test func `No list has a key`() async throws {
    for study in ["aln-2026", "aln-2027"] { _ = try await join(study, "come to \(study)") }
    let list = await step.ask("GET", "/v1/studies")
    #expect(try list.decoded(as: Wire.Studies.self).studies.map(\.study) == ["aln-2026", "aln-2027"])
    #expect(!list.text.contains(key) && !list.text.contains("\"key\""))
  }

  @Test func `A number asked for twice with one key is given once`() async throws {
    _ = try await join("aln-2026", "come")
    let first = await allot("contribution", key: "once")
    #expect(await allot("contribution", key: "once").body == first.body)
    #expect(try await allot("contribution").decoded(as: Wire.Statement.self).sequence == 2)
  }

  @Test func `After the last number there is none, in both languages`() async throws {
    let last = try Participation(
      study: StudyID("aln-2026")!, invitation: [1], key: [UInt8](repeating: 1, count: 32), joined: step.desk.now,
      lastSequence: SequenceNumber(.max - 1))
    try await step.desk.logbook.write { try $0.put(last) }
    #expect(try await allot("contribution").decoded(as: Wire.Statement.self).sequence == .max)
    for (language, sentence) in [("en", "has been given out"), ("cy", "Mae pob rhif")] {
      let reply = await step.ask(
        "POST", "/v1/studies/aln-2026/statements", #"{"kind":"withdrawal"}"#, language: language)
      let problem = try reply.decoded(as: Problem.self)
      #expect(reply.status == 409 && problem.code == "statements-used-up" && problem.detail.contains(sentence))
    }
  }
}
