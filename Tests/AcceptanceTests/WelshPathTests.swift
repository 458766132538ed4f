import Testing

/// The main path as an ALNCo types and reads it in Welsh.
@Suite(.onOwnThreads) struct WelshPathTests {
  let daemon: PrivateDaemon
  let today = LondonTime.settled()
  var yesterday: LondonTime { today.dayBefore }

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("ysgol.toml", Fixtures.calendar)
    try daemon.home.write("cyfarfodydd.csv", Fixtures.meetings)
  }

  @Test func `Dechreuir tasgau, a'u gorffen, eu stopio a'u taflu`() throws {
    let transcript = Transcript(
      """
      $ alntime
      Does dim yn rhedeg.
      Heddiw: 0 eil
      $ alntime start idp --case k7 --at "20 munud yn ôl"
      Dechreuwyd idp K7 am ….
      $ alntime status
      Yn rhedeg: idp K7, 20 mun, ers …
      Heddiw: … (… ar ddiwrnodau heb galendr)
      $ alntime start paperwork --at "10 munud yn ôl"
      Gorffennwyd idp K7 …–… (10 mun).
      Dechreuwyd paperwork am ….
      $ alntime stop
      Gorffennwyd paperwork …–… (10 mun).
      $ alntime start family
      Dechreuwyd family am ….
      $ alntime cancel
      Taflwyd family (… eil); ni chofnodwyd dim ohono.
      """)
    try transcript.expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test func `Cofnodir gwaith wedyn, gyda geiriau am ddiwrnodau a hyd amser`() throws {
    let transcript = Transcript(
      """
      $ alntime today
      \(today.welsh)

      Nid oes dim wedi'i gofnodi ar gyfer y cyfnod hwn.
      $ alntime log pcp 14:00 15:30 --on ddoe
      Cofnodwyd pcp ar \(yesterday.welsh) 14:00–15:30 (1 awr 30 mun).
      $ alntime log idp 4yp "45 munud" --on \(yesterday.welshWeekday) --case K7
      Cofnodwyd idp K7 ar \(yesterday.welsh) 16:00–16:45 (45 mun).
      $ alntime log paperwork "dydd \(yesterday.welshWeekday) 9:15" "1 awr 5 munud"
      Cofnodwyd paperwork ar \(yesterday.welsh) 09:15–10:20 (1 awr 5 mun).
      $ alntime list ddoe
      \(yesterday.welsh)  3:20
        3  09:15–10:20  1:05  paperwork
           10:20–14:00  3:40  (bwlch)
        1  14:00–15:30  1:30  pcp
           15:30–16:00  0:30  (bwlch)
        2  16:00–16:45  0:45  idp        K7
      $ alntime list popeth
      \(yesterday.welsh)  3:20
      …
      $ alntime list mis
      …
      $ alntime week "wythnos diwethaf"
      Llun … i Sul …
      …
      """)
    try transcript.expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test func `Dangosir wythnos o fewn a'r tu allan i oriau ysgol`() throws {
    let transcript = Transcript(
      """
      $ alntime calendar show
      Nid oes calendr eto. Mewnforiwch un: `alntime calendar import FFEIL --hours 08:50-15:20`.
      $ alntime calendar import ysgol.toml
      Mae'r calendr mewn grym o Iau 1 Ionawr 2026 ac yn cwmpasu diwrnodau hyd Llun 31 Awst 2026.
      $ alntime calendar show
      Mewn grym o Iau 1 Ionawr 2026 hyd Llun 31 Awst 2026
        Oriau'r ysgol     Llun 08:50-15:20
      …
        spring 2026: Llun 5 Ionawr 2026 i Gwener 27 Mawrth 2026
          53 diwrnod ysgol; hanner tymor 2026-02-16..2026-02-20; HMS 2026-01-05; ar gau 2026-03-13
      $ alntime log idp "2026-03-02 09:00" 10:30 --case K7
      Cofnodwyd idp K7 ar Llun 2 Mawrth 2026 09:00–10:30 (1 awr 30 mun).
      $ alntime log pcp 12:00 14:00 --on 2026-03-04
      Cofnodwyd pcp ar Mercher 4 Mawrth 2026 12:00–14:00 (2 awr).
      $ alntime week 2026-W10
      Llun 2 Mawrth 2026 i Sul 8 Mawrth 2026
      Heb ei chadarnhau; pan fydd y cofnodion yn gyflawn: `alntime confirm 2026-W10`.

      Diwrnod                       Yn yr ysgol  Y tu allan  Cyfanswm
      Llun 2 Maw     diwrnod ysgol         1:30        0:00      1:30
      …
      Cyfanswm                             3:30        0:00      3:30

      Yn ôl amser y dydd        Oriau  Cyfran
        Amser digyswllt          1:00     29%
        Oriau ysgol eraill       2:30     71%
      Yn ystod oriau ysgol       3:30    100%
      Y tu allan i oriau ysgol   0:00      0%
      Amser digyswllt: gweithiwyd 1:00 o 2:20 a gynlluniwyd (43%).

      Yn ôl gweithgaredd                                        Oriau  Cyfran
        pcp               Cyfarfod canolbwyntio ar yr unigolyn   2:00     57%
        idp               Llunio CDU                             1:30     43%
      """)
    try transcript.expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test func `Dangosir ffeil cyn ei chofnodi, a'i chofnodi unwaith`() throws {
    let transcript = Transcript(
      """
      $ alntime import cyfarfodydd.csv --activity pcp
      I'w cofnodi: 3 chofnod, 2 awr 45 mun, o Llun 9 Mawrth 2026 i Mawrth 10 Mawrth 2026.
      Ni chofnodwyd dim eto. Rhedwch ef eto gyda --yes i gofnodi.
      $ alntime list popeth
      Nid oes dim wedi'i gofnodi ar gyfer y cyfnod hwn.
      $ alntime import cyfarfodydd.csv --activity pcp --yes
      Cofnodwyd: 3 chofnod, 2 awr 45 mun, o Llun 9 Mawrth 2026 i Mawrth 10 Mawrth 2026.
      $ alntime import cyfarfodydd.csv --activity pcp --yes
      Cofnodwyd: 0 cofnod, 0 eil.
      Yn y llyfr cofnodion eisoes, a'u gadael fel y maent: 3 chofnod.
      """)
    try transcript.expect(on: daemon, in: "cy", exitCode: 0)
  }
}
