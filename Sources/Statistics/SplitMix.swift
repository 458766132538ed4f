/// The SplitMix64 sequence of a seed, any place of which is had at once.
///
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, figures 16 and 17, with the
/// mixer of Vigna's public domain `splitmix64.c`. Value i, counted from 0, is mix(seed + (i + 1)γ) modulo 2⁶⁴, with
/// γ = 0x9E3779B97F4A7C15 and mix: z ^= z >> 30, z *= 0xBF58476D1CE4E5B9, z ^= z >> 27, z *= 0x94D049BB133111EB,
/// z ^= z >> 31. Seed 1234567 begins 6457827717110365317, 3203168211198807973, 9817491932198370423.
package struct SplitMix: Sendable {
  package let seed: UInt64

  package init(seed: UInt64) { self.seed = seed }

  /// The value at a place of the sequence, counted from 0.
  @inline(__always)
  package func value(at place: UInt64) -> UInt64 {
    var mixed = seed &+ (place &+ 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
