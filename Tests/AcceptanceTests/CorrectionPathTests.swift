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
