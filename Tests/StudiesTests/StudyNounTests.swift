import Chronology
import Studies
import Testing

/// The small values of which an invitation and a sealed file are made.
@Suite struct StudyNounTests {
  @Test(arguments: ["aln", "aln-2026", "a1-", String(repeating: "a", count: 40)])
  func `An id of small letters, digits and hyphens names a study`(_ text: String) {
    #expect(StudyID(text)?.text == text)
  }

  @Test(arguments: [
    "", "al", "ALN", "1aln", "-aln", "aln_1", "aln/1", "aln.1", "âln", "aln\n", String(repeating: "a", count: 41),
  ])
  func `Any other text does not`(_ text: String) { #expect(StudyID(text) == nil) }

  @Test func `A window has its first and its last week, over a new year too`() throws {
    let (first, last) = (ISOWeek("2026-W52")!, ISOWeek("2027-W01")!)
    let window = try #require(StudyWindow(from: first, through: last))
    #expect(window.weekCount == 3)
    #expect(
      ["2026-W51", "2026-W52", "2026-W53", "2027-W01", "2027-W02"].map { window.contains(ISOWeek($0)!) }
        == [false, true, true, true, false])
    #expect(StudyWindow(from: last, through: first) == nil)
    #expect(StudyWindow(from: last, through: last)?.weekCount == 1)
  }

  @Test(arguments: ["2026-W52..2027-W01", "2026-W53..2026-W53"])
  func `A window is read as it is written`(_ text: String) { #expect(StudyWindow(text)?.description == text) }

  @Test(arguments: [
    "", "..", "2026-W52", "2026-W52..", "..2027-W01", "2027-W01..2026-W52", "2025-W52..2025-W53", "2026-11..2027-W01",
    "2026-W52...2027-W01", "2026-W52..2027-W01..2027-W02", " 2026-W52..2027-W01", "2026-W52 .. 2027-W01", "autumn",
  ])
  func `No other text is a window`(_ text: String) { #expect(StudyWindow(text) == nil) }

  @Test func `A policy protects three participants at least`() {
    let standard = DisclosurePolicy.standard
    #expect(standard == DisclosurePolicy(minimumParticipantCount: 5, countMultiple: 5, dominancePercent: 10))
    for (minimum, multiple, percent) in [(2, 5, 10), (101, 5, 10), (5, 0, 10), (5, 101, 10), (5, 5, 0), (5, 5, 101)] {
      #expect(
        DisclosurePolicy(minimumParticipantCount: minimum, countMultiple: multiple, dominancePercent: percent) == nil)
    }
  }

  @Test func `Numbers grow by one, and pseudonyms have one order`() throws {
    let second = try #require(SequenceNumber.first.next)
    #expect(SequenceNumber.first < second && second.value == 2)
    #expect(SequenceNumber(0) == nil && SequenceNumber(.max)?.next == nil)
    let (one, two) = (Pseudonym([UInt8](repeating: 1, count: 32)), Pseudonym([UInt8](repeating: 2, count: 32)))
    #expect(try #require(one) < #require(two))
    #expect(Pseudonym([1]) == nil)
  }
}
