import Specimens
import Statistics
import Testing

/// What must hold for any sample: order does not matter, units carry over, weights of one weigh nothing.
///
/// The values are multiples of 1/8 below 2²⁰, whose sums are exact, so equal means equal.
@Suite struct EstimatorLawTests {
  @Test(arguments: 0..<200)
  func `The order of the values does not matter`(round: Int) {
    var (random, values, note) = sample(round)
    let shuffled = values.shuffled(using: &random)
    let p = Double(random.int(0...100)) / 100
    #expect(mean(shuffled) == mean(values), note)
    #expect(quantile(shuffled, at: p) == quantile(values, at: p), note)
    #expect(trimmedMean(shuffled, trimming: p / 2.5) == trimmedMean(values, trimming: p / 2.5), note)
    let pairs = values.map { (upper: $0, lower: Double(random.int(1...40))) }
    #expect(ratioOfSums(pairs.shuffled(using: &random)) == ratioOfSums(pairs), note)
  }

  @Test(arguments: 0..<200)
  func `Doubled and shifted values have doubled and shifted means and quantiles`(round: Int) throws {
    var (random, values, note) = sample(round)
    let shift = Double(random.int(-1000...1000))
    let moved = values.map { 2 * $0 + shift }
    let p = Double(random.int(0...100)) / 100
    func follows(_ statistic: ([Double]) -> Double?) throws -> Bool {
      abs(try #require(statistic(moved)) - (2 * (try #require(statistic(values))) + shift)) < 1e-8
    }
    #expect(try follows(mean), note)
    #expect(try follows { quantile($0, at: p) }, note)
    #expect(try follows { trimmedMean($0, trimming: p / 2.5) }, note)
  }

  @Test(arguments: 0..<200)
  func `Weights of one change nothing, and a weight of two is the value twice`(round: Int) {
    var (random, values, note) = sample(round)
    let ones = values.map { _ in 1.0 }
    #expect(mean(values, weights: ones) == mean(values), note)
    let pairs = values.map { (upper: $0, lower: Double(random.int(1...40))) }
    #expect(ratioOfSums(pairs, weights: ones) == ratioOfSums(pairs), note)
    let twice = [2.0] + ones.dropFirst()
    #expect(mean(values, weights: twice) == mean(values + [values[0]]), note)
    #expect(ratioOfSums(pairs, weights: twice) == ratioOfSums(pairs + [pairs[0]]), note)
  }

  @Test(arguments: 0..<100)
  func `A line has its slope, whatever the order of its points`(round: Int) throws {
    var (random, _, note) = sample(round)
    let slope = Double(random.int(-20...20)) / 4
    let points = (1...random.int(2...12)).map { (x: Double($0), y: slope * Double($0) + 3) }
    let found = try #require(theilSenSlope(points.shuffled(using: &random)))
    #expect(abs(found - slope) < 1e-12, note)
  }

  private func sample(_ round: Int) -> (random: SeededRandom, values: [Double], note: Comment) {
    var random = SeededRandom(seed: RandomRun.seed, round: round)
    let values = (0..<random.int(1...40)).map { _ in Double(random.int(-4_000_000...4_000_000)) / 8 }
    return (random, values, Comment(rawValue: RandomRun.note(round: round)))
  }
}
