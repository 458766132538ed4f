import Specimens
import Studies
import Testing

@Suite struct LargestRemainderTests {
  @Test(
    arguments: [
      ([], []), ([0], [0]), ([29], [0]), ([30], [1]), ([89], [1]), ([90], [2]), ([3_600, 60], [60, 1]),
      ([90, 90, 90], [2, 2, 1]), ([20, 20, 20], [1, 0, 0]), ([100, 20], [2, 0]), ([20, 100], [0, 2]),
      ([59, 59, 59], [1, 1, 1]), ([59, 0, 59], [1, 0, 1]), ([10, 10], [0, 0]), ([15, 15], [1, 0]),
    ] as [([Int64], [Int])])
  func `Seconds become whole minutes, the largest rests up, of equals the first`(_ seconds: [Int64], _ minutes: [Int]) {
    #expect(minutesByLargestRemainder(seconds) == minutes)
  }

  @Test func `They sum to the exact total rounded half up, and none is a whole minute off`() throws {
    for round in 0..<2_000 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let largest = random.pick([59, 90, 100_000] as [Int64])
      let seconds = (0..<random.int(0...200)).map { _ in random.second(0...largest) }
      let minutes = minutesByLargestRemainder(seconds)
      let exact = Double(seconds.reduce(0, +)) / 60
      try #require(Double(minutes.reduce(0, +)) == (exact + 0.5).rounded(.down), "\(RandomRun.note(round: round))")
      for (minutes, seconds) in zip(minutes, seconds) {
        try #require(abs(Int64(minutes) * 60 - seconds) < 60, "\(RandomRun.note(round: round))")
      }
    }
  }
}
