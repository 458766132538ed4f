/// Whole seconds of work by band.
package struct BandedSeconds: Hashable, Sendable {
  private var seconds: [Int64]

  package static let zero = BandedSeconds()

  package init() { seconds = Array(repeating: 0, count: Band.allCases.count) }

  /// The seconds in one band, never negative.
  package subscript(band: Band) -> Int64 {
    get { seconds[band.ordinal] }
    set { seconds[band.ordinal] = newValue }
  }

  /// All seconds, covered or not.
  package var total: Int64 { seconds.reduce(0, +) }

  /// Seconds in school hours.
  package var inSchool: Int64 { sum { $0 == true } }

  /// Seconds outside school hours on dates that a calendar covers.
  package var outOfSchool: Int64 { sum { $0 == false } }

  /// Seconds on dates that no calendar covers.
  package var uncovered: Int64 { self[.uncovered] }

  /// In-school seconds over covered seconds, 0 to 1; nil when nothing is covered, as 0 ÷ 0 is no share.
  package var inSchoolShare: Double? {
    let covered = inSchool + outOfSchool
    return covered == 0 ? nil : Double(inSchool) / Double(covered)
  }

  package static func + (left: BandedSeconds, right: BandedSeconds) -> BandedSeconds {
    var sum = left
    sum += right
    return sum
  }

  package static func += (left: inout BandedSeconds, right: BandedSeconds) {
    for position in left.seconds.indices { left.seconds[position] += right.seconds[position] }
  }

  private func sum(where matches: (Bool?) -> Bool) -> Int64 {
    Band.allCases.reduce(0) { matches($1.isInSchoolHours) ? $0 + self[$1] : $0 }
  }
}
