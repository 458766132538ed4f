import Testing

/// The main path as an ALNCo types and reads it.
@Suite(.onOwnThreads) struct EnglishPathTests {
  let daemon: PrivateDaemon
  let today = LondonTime.settled()
  var yesterday: LondonTime { today.dayBefore }

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("school.toml", Fixtures.calendar)
    try daemon.home.write("meetings.csv", Fixtures.meetings)
  }

  @Test func `Tasks are started, ended by the next, stopped and thrown away`() throws {
    let transcript = Transcript(
      """
      $ alntime
      Nothing is running.
      Today: 0 s
      $ alntime start idp --case k7 --at "20 min ago"
      Started idp K7 at ….
      $ alntime status
      Running: idp K7, 20 min, since …
      Today: … (… on days without a calendar)
      $ alntime start paperwork --at "10 min ago"
      Ended idp K7 …–… (10 min).
      Started paperwork at ….
      $ alntime stop
      Ended paperwork …–… (10 min).
      $ alntime start family --note "rang home"
      Started family at ….
      $ alntime cancel
      Threw away family (… s); nothing of it is recorded.
      $ alntime list all
      …
        …–…  0:10  idp        K7
      …
        …–…  0:10  paperwork
      """)
    try transcript.expect(on: daemon, exitCode: 0)
  }

  @Test func `Work is logged afterwards, by words for days and lengths of time`() throws {
    let transcript = Transcript(
      """
      $ alntime today
      \(today.english)

      Nothing is recorded for this period.
      $ alntime log pcp 14:00 15:30 --on yesterday
      Logged pcp on \(yesterday.english) 14:00–15:30 (1 h 30 min).
      $ alntime log idp 4pm 45m --on \(yesterday.english.prefix(3)) --case K7 --note "second draft"
      Logged idp K7 on \(yesterday.english) 16:00–16:45 (45 min).
      $ alntime log paperwork "yesterday 9:15" "1h 5m"
      Logged paperwork on \(yesterday.english) 09:15–10:20 (1 h 5 min).
      $ alntime list yesterday
      \(yesterday.english)  3:20
        3  09:15–10:20  1:05  paperwork
           10:20–14:00  3:40  (gap)
        1  14:00–15:30  1:30  pcp
           15:30–16:00  0:30  (gap)
        2  16:00–16:45  0:45  idp        K7  second draft
      $ alntime week yesterday
      \(yesterday.english)

      By time of day  Hours  Share
        No calendar    3:20      –

      By activity                                         Hours  Share
        pcp        Person-centred planning (PCP) meeting   1:30    45%
        paperwork  Records and paperwork                   1:05    33%
        idp        IDP drafting                            0:45    23%

      Hours on days that no calendar covers are in no share: import a calendar with `alntime calendar import`.
      """)
    try transcript.expect(on: daemon, exitCode: 0)
  }

  @Test func `A week is shown in and out of school hours`() throws {
    let transcript = Transcript(
      """
      $ alntime calendar show
      There is no calendar yet. Import one: `alntime calendar import FILE --hours 08:50-15:20`.
      $ alntime calendar import school.toml
      The calendar is in force from Thu 1 January 2026 and covers days to Mon 31 August 2026.
      $ alntime calendar import school.toml
      … to Mon 31 August 2026; it replaces the one of the same date.
      $ alntime calendar show
      In force from Thu 1 January 2026 to Mon 31 August 2026
        School hours  Mon 08:50-15:20
                      Tue 08:50-15:20
                      Wed 08:50-15:20   Release time 13:00-15:20
                      Thu 08:50-15:20
                      Fri 08:50-13:00
        Working days  Mon Tue Wed Thu
        Time zone     Europe/London
        spring 2026: Mon 5 January 2026 to Fri 27 March 2026
          53 school days; half-term 2026-02-16..2026-02-20; INSET 2026-01-05; closed 2026-03-13
      $ alntime log idp "2026-03-02 09:00" 10:30 --case K7
      Logged idp K7 on Mon 2 March 2026 09:00–10:30 (1 h 30 min).
      $ alntime log paperwork "2026-03-02 21:00" 1h30m
      Logged paperwork on Mon 2 March 2026 21:00–22:30 (1 h 30 min).
      $ alntime log pcp 12:00 14:00 --on 2026-03-04
      Logged pcp on Wed 4 March 2026 12:00–14:00 (2 h).
      $ alntime log family "2026-03-06 10:00" 45m
      Logged family on Fri 6 March 2026 10:00–10:45 (45 min).
      $ alntime week 2026-W10
      Mon 2 March 2026 to Sun 8 March 2026
      Not confirmed; once its log is complete: `alntime confirm 2026-W10`.

      Day                     In school  Outside  Total
      Mon  2 Mar  school day       1:30     1:30   3:00
      Tue  3 Mar  school day       0:00     0:00   0:00
      Wed  4 Mar  school day       2:00     0:00   2:00
      Thu  5 Mar  school day       0:00     0:00   0:00
      Fri  6 Mar  school day       0:00     0:45   0:45
      Sat  7 Mar  weekend          0:00     0:00   0:00
      Sun  8 Mar  weekend          0:00     0:00   0:00
      Total                        3:30     2:15   5:45

      By time of day        Hours  Share
        Release time         1:00    17%
        Other school hours   2:30    43%
        Evening              1:30    26%
        Day off              0:45    13%
      In school hours        3:30    61%
      Outside school hours   2:15    39%
      Release time: worked 1:00 of 2:20 planned (43%).

      By activity                                         Hours  Share
        pcp        Person-centred planning (PCP) meeting   2:00    35%
        idp        IDP drafting                            1:30    26%
        paperwork  Records and paperwork                   1:30    26%
        family     Learners and parents/carers             0:45    13%
      $ alntime week 2026-03-06..2026-03-08
      Fri 6 March 2026 to Sun 8 March 2026
      …
      Total                        0:00     0:45   0:45
      …
      """)
    try transcript.expect(on: daemon, exitCode: 0)
  }

  @Test func `A file is shown before it is recorded, and recorded once`() throws {
    let transcript = Transcript(
      """
      $ alntime import meetings.csv --activity pcp
      To record: 3 entries, 2 h 45 min, from Mon 9 March 2026 to Tue 10 March 2026.
      Nothing is recorded yet. Run it again with --yes to record.
      $ alntime list all
      Nothing is recorded for this period.
      $ alntime import meetings.csv --activity pcp --yes --dry-run
      To record: 3 entries, 2 h 45 min, from Mon 9 March 2026 to Tue 10 March 2026.
      $ alntime list all
      Nothing is recorded for this period.
      $ alntime import meetings.csv --format csv --activity pcp --yes
      Recorded: 3 entries, 2 h 45 min, from Mon 9 March 2026 to Tue 10 March 2026.
      $ cat meetings.csv | alntime import - --activity pcp --yes
      Recorded: 0 entries, 0 s.
      In the log already, and left as they are: 3 entries.
      $ alntime list 2026-03
      Mon 9 March 2026  1:15
        1  09:00–09:30  0:30  pcp
           09:30–16:00  6:30  (gap)
        2  16:00–16:45  0:45  pcp
      Tue 10 March 2026  1:30
        3  13:00–14:30  1:30  review  K7
      """)
    try transcript.expect(on: daemon, exitCode: 0)
  }
}
