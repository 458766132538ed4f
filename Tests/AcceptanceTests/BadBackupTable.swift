/// What cannot be backed up, restored, exported or imported.
extension BadInput {
  static let backupFiles = [
    "part.backup": "SQLite format 3\0\u{10}", "newer.json": #"{"format":"alntime-log","version":2,"entries":7}"#,
    "other.json": #"{"entries":[]}"#,
    "bent.json": #"""
    {"format":"alntime-log","version":1,"exported":"2026-11-24T12:00:00Z","zone":"Europe/London","entries":[
    {"id":"0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33","activity":"idp","start":"2026-03-02T09:00:00Z",
    "end":"2026-03-02T08:00:00Z","source":"log","revision":1}],"cases":[],"calendars":[],"confirmedWeeks":[],"sleeps":[]}
    """#,
    "crossing.json": #"""
    {"format":"alntime-log","version":1,"exported":"2026-11-24T12:00:00Z","zone":"Europe/London","entries":[
    {"id":"0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33","activity":"idp","start":"2026-03-02T09:00:00Z",
    "end":"2026-03-02T10:00:00Z","source":"log","revision":1},
    {"id":"0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a34","activity":"pcp","start":"2026-03-02T09:30:00Z",
    "end":"2026-03-02T10:30:00Z","source":"log","revision":1}],"cases":[],"calendars":[],"confirmedWeeks":[],"sleeps":[]}
    """#,
  ]

  static let backups: [BadInput] = [
    BadInput(
      name: "a backup over a file", command: "alntime backup key.toml", exit: 1,
      english: "key.toml is there already and was left alone.", welsh: "Mae key.toml yno eisoes a gadawyd llonydd iddi."
    ),
    BadInput(
      name: "a backup over what is no ordinary file", command: "alntime backup --force run/alntime/api.sock", exit: 1,
      english: "run/alntime/api.sock is there and is no ordinary file", welsh: "nid ffeil gyffredin ydyw"),
    BadInput(
      name: "a backup into no folder", command: "alntime backup nowhere/log.backup", exit: 74,
      english: "nowhere/log.backup cannot be written: its folder is not there.",
      welsh: "Ni ellir ysgrifennu nowhere/log.backup: nid yw ei ffolder yno."),
    BadInput(
      name: "a backup into a folder that takes none", command: "alntime backup /proc/log.backup", exit: 74,
      english: "/proc/log.backup cannot be written", welsh: "Ni ellir ysgrifennu /proc/log.backup"),
    BadInput(
      name: "a backup that is not there", command: "alntime restore nowhere.backup --yes", exit: 74,
      english: "nowhere.backup cannot be read.", welsh: "Ni ellir darllen nowhere.backup."),
    BadInput(
      name: "a backup that does not end", command: "alntime restore /dev/zero --yes", exit: 74,
      english: "/dev/zero cannot be read.", welsh: "Ni ellir darllen /dev/zero."),
    BadInput(
      name: "a backup that is something else", command: "alntime restore key.toml --yes", exit: 65,
      request: ("POST", "/v1/restore", "effective = 2026"), code: "not-a-logbook",
      english: "That is not a logbook of alntime's; nothing was changed.",
      welsh: "Nid llyfr cofnodion alntime mo hwnnw; ni newidiwyd dim."),
    BadInput(
      name: "a backup of which there is little", command: "alntime restore part.backup --yes", exit: 65,
      request: ("POST", "/v1/restore?preview=true", "SQLite format 3\0\u{10}"), code: "partial-backup",
      english: "Only 17 of the backup's 100 bytes are there; nothing was changed.",
      welsh: "Dim ond 17 o 100 beit y copi wrth gefn sydd yno; ni newidiwyd dim."),
    BadInput(
      name: "a backup that was cut off", given: ["alntime backup log.backup", "head -c 9000 log.backup >cut"],
      command: "alntime restore cut --yes", exit: 65, english: "Only 9000 of the backup's ",
      welsh: "Dim ond 9000 o "),
    BadInput(
      name: "a backup with a changed byte",
      given: ["alntime backup log.backup", "printf x | dd of=log.backup bs=1 seek=6000 conv=notrunc status=none"],
      command: "alntime restore log.backup --yes", exit: 65,
      english: "The backup is damaged: something in it is not as alntime writes it.",
      welsh: "Mae'r copi wrth gefn wedi'i ddifrodi"),
    BadInput(
      name: "a logbook in use", command: "alntime restore logbook --yes", exit: 65,
      english: "logbook is a logbook in use: what was recorded last is in logbook-wal.",
      welsh: "Llyfr cofnodion ar waith yw logbook"),
    BadInput(
      name: "a log over a file", command: "alntime export --all key.toml", exit: 1,
      english: "key.toml is there already and was left alone.", welsh: "Mae key.toml yno eisoes"),
    BadInput(
      name: "a release without a pool", command: "alntime export folder", exit: 64,
      english: "`alntime export FOLDER POOL` makes a release of a study and needs a pool",
      welsh: "Mae `alntime export FFOLDER CRONFA` yn gwneud cyhoeddiad"),
    BadInput(
      name: "a log and a pool at once", command: "alntime export --all log.json cluster.pool", exit: 64,
      english: "it takes one file, no pool, and none of the options of a release.",
      welsh: "mae'n cymryd un ffeil, dim cronfa"),
    BadInput(
      name: "an activity for an exported log", command: "alntime import newer.json --activity pcp", exit: 64,
      english: "An exported log says the activity of every entry", welsh: "yn dweud gweithgaredd pob cofnod"),
    BadInput(
      name: "an exported log of a newer alntime", command: "alntime import newer.json --yes", exit: 65,
      request: ("POST", "/v1/log", backupFiles["newer.json"]!), code: "newer-log",
      english: "A newer alntime exported that log; nothing was recorded.",
      welsh: "Alntime mwy newydd a allforiodd y llyfr cofnodion hwnnw"),
    BadInput(
      name: "another program's JSON", command: "alntime import other.json --yes", exit: 65,
      request: ("POST", "/v1/log?preview=true", backupFiles["other.json"]!), code: "bad-log",
      english: "The file is not what `alntime export --all` writes; nothing was recorded.",
      welsh: "Nid yw'r ffeil yr hyn y mae `alntime export --all` yn ei ysgrifennu"),
    BadInput(
      name: "an exported log with an entry that cannot be", command: "alntime import bent.json --yes", exit: 65,
      request: ("POST", "/v1/log", backupFiles["bent.json"]!), code: "bad-log", english: "At `entries[0]`.",
      welsh: "Yn `entries[0]`."),
    BadInput(
      name: "an exported log whose entries overlap", command: "alntime import crossing.json --yes", exit: 65,
      request: ("POST", "/v1/log", backupFiles["crossing.json"]!), code: "bad-log",
      english: "Nothing was recorded: 1 entry of the file cannot stand in this log.",
      welsh: "Ni chofnodwyd dim: 1 cofnod o'r ffeil na all sefyll"),
    BadInput(
      name: "a restore without a daemon", situation: .withoutDaemon, command: "alntime restore key.toml --yes",
      exit: 69,
      english: "alntimed does not answer at", welsh: "Nid yw alntimed yn ateb yn"),
    BadInput(
      name: "a backup without a daemon", situation: .withoutDaemon, command: "alntime backup log.backup", exit: 69,
      english: "alntimed does not answer at", welsh: "Nid yw alntimed yn ateb yn"),
  ]
}
