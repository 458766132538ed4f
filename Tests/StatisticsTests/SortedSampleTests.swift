import Specimens
import Statistics
import Testing

/// A resample counted is the resample written out.
@Suite struct SortedSampleTests {
  @Test func `Values 1, 2, 3 drawn 2, 0 and 2 times have the median of 1, 1, 3, 3`() {
    let sample = SortedSample([1, 2, 3])
    #expect(sample.quantile(at: 0.5, counting: [2, 0, 2]) == 2)
    #expect(sample.quantile(at: 1, counting: [2, 1, 0]) == 2)
    #expect(sample.trimmedMean(trimming: 0.25, counting: [2, 0, 2]) == 2)
  }

  @Test func `All values of a participant are drawn together`() {
    // Participant 0 has 5 and 1, participant 1 has 3: drawn twice and once, 1, 1, 3, 5, 5.
    let sample = SortedSample([5, 3, 1], owners: [0, 1, 0])
    #expect(sample.quantile(at: 0.5, counting: [2, 1]) == 3)
    #expect(sample.quantile(at: 0.25, counting: [2, 1]) == 1)
    #expect(sample.quantile(at: 0.5, counting: [0, 4]) == 3)
  }

  @Test func `Where nothing was drawn there is no quantile and no mean`() {
    #expect(SortedSample([1, 2]).quantile(at: 0.5, counting: [0, 0]) == nil)
    #expect(SortedSample([1, 2]).trimmedMean(trimming: 0, counting: [0, 0]) == nil)
    #expect(SortedSample([]).quantile(at: 0.5, counting: []) == nil)
  }

  @Test(arguments: 0..<300)
  func `Counting equals expanding, to the last bit`(round: Int) throws {
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    let values = (0..<random.int(1...30)).map { _ in Double(random.int(-50...50)) / 8 }
    let counts = values.map { _ in UInt32(random.int(0...3)) }
    let expanded = zip(values, counts).flatMap { Array(repeating: $0, count: Int($1)) }
    let sample = SortedSample(values)
    let p = Double(random.int(0...1000)) / 1000
    let note = Comment(rawValue: RandomRun.note(round: round))
    #expect(sample.quantile(at: p, counting: counts) == quantile(expanded, at: p), note)
    #expect(
      sample.trimmedMean(trimming: p / 2.5, counting: counts) == trimmedMean(expanded, trimming: p / 2.5), note)
  }
}
