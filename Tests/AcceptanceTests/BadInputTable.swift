import Testing

/// One way to ask for what cannot be, and what it must bring: the exit code of a command, the problem code of a request,
/// and a piece of the sentence in each language.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// Where it is asked.
  enum Situation: Sendable {
    case usual, withoutDaemon, asAnotherUser, onAFullDisk
  }

  let name: String
  var situation = Situation.usual
  /// Commands that come before, and succeed.
  var given: [String] = []
  /// As a person types it; `$SOON` is two hours ahead.
  var command: String?
  var exit: Int32 = 0
  /// As a program sends it.
  var request: (method: String, target: String, body: String)?
  var code = ""
  let english: String
  let welsh: String

  var testDescription: String { name }

  /// Files in the home that the rows speak of; `huge.toml` and `huge.csv` have 2 MB.
  static let files = [
    "key.toml": "effective = 2026-01-01\nzome = \"Europe/London\"\n",
    "nested.toml": Fixtures.calendar.replacing("half_term = {", with: "half_term = { begin = 2026-02-16,"),
    "syntax.toml": "effective = 2026-01-01\n[hours\n",
    "digit.toml": "effective = 2018-11-02 1\n",
    "twice.toml": "effective = 2026-01-01\neffective = 2026-01-02\n",
    "zone.toml": Fixtures.calendar.replacing("Europe/London", with: "Europe/Paris"),
    "setup.toml": "[profile]\nauthority = \"cardif\"\n",
    "unknown-year.toml": "[calendar]\neffective = 2199-09-01\n[calendar.hours]\nmonday = \"09:00-15:30\"\n",
    "bad.csv": """
    start,end,activity,case
    2026-03-09 09:00,2026-03-09 09:30,pcp,
    2026-03-09 10:00,2026-03-09 09:30,pcp,
    2026-03-09 half past,2026-03-09 11:30,pcp,
    2026-03-09 12:00,2026-03-09 12:30,pcpp,
    2026-03-09 13:00,2026-03-09 13:30,,
    2026-03-29 01:30,2026-03-29 02:30,pcp,
    2026-03-09 09:15,2026-03-09 09:45,pcp,
    2026-03-09 15:00
    """,
    "huge.toml": String(repeating: "# not a word of this is wanted\n", count: 66_000),
    "huge.csv": "start,end\n" + String(repeating: "2026-03-09 09:00,2026-03-09 09:30\n", count: 60_000),
  ]

  static let table: [BadInput] =
    cases + setups + sharings + backups + [
      BadInput(
        name: "an unknown activity", command: "alntime start idpp", exit: 64,
        request: ("POST", "/v1/timer/start", #"{"activity":"idpp"}"#), code: "unknown-activity",
        english: "There is no activity `idpp`. Did you mean `idp` (IDP drafting)?",
        welsh: "Nid oes gweithgaredd `idpp`. Ai hyn oedd gennych mewn golwg: `idp` (Llunio CDU)?"),
      BadInput(
        name: "a name for a case", command: "alntime start idp --case Siân", exit: 64,
        request: ("POST", "/v1/timer/start", #"{"activity":"idp","case":"Siân"}"#), code: "bad-case-label",
        english: "`Siân` is not a case label.", welsh: "Nid yw `Siân` yn label achos."),
      BadInput(
        name: "an end before the start", command: "alntime log idp 15:00 14:00 --on 2026-03-02", exit: 1,
        request: ("PUT", "/v1/entries/\(id)", #"{"activity":"idp","start":"15:00","end":"14:00","on":"2026-03-02"}"#),
        code: "end-before-start",
        english: "The end (14:00 on Mon 2 March 2026) is not after the start (15:00 on Mon 2 March 2026).",
        welsh: "Nid yw'r diwedd (14:00 ar Llun 2 Mawrth 2026) ar ôl y dechrau (15:00 ar Llun 2 Mawrth 2026)."),
      BadInput(
        name: "a stop in the future", given: ["alntime start idp"], command: #"alntime stop --at "$SOON""#, exit: 1,
        request: ("POST", "/v1/timer/stop", #"{"at":"$SOON"}"#), code: "in-future",
        english: "has not come yet: it is ", welsh: " heb ddod eto: mae hi nawr yn "),
      BadInput(
        name: "a start in the future", command: #"alntime start idp --at "$SOON""#, exit: 1,
        request: ("POST", "/v1/timer/start", #"{"activity":"idp","at":"$SOON"}"#), code: "in-future",
        english: "has not come yet: it is ", welsh: " heb ddod eto: mae hi nawr yn "),
      BadInput(
        name: "a local time that the clocks skipped", command: #"alntime log pcp "2026-03-29 01:30" 30m"#, exit: 1,
        request: ("PUT", "/v1/entries/\(id)", #"{"activity":"pcp","start":"2026-03-29 01:30","end":"30m"}"#),
        code: "nonexistent-time",
        english: "`2026-03-29 01:30` never was: the clocks went forward over it. The next time that existed is 02:00",
        welsh: "Ni fu `2026-03-29 01:30` erioed: aeth y clociau ymlaen drosto. Yr amser nesaf a oedd yn bod yw 02:00"),
      BadInput(
        name: "work over other work", given: ["alntime log pcp 10:00 11:00 --on 2026-03-02 --case K7"],
        command: "alntime log idp 10:30 11:30 --on 2026-03-02", exit: 1,
        request: ("PUT", "/v1/entries/\(id)", #"{"activity":"idp","start":"2026-03-02 10:30","end":"11:30"}"#),
        code: "overlap",
        english: "already recorded: pcp K7 10:00–11:00 (Mon 2 March 2026). Nothing was changed.",
        welsh: "wedi'i gofnodi eisoes: pcp K7 10:00–11:00 (Llun 2 Mawrth 2026). Ni newidiwyd dim."),
      BadInput(
        name: "work over the running task", given: [#"alntime start pcp --at "2 h ago""#],
        command: #"alntime log idp "1 h ago" 10m"#, exit: 1,
        request: ("PUT", "/v1/entries/\(id)", #"{"activity":"idp","start":"1 h ago","end":"10m"}"#),
        code: "overlaps-running",
        english: "The running task (pcp) has been going since",
        welsh: "Mae'r dasg sy'n rhedeg (pcp) wedi bod ar waith ers"),
      BadInput(
        name: "a start before the running task's", given: ["alntime start pcp"],
        command: #"alntime start idp --at "1 h ago""#, exit: 1,
        request: ("POST", "/v1/timer/start", #"{"activity":"idp","at":"1 h ago"}"#), code: "starts-before-running",
        english: "The running task (pcp) started at", welsh: "Dechreuodd y dasg sy'n rhedeg (pcp) am"),
      BadInput(
        name: "a stop before the start", given: ["alntime start pcp"], command: #"alntime stop --at "1 h ago""#,
        exit: 1,
        request: ("POST", "/v1/timer/stop", #"{"at":"1 h ago"}"#), code: "stops-before-start",
        english: "it cannot end before then", welsh: "ni all orffen cyn hynny"),
      BadInput(
        name: "a stop of nothing", command: "alntime stop", exit: 1, request: ("POST", "/v1/timer/stop", ""),
        code: "nothing-running",
        english: "No task is running. Start one with `alntime start ACTIVITY`",
        welsh: "Does dim tasg yn rhedeg. Dechreuwch un gydag `alntime start GWEITHGAREDD`"),
      BadInput(
        name: "a decision about no sleep", given: ["alntime start idp"], command: "alntime asleep split", exit: 1,
        request: ("POST", "/v1/timer/suspension", #"{"decision":"split"}"#), code: "no-suspension",
        english: "The computer did not sleep while a task ran, or that is decided;",
        welsh: "Ni fu'r cyfrifiadur ynghwsg tra oedd tasg yn rhedeg, neu penderfynwyd ar hynny;"),
      BadInput(
        name: "a decision that there is not", command: "alntime asleep nap", exit: 64,
        english: "The value 'nap' is invalid for '<decision>'. Please provide one of 'keep', 'cut' or 'split'.",
        welsh: "Mae'r gwerth 'nap' yn annilys ar gyfer '<penderfyniad>'. Rhowch un o 'keep', 'cut' neu 'split'."),
      BadInput(
        name: "a decision of a program that there is not",
        request: ("POST", "/v1/timer/suspension", #"{"decision":"nap"}"#), code: "bad-query",
        english: "The query part `decision=nap` cannot be read or is missing.",
        welsh: "Ni ellir darllen y rhan `decision=nap` o'r ymholiad, neu mae ar goll."),
      BadInput(
        name: "a cancellation of nothing", command: "alntime cancel", exit: 1,
        request: ("POST", "/v1/timer/cancel", "{}"), code: "nothing-running",
        english: "No task is running.", welsh: "Does dim tasg yn rhedeg."),
      BadInput(
        name: "a time that is none", command: #"alntime start idp --at "Mon 9:99""#, exit: 64,
        request: ("POST", "/v1/timer/start", #"{"activity":"idp","at":"Mon 9:99"}"#), code: "bad-time",
        english: "`9:99` in `Mon 9:99` is not a time.", welsh: "Nid yw `9:99` yn `Mon 9:99` yn amser."),
      BadInput(
        name: "two times that are none", command: "alntime log idp 25:00 26:00", exit: 64,
        request: ("PUT", "/v1/entries/\(id)", #"{"activity":"idp","start":"25:00","end":"26:00"}"#), code: "bad-time",
        english: "`25:00` is not a time. Write", welsh: "Nid yw `25:00` yn amser. Ysgrifennwch"),
      BadInput(
        name: "times before the activity", command: "alntime log 25:00 26:00 idp", exit: 64,
        request: ("PUT", "/v1/entries/\(id)", #"{"activity":"25:00","start":"26:00","end":"idp"}"#),
        code: "unknown-activity", english: "There is no activity `25:00`. The activity comes before the times.",
        welsh: "Nid oes gweithgaredd `25:00`. Daw'r gweithgaredd o flaen yr amserau."),
      BadInput(
        name: "a day that is none", command: "alntime log idp 9:00 1h --on wedsday", exit: 64,
        request: ("PUT", "/v1/entries/\(id)", #"{"activity":"idp","start":"9:00","end":"1h","on":"wedsday"}"#),
        code: "bad-day", english: "`wedsday` is not a day.", welsh: "Nid yw `wedsday` yn ddiwrnod."),
      BadInput(
        name: "a period that is none", command: "alntime list lastweek", exit: 64,
        request: ("GET", "/v1/entries?period=lastweek", ""), code: "bad-period",
        english: "`lastweek` is not a period.", welsh: "Nid yw `lastweek` yn gyfnod."),
      BadInput(
        name: "a term without a calendar", command: "alntime week term", exit: 1,
        request: ("GET", "/v1/summary?period=term", ""), code: "no-term",
        english: "No calendar has a term on", welsh: "Nid oes gan yr un calendr dymor ar"),
      BadInput(
        name: "a note of two lines", command: "alntime start idp --note \"$(printf 'a\\nb')\"", exit: 64,
        request: ("POST", "/v1/timer/start", #"{"activity":"idp","note":"a\nb"}"#), code: "bad-note",
        english: "a character that is not shown", welsh: "nod na chaiff ei ddangos"),
      BadInput(
        name: "an activity of 3,000 bytes", command: "alntime start \(String(repeating: "idp", count: 1_000))",
        exit: 64,
        request: ("POST", "/v1/timer/start", #"{"activity":"\#(String(repeating: "idp", count: 1_000))"}"#),
        code: "text-too-long", english: "A text in the request is over 2000 bytes; nothing was changed.",
        welsh: "Mae testun yn y cais dros 2000 beit; ni newidiwyd dim."),

      BadInput(
        name: "an unknown key in a calendar", command: "alntime calendar import key.toml", exit: 65,
        request: ("PUT", "/v1/calendar", files["key.toml"]!), code: "bad-calendar",
        english: "At 2:1 of the file: the key `zome` is not known; there can be: effective, zone,",
        welsh: "Yn 2:1 y ffeil: nid yw'r allwedd `zome` yn hysbys; gall fod: effective, zone,"),
      BadInput(
        name: "an unknown key deep in a calendar", command: "alntime calendar import nested.toml", exit: 65,
        request: ("PUT", "/v1/calendar", files["nested.toml"]!), code: "bad-calendar",
        english: "At 16:15 of the file: the key `terms.half_term.begin` is not known; there can be: start, end.",
        welsh: "Yn 16:15 y ffeil: nid yw'r allwedd `terms.half_term.begin` yn hysbys; gall fod: start, end."),
      BadInput(
        name: "a calendar that is not TOML", command: "alntime calendar import syntax.toml", exit: 65,
        request: ("PUT", "/v1/calendar", files["syntax.toml"]!), code: "bad-calendar",
        english: "At 2:7 of the file: ] belongs here, behind the name of a table.",
        welsh: "Yn 2:7 y ffeil: ] sydd i fod yma, ar ôl enw tabl."),
      BadInput(
        name: "a digit behind a date, at which toml++ ends the process", command: "alntime calendar import digit.toml",
        exit: 65,
        request: ("PUT", "/v1/calendar", files["digit.toml"]!), code: "bad-calendar",
        english: "At 1:24 of the file: `1` is not a whole time of TOML, such as 08:50:00; a text stands in quotes.",
        welsh: "Yn 1:24 y ffeil: nid yw `1` yn amser TOML cyfan, fel 08:50:00; mewn dyfynodau mae testun yn sefyll."),
      BadInput(
        name: "a calendar that says a thing twice", command: "alntime calendar import twice.toml", exit: 65,
        request: ("PUT", "/v1/calendar", files["twice.toml"]!), code: "bad-calendar",
        english: "At 2:1 of the file: `effective` was already given at 1:1; keep one of the two.",
        welsh: "Yn 2:1 y ffeil: rhoddwyd `effective` eisoes yn 1:1; cadwch un o'r ddau."),
      BadInput(
        name: "a calendar of another zone", command: "alntime calendar import zone.toml", exit: 1,
        request: ("PUT", "/v1/calendar", files["zone.toml"]!), code: "zone-mismatch",
        english: "The calendar is for Europe/Paris but alntimed keeps Europe/London; nothing was changed.",
        welsh: "Mae'r calendr ar gyfer Europe/Paris ond mae alntimed yn cadw Europe/London; ni newidiwyd dim."),
      BadInput(
        name: "a calendar of 2 MB", command: "alntime calendar import huge.toml", exit: 65,
        request: ("PUT", "/v1/calendar", files["huge.toml"]!), code: "body-too-large",
        english: "The body is over 1048576 bytes; nothing was changed.",
        welsh: "Mae'r corff dros 1048576 beit; ni newidiwyd dim."),
      BadInput(
        name: "an import of 2 MB", command: "alntime import huge.csv --activity pcp --yes", exit: 65,
        request: ("POST", "/v1/imports?format=csv&activity=pcp", files["huge.csv"]!), code: "body-too-large",
        english: "The body is over 1048576 bytes; nothing was changed.",
        welsh: "Mae'r corff dros 1048576 beit; ni newidiwyd dim."),
      BadInput(
        name: "an import with seven bad lines", command: "alntime import bad.csv --yes", exit: 65,
        request: ("POST", "/v1/imports?format=csv", files["bad.csv"]!), code: "bad-import",
        english: "Nothing was recorded: 7 lines cannot be taken.",
        welsh: "Ni chofnodwyd dim: 7 llinell na ellir eu cymryd."),
      BadInput(
        name: "a file that is not there", command: "alntime import nowhere.csv --yes", exit: 74,
        english: "nowhere.csv cannot be read.", welsh: "Ni ellir darllen nowhere.csv."),
      BadInput(
        name: "a format that is not known", command: "alntime import bad.csv --format ics", exit: 64,
        english: "`ics` cannot be imported; the formats are `csv` and `alntime`.",
        welsh: "Ni ellir mewnforio `ics`; y fformatau yw `csv` ac `alntime`."),
      BadInput(
        name: "a verb that is not known", command: "alntime strat idp", exit: 64,
        english: "There is no command `strat`. Did you mean `start`?",
        welsh: "Nid oes gorchymyn `strat`. Ai hyn oedd gennych mewn golwg: `start`?"),
      BadInput(
        name: "a verb without its activity", command: "alntime start", exit: 64,
        english: "Missing expected argument '<activity>'", welsh: "Mae ymresymiad ar goll: '<gweithgaredd>'"),
      BadInput(
        name: "an option that is not known", command: "alntime start idp --cas K7", exit: 64,
        english: "Unknown option '--cas'. Did you mean '--case'?",
        welsh: "Opsiwn anhysbys '--cas'. Ai hyn oedd gennych mewn golwg: '--case'?"),

      BadInput(
        name: "JSON that breaks off", request: ("POST", "/v1/timer/start", #"{"activity":"#), code: "malformed-json",
        english: "The body is not the JSON object that this call takes; nothing was changed.",
        welsh: "Nid yw'r corff y gwrthrych JSON y mae'r alwad hon yn ei gymryd; ni newidiwyd dim."),
      BadInput(
        name: "JSON 10,000 levels deep",
        request: ("POST", "/v1/timer/start", String(repeating: #"{"activity":"#, count: 10_000)),
        code: "malformed-json",
        english: "The body is not the JSON object", welsh: "Nid yw'r corff y gwrthrych JSON"),
      BadInput(
        name: "a path that is not there", request: ("GET", "/v1/nothing", ""), code: "not-found",
        english: "There is nothing at /v1/nothing.", welsh: "Does dim yn /v1/nothing."),
      BadInput(
        name: "a method that is not there", request: ("PUT", "/v1/status", "{}"), code: "method-not-allowed",
        english: "PUT is not possible here; this path takes GET.",
        welsh: "Nid yw PUT yn bosibl yma; mae'r llwybr hwn yn cymryd GET."),
      BadInput(
        name: "an id that is no UUID",
        request: ("PUT", "/v1/entries/7", #"{"activity":"idp","start":"9:00","end":"1h"}"#), code: "bad-id",
        english: "`7` is not a UUID", welsh: "Nid yw `7` yn UUID"),
      BadInput(
        name: "a week that is not over", command: "alntime confirm week --yes", exit: 1,
        request: ("PUT", "/v1/weeks/this%20week/confirmation", ""), code: "in-future",
        english: " is not over: its last day is Sun ", welsh: " ar ben: ei diwrnod olaf yw Sul "),
      BadInput(
        name: "a month for a week", command: "alntime confirm 2026-03 --yes", exit: 64,
        request: ("DELETE", "/v1/weeks/2026-03/confirmation", ""), code: "bad-week",
        english: "`2026-03` is not one week from Monday to Sunday.",
        welsh: "Nid yw `2026-03` yn un wythnos o Lun i Sul."),

      BadInput(
        name: "an import of no format", request: ("POST", "/v1/imports?activity=pcp", "start,end\n"), code: "bad-query",
        english: "The query part `format` cannot be read or is missing.",
        welsh: "Ni ellir darllen y rhan `format` o'r ymholiad, neu mae ar goll."),

      BadInput(
        name: "a status without a daemon", situation: .withoutDaemon, command: "alntime status", exit: 69,
        english: "Start it with `systemctl --user enable --now alntimed.socket`, or by hand: `alntimed --socket /",
        welsh: "Dechreuwch ef gyda `systemctl --user enable --now alntimed.socket`, neu â llaw: `alntimed --socket /"),
      BadInput(
        name: "a start without a daemon", situation: .withoutDaemon, command: "alntime start idp", exit: 69,
        english: "alntimed does not answer at /", welsh: "Nid yw alntimed yn ateb yn /"),
      BadInput(
        name: "a start by another user", situation: .asAnotherUser, command: "alntime start idp", exit: 77,
        english: "This daemon serves only the person who runs it. Log in as that person,",
        welsh: "Mae'r daemon hwn yn gwasanaethu'r sawl sy'n ei redeg yn unig. Mewngofnodwch fel y person hwnnw,"),
      BadInput(
        name: "a start on a full disk", situation: .onAFullDisk, command: "alntime start idp", exit: 74,
        request: ("POST", "/v1/timer/start", #"{"activity":"idp"}"#), code: "disk-full",
        english: "Nothing was recorded: the disk is full. What was recorded before is safe.",
        welsh: "Ni chofnodwyd dim: mae'r ddisg yn llawn. Mae'r hyn a gofnodwyd o'r blaen yn ddiogel."),
      BadInput(
        name: "a log entry on a full disk", situation: .onAFullDisk, command: "alntime log idp 9:00 1h --on 2026-03-02",
        exit: 74, request: ("PUT", "/v1/entries/\(id)", #"{"activity":"idp","start":"2026-03-02 9:00","end":"1h"}"#),
        code: "disk-full", english: "the disk is full", welsh: "mae'r ddisg yn llawn"),
    ]

  private static let id = "0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33"
}
