import Testing

/// The study's tables over one's own confirmed weeks, worked out by hand: 6 h 30 min in two weeks of five school days, of which
/// 5 h belong to one plan of 8 school days, and 2 of 4 h 40 min planned release time were worked.
@Suite(.onOwnThreads) struct WorkloadTextTests {
  let daemon: PrivateDaemon

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("school.toml", Fixtures.calendar)
    for line in [
      "alntime calendar import school.toml", "alntime case open K7 --aware 2026-01-12",
      "alntime log idp '2026-01-13 09:00' 3h --case K7", "alntime log paperwork '2026-01-14 20:00' 1h30m",
      "alntime log pcp '2026-01-21 13:00' 2h --case K7", "alntime log family '2026-02-03 10:00' 1h",
      "alntime case issue K7 --on 2026-01-22", "alntime confirm 2026-W03 --yes", "alntime confirm 2026-W04 --yes",
      "alntime confirm 2026-W08 --yes",
    ] {
      let finished = try daemon.type(line)
      try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
    }
  }

  @Test func `Every table has its denominators, its note and what it left out`() throws {
    try Transcript(
      """
      $ alntime study
      …
      Workload time study of additional learning needs co-ordinators
      Over the confirmed weeks of your own log; one participant, so there are no
      intervals.

      Sample
        Statistic            Estimate  n    Units
        Participants                1
        Confirmed weeks             3  1  3 weeks
        School days in them      10.0  1  3 weeks
        Hours recorded           6:30  1  3 weeks
        Cases opened                1  1   1 case
        Plans issued                1  1   1 plan

      Hours per school week
        Statistic                Estimate  n    Units
        Ratio of sums                3:15  1  2 weeks
        Mean of persons' ratios      3:15  1
        Per week without school      0:00  1   1 week
        Minutes in confirmed weeks with school days, over those days ÷ 5; a confirmed
      …
      Share by activity
        Statistic                              Estimate  n
        IDP drafting                              46.2%  1
        Person-centred planning (PCP) meeting     30.8%  1
        Records and paperwork                     23.1%  1
      …
      Share by time of day
        Statistic           Estimate  n
        Release time           30.8%  1
        Other school hours     46.2%  1
        Evening                23.1%  1
      …
      Share in school hours
        Statistic                Estimate  n     Survey
        Mean of persons' shares     76.9%  1  44% (410)
        Pooled share                76.9%  1
        The mean of persons' shares is what the survey's question D8 asked; the pooled
        share weighs by hours. The survey gives 44% of 410 answers in its body and 36%
        of 420 in its appendix, because some typed hours where a percentage was asked.

      Hours per issued IDP
        Statistic                 Estimate  n   Units       Survey
        Mean                          5:00  1  1 plan  10:36 (435)
      …
        Up to 10 hours              100.0%  1  1 plan    73% (435)
      …
      Statutory days taken
        Statistic       Estimate  n   Units
        Mean                 8.0  1  1 plan
      …
      Protected release time against need
        Statistic                     Estimate  n    Units
        Planned per school week           2:20  1  2 weeks
        Worked in it per school week      1:00  1  2 weeks
        All ALN work per school week      3:15  1  2 weeks
        Use (worked ÷ planned)           42.9%  1  2 weeks
        Cover (planned ÷ need)           71.8%  1  2 weeks
      …
        Left out: 1 week without a school day.

      Data quality
        Statistic          Estimate  n
        Timed live             0.0%  1
        Logged afterwards    100.0%  1
        Imported               0.0%  1
      …
      """
    ).expect(on: daemon, exitCode: 0)
  }

  @Test func `Yn ôl tymor, mae pob grŵp o dan ei enw`() throws {
    try Transcript(
      """
      $ alntime study --by term
      …
      Oriau fesul wythnos ysgol
          Ystadegyn                Amcangyfrif  n     Unedau
        Gwanwyn
          Cymhareb y symiau               3:15  1  2 wythnos
          Cymedr cymarebau pobl           3:15  1
        Y tu allan i dymhorau
          Fesul wythnos heb ysgol         0:00  1  1 wythnos
      …
      Diwrnodau statudol a gymerwyd
          Ystadegyn          Amcangyfrif  n     Unedau
        Gwanwyn
          Cymedr                     8.0  1  1 cynllun
      …
      """
    ).expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test func `Without a confirmed week there are no such tables, and JSON says so`() throws {
    let json = try daemon.type("alntime study 2026-02-01..2026-02-08 --json")
    #expect(json.exitCode == 0 && json.output.contains("\"tables\" : [\n\n    ]"), "\(json.output.suffix(400))")
    #expect(try !daemon.type("alntime study 2026-02-01..2026-02-08").output.contains("co-ordinators"))
  }
}
