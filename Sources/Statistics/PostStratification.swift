/// A stratum with participants for which the user's table has no count above 0.
package enum PostStratificationError<Stratum: Hashable & Comparable & Sendable>: Error, Hashable {
  /// All such strata, in order. Their weight is asked of the user, never guessed.
  case noPopulationCount([Stratum])
}

/// What makes a sample's strata weigh as they do in the population.
package struct PostStratification<Stratum: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// The weight of each participant of a stratum; over the sample the weights have the mean 1.
  package let weights: [Stratum: Double]

  /// The strata of the population without a participant, in order. No weight can speak for them, so say so beside every
  /// weighted figure: it is of the other strata.
  package let unrepresented: [Stratum]

  /// The share of the population whose strata have a participant, 0 to 1.
  package let representedShare: Double

  /// Creates the weights w_h = (N_h / N) / (n_h / n) of a participant of stratum h, with n_h participants of n and a
  /// population of N_h of N, counted over the strata that have participants.
  ///
  /// Holt and Smith, "Post Stratification", Journal of the Royal Statistical Society A 142 (1979) 33–46. In the example
  /// of R's survey package (Lumley, "Complex Surveys", 2010, section 7.2) 144 elementary, 14 high and 25 middle schools
  /// stand for 4,421, 755 and 1,018 in California; their mean scores of 648.8681, 618.5714 and 631.44 make 642.31.
  ///
  /// A sample count of 0 is no participant. Throws ``PostStratificationError/noPopulationCount(_:)``.
  package init(
    sampleCounts: [Stratum: Int], populationCounts: [Stratum: Int]
  ) throws(PostStratificationError<Stratum>) {
    precondition(sampleCounts.values.allSatisfy { $0 >= 0 }, "a count is not negative")
    let sampled = sampleCounts.filter { $0.value > 0 }
    let unknown = sampled.keys.filter { populationCounts[$0, default: 0] <= 0 }
    guard unknown.isEmpty else { throw .noPopulationCount(unknown.sorted()) }
    let (represented, missing) = Self.parted(populationCounts, by: sampled)
    let (population, sample) = (represented.values.reduce(0, +), sampled.values.reduce(0, +))
    weights = represented.reduce(into: [:]) { weights, stratum in
      let share = Double(stratum.value) / Double(population)
      weights[stratum.key] = share / (Double(sampled[stratum.key, default: 0]) / Double(sample))
    }
    unrepresented = missing.keys.sorted()
    let all = population + missing.values.reduce(0, +)
    representedShare = all == 0 ? 0 : Double(population) / Double(all)
  }

  private static func parted(
    _ population: [Stratum: Int], by sampled: [Stratum: Int]
  ) -> (represented: [Stratum: Int], missing: [Stratum: Int]) {
    let present = population.filter { $0.value > 0 }
    return (present.filter { sampled[$0.key] != nil }, present.filter { sampled[$0.key] == nil })
  }
}
