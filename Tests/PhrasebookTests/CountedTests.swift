import Phrasebook
import Testing

/// Numbers of things: a plural in English, the mutated singular in Welsh (Thorne, "A Comprehensive Welsh Grammar").
@Suite struct CountedTests {
  @Test func `Cofnod is masculine and mutates after two, three and six`() {
    expectEach(
      """
      0  → 0 entries | 0 cofnod
      1  → 1 entry | 1 cofnod
      2  → 2 entries | 2 gofnod
      3  → 3 entries | 3 chofnod
      4  → 4 entries | 4 cofnod
      5  → 5 entries | 5 cofnod
      6  → 6 entries | 6 chofnod
      10 → 10 entries | 10 cofnod
      12 → 12 entries | 12 cofnod
      """
    ) { .entries(Int($0)!) }
  }

  @Test func `Llinell is feminine and mutates after two`() {
    expectEach(
      """
      0  → 0 lines | 0 llinell
      2  → 2 lines | 2 linell
      3  → 3 lines | 3 llinell
      6  → 6 lines | 6 llinell
      10 → 10 lines | 10 llinell
      """
    ) { .lines(Int($0)!) }
  }

  @Test func `Llinell does not mutate after one, as ll and rh withstand un`() {
    // "un llinell", as "un llaw": the soft mutation of feminine nouns after un leaves ll and rh as they are.
    #expect(both(.lines(1)) == "1 line | 1 llinell")
  }

  @Test func `Wythnos, diwrnod ysgol and achos`() {
    expectEach(
      """
      0  → 0 weeks | 0 wythnos
      1  → 1 week | 1 wythnos
      2  → 2 weeks | 2 wythnos
      3  → 3 weeks | 3 wythnos
      6  → 6 weeks | 6 wythnos
      10 → 10 weeks | 10 wythnos
      """
    ) { .weeks(Int($0)!) }
    expectEach(
      """
      0  → 0 school days | 0 diwrnod ysgol
      1  → 1 school day | 1 diwrnod ysgol
      2  → 2 school days | 2 ddiwrnod ysgol
      3  → 3 school days | 3 diwrnod ysgol
      6  → 6 school days | 6 diwrnod ysgol
      10 → 10 school days | 10 diwrnod ysgol
      """
    ) { .schoolDays(Int($0)!) }
    expectEach(
      """
      0  → 0 cases | 0 achos
      1  → 1 case | 1 achos
      2  → 2 cases | 2 achos
      3  → 3 cases | 3 achos
      6  → 6 cases | 6 achos
      10 → 10 cases | 10 achos
      """
    ) { .cases(Int($0)!) }
  }
}
