import Testing

/// What only a person at a terminal sees: bars, colour, a question. script(1) is the terminal.
@Suite(.onOwnThreads, .enabled(if: Machine.has("script"))) struct TerminalTests {
  let daemon: PrivateDaemon

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("school.toml", Fixtures.calendar)
    for line in [
      "alntime calendar import school.toml", "alntime log idp '2026-03-02 09:00' 10:30 --case K7",
      "alntime log paperwork '2026-03-02 21:00' 1h30m", "alntime log pcp 12:00 14:00 --on 2026-03-04",
      "alntime log family '2026-03-06 10:00' 45m", "alntime log idp '2026-02-17 10:00' 2h",
    ] {
      let finished = try daemon.type(line)
      try #require(finished.exitCode == 0, "\(finished.errors)")
    }
  }

  @Test func `A week has a bar a day above its figures, without colour when that is not wanted`() throws {
    for variables in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let week = try daemon.onTerminal("alntime week 2026-W10", variables).output
      #expect(!week.contains("\u{1B}"))
      #expect(
        week.contains(
          """
          Mon  2 Mar  3:00  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
          Tue  3 Mar  0:00
          Wed  4 Mar  2:00  █████████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
          Thu  5 Mar  0:00
          Fri  6 Mar  0:45  ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚
          Sat  7 Mar  0:00
          Sun  8 Mar  0:00
          █ Release time  ▓ Other school hours  ░ Evening  ▚ Day off

          Day                     In school  Outside  Total
          """), "\(week)")
    }
  }

  @Test func `With colour the blocks are painted, and a pipe gets neither`() throws {
    let week = try daemon.onTerminal("alntime week 2026-W10").output
    #expect(week.contains("\u{1B}[32m█████████████████████\u{1B}[0m\u{1B}[36m▓▓▓▓"), "\(week)")
    let piped = try daemon.type("alntime week 2026-W10").output
    #expect(!piped.contains("\u{1B}") && !piped.contains("▓"))
  }

  @Test func `A term, and a period of over a fortnight, have a bar a week; all fits 80 columns in both languages`()
    throws
  {
    let plain = ["NO_COLOR": "1"]
    let term = try daemon.onTerminal("alntime term 2026-02-09..2026-03-08", in: "cy", plain).output
    #expect(
      term.contains(
        """
        2026-W07   9 Chwef  0:00
        2026-W08  16 Chwef  2:00  ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄
        2026-W09  23 Chwef  0:00
        2026-W10   2 Maw    5:45  █████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░░░░░░░░░░░▚▚▚▚▚▚▚
        █ Amser digyswllt  ▓ Oriau ysgol eraill  ░ Gyda'r nos  ▚ Diwrnod rhydd
        ▄ Gwyliau
        """), "\(term)")
    #expect(
      try daemon.onTerminal("alntime week 2026-02-23..2026-03-08", plain).output.contains("\nMon  2 Mar  3:00  ▓"))
    #expect(
      try daemon.onTerminal("alntime week 2026-02-22..2026-03-08", plain).output.contains("\n2026-W10   2 Mar  5:45  █")
    )
    _ = try daemon.type("alntime log idp '2025-06-10 10:00' 2h")
    for command in [
      "week 2026-W10", "week 2025-06-10", "term all", "today", "week 2026-02", "study", "term 2026-01-05..2026-12-27",
      "confirm 2026-W10",
    ] {
      for language in ["en", "cy"] {
        let shown = try daemon.onTerminal("alntime \(command)", in: language, typing: "n", plain).output
        for line in shown.split(separator: "\n") {
          #expect(line.count <= 80, "\(command) \(language): \(line)")
        }
      }
    }
  }

  @Test(arguments: [("en", "y", "Confirmed: "), ("cy", "i", "Cadarnhawyd: ")])
  func `A person is asked whether the log is complete, and yes confirms it`(
    language: String, answer: String, done: String
  ) throws {
    let confirm = try daemon.onTerminal("alntime confirm 2026-W10", in: language, typing: answer)
    #expect(confirm.output.contains(language == "en" ? "[y/N] " : "[i/N] "))
    #expect(confirm.output.contains(done), "\(confirm.output)")
    #expect(confirm.exitCode == 0)
    #expect(try daemon.type("alntime confirm 2026-W10").exitCode == 0)
  }

  @Test func `Any other answer confirms nothing`() throws {
    let confirm = try daemon.onTerminal("alntime confirm 2026-W10", typing: "n")
    #expect(confirm.output.contains("Nothing was confirmed."), "\(confirm.output)")
    #expect(try daemon.type("alntime confirm 2026-W10").exitCode == 1)
  }
}
