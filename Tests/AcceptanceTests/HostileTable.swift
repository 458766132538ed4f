/// One way in which text of others comes in and is shown again. `$H` is the hostile text.
struct HostileRow: Sendable {
  let name: String
  let command: String
  /// Whether the text is shown, shorn of its harm; else the answer speaks of it without repeating it.
  let isShown: Bool
  /// What the command itself moves a terminal's cursor with.
  let ownMarks: [String]

  init(_ name: String, _ command: String, isShown: Bool = true, ownMarks: [String] = []) {
    self.name = name
    self.command = command
    self.isShown = isShown
    self.ownMarks = ownMarks
  }
}

extension HostileRow {
  /// Files in the home that the rows speak of.
  static let files = [
    "key.toml": "effective = 2026-01-01\n\"\(toml)\" = 1\n",
    "zone.toml": Fixtures.calendar.replacing("Europe/London", with: toml),
    "hours.toml": Fixtures.calendar.replacing("08:50-13:00", with: toml),
    "day.toml": Fixtures.calendar.replacing("\"thursday\"]", with: "\"\(toml)\"]"),
    "term.toml": Fixtures.calendar.replacing("spring 2026", with: toml),
    "half.toml": Fixtures.calendar.replacing("spring 2026", with: toml).replacing("2026-02-16", with: "2025-02-16"),
    "raw.toml": "effective = \(HostileText.text)\n",
    "setup.toml": "[profile]\nauthority = \"\(toml)\"\n",
    "daemon-key.toml": "\"\(toml)\" = 1\n", "daemon-zone.toml": "zone = \"\(toml)\"\n",
    "daemon-level.toml": "log_level = \"\(toml)\"\n", "daemon-socket.toml": "socket = \"/nowhere/\(toml)\"\n",
    "activity.csv": "start,end,activity\n2026-03-09 09:00,2026-03-09 09:30,\"\(text)\"\n",
    "case.csv": "start,end,activity,case\n2026-03-09 09:00,2026-03-09 09:30,pcp,\"\(text)\"\n",
    "time.csv": "start,end,activity\n\"\(text)\",2026-03-09 09:30,pcp\n",
    "heading.csv": "start,end,activity,\"\(text)\"\n2026-03-09 09:00,2026-03-09 09:30,pcp,x\n",
    "log.json": "{\"\(HostileText.inJSON)\":1}\n",
    "title.json": BadInput.invitation.replacing("The ALN time study", with: HostileText.inJSON),
    "study.json": BadInput.invitation.replacing("aln-2026", with: HostileText.inJSON),
    "sound.json": BadInput.invitation,
  ]

  private static let text = HostileText.text
  private static let toml = HostileText.inTOML

