import Testing

/// Confirming weeks, and what comes of it, as an ALNCo types and reads it.
@Suite(.onOwnThreads) struct WeekPathTests {
  let daemon: PrivateDaemon

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("school.toml", Fixtures.calendar)
    for line in [
      "alntime calendar import school.toml", "alntime log idp '2026-03-02 08:50' 15:20 --case K7",
      "alntime log pcp 08:50 12:00 --on 2026-03-03", "alntime log pcp 12:20 14:30 --on 2026-03-03",
      "alntime log paperwork '2026-03-07 09:00' 19:30",
    ] {
      let finished = try daemon.type(line)
      try #require(finished.exitCode == 0, "\(finished.errors)")
    }
  }

  private static let missing = """
    Mon 2 March 2026 to Sun 8 March 2026
    What may be missing:
      School hours without an entry
        Tue  3 Mar  14:30–15:20  0:50
        Wed  4 Mar  08:50–15:20  6:30
        Thu  5 Mar  08:50–15:20  6:30
      Entries of over 10 hours
        Sat  7 Mar  09:00–19:30  10:30  paperwork
    """

  @Test func `What may be missing is shown, and a program must say that the week is complete all the same`() throws {
    let refused = Transcript(
      """
      $ alntime confirm 2026-W10
      \(WeekPathTests.missing)
      alntime: 2026-W10 was not confirmed, as something may be missing. Log it with `alntime log`, or confirm the week as it is: `alntime confirm 2026-W10 --yes`.
      """)
    try refused.expect(on: daemon, exitCode: 1)
    let done = Transcript(
      """
      $ alntime week 2026-W10
      Mon 2 March 2026 to Sun 8 March 2026
      Not confirmed; once its log is complete: `alntime confirm 2026-W10`.

      Day                     In school  Outside  Total
      …
      $ alntime confirm 2026-W10 --yes
      Confirmed: the log of 2026-W10 is complete.
      $ alntime confirm 2026-W10
      2026-W10 was confirmed before; nothing was changed.
      $ alntime log family 14:30 15:00 --on 2026-03-03
      …
      $ alntime week 2026-W10
      Mon 2 March 2026 to Sun 8 March 2026
      Confirmed: the log of this week is complete.

      Day                     In school  Outside  Total
      …
      Release time: worked 0:00 of 2:20 planned (0%).

      By activity  …
      …
      $ alntime week 2026-03-02..2026-03-06
      Mon 2 March 2026 to Fri 6 March 2026

      Day                     In school  Outside  Total
      …
      $ alntime unconfirm 2026-W10
      2026-W10 is no longer confirmed; its entries are as they were.
      $ alntime unconfirm 2026-W10
      2026-W10 was not confirmed; nothing was changed.
      """)
    try done.expect(on: daemon, exitCode: 0)
  }

  @Test func `A week of holidays misses nothing and is confirmed at once, a week to come is not over`() throws {
    let holiday = Transcript(
      """
      $ alntime confirm 2026-W08
      Confirmed: the log of 2026-W08 is complete.
      $ alntime week 2026-W08
      Mon 16 February 2026 to Sun 22 February 2026
      Confirmed: the log of this week is complete.

      Nothing is recorded for this period.
      """)
    try holiday.expect(on: daemon, exitCode: 0)
    let week = try daemon.type("alntime confirm week")
    #expect(week.exitCode == 1 && week.errors.contains(" is not over: its last day is Sun "), "\(week.errors)")
    let month = try daemon.type("alntime confirm 2026-03")
    #expect(month.exitCode == 64)
    #expect(
      month.errors == """
        alntime: `2026-03` is not one week from Monday to Sunday. Write `last week` or `2026-W47`.
          2026-03
          ^^^^^^^

        """)
    let running = Transcript(
      """
      $ alntime start idp --at "2026-03-13 16:00"
      …
      $ alntime confirm 2026-W11
      alntime: The running task (idp) started at 16:00 on Fri 13 March 2026, so the log of 2026-W11 is not complete. Stop it first: `alntime stop --at TIME`.
      $ alntime stop --at "2026-03-13 17:00"
      …
      """)
    try running.expect(on: daemon)
  }

  @Test func `A term is shown by weeks`() throws {
    let term = Transcript(
      """
      $ alntime confirm 2026-W10 --yes
      …
      $ alntime term 2026-01-05..2026-03-27
      Mon 5 January 2026 to Fri 27 March 2026
      Confirmed: 1 of 12 weeks.

      Week      From    In school  Outside  Total
      2026-W02   5 Jan       0:00     0:00   0:00
      …
      2026-W10   2 Mar      11:50    10:30  22:20  confirmed
      2026-W11   9 Mar       0:00     0:00   0:00
      2026-W12  16 Mar       0:00     0:00   0:00
      2026-W13  23 Mar       0:00     0:00   0:00
      Total                 11:50    10:30  22:20

      By time of day        Hours  Share
        Other school hours  11:50    53%
        Weekend             10:30    47%
      In school hours       11:50    53%
      Outside school hours  10:30    47%
      Release time: worked 0:00 of 25:40 planned (0%).

      By activity  …
      …
      """)
    try term.expect(on: daemon, exitCode: 0)
  }

  @Test func `The study counts confirmed weeks, those without work as zero, and names the recorded ones apart`() throws
  {
    let study = Transcript(
      """
      $ alntime study
      …
        Weeks with work recorded      1
        Confirmed weeks               0
        All hours                 22:20
      …
      Hours per week
        Week                      School days  Hours  In school
        2026-W10                            5  22:20        53%
        Per school week                     0      –    0 weeks
        Per recorded school week            5  22:20     1 week
      …
      $ alntime confirm 2026-W10 --yes
      …
      $ alntime confirm 2026-W09 --yes
      …
      $ alntime study
      …
        Confirmed weeks               2
      …
        2026-W09                            5   0:00          –  confirmed
        2026-W10                            5  22:20        53%  confirmed
        Per school week                    10  11:10    2 weeks
        Per recorded school week            5  22:20     1 week
      …
      """)
    try study.expect(on: daemon, exitCode: 0)
    let json = try daemon.type("alntime study --json").output
    #expect(json.contains(#""key" : "per-recorded-school-week""#) && json.contains(#""confirmed" : true"#))
  }

  @Test func `In Welsh: cadarnheir wythnosau, a dangosir tymor yn ôl wythnosau`() throws {
    let refused = Transcript(
      """
      $ alntime confirm 2026-W10
      Llun 2 Mawrth 2026 i Sul 8 Mawrth 2026
      Beth a allai fod ar goll:
        Oriau ysgol heb gofnod
          Mawrth 3 Maw   14:30–15:20  0:50
          Mercher 4 Maw  08:50–15:20  6:30
          Iau 5 Maw      08:50–15:20  6:30
        Cofnodion o dros 10 awr
          Sadwrn 7 Maw  09:00–19:30  10:30  paperwork
      alntime: Ni chadarnhawyd 2026-W10, gan y gallai rhywbeth fod ar goll. Cofnodwch ef gydag `alntime log`, neu cadarnhewch yr wythnos fel y mae: `alntime confirm 2026-W10 --yes`.
      """)
    try refused.expect(on: daemon, in: "cy", exitCode: 1)
    let done = Transcript(
      """
      $ alntime week 2026-W10
      Llun 2 Mawrth 2026 i Sul 8 Mawrth 2026
      Heb ei chadarnhau; pan fydd y cofnodion yn gyflawn: `alntime confirm 2026-W10`.
      …
      $ alntime confirm 2026-W10 --yes
      Cadarnhawyd: mae cofnodion 2026-W10 yn gyflawn.
      $ alntime confirm 2026-W10
      Cadarnhawyd 2026-W10 o'r blaen; ni newidiwyd dim.
      $ alntime week 2026-W10
      Llun 2 Mawrth 2026 i Sul 8 Mawrth 2026
      Cadarnhawyd: mae cofnodion yr wythnos hon yn gyflawn.
      …
      $ alntime term 2026-01-05..2026-03-27
      Llun 5 Ionawr 2026 i Gwener 27 Mawrth 2026
      Cadarnhawyd: 1 o 12 wythnos.

      Wythnos   O         Yn yr ysgol  Y tu allan  Cyfanswm
      2026-W02   5 Ion           0:00        0:00      0:00
      …
      2026-W10   2 Maw          11:50       10:30     22:20  cadarnhawyd
      …
      Amser digyswllt: gweithiwyd 0:00 o 25:40 a gynlluniwyd (0%).
      …
      $ alntime study
      …
        Wythnosau wedi'u cadarnhau             1
      …
        Fesul wythnos ysgol                          5  22:20    1 wythnos
        Fesul wythnos ysgol â chofnod                5  22:20    1 wythnos
      …
      $ alntime unconfirm 2026-W10
      Nid yw 2026-W10 wedi'i chadarnhau mwyach; mae ei chofnodion fel yr oeddent.
      $ alntime unconfirm 2026-W10
      Nid oedd 2026-W10 wedi'i chadarnhau; ni newidiwyd dim.
      $ alntime confirm "wythnos diwethaf" --yes
      Cadarnhawyd: mae cofnodion … yn gyflawn.
      """)
    try done.expect(on: daemon, in: "cy", exitCode: 0)
  }
}
