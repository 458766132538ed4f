import Chronology
import Testing

/// Bands as codes of the wire and as sums.
@Suite struct BandedSecondsTests {
  @Test func `Bands keep the codes and the order of the design's table`() {
    #expect(
      Band.allCases.map(\.rawValue) == [
        "release", "school", "before", "after", "evening", "day-off", "weekend", "holiday", "uncovered",
      ])
  }

  @Test func `Only release and school are in school hours and uncovered cannot say`() {
    #expect(Band.allCases.filter { $0.isInSchoolHours == true } == [.release, .school])
    #expect(Band.allCases.filter { $0.isInSchoolHours == nil } == [.uncovered])
  }

  @Test func `Every band has a place of its own`() {
    var seconds = BandedSeconds.zero
    for (position, band) in Band.allCases.enumerated() { seconds[band] = 1 << Int64(position) }
    for (position, band) in Band.allCases.enumerated() { #expect(seconds[band] == 1 << Int64(position)) }
    #expect(seconds.total == 511)
  }

  @Test func `The total is what lies in, out and uncovered`() {
    let seconds = sums([
      .release: 1, .school: 20, .before: 300, .after: 4_000, .evening: 50_000, .dayOff: 600_000, .weekend: 7_000_000,
      .holiday: 80_000_000, .uncovered: 900_000_000,
    ])
    #expect(seconds.inSchool == 21)
    #expect(seconds.outOfSchool == 87_654_300)
    #expect(seconds.uncovered == 900_000_000)
    #expect(seconds.total == 987_654_321)
  }

  @Test func `Uncovered seconds are outside every share`() {
    // The survey's 44%: 44 hours in school time of 100; a thousand uncovered hours move nothing.
    let week = sums([.school: 40 * 3_600, .release: 4 * 3_600, .evening: 56 * 3_600, .uncovered: 1_000 * 3_600])
    #expect(week.inSchoolShare == 0.44)
  }

  @Test func `Nothing covered has no share rather than a share of nought`() {
    #expect(BandedSeconds.zero.inSchoolShare == nil)
    #expect(sums([.uncovered: 60]).inSchoolShare == nil)
    #expect(sums([.weekend: 60]).inSchoolShare == 0)
    #expect(sums([.release: 60]).inSchoolShare == 1)
  }

  @Test func `Sums are exact far beyond where doubles would round`() {
    let odd = sums([.school: 9_007_199_254_740_993])
    #expect((odd + sums([.school: 2]))[.school] == 9_007_199_254_740_995)
    #expect(odd + .zero == odd)
  }

  private func sums(_ seconds: [Band: Int64]) -> BandedSeconds {
    seconds.reduce(into: .zero) { $0[$1.key] = $1.value }
  }
}
