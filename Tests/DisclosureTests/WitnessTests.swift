import Testing

@testable import Disclosure

/// A proof is checked in whole numbers, whoever brings it.
@Suite struct WitnessTests {
  // fe and special are suppressed; special has two participants, of whom number 2 has 800 of 1,500.
  private let linked = LinkedProposal(
    try! ProposedRelease(
      cells: Cluster(minutes: ["fe": [900], "special": [800, 700], "primary": [600, 650, 700, 620, 640]]).cells(),
      sums: [
        ProposedSum(Cluster.key("all"), of: ["fe", "special", "primary"].map { Cluster.key($0) })
      ]), under: .standard
  ).parts[0]
  private let hidden = [true, true, false, false]

  private func admits(_ moves: [Int: Int], for attacker: Int? = nil) -> Bool {
    linked.admits(Witness(moves: moves), hidden, for: attacker)
  }

  @Test func `A table in which every sum holds and nothing published differs is one to reckon with`() {
    #expect(admits([0: 90, 1: -90]))
    #expect(admits([:]))
  }

  @Test func `A table in which a sum does not hold, or a published figure differs, is none`() {
    #expect(!admits([0: 90, 1: -89]))
    #expect(!admits([0: 90]))
    #expect(!admits([0: 90, 2: -90]))
    #expect(!admits([0: -900, 1: 900]), "a suppressed figure is not 0")
  }

  @Test func `Nor is one that gives a participant less than they have`() {
    #expect(admits([0: 700, 1: -700], for: 2) && !admits([0: 701, 1: -701], for: 2))
    #expect(admits([0: 701, 1: -701]))
    #expect(!admits([0: 1, 1: -1], for: 1), "number 1 is alone in fe")
    #expect(linked.participantsWhoKnowBetter(Witness(moves: [0: 701, 1: -701]), hidden) == [1, 2])
    #expect(linked.participantsWhoKnowBetter(Witness(moves: [0: 801, 1: -801]), hidden) == [1, 2, 3])
  }

  @Test func `A program goes as far as its rows and bounds let it, and cheapens what has a price`() {
    // a − b − c = 0 with a ≤ 10, b ≤ 4, c ≤ 9.
    let bounds = [10.0, 4, 9]
    var program = LinearProgram(
      rowCount: 1,
      columns: zip([1.0, -1, -1], bounds).map { .init(entries: [(0, $0)], lower: 0, upper: $1) })
    program.maximise([1, 0, 0])
    #expect(program.values[0] == 10 && program.values[1] + program.values[2] == 10)
    program.bound(0, from: 10, to: 10)
    program.maximise([0, -1, -2])
    #expect(program.values == [10, 4, 6])
    program.maximise([0, -2, -1])
    #expect(program.values == [10, 1, 9])
  }
}
