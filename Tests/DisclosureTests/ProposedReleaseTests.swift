import Disclosure
import Testing

/// A proposal is right before anything is protected in it.
@Suite struct ProposedReleaseTests {
  private func key(_ code: String) -> FigureKey { FigureKey("t", [code], "minutes") }

  private func cell(_ code: String, _ amounts: [Int: Int]) throws -> ProposedCell {
    try ProposedCell(key(code), .minutes, amounts.map { Share($0.key, $0.value) })
  }

  @Test func `A cell is what its participants have in it, and who has nothing is not one of them`() throws {
    let cell = try ProposedCell(key("a"), .minutes, [Share(3, 10), Share(1, 0), Share(2, 30)])
    #expect(cell.total == 40 && cell.participantCount == 2)
    #expect(cell.shares == [Share(2, 30), Share(3, 10)])
    #expect(throws: ProposalError.negativeShare(key("a"))) { try self.cell("a", [1: -1]) }
    #expect(throws: ProposalError.participantTwice(key("a"))) {
      try ProposedCell(self.key("a"), .minutes, [Share(1, 1), Share(1, 2)])
    }
  }

  @Test func `A total is the sum of its parts for every participant, not only altogether`() throws {
    let parts = [try cell("a", [1: 10, 2: 20]), try cell("b", [2: 5, 3: 1])]
    let sum = ProposedSum(key("all"), of: [key("a"), key("b")])
    _ = try ProposedRelease(cells: parts + [try cell("all", [1: 10, 2: 25, 3: 1])], sums: [sum])
    for wrong in [[1: 10, 2: 25, 3: 2], [1: 11, 2: 24, 3: 1], [1: 10, 2: 26]] {
      #expect(throws: ProposalError.sumDoesNotHold(key("all"))) {
        try ProposedRelease(cells: parts + [try self.cell("all", wrong)], sums: [sum])
      }
    }
    #expect(throws: ProposalError.sumDoesNotHold(key("a"))) {
      try ProposedRelease(cells: parts, sums: [ProposedSum(self.key("a"), of: [self.key("a")])])
    }
  }

  @Test func `Every key stands for one thing`() throws {
    let cells = [try cell("a", [1: 10])]
    #expect(throws: ProposalError.keyTwice(key("a"))) { try ProposedRelease(cells: cells + cells, sums: []) }
    #expect(throws: ProposalError.unknownKey(key("b"))) {
      try ProposedRelease(cells: cells, sums: [ProposedSum(self.key("b"), of: [self.key("a")])])
    }
    let statistic = ProposedStatistic(key("a"), .estimate, 1, participantCount: 1, restsOn: [])
    #expect(throws: ProposalError.keyTwice(key("a"))) {
      try ProposedRelease(cells: cells, sums: [], statistics: [statistic])
    }
  }
}