  /// Words that a person may mistype or paste.
  static let words: [HostileRow] = [
    .init("a verb", #"alntime "sttart$H""#), .init("a verb of a verb", #"alntime case "opne$H""#),
    .init("bytes that are no UTF-8", #"alntime "sttart$H$(printf '\377\302\233')""#),
    .init("an activity", #"alntime start "idpp$H""#), .init("a case", #"alntime start idp --case "$H""#),
    .init("a start", #"alntime start idp --at "$H""#),
    .init("a note", #"alntime start idp --note "$H""#, isShown: false),
    .init("one word too many", #"alntime start idp "$H""#), .init("a time", #"alntime log idp "$H" 1h"#),
    .init("a day", #"alntime log idp 9:00 1h --on "$H""#), .init("a period", #"alntime list "$H""#),
    .init("a week", #"alntime week "$H""#), .init("a week to confirm", #"alntime confirm "$H""#),
    .init("an entry", #"alntime edit "$H" --note x"#), .init("an entry to delete", #"alntime delete "$H""#),
    .init("an entry to resume", #"alntime resume "$H""#), .init("where to split", #"alntime split 1 "$H""#),
    .init("a case to open", #"alntime case open "$H""#),
    .init("a kind of case", #"alntime case open K7 --kind "$H""#),
    .init("a case to issue", #"alntime case issue "$H""#), .init("how often to undo", #"alntime undo "$H""#),
    .init("a decision", #"alntime asleep "$H""#), .init("a line's format", #"alntime status --format "{$H}""#),
    .init("a language", #"alntime --lang "$H""#), .init("a language behind an equals sign", #"alntime "--lang=$H""#),
    .init("an option", #"alntime start idp "--cas$H""#), .init("letters of options", #"alntime start idp "-z$H""#),
    .init("a format to import", #"alntime import time.csv --format "$H""#),
    .init("an activity to import", #"alntime import time.csv --activity "$H""#),
    .init("a dimension", #"alntime study --by "$H""#), .init("a form", #"alntime study --format "$H""#),
    .init("a page", #"alntime manual "$H""#), .init("a shell", #"alntime "--generate-completion-script=$H""#),
    .init("help", #"alntime help "$H""#, isShown: false),
    .init("a study", #"alntime share "$H""#),
    .init(
      "a study to make",
      #"alntime invite "$H" --title-en a --title-cy b --first-week 2026-W36 --last-week 2027-W29"#),
    .init(
      "a title", #"alntime invite aln-2027 --title-en "$H" --title-cy b --first-week 2026-W36 --last-week 2027-W29"#,
      isShown: false),
    .init(
      "a study's week", #"alntime invite aln-2027 --title-en a --title-cy b --first-week "$H" --last-week 2027-W29"#),
    .init("a study to leave", #"alntime withdraw "$H""#), .init("a number", #"alntime simulate x --participants "$H""#),
    .init("an option of the daemon", #"alntimed "--$H""#), .init("a word for the daemon", #"alntimed "$H""#),
  ]

  /// Files that are named so, or have it in them.
  static let documents: [HostileRow] = [
    .init("a file that is not there", #"alntime import "$H""#),
    .init("a calendar that is not there", #"alntime calendar import "$H""#),
    .init("answers that are not there", #"alntime setup --from "$H""#),
    .init("an invitation that is not there", #"alntime join "$H""#),
    .init("an invitation of that name that is none", #"cp key.toml "$H" && alntime join "$H"; rm "$H""#),
    .init("a backup to write", #"alntime backup "$H"; rm "$H""#),
    .init("a backup that is there", #"touch "$H"; alntime backup "$H"; rm "$H""#),
    .init("a backup that is none", #"cp key.toml "$H"; alntime restore "$H"; rm "$H""#, isShown: false),
    .init("a log to write", #"alntime export --all "$H"; rm "$H""#),
    .init("a release of no pool", #"alntime export folder "$H""#),
    .init("a study of no pool", #"alntime study "$H.pool""#), .init("a pool that is none", #"alntime pool list "$H""#),
    .init("a pool to make", #"alntime pool create "$H" --invitation sound.json; rm "$H""#),
    .init("a pool to list", #"alntime pool create "$H" --invitation sound.json >x; alntime pool list "$H"; rm "$H""#),
    .init(
      "a contribution that is none",
      #"alntime pool create p --invitation sound.json >x; cp key.toml "$H"; alntime pool add p "$H"; rm p "$H""#,
      ownMarks: ["\r"]),
    .init("a pool to verify", #"cp key.toml "$H"; alntime pool verify "$H"; rm "$H""#),
    .init("pools to merge", #"alntime pool merge "$H" "$H.pool""#),
    .init("a folder of synthetic data", #"alntime simulate "$H" --participants 5 --weeks 3; rm -r "$H""#),
    .init("a key in a calendar", "alntime calendar import key.toml"),
    .init("a zone in a calendar", "alntime calendar import zone.toml"),
    .init("hours in a calendar", "alntime calendar import hours.toml"),
    .init("a day in a calendar", "alntime calendar import day.toml"),
    .init("a half-term outside its term", "alntime calendar import half.toml"),
    .init("raw bytes in a calendar", "alntime calendar import raw.toml", isShown: false),
    .init("a term's name", "alntime calendar import term.toml && alntime calendar show"),
    .init("a term's name as a set-up file", "alntime calendar import term.toml && alntime setup --show"),
    .init("an answer in a set-up file", "alntime setup --from setup.toml"),
    .init("an activity in CSV", "alntime import activity.csv"), .init("a case in CSV", "alntime import case.csv"),
    .init("a time in CSV", "alntime import time.csv"),
    .init("a heading in CSV", "alntime import heading.csv"),
    .init("a key in a log", "alntime import log.json", isShown: false),
    .init("a title in an invitation", "alntime join title.json", isShown: false),
    .init("a study's id in an invitation", "alntime join study.json", isShown: false),
    .init("a key in the settings", "alntimed --config daemon-key.toml --check"),
    .init("a zone in the settings", "alntimed --config daemon-zone.toml --check"),
    .init("a level in the settings", "alntimed --config daemon-level.toml --check"),
    .init("a socket in the settings", "alntimed --database x --config daemon-socket.toml"),
    .init("settings that are not there", #"alntimed --config "$H""#),
    .init("a logbook of the daemon", #"cp key.toml "$H"; alntimed --socket s --database "$H"; rm "$H""#),
    .init("a socket of the daemon", #"alntimed --database x --socket "$H/s""#),
    .init("a running daemon", #"timeout 2 alntimed --socket s --database "$H"; rm "$H"*"#),
    .init("a checked daemon", #"alntimed --check --database "$H""#),
  ]

  /// The environment.
  static let surroundings: [HostileRow] = [
    .init("the socket", #"ALNTIME_SOCKET="$H" alntime"#), .init("a socket by option", #"alntime --socket "$H""#),
    .init("a socket without a daemon", #"alntime --socket "$HOME/$H""#),
    .init("the runtime directory", #"XDG_RUNTIME_DIR="$HOME/$H" alntime"#),
    .init("the language", #"ALNTIME_LANG="$H" alntime"#, isShown: false),
    .init("the locale", #"ALNTIME_LANG= LC_ALL="$H" alntime"#, isShown: false),
    .init("the terminal", #"TERM="$H" alntime week 2026-W10"#, isShown: false),
    .init("the daemon's logbook", #"ALNTIME_DATABASE="$HOME/$H/x" alntimed --socket s"#),
    .init("the daemon's settings", #"ALNTIME_CONFIG="$H" alntimed"#),
    .init("the daemon's home", #"XDG_DATA_HOME="$HOME/key.toml/$H" alntimed --socket s"#),
    .init("the shared files", #"ALNTIME_SHARE="$H" timeout 1 alntimed --socket s --database y"#, isShown: false),
    .init("the doctor's socket", #"ALNTIME_SOCKET="$HOME/$H" alntime doctor"#),
    .init("the doctor's settings", #"ALNTIME_CONFIG="$HOME/$H" alntime doctor"#),
  ]

  /// Commands that show what the daemon, or whoever answers in its place, says; a task runs.
  static let answers: [HostileRow] = [
    .init("the status", "alntime"), .init("a line for a bar", "alntime status --format '{activity} {case}'"),
    .init("the log", "alntime list all"), .init("a day", "alntime today", isShown: false),
    .init("a week", "alntime week 2026-W10", isShown: false), .init("a term", "alntime term all", isShown: false),
    .init("the calendar", "alntime calendar show"), .init("the set-up file", "alntime setup --show"),
    .init("the cases", "alntime case list"), .init("the study of one's own", "alntime study"),
    .init("the same as a page", "alntime study --format html", isShown: false),
    .init("what is edited", "alntime edit 2 --note MARK"), .init("what is taken back", "alntime undo"),
    .init("what is done again", "alntime redo"), .init("what is split", "alntime split 3 '2026-03-02 21:30'"),
    .init("what is logged", "alntime log idp '2026-03-05 9:00' 1h --case QX7; alntime undo"),
    .init("what overlaps", "alntime log idp '2026-03-02 9:00' 1h"),
    .init("what is started", "alntime start pcp --case QX7"),
    .init("what is stopped", "alntime start idp --case QX7 >x; alntime stop"),
    .init("what is resumed", "alntime resume"),
    .init("what is cancelled", "alntime cancel; alntime start idp --case QX7"),
    .init("what is deleted", "alntime delete 2; alntime undo"),
    .init("a case that is issued", "alntime case issue QX7; alntime undo"),
    .init("a week to confirm", "alntime confirm 2026-W10 --yes", isShown: false),
    .init("a whole log", "alntime export --all -"), .init("the doctor", "alntime doctor"),
    .init("the studies", "alntime join"), .init("what would be shared", "alntime share --preview"),
    .init("the live line", "alntime watch", ownMarks: ["\u{1B}[K", "\r"]),
    .init("a shell's question", "alntime ---completion start -- --case 3 0 alntime start idp --case", isShown: false),
  ]

  /// The same as JSON.
  static let documentsInJSON: [HostileRow] = [
    .init("the status", "alntime status --json"), .init("the log", "alntime list all --json"),
    .init("the calendar", "alntime calendar show --json"), .init("the cases", "alntime case list --json"),
    .init("the setup", "alntime setup --show --json"), .init("a whole log", "alntime export --all -"),
    .init("the live line", "alntime watch --json"),
  ]
}
