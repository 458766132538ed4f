import Glibc

/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// The generator of one numbered round, so that round 700,001 can be run without the 700,000 before it.
  package init(seed: UInt64, round: Int) {
    var rounds = SeededRandom(seed: UInt64(bitPattern: Int64(round)))
    self.init(seed: seed ^ rounds.next())
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  package mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  package mutating func second(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &self) }

  /// True with that many chances in a hundred.
  package mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  package mutating func pick<Element>(_ elements: [Element]) -> Element { elements[int(0...elements.count - 1)] }
}

/// What a person may set for a run of the random tests.
package enum RandomRun {
  /// `ALNTIME_SEED`, else always the same, so that a red run is red again.
  package static let seed = number("ALNTIME_SEED") ?? 20_180_901

  /// `ALNTIME_BAND_ROUNDS` (1 to 1,000,000), else the count that keeps a debug build quick.
  package static func bandRounds(otherwise usual: Int) -> Int {
    number("ALNTIME_BAND_ROUNDS").map { Int(min(max($0, 1), 1_000_000)) } ?? usual
  }

  /// What a failure must say so that it can be had again.
  package static func note(round: Int) -> String { "ALNTIME_SEED=\(seed), round \(round)" }

  private static func number(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }
}
