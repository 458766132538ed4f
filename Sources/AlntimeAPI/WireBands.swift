package import Chronology

/// Whole seconds by band on the wire: an object with the bands that have any.
package struct WireBands: Codable, Hashable, Sendable {
  package let seconds: BandedSeconds

  package init(_ seconds: BandedSeconds) { self.seconds = seconds }

  package init(from decoder: any Decoder) throws {
    let byCode = try [String: Int64](from: decoder)
    var sum = BandedSeconds.zero
    for (code, seconds) in byCode {
      guard let band = Band(rawValue: code) else { continue }  // a band of a later version
      sum[band] = seconds
    }
    seconds = sum
  }

  package func encode(to encoder: any Encoder) throws {
    let some = Band.allCases.filter { seconds[$0] != 0 }.map { ($0.rawValue, seconds[$0]) }
    try Dictionary(uniqueKeysWithValues: some).encode(to: encoder)
  }
}
