import Glibc
import Testing

/// The verbs that mend a log, as a tired teacher types them, in both languages.
@Suite(.onOwnThreads) struct CorrectionPathTests {
  private let daemon: PrivateDaemon

  init() throws { daemon = try PrivateDaemon() }

  @Test func `A mistake costs one word`() throws {
    let transcript = Transcript(
      """
      $ alntime log pcp 9:00 10:00 --on 2026-03-09 --case K7
      Logged pcp K7 on Mon 9 March 2026 09:00–10:00 (1 h).
      $ alntime log idp 10:30 12:00 --on 2026-03-09
      Logged idp on Mon 9 March 2026 10:30–12:00 (1 h 30 min).
      $ alntime log paperwork 9:30 11:00 --on 2026-03-09 --trim
      Logged paperwork on Mon 9 March 2026 10:00–10:30 (30 min).
      $ alntime log staff 9:30 10:15 --on 2026-03-09 --replace
      Logged staff on Mon 9 March 2026 09:30–10:15 (45 min).
        1 pcp K7 Mon 9 March 2026 09:00–10:00 → 1 pcp K7 Mon 9 March 2026 09:00–09:30
        3 paperwork Mon 9 March 2026 10:00–10:30 → 3 paperwork Mon 9 March 2026 10:15–10:30
      $ alntime edit 2 --activity review --case K9 --note "first look" --to 45m
      2 idp Mon 9 March 2026 10:30–12:00 → 2 review K9 Mon 9 March 2026 10:30–11:15
      $ alntime split 2 10:45
      2 review K9 Mon 9 March 2026 10:30–11:15 → 2 review K9 Mon 9 March 2026 10:30–10:45
      + 5 review K9 Mon 9 March 2026 10:45–11:15
      $ alntime delete last
      - 5 review K9 Mon 9 March 2026 10:45–11:15
      `alntime undo` brings it back.
      $ alntime undo
      Took back `delete`:
        + 5 review K9 Mon 9 March 2026 10:45–11:15
      $ alntime undo 2
      Took back `split`:
        - 5 review K9 Mon 9 March 2026 10:45–11:15
        2 review K9 Mon 9 March 2026 10:30–10:45 → 2 review K9 Mon 9 March 2026 10:30–11:15
      Took back `edit`:
        2 review K9 Mon 9 March 2026 10:30–11:15 → 2 idp Mon 9 March 2026 10:30–12:00
      $ alntime redo
      Did `edit` again:
        2 idp Mon 9 March 2026 10:30–12:00 → 2 review K9 Mon 9 March 2026 10:30–11:15
      $ alntime list 2026-03-09
      Mon 9 March 2026  2:15
        1  09:00–09:30  0:30  pcp        K7
        4  09:30–10:15  0:45  staff
        3  10:15–10:30  0:15  paperwork
        2  10:30–11:15  0:45  review     K9  first look
      $ alntime resume 1
      Started pcp K7 at …
      """)
    try transcript.expect(on: daemon, exitCode: 0)
  }

