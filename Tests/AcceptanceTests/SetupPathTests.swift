import Testing

/// `setup` as a person answers it, and as a file does.
@Suite(.onOwnThreads) struct SetupPathTests {
  let daemon: PrivateDaemon
  let calendars = SharedCalendars(on: LondonTime.settled())
  var year: Int { calendars.year }

  init() throws {
    daemon = try PrivateDaemon()
  }

  @Test func `An interview takes numbers, names and words, asks again what it cannot read, and ends with next week`()
    throws
  {
    try calendars.write(in: daemon.home)
    let answers = [
      "class teacher", "primary", "Welsh medium", "99", "2", "cardiff", "", "no", "2", "8.50-15:20", "fri 8:50-13:00",
      "mon tue wed thu", "wed 13:00-16:00", "wed 13:00-15:20", "", "", "\(year + 1)-02-01", "", "",
    ]
    try daemon.home.write("answers", answers.joined(separator: "\n") + "\n")
    let transcript = Transcript(
      """
      $ alntime setup <answers
      Enter alone keeps the answer in [brackets]; Ctrl-D ends without a change. No
      answer leaves this machine now.
      About you, in bands that many share. A study asks for them only if you join one.
      Your role
        0  Prefer not to say
        1  ALNCo and nothing else
        2  ALNCo and class teacher
        3  ALNCo and senior leader
        4  ALNCo and headteacher
        5  Assistant or member of an ALN team
        6  Other
      Number or name [Prefer not to say]: \n\
      Kind of setting
      …
      Number or name [Prefer not to say]: \n\
      Language of the setting
      …
      Number or name [Prefer not to say]: \n\
      Learners on roll
      …
      Number or name [Prefer not to say]: \n\
      `99` is none of these; give a number or a name.
      Number or name [Prefer not to say]: \n\
      Local authority
         0  Prefer not to say  12  Merthyr Tydfil
      …
      Number or name [Prefer not to say]: \n\
      Region
      …
      Number or name [Prefer not to say]: \n\
      Specialist resource base or class here
      …
      Number or name [Prefer not to say]: \n\
      You lead ALN for a cluster
        0  Prefer not to say
        1  Yes
        2  No
      Number or name [Prefer not to say]: \n\
      Your school's hours and your own week decide what counts as in school hours.
      (09:00-15:30 below is only an example: give your school's own.)
      School hours, Monday to Friday
        [09:00-15:30]: \n\
      Weekdays with other hours, such as: friday 08:50-13:00 (several with ; between;
      `none` for none)
        [none]: \n\
      The weekdays you work
        [Mon, Tue, Wed, Thu, Fri]: \n\
      Protected ALNCo (release) time, such as: wednesday 13:00-15:20 (several with ;
      between; `none` for none)
        [none]: \n\
      The school is open on Wed 08:50-15:20; release time lies inside that.
        [none]: \n\
      Term dates \(calendars.name), directed for all of Wales (Welsh Government, 25 June 2025):
        Autumn \(year)  \(year)-09-01..\(year)-12-18  half-term \(year)-10-26..\(year)-10-30
        Spring \(year + 1)  \(year + 1)-01-04..\(year + 1)-04-01
        Summer \(year + 1)  \(year + 1)-04-15..\(year + 1)-07-20
      Are these your school's dates?
        [yes]: \n\
      Training (INSET) days of your school, such as: 2026-09-01, 2027-01-04 (several
      with ; between; `none` for none)
        [\(year)-09-01]: \n\
      Other days in term on which it is closed (several with ; between; `none` for
      none)
        [none]: \n\
      From which day on does this hold? Days before keep what held then
        [\(year)-09-01]: \n\
      Write this down?
        [yes]: \n\
      Your profile is written down.
      The calendar is in force from … September \(year) and covers days to … August \(year + 1).

      Next week, Mon … to Sun …:
        Mon …
      …
        Sun …  00:00–24:00  Weekend

      Run `alntime setup` again whenever something changes; `alntime undo` takes this
      back.
      $ alntime setup --show
      [profile]
      role = "class-teacher"
      setting = "primary"
      language = "welsh"
      size = "101-200"
      authority = "cardiff"
      region = "undisclosed"
      specialist_provision = "no"
      cluster_lead = "no"

      [calendar]
      effective = \(year)-09-01
      working_days = ["monday", "tuesday", "wednesday", "thursday"]

      [calendar.hours]
      monday = "08:50-15:20"
      tuesday = "08:50-15:20"
      wednesday = "08:50-15:20"
      thursday = "08:50-15:20"
      friday = "08:50-13:00"

      [calendar.release]
      wednesday = ["13:00-15:20"]

      [[calendar.terms]]
      name = "autumn \(year)"
      start = \(year)-09-01
      end = \(year)-12-18
      half_term = { start = \(year)-10-26, end = \(year)-10-30 }
      inset = [\(year)-09-01]

      [[calendar.terms]]
      name = "spring \(year + 1)"
      start = \(year + 1)-01-04
      end = \(year + 1)-04-01
      closed = [\(year + 1)-02-01]

      [[calendar.terms]]
      name = "summer \(year + 1)"
      start = \(year + 1)-04-15
      end = \(year + 1)-07-20
      """)
    try transcript.expect(on: daemon, exitCode: 0)
  }

