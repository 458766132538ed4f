import PoolStore
import Sealing
import Studies
import Testing

@testable import StudyCommands

@Suite struct SimulationTests {
  @Test(arguments: [0, 1, 9_007_199_254_740_993, UInt64.max])
  func `Every seed makes up a study that says what it is, the same each time`(seed: UInt64) throws {
    let simulation = Simulation(seed: seed, participantCount: 1, weekCount: 262)
    #expect(simulation.invitation.study.isSynthetic)
    #expect(simulation.invitation.window.weekCount == 262)
    #expect(simulation.invitation.title.english.contains("SYNTHETIC"))
    #expect(simulation.invitation.title.welsh.contains("SYNTHETIG"))
    let again = Simulation(seed: seed, participantCount: 5_000, weekCount: 262)
    #expect(again.invitation == simulation.invitation)
    #expect(try again.keyFile.key(passphrase: nil).publicKey == simulation.invitation.publicKey)
  }

  @Test func `Participants have keys of their own, and those of another seed have others`() {
    let keys = [1, 2].flatMap { seed in
      (0..<50).map { ParticipantKey.synthetic(seed: seed, participant: $0).pseudonym }
    }
    #expect(Set(keys).count == 100)
  }

  @Test(arguments: [
    ("sim", "sim"), ("a/b-c_d.pool", "a/b-c_d.pool"), ("Cymru fydd", "'Cymru fydd'"), ("ŵyl", "ŵyl"), ("", "''"),
    ("it's", #"'it'\''s'"#), ("$HOME;rm", "'$HOME;rm'"),
  ])
  func `A path is one word of a shell`(text: String, word: String) { #expect(shellWord(text) == word) }

  @Test func `Names stand in the order of their numbers`() {
    #expect(Simulation.name(of: 0) == "synthetic-000001.alntime")
    #expect(Simulation.name(of: 19_999) == "synthetic-020000.alntime")
  }

  @Test func `Work that is done side by side comes back in its order`() {
    #expect(Workers.everyProcessor.map(Array(0..<1_000)) { $0 * 2 } == (0..<1_000).map { $0 * 2 })
  }
}
