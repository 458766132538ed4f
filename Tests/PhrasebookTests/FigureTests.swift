import Phrasebook
import Testing

/// Lengths of time and shares, rounded for people.
@Suite struct FigureTests {
  @Test func `Lengths of time are whole minutes, half up, and seconds only below a minute`() {
    expectEach(
      """
      0     → 0 s | 0 eil
      1     → 1 s | 1 eil
      59    → 59 s | 59 eil
      60    → 1 min | 1 mun
      89    → 1 min | 1 mun
      90    → 2 min | 2 mun
      3569  → 59 min | 59 mun
      3570  → 1 h | 1 awr
      3600  → 1 h | 1 awr
      3629  → 1 h | 1 awr
      3630  → 1 h 1 min | 1 awr 1 mun
      4800  → 1 h 20 min | 1 awr 20 mun
      38160 → 10 h 36 min | 10 awr 36 mun
      86400 → 24 h | 24 awr
      604800 → 168 h | 168 awr
      """
    ) { .duration(Int64($0)!) }
  }

  @Test func `In a column they are hours and minutes`() {
    expectEach(
      """
      0      → 0:00 | 0:00
      29     → 0:00 | 0:00
      30     → 0:01 | 0:01
      540    → 0:09 | 0:09
      3570   → 1:00 | 1:00
      43500  → 12:05 | 12:05
      360000 → 100:00 | 100:00
      """
    ) { .hoursAndMinutes(Int64($0)!) }
  }

  @Test func `A share is a whole percentage, and none is a dash`() {
    expectEach(
      """
      0     → 0% | 0%
      0.004 → 0% | 0%
      0.005 → 1% | 1%
      0.44  → 44% | 44%
      0.125 → 13% | 13%
      0.996 → 100% | 100%
      1     → 100% | 100%
      none  → – | –
      """
    ) { .percentage(Double($0)) }
  }
}
