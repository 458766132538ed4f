import Foundation
import Testing

/// Cases and their deadlines as an ALNCo types and reads them, in each language.
///
/// The school's spring: INSET on Mon 5 January 2026, half-term 16–20 February, closed on Fri 13 March. From Mon 12 January
/// 35 school days are 4, 9, 14, 19, 24 by 13 February, 29, 34 by Fri 6 March, and 35 on Mon 9 March. From Fri 2 January 35
/// term-time days are 5 by 9 January, INSET among them, 10, 15, 20, 25, 30 by 13 February, and 35 on Fri 27 February.
@Suite(.onOwnThreads) struct CasePathTests {
  let daemon: PrivateDaemon
  let today = LondonTime.settled()

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("school.toml", Fixtures.calendar)
  }

  @Test func `Cases are opened, issued, closed and listed`() throws {
    let transcript = Transcript(
      """
      $ alntime case
      No case is open. Open one with `alntime case open K7 --aware DAY`.
      $ alntime case open B2 --aware 2026-02-23
      Opened B2 (school): 35 school days from Mon 23 February 2026, due date not known, no calendar after Mon 23 February 2026.
      $ alntime calendar import school.toml
      …
      $ alntime case open k7 --kind school --aware 2026-01-12
      Opened K7 (school): 35 school days from Mon 12 January 2026, due Mon 9 March 2026.
      $ alntime case open F1 --kind fe --aware 2026-01-02
      Opened F1 (fe): 35 term-time days from Fri 2 January 2026, due Fri 27 February 2026.
      $ alntime case open L3 --kind authority --aware 2026-01-12
      Opened L3 (authority): 12 weeks from Mon 12 January 2026, due Mon 6 April 2026.
      $ alntime log pcp 14:00 15:30 --on 2026-03-02 --case K7
      …
      $ alntime log family 15:30 15:50 --on 2026-03-02 --case K7
      …
      $ alntime log identify 16:00 17:00 --on 2026-03-02 --case B2
      …
      $ alntime case issue K7 --on 2026-03-06
      Issued K7 on Fri 6 March 2026: 34 of 35 school days.
      $ alntime case issue F1 --on 2026-03-02
      Issued F1 on Mon 2 March 2026: 36 of 35 term-time days, after the due date.
      $ alntime case list
      Case  Kind       Aware…Used  Due         Hours
      L3    authority  2026-01-12…/84  2026-04-06   0:00  overdue
      B2    school     2026-02-23…/35  –            1:00
      F1    fe         2026-01-02…36/35  2026-02-27   0:00  late
      K7    school     2026-01-12…34/35  2026-03-09   1:50  issued

      Hours by stage
            identify   pcp   idp  review  rest  Total
        L3      0:00  0:00  0:00    0:00  0:00   0:00
        B2      1:00  0:00  0:00    0:00  0:00   1:00
        F1      0:00  0:00  0:00    0:00  0:00   0:00
        K7      0:00  1:30  0:00    0:00  0:20   1:50

      Used counts from the day after: school: days with a session for learners,
      without INSET days; fe: weekdays in term, with INSET days; weeks and months:
      every day.
      B2: no calendar after Mon 31 August 2026; import one with `alntime calendar
      import`.
      $ alntime
      Nothing is running.
      Today: 0 s
      Deadlines: L3 overdue, due Mon 6 April 2026.
      $ alntime case close K7 --on 2026-03-06
      Closed K7 on Fri 6 March 2026; it was issued on Fri 6 March 2026.
      $ alntime case close L3 --on today
      Closed L3 on \(today.english), without having been issued.
      $ alntime case open K7 --kind review --aware 2026-03-06
      Opened K7 (review): 12 months from Fri 6 March 2026, due Sat 6 March 2027.
      $ alntime case list --all
      …
      K7    review     2026-03-06…/365  2027-03-06   0:00
      B2  …
      F1  …  late
      K7    school     2026-01-12…34/35  2026-03-09   1:50  issued
      L3  …  closed
      …
      """)
    try transcript.expect(on: daemon, exitCode: 0)
  }

  @Test func `Agorir, cyhoeddir, caeir a rhestrir achosion`() throws {
    let transcript = Transcript(
      """
      $ alntime case
      Nid oes achos ar agor. Agorwch un gydag `alntime case open K7 --aware DIWRNOD`.
      $ alntime calendar import school.toml
      …
      $ alntime case open k7 --kind school --aware 2026-01-12
      Agorwyd K7 (school): 35 diwrnod ysgol o Llun 12 Ionawr 2026, erbyn Llun 9 Mawrth 2026.
      $ alntime case open F1 --kind fe --aware 2026-01-02
      Agorwyd F1 (fe): 35 diwrnod tymor o Gwener 2 Ionawr 2026, erbyn Gwener 27 Chwefror 2026.
      $ alntime case open B2 --aware 2026-02-23
      Agorwyd B2 (school): 35 diwrnod ysgol o Llun 23 Chwefror 2026, dyddiad cau anhysbys, dim calendr ar ôl Llun 31 Awst 2026.
      $ alntime case open L3 --kind authority --aware 2026-01-12
      Agorwyd L3 (authority): 12 wythnos o Llun 12 Ionawr 2026, erbyn Llun 6 Ebrill 2026.
      $ alntime log pcp 14:00 15:30 --on 2026-03-02 --case K7
      …
      $ alntime case issue K7 --on 2026-03-06
      Cyhoeddwyd K7 ar Gwener 6 Mawrth 2026: 34 o 35 diwrnod ysgol.
      $ alntime case issue F1 --on 2026-03-02
      Cyhoeddwyd F1 ar Llun 2 Mawrth 2026: 36 o 35 diwrnod tymor, ar ôl y dyddiad cau.
      $ alntime case list
      Achos  Math       Gwybod…Aeth  Erbyn       Oriau
      L3     authority  2026-01-12…/84  2026-04-06   0:00  hwyr
      B2     school     2026-02-23…/35  –            0:00
      F1     fe         2026-01-02…36/35  2026-02-27   0:00  yn hwyr
      K7     school     2026-01-12…34/35  2026-03-09   1:30  rhoddwyd

      Oriau fesul cam
            identify   pcp   idp  review  gweddill  Cyfanswm
        L3      0:00  0:00  0:00    0:00      0:00      0:00
        B2      0:00  0:00  0:00    0:00      0:00      0:00
        F1      0:00  0:00  0:00    0:00      0:00      0:00
        K7      0:00  1:30  0:00    0:00      0:00      1:30

      Mae Aeth yn cyfrif o'r diwrnod wedyn: school: …
      …
      B2: dim calendr ar ôl Llun 31 Awst 2026; mewnforiwch un gydag `alntime calendar
      import`.
      $ alntime
      Does dim yn rhedeg.
      Heddiw: 0 eil
      Terfynau amser: L3 hwyr, erbyn Llun 6 Ebrill 2026.
      $ alntime case close K7 --on 2026-03-06
      Caewyd K7 ar Gwener 6 Mawrth 2026; fe'i cyhoeddwyd ar Gwener 6 Mawrth 2026.
      $ alntime case close L3 --on heddiw
      Caewyd L3 ar \(today.welsh), heb ei gyhoeddi.
      $ alntime case list --all
      …
      L3  …  ar gau
      …
      """)
    try transcript.expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test(arguments: [
    ("en", 35, "  14 left", "Deadlines: R2 14 days left, due "),
    ("en", 45, "  4 left!", "Deadlines: R2 4 days left, due "),
    ("cy", 39, "  10 ar ôl", "Terfynau amser: R2 10 diwrnod ar ôl, erbyn "),
    ("cy", 47, "  2 ar ôl!", "Terfynau amser: R2 2 ddiwrnod ar ôl, erbyn "),
  ])
  func `The list and the status warn when a due date is near`(
    language: String, daysAgo: Int, mark: String, line: String
  ) throws {
    let noon = UTC.second(Int32(today.year), Int32(today.month), Int32(today.day), 12)
    let aware = LondonTime(second: noon - daysAgo * 86_400)
    let opened = try daemon.type("alntime case open R2 --kind reconsideration --aware \(aware.date)", in: language)
    #expect(opened.exitCode == 0, "\(opened.errors)")
    let listed = try daemon.type("alntime case list", in: language).output
    #expect(listed.contains("\(daysAgo)/49") && listed.contains(mark + "\n"), "\(listed)")
    let status = try daemon.type("alntime status", in: language).output
    #expect(status.split(separator: "\n").last?.hasPrefix(line) == true, "\(status)")
  }

  @Test func `The line of the status names three deadlines and counts the others`() throws {
    for number in 1...5 {
      _ = try daemon.type("alntime case open L\(number) --kind authority --aware 2026-01-0\(number)")
    }
    let status = try daemon.type("alntime status").output
    #expect(status.contains("; L3 overdue, due Sat 28 March 2026; 2 more: `alntime case list`.\n"), "\(status)")
  }

  @Test(arguments: ["en", "cy"])
  func `The longest labels and kinds fit into 80 columns`(language: String) throws {
    for aware in ["2026-01-01", today.date] {
      let label = aware == today.date ? "ABC-DEF-GH-9" : "ABC-DEF-GH-8"
      _ = try daemon.type("alntime case open \(label) --kind reconsideration --aware \(aware)")
      _ = try daemon.type("alntime log idp 00:00 120h --on 2026-0\(aware == today.date ? 3 : 4)-01 --case \(label)")
    }
    _ = try daemon.type("alntime case issue ABC-DEF-GH-9")
    let listed = try daemon.type("alntime case list", in: language).output
    #expect(listed.contains("ABC-DEF-GH-9  reconsideration") && listed.contains("120:00"), "\(listed)")
    for line in listed.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `A setting lets labels that look like names in, on this machine`() throws {
    try daemon.home.write("easy.toml", "allow_name_like_labels = true\n")
    #expect(try daemon.type("alntime case open Blodeuwedd1").exitCode == 64)
    #expect(try daemon.stop() == 0)
    try daemon.start(wrapper: ["env", "ALNTIME_CONFIG=\(daemon.home.path)/easy.toml"])
    #expect(try daemon.type("alntime case open Blodeuwedd1").exitCode == 0)
    #expect(try daemon.type("alntime start idp --case Blodeuwedd1").exitCode == 0)
    #expect(try daemon.type("alntime case open A123456789012").exitCode == 64)
  }

  @Test func `Cases outlive the daemon`() throws {
    #expect(try daemon.type("alntime case open K7 --kind authority --aware 2026-01-12").exitCode == 0)
    let before = try daemon.type("alntime case list --json").output
    #expect(try daemon.stop() == 0)
    try daemon.start()
    #expect(try daemon.type("alntime case list --json").output == before)
  }
}
