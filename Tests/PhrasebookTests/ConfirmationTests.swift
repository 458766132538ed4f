import Chronology
import Phrasebook
import Specimens
import Testing

/// What the command line says once something is recorded, as people read it.
@Suite struct ConfirmationTests {
  private let work = Phrase.work(activity: "idp", caseLabel: "K7")

  @Test func `Starting, ending and throwing away`() {
    #expect(both(.started(work, at: time("09:20"))) == "Started idp K7 at 09:20. | Dechreuwyd idp K7 am 09:20.")
    #expect(
      both(.ended(work, from: time("09:00"), to: time("10:20"), seconds: 4_800))
        == "Ended idp K7 09:00–10:20 (1 h 20 min). | Gorffennwyd idp K7 09:00–10:20 (1 awr 20 mun).")
    #expect(
      both(.cancelled(.work(activity: "pcp", caseLabel: nil), seconds: 60))
        == "Threw away pcp (1 min); nothing of it is recorded. | Taflwyd pcp (1 mun); ni chofnodwyd dim ohono.")
  }

  @Test func `What runs, and since when`() {
    let since = zoned("2026-11-23T09:20:00+00:00")
    #expect(
      both(.running(work, since: since, seconds: 2_400) + .onDay(since.local.date))
        == "Running: idp K7, 40 min, since 09:20 on Mon 23 November 2026"
        + " | Yn rhedeg: idp K7, 40 mun, ers 09:20 ar Llun 23 Tachwedd 2026")
  }

  @Test func `Work logged from memory`() {
    let logged = Phrase.logged(
      work, on: date("2026-11-22"), from: time("14:00"), to: time("15:30"), seconds: 5_400)
    #expect(
      both(logged)
        == "Logged idp K7 on Sun 22 November 2026 14:00–15:30 (1 h 30 min)."
        + " | Cofnodwyd idp K7 ar Sul 22 Tachwedd 2026 14:00–15:30 (1 awr 30 mun).")
  }

  @Test func `Today names only the parts that there are`() {
    #expect(both(.today(seconds: 0, inSchool: 0, outside: 0, uncovered: 0)) == "Today: 0 s | Heddiw: 0 eil")
    #expect(
      both(.today(seconds: 3_600, inSchool: 3_600, outside: 0, uncovered: 0))
        == "Today: 1 h (1 h in school hours) | Heddiw: 1 awr (1 awr yn ystod oriau ysgol)")
    #expect(
      both(.today(seconds: 7_200, inSchool: 3_600, outside: 1_800, uncovered: 1_800))
        == "Today: 2 h (1 h in school hours, 30 min outside, 30 min on days without a calendar)"
        + " | Heddiw: 2 awr (1 awr yn ystod oriau ysgol, 30 mun y tu allan, 30 mun ar ddiwrnodau heb galendr)")
  }

  @Test func `An import says what it would record, or has`() {
    let (first, last) = (zoned("2026-11-02T09:00:00+00:00"), zoned("2026-11-20T16:00:00+00:00"))
    #expect(
      both(.imported(preview: true, count: 3, seconds: 5_400, first: first, last: last))
        == "To record: 3 entries, 1 h 30 min, from Mon 2 November 2026 to Fri 20 November 2026."
        + " | I'w cofnodi: 3 chofnod, 1 awr 30 mun, o Llun 2 Tachwedd 2026 i Gwener 20 Tachwedd 2026.")
    #expect(
      both(.imported(preview: false, count: 0, seconds: 0, first: nil, last: nil))
        == "Recorded: 0 entries, 0 s. | Cofnodwyd: 0 cofnod, 0 eil.")
  }

  @Test func `Of a time that occurred twice the words for the second are given`() {
    let first = zoned("2026-10-25T01:30:00+01:00")
    let later = zoned("2026-10-25T01:30:00+00:00")
    #expect(
      both(.tookFirst(first, orLater: later))
        == "That time occurred twice; the first was taken (2026-10-25T01:30:00+01:00). For the second write "
        + "2026-10-25T01:30:00+00:00. | Digwyddodd yr amser hwnnw ddwywaith; cymerwyd y cyntaf "
        + "(2026-10-25T01:30:00+01:00). Ar gyfer yr ail ysgrifennwch 2026-10-25T01:30:00+00:00.")
  }
}
