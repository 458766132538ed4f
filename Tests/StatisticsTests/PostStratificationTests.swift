import Statistics
import Testing

/// Post-stratification weights: a published example, and what may not be guessed.
@Suite struct PostStratificationTests {
  @Test func `Californian schools weigh as in the example of R's survey package`() throws {
    // survey::postStratify (Lumley), apiclus1: 144 elementary, 14 high and 25 middle schools for 4,421, 755 and 1,018.
    // Their mean scores, svyby(~api00, ~stype, dclus1, svymean), and the post-stratified mean, 642.31.
    let schools = try PostStratification(
      sampleCounts: ["E": 144, "H": 14, "M": 25], populationCounts: ["E": 4421, "H": 755, "M": 1018])
    let means = [("E", 144.0, 648.8681), ("H", 14, 618.5714), ("M", 25, 631.4400)]
    let weights = try means.map { try #require(schools.weights[$0.0]) * $0.1 }
    let score = try #require(mean(means.map(\.2), weights: weights))
    #expect(abs(score - 642.31) < 0.005)
    #expect(abs(weights.reduce(0, +) - 183) < 1e-9, "the weights have the mean 1")
    #expect(abs(weights[1] / 183 - 755.0 / 6194) < 1e-12, "a stratum weighs as its share of the population")
    #expect(schools.unrepresented == [])
    #expect(schools.representedShare == 1)
  }

  @Test func `Strata without a count are all named, and no weight is made`() {
    #expect(throws: PostStratificationError.noPopulationCount(["primary", "special"])) {
      try PostStratification(
        sampleCounts: ["special": 2, "primary": 3, "secondary": 1, "nursery": 0],
        populationCounts: ["secondary": 182, "primary": 0])
    }
  }

  @Test func `Strata of the population without a participant are reported, and the others weigh as without them`()
    throws
  {
    // By hand: a quarter of those who can be spoken for is urban; of ten participants six are.
    let areas = try PostStratification(
      sampleCounts: ["urban": 6, "rural": 4, "island": 0],
      populationCounts: ["urban": 25, "rural": 75, "valley": 50, "island": 50, "none": 0])
    #expect(areas.unrepresented == ["island", "valley"])
    #expect(areas.representedShare == 0.5)
    #expect(areas.weights.count == 2)
    #expect(abs(try #require(areas.weights["urban"]) - 0.25 / 0.6) < 1e-12)
    #expect(abs(try #require(areas.weights["rural"]) - 0.75 / 0.4) < 1e-12)
  }

  @Test func `A sample in proportion to the population weighs 1`() throws {
    let even = try PostStratification(sampleCounts: [1: 10, 2: 30], populationCounts: [1: 100, 2: 300])
    #expect(even.weights == [1: 1, 2: 1])
  }

  @Test func `A sample of nobody has no weights and speaks for nobody`() throws {
    let empty = try PostStratification(sampleCounts: [:], populationCounts: ["primary": 5])
    #expect(empty.weights == [:])
    #expect(empty.unrepresented == ["primary"])
    #expect(empty.representedShare == 0)
  }
}
