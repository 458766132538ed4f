import Chronology
import Phrasebook
import Specimens
import Testing

/// Dates and times in both languages.
@Suite struct DateTests {
  @Test func `Every month has its name`() {
    expectEach(
      """
      2026-01-01 → Thu 1 January 2026 | Iau 1 Ionawr 2026
      2026-02-28 → Sat 28 February 2026 | Sadwrn 28 Chwefror 2026
      2026-03-01 → Sun 1 March 2026 | Sul 1 Mawrth 2026
      2026-04-15 → Wed 15 April 2026 | Mercher 15 Ebrill 2026
      2026-05-05 → Tue 5 May 2026 | Mawrth 5 Mai 2026
      2026-06-19 → Fri 19 June 2026 | Gwener 19 Mehefin 2026
      2026-07-20 → Mon 20 July 2026 | Llun 20 Gorffennaf 2026
      2026-08-31 → Mon 31 August 2026 | Llun 31 Awst 2026
      2026-09-01 → Tue 1 September 2026 | Mawrth 1 Medi 2026
      2026-10-25 → Sun 25 October 2026 | Sul 25 Hydref 2026
      2026-11-23 → Mon 23 November 2026 | Llun 23 Tachwedd 2026
      2026-12-25 → Fri 25 December 2026 | Gwener 25 Rhagfyr 2026
      """
    ) { .date(date($0)) }
  }

  @Test func `Short dates have the month cut short, and line up in English, whose weekdays are equally long`() {
    expectEach(
      """
      2026-01-01 → Thu  1 Jan | Iau 1 Ion
      2026-02-28 → Sat 28 Feb | Sadwrn 28 Chwef
      2026-03-09 → Mon  9 Mar | Llun 9 Maw
      2026-04-10 → Fri 10 Apr | Gwener 10 Ebr
      2026-05-05 → Tue  5 May | Mawrth 5 Mai
      2026-06-19 → Fri 19 Jun | Gwener 19 Meh
      2026-07-20 → Mon 20 Jul | Llun 20 Gorff
      2026-08-31 → Mon 31 Aug | Llun 31 Awst
      2026-09-01 → Tue  1 Sep | Mawrth 1 Medi
      2026-10-25 → Sun 25 Oct | Sul 25 Hyd
      2026-11-23 → Mon 23 Nov | Llun 23 Tach
      2026-12-25 → Fri 25 Dec | Gwener 25 Rhag
      """
    ) { .shortDate(date($0)) }
  }

  @Test func `Every weekday has its name`() {
    #expect(
      Weekday.allCases.map { both(.weekday($0)) } == [
        "Mon | Llun", "Tue | Mawrth", "Wed | Mercher", "Thu | Iau", "Fri | Gwener", "Sat | Sadwrn", "Sun | Sul",
      ])
  }

  @Test func `A clock shows seconds only when there are any`() {
    expectEach(
      """
      09:05    → 09:05 | 09:05
      00:00    → 00:00 | 00:00
      14:05:30 → 14:05:30 | 14:05:30
      """
    ) { .clock(time($0)) }
  }

  @Test func `A moment is what the clock on the wall showed`() {
    expectEach(
      """
      2026-11-23T14:05:00+00:00 → 14:05 on Mon 23 November 2026 | 14:05 ar Llun 23 Tachwedd 2026
      2026-07-01T00:30:00+01:00 → 00:30 on Wed 1 July 2026 | 00:30 ar Mercher 1 Gorffennaf 2026
      """
    ) { .moment(zoned($0)) }
  }

  @Test func `A period of one day is that day`() {
    #expect(
      both(.period(date("2026-11-23"), date("2026-11-29")))
        == "Mon 23 November 2026 to Sun 29 November 2026 | Llun 23 Tachwedd 2026 i Sul 29 Tachwedd 2026")
    #expect(
      both(.period(date("2026-11-23"), date("2026-11-23"))) == "Mon 23 November 2026 | Llun 23 Tachwedd 2026")
  }
}