  @Test func `Enter alone keeps everything, in Welsh as in English, and what is shown can be read back`() throws {
    try calendars.write(in: daemon.home, for: "powys")
    try daemon.home.write(
      "gosod.toml",
      """
      [profile]
      authority = "powys"
      cluster_lead = "yes"
      [calendar]
      working_days = ["monday", "friday"]
      closed = [\(year)-12-01]
      [calendar.hours]
      monday = "09:00-15:00"
      friday = "09:00-12:00"
      [calendar.release]
      friday = ["09:00-10:00", "11:00-12:00"]
      """)
    let from = Transcript(
      """
      $ alntime setup --from gosod.toml
      Mae eich proffil wedi'i ysgrifennu.
      Mae'r calendr mewn grym o … Medi \(year) ac yn cwmpasu diwrnodau hyd … Awst \(year + 1).

      Yr wythnos nesaf, Llun … i Sul …:
      …
        Sul …  00:00–24:00  Penwythnos

      Rhedwch `alntime setup` eto pryd bynnag y bydd rhywbeth yn newid; mae `alntime
      undo` yn dadwneud hyn.
      """)
    try from.expect(on: daemon, in: "cy", exitCode: 0)
    let first = try daemon.type("alntime setup --show").output
    let kept = try daemon.type("yes '' | head -60 | alntime setup", in: "cy")
    #expect(kept.exitCode == 0, "\(kept.errors)")
    for line in [
      "Rhif neu enw [Powys]: ", "Rhif neu enw [Ie]: ", "  [09:00-15:00]: ",
      "  [Mawrth dim; Mercher dim; Iau dim; Gwener 09:00-12:00]: ", "  [Llun, Gwener]: ",
      "  [Gwener 09:00-10:00; Gwener 11:00-12:00]: ", "  [\(year)-12-01, \(year + 1)-05-03]: ", "  [ie]: ",
      "Mae eich proffil wedi'i ysgrifennu.",
    ] {
      #expect(kept.output.contains("\n" + line), "\(line): \(kept.output)")
    }
    #expect(try daemon.type("alntime setup --show").output == first)
    #expect(try daemon.type("alntime setup --show | alntime setup --from - --json").exitCode == 0)
    #expect(try daemon.type("alntime setup --show").output == first)
  }

  @Test func `A set-up is taken back with a word, in both languages`() throws {
    try calendars.write(in: daemon.home)
    try daemon.home.write(
      "school.toml", "[profile]\nsetting = \"primary\"\n[calendar]\n[calendar.hours]\nmonday = \"09:00-15:00\"\n")
    #expect(try daemon.type("alntime setup --from school.toml").exitCode == 0)
    try Transcript(
      """
      $ alntime undo
      Took back `setup`:
        The calendar from … September \(year) is no longer in force.
        Your profile is no longer written down.
      $ alntime redo --lang cy
      …
        Mae eich proffil fel yr oedd bryd hynny.
        Mae'r calendr o … Medi \(year) mewn grym eto.
      $ alntime setup --from school.toml
      …
      $ alntime undo --lang cy
      Dadwnaed `setup`:
        Nid yw'r calendr o … Medi \(year) mewn grym mwyach.
        Nid yw eich proffil wedi'i ysgrifennu mwyach.
      """
    ).expect(on: daemon, exitCode: 0)
  }

  @Test func `Dates that only other authorities state are a guess, which a person must take on purpose`() throws {
    try calendars.write(in: daemon.home, for: "powys")
    let answers = Array(repeating: "", count: 12) + ["", "\(year)-09-02", "20/12/\(year)", "dim", "dim", "dim"]
    try daemon.home.write("answers", (answers + ["", "", "", "", ""]).joined(separator: "\n"))
    let finished = try daemon.type("alntime setup <answers")
    #expect(finished.exitCode == 0, "\(finished.errors)")
    #expect(finished.output.contains("Of your own authority no sure term dates \(calendars.name) are known."))
    #expect(finished.output.contains("Are these your school's dates?\n  [no]: "))
    let shown = try daemon.type("alntime setup --show").output
    #expect(shown.contains("start = \(year)-09-02\nend = \(year)-12-20\n"), "\(shown)")
    #expect(!shown.contains("spring") && !shown.contains("half_term"))
  }

  @Test func `Where nothing is known the profile alone is written, and no day is guessed`() throws {
    let finished = try daemon.type("yes '' | head -40 | alntime setup")
    #expect(finished.exitCode == 0, "\(finished.errors)")
    #expect(finished.output.contains("No term dates \(calendars.name) are known. Give your school's;"))
    #expect(finished.output.contains("Without term dates there is no calendar;"))
    #expect(finished.output.contains("  00:00–24:00  No calendar\n"))
    #expect(try daemon.type("alntime calendar").output.contains("There is no calendar yet."))
  }

  @Test func `An interview that breaks off changes nothing, and says so in both languages`() throws {
    for (language, sentence) in [
      ("en", "Ended before the last answer; nothing was changed."),
      ("cy", "Gorffennwyd cyn yr ateb olaf; ni newidiwyd dim."),
    ] {
      let finished = try daemon.type("printf '2\\n2\\n' | alntime setup", in: language)
      #expect(finished.exitCode == 1 && finished.errors.contains(sentence), "\(finished.errors)")
    }
    #expect(try daemon.type("alntime setup --show").output == "Nothing is set up yet; run `alntime setup`.\n")
  }

  @Test func `New hours hold from today, and days before keep theirs`() throws {
    try calendars.write(in: daemon.home)
    let first = Array(repeating: "", count: 30)
    try daemon.home.write("first", first.joined(separator: "\n"))
    try daemon.home.write("then", (Array(repeating: "", count: 8) + ["8:30-15:00"] + first).joined(separator: "\n"))
    for answers in ["first", "then"] {
      let finished = try daemon.type("alntime setup <\(answers)")
      #expect(finished.exitCode == 0, "\(finished.errors)")
    }
    let calendar = try daemon.type("alntime calendar").output
    #expect(calendar.contains("09:00-15:30") && calendar.contains("08:30-15:00"), "\(calendar)")
    #expect(calendar.ranges(of: "In force from").count == 2)
  }
}
