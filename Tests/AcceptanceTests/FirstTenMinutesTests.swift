import Testing

/// A new user's first ten minutes: set up, start, forget to stop, mend it, confirm the week.
@Suite(.onOwnThreads) struct FirstTenMinutesTests {
  let daemon: PrivateDaemon
  let today = LondonTime.settled()

  init() throws {
    daemon = try PrivateDaemon()
    try SharedCalendars(on: today).write(in: daemon.home)
    try daemon.home.write(
      "answers",
      (["2", "primary", "1", "2", "4", "", "2", "2", "8:50-15:20"] + Array(repeating: "", count: 9)).joined(
        separator: "\n"))
  }

  @Test func `In English`() throws {
    try Transcript(
      """
      $ alntime
      Nothing is running.
      Today: 0 s
      $ alntime setup <answers
      …
      Your profile is written down.
      The calendar is in force from …

      Next week, Mon … to Sun …:
      …
      $ alntime start idp --case K7 --at "3 h ago"
      Started idp K7 at ….
      $ alntime
      Running: idp K7, 3 h, since …
      Today: …
      $ alntime stop
      Ended idp K7 …–… (3 h).
      $ alntime undo
      Took back `stop`:
        …
      $ alntime stop --at "2 h ago"
      Ended idp K7 …–… (1 h).
      $ alntime edit last --note "the meeting over-ran"
      …
      $ alntime log pcp "last mon 14:00" 1h
      alntime: `last` in `last mon 14:00` is not a time…
        last mon 14:00
        ^^^^
      $ alntime confirm
      Mon … to Sun …
      What may be missing:
      …
      alntime: …
      $ alntime confirm --yes
      Confirmed: the log of … is complete.
      $ alntime confirm --yes
      … was confirmed before; nothing was changed.
      $ alntime unconfirm
      … is no longer confirmed; its entries are as they were.
      """
    ).expect(on: daemon)
    // From one "ago" to another, a few seconds may pass between the commands.
    let seconds = try daemon.entries().map(\.seconds)
    #expect(seconds.count == 1 && seconds.allSatisfy { (3_600...3_630).contains($0) }, "\(seconds)")
  }

  @Test func `Yn Gymraeg`() throws {
    try Transcript(
      """
      $ alntime
      Does dim yn rhedeg.
      Heddiw: 0 eil
      $ alntime setup <answers
      …
      Mae eich proffil wedi'i ysgrifennu.
      Mae'r calendr mewn grym o …

      Yr wythnos nesaf, Llun … i Sul …:
      …
      $ alntime start idp --case K7 --at "3 awr yn ôl"
      Dechreuwyd idp K7 am ….
      $ alntime
      Yn rhedeg: idp K7, 3 awr, ers …
      Heddiw: …
      $ alntime stop
      Gorffennwyd idp K7 …–… (3 awr).
      $ alntime undo
      Dadwnaed `stop`:
        …
      $ alntime stop --at "2 awr yn ôl"
      Gorffennwyd idp K7 …–… (1 awr).
      $ alntime edit olaf --note "aeth y cyfarfod yn hir"
      …
      $ alntime confirm
      Llun … i Sul …
      Beth a allai fod ar goll:
      …
      alntime: …
      $ alntime confirm --yes
      Cadarnhawyd: mae cofnodion … yn gyflawn.
      """
    ).expect(on: daemon, in: "cy")
    // From one "ago" to another, a few seconds may pass between the commands.
    let seconds = try daemon.entries().map(\.seconds)
    #expect(seconds.count == 1 && seconds.allSatisfy { (3_600...3_630).contains($0) }, "\(seconds)")
  }
}