  @Test func `Mae camgymeriad yn costio un gair`() throws {
    let transcript = Transcript(
      """
      $ alntime log pcp 9:00 10:00 --on 2026-03-09 --case K7
      Cofnodwyd pcp K7 ar Llun 9 Mawrth 2026 09:00–10:00 (1 awr).
      $ alntime log staff 9:30 10:15 --on 2026-03-09 --replace
      Cofnodwyd staff ar Llun 9 Mawrth 2026 09:30–10:15 (45 mun).
        1 pcp K7 Llun 9 Mawrth 2026 09:00–10:00 → 1 pcp K7 Llun 9 Mawrth 2026 09:00–09:30
      $ alntime edit olaf --activity review --to "1 awr"
      2 staff Llun 9 Mawrth 2026 09:30–10:15 → 2 review Llun 9 Mawrth 2026 09:30–10:30
      $ alntime split 2 10:00
      2 review Llun 9 Mawrth 2026 09:30–10:30 → 2 review Llun 9 Mawrth 2026 09:30–10:00
      + 3 review Llun 9 Mawrth 2026 10:00–10:30
      $ alntime delete 3
      - 3 review Llun 9 Mawrth 2026 10:00–10:30
      Mae `alntime undo` yn dod ag ef yn ôl.
      $ alntime undo 2
      Dadwnaed `delete`:
        + 3 review Llun 9 Mawrth 2026 10:00–10:30
      Dadwnaed `split`:
        - 3 review Llun 9 Mawrth 2026 10:00–10:30
        2 review Llun 9 Mawrth 2026 09:30–10:00 → 2 review Llun 9 Mawrth 2026 09:30–10:30
      $ alntime redo
      Ailwnaed `split`:
        2 review Llun 9 Mawrth 2026 09:30–10:30 → 2 review Llun 9 Mawrth 2026 09:30–10:00
        + 3 review Llun 9 Mawrth 2026 10:00–10:30
      $ alntime resume 1
      Dechreuwyd pcp K7 am …
      """)
    try transcript.expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test func `Cases, weeks and the calendar are taken back too, after a kill as before it`() throws {
    try daemon.home.write("school.toml", Fixtures.calendar)
    let done = Transcript(
      """
      $ alntime calendar import school.toml
      …
      $ alntime calendar import school.toml --hours 09:00-15:20
      …
      $ alntime case open K7 --aware 2026-01-12
      …
      $ alntime case issue K7 --on 2026-03-06
      …
      $ alntime case close K7 --on 2026-03-06
      …
      $ alntime confirm 2026-W10 --yes
      Confirmed: the log of 2026-W10 is complete.
      $ alntime unconfirm 2026-W10
      …
      """)
    try done.expect(on: daemon, exitCode: 0)
    try daemon.destroy()
    try daemon.start()
    let transcript = Transcript(
      """
      $ alntime undo
      Took back `unconfirm`:
        2026-W10 is confirmed again.
      $ alntime undo 9
      Took back `confirm`:
        2026-W10 is no longer confirmed; its entries are as they were.
      Took back `case close`:
        K7 (school) is open again.
      Took back `case issue`:
        K7 is no longer issued.
      Took back `case open`:
        K7 (school) is no longer open.
      Took back `calendar import`:
        The other calendar from Thu 1 January 2026 is in force again.
      Took back `calendar import`:
        The calendar from Thu 1 January 2026 is no longer in force.
      $ alntime case
      No case is open. Open one with `alntime case open K7 --aware DAY`.
      $ alntime redo 7
      Did `calendar import` again:
        The calendar from Thu 1 January 2026 is in force again.
      Did `calendar import` again:
        The other calendar from Thu 1 January 2026 is in force again.
      Did `case open` again:
        K7 (school) is open again.
      Did `case issue` again:
        K7 is issued again (Fri 6 March 2026).
      Did `case close` again:
        K7 is closed again (Fri 6 March 2026).
      Did `confirm` again:
        2026-W10 is confirmed again.
      Did `unconfirm` again:
        2026-W10 is no longer confirmed; its entries are as they were.
      """)
    try transcript.expect(on: daemon, exitCode: 0)
    let json = try daemon.type("alntime undo --json").output
    #expect(json.contains(#""otherChanges""#) && json.contains(#""week" : "2026-W10""#), "\(json)")
  }

  @Test func `Gellir dadwneud achosion, wythnosau a'r calendr hefyd`() throws {
    try daemon.home.write("school.toml", Fixtures.calendar)
    let transcript = Transcript(
      """
      $ alntime calendar import school.toml
      …
      $ alntime calendar import school.toml --hours 09:00-15:20
      …
      $ alntime case open K7 --aware 2026-01-12
      …
      $ alntime case issue K7 --on 2026-03-06
      …
      $ alntime case close K7 --on 2026-03-06
      …
      $ alntime confirm 2026-W10 --yes
      …
      $ alntime undo 9
      Dadwnaed `confirm`:
        Nid yw 2026-W10 wedi'i chadarnhau mwyach; mae ei chofnodion fel yr oeddent.
      Dadwnaed `case close`:
        Mae K7 (school) ar agor eto.
      Dadwnaed `case issue`:
        Nid yw K7 wedi'i gyhoeddi mwyach.
      Dadwnaed `case open`:
        Nid yw K7 (school) ar agor mwyach.
      Dadwnaed `calendar import`:
        Mae'r calendr arall o Iau 1 Ionawr 2026 mewn grym eto.
      Dadwnaed `calendar import`:
        Nid yw'r calendr o Iau 1 Ionawr 2026 mewn grym mwyach.
      $ alntime redo 6
      Ailwnaed `calendar import`:
        Mae'r calendr o Iau 1 Ionawr 2026 mewn grym eto.
      Ailwnaed `calendar import`:
        Mae'r calendr arall o Iau 1 Ionawr 2026 mewn grym eto.
      Ailwnaed `case open`:
        Mae K7 (school) ar agor eto.
      Ailwnaed `case issue`:
        Mae K7 wedi'i gyhoeddi eto (Gwener 6 Mawrth 2026).
      Ailwnaed `case close`:
        Mae K7 ar gau eto (Gwener 6 Mawrth 2026).
      Ailwnaed `confirm`:
        Mae 2026-W10 wedi'i chadarnhau eto.
      """)
    try transcript.expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test func `What was done before a kill can be taken back after it`() throws {
    #expect(try daemon.type("alntime log pcp 9:00 10:00 --on 2026-03-09").exitCode == 0)
    #expect(try daemon.type("alntime edit 1 --to 9:30").exitCode == 0)
    try daemon.destroy()
    try daemon.start()
    let transcript = Transcript(
      """
      $ alntime undo 5
      Took back `edit`:
        1 pcp Mon 9 March 2026 09:00–09:30 → 1 pcp Mon 9 March 2026 09:00–10:00
      Took back `log`:
        - 1 pcp Mon 9 March 2026 09:00–10:00
      """)
    try transcript.expect(on: daemon, exitCode: 0)
    #expect(try daemon.type("alntime undo").exitCode == 1)
    #expect(try daemon.type("alntime redo 2").exitCode == 0)
  }
}
