import Testing

/// `alntime status --format`, as a status bar runs it every few seconds.
@Suite(.onOwnThreads) struct StatusFormatTests {
  let daemon: PrivateDaemon

  init() throws { daemon = try PrivateDaemon() }

  @Test func `A bar shows what runs, and nothing when nothing runs`() throws {
    let transcript = Transcript(
      """
      $ alntime status --format '{activity} {elapsed}'
      $ alntime status --format 'working'
      $ alntime status --format '{activity} {today}'
      $ alntime status --format 'today {today}'
      today 0:00
      $ alntime status --format '{today} = {inside} + {outside}'
      0:00 = 0:00 + 0:00
      $ alntime start idp --case K7 --at '20 min ago'
      Started idp K7 at ….
      $ alntime status --format '{activity} {case} {elapsed}'
      idp K7 0:20
      $ alntime status --format 'working'
      working
      $ alntime status --format '{name}, since {start}'
      IDP drafting, since …:…
      $ alntime status --format '{{"text":"{activity}"}}'
      {"text":"idp"}
      $ alntime start paperwork && alntime status --format '{activity}{case}|{elapsed}'
      Ended idp …
      Started paperwork …
      paperwork|0:00
      """)
    try transcript.expect(on: daemon, exitCode: 0)
  }

  @Test func `Mae'r bar yn siarad Cymraeg`() throws {
    let transcript = Transcript(
      """
      $ alntime status --format '{name}'
      $ alntime start idp
      Dechreuwyd idp am ….
      $ alntime status --format '{name} {elapsed}'
      Llunio CDU 0:00
      """)
    try transcript.expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test(arguments: ["{what}", "{}", "{activity", "a } b", "{activity} {Case}", "{{{nothing}}}"])
  func `An unknown placeholder is a usage error that names them all`(format: String) throws {
    let all = "{activity} {name} {case} {elapsed} {start} {today} {inside} {outside}"
    for (language, sentence) in [("en", "stands for nothing. There are: "), ("cy", "yn sefyll am ddim. Mae yna: ")] {
      let finished = try daemon.type("alntime status --format '\(format)'", in: language)
      #expect(finished.exitCode == 64 && finished.output.isEmpty)
      #expect(finished.errors.contains(sentence + all), "\(finished.errors)")
    }
  }

  @Test func `A line and JSON cannot both be asked for`() throws {
    let finished = try daemon.type("alntime status --json --format '{today}'")
    #expect(finished.exitCode == 64)
    #expect(finished.errors == "alntime: --format and --json cannot both be followed. Give one of them.\n")
  }
}
