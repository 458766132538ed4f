import Testing

/// The study of one's own log as a person reads it.
@Suite(.onOwnThreads) struct StudyTextTests {
  let daemon: PrivateDaemon

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("school.toml", Fixtures.calendar)
    let preparation = Transcript(
      """
      $ alntime calendar import school.toml
      …
      $ alntime log idp "2026-03-02 09:00" 10:30 --case K7
      …
      $ alntime log paperwork "2026-03-02 21:00" 1h30m
      …
      $ alntime log pcp 12:00 14:00 --on 2026-03-04
      …
      """)
    try preparation.expect(on: daemon, exitCode: 0)
  }

  @Test func `The study shows every table with its note and the survey beside it`() throws {
    let transcript = Transcript(
      """
      $ alntime study
      Workload time study of your own log
      Mon 2 March 2026 to Wed 4 March 2026

      What it rests on
        Participants                 1
        Weeks with work recorded     1
        Confirmed weeks              0
        All hours                 5:00

      Hours by activity
        pcp        Person-centred planning (PCP) meeting  2:00  40%
        idp        IDP drafting                           1:30  30%
        paperwork  Records and paperwork                  1:30  30%
        Shares are of all hours.

      Hours by time of day
        Release time        1:00  20%
        Other school hours  2:30  50%
        Evening             1:30  30%
        Shares are of the hours on days that a calendar covers.

      Hours per week
        Week                      School days  Hours  In school
        2026-W10                            5   5:00        70%
        Per school week                     0      –    0 weeks
        Per recorded school week            5   5:00     1 week
        Per school week: hours in confirmed weeks with school days, over those days ÷
      …
        … No week is
        confirmed yet: once the log of one is complete, say so with `alntime confirm
        2026-W47`.

      …
      Share of work in school hours
        In school hours       3:30  70%  2022-23 survey: 44% (n = 410)
        Outside school hours  1:30  30%
      …
      Hours per case
        Case K7         1:30
        Mean            1:30  1 case  2022-23 survey: 10:36 (n = 435)
        Median          1:30  1 case
        Up to 10 hours  100%  1 case  2022-23 survey: 73% (n = 435)
      …
      """)
    try transcript.expect(on: daemon, exitCode: 0)
  }

  @Test func `Dengys yr astudiaeth bob tabl gyda'r arolwg wrth ei ymyl`() throws {
    let transcript = Transcript(
      """
      $ alntime study 2026-W10
      Astudiaeth amser llwyth gwaith o'ch llyfr cofnodion eich hun
      Llun 2 Mawrth 2026 i Sul 8 Mawrth 2026
      …
        Yr holl oriau                      5:00
      …
        idp        Llunio CDU                            1:30  30%
      …
        Gyda'r nos          1:30  30%
      …
        Fesul wythnos ysgol                          0      –    0 wythnos
        Fesul wythnos ysgol â chofnod                5   5:00    1 wythnos
      …
        Yn ystod oriau ysgol      3:30  70%  Arolwg 2022-23: 44% (n = 410)
        Y tu allan i oriau ysgol  1:30  30%
      …
        Achos K7       1:30
        Cymedr         1:30  1 achos  Arolwg 2022-23: 10:36 (n = 435)
      …
      """)
    try transcript.expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test func `An empty log has an empty study`() throws {
    let empty = try PrivateDaemon()
    let transcript = Transcript(
      """
      $ alntime study
      Workload time study of your own log

      Nothing is recorded for this period.
      """)
    try transcript.expect(on: empty, exitCode: 0)
  }
}
