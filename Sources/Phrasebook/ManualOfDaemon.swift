/// alntimed(8), beside what the parser knows.
extension Phrase.Manual {
  package static let daemon: [Phrase] = [
    Phrase(
      en: """
        `alntimed` keeps one person's log in one SQLite file, and answers `alntime`(1) over a Unix socket in HTTP and JSON, to
        the user who runs it and nobody else. An entry that was acknowledged is on the disk.
        """,
      cy: """
        Mae `alntimed` yn cadw llyfr cofnodion un person mewn un ffeil SQLite, ac yn ateb `alntime`(1) dros soced Unix mewn
        HTTP a JSON, i'r defnyddiwr sy'n ei redeg a neb arall. Mae cofnod a gydnabuwyd ar y ddisg.
        """),
    Phrase(
      en: """
        Under systemd it starts with the first command, and its messages are in the journal. By hand it stays in the
        foreground until it is told to stop.
        """,
      cy: """
        Dan systemd mae'n dechrau gyda'r gorchymyn cyntaf, ac mae ei negeseuon yn y dyddlyfr. Â llaw mae'n aros yn y blaendir
        nes dweud wrtho am stopio.
        """),
  ]

  package static let settingsFile = Phrase(
    en: """
      The settings file is TOML. An option wins over an environment variable, that over this file, and this file over the
      default. A key that is not one of these is an error; a path is written out in full.
      """,
    cy: """
      TOML yw'r ffeil osodiadau. Mae opsiwn yn trechu newidyn amgylchedd, hwnnw'r ffeil hon, a'r ffeil hon y rhagosodiad.
      Mae allwedd nad yw'n un o'r rhain yn wall; ysgrifennir llwybr yn llawn.
      """)

  package static let settingsKeys: [(String, Phrase)] = [
    ("socket", Phrase(en: "As --socket.", cy: "Fel --socket.")),
    ("database", Phrase(en: "As --database.", cy: "Fel --database.")),
    (
      "zone",
      Phrase(
        en:
          "The time zone in which times are read and shown, by its name in the IANA database. Default: `Europe/London`.",
        cy: "Y gylchfa amser y darllenir ac y dangosir amserau ynddi, wrth ei henw yng nghronfa IANA. Rhagosodiad: "
          + "`Europe/London`.")
    ),
    (
      "log_level",
      Phrase(
        en:
          "How much is logged: `trace`, `debug`, `info`, `notice`, `warning`, `error` or `critical`. Default: `info`.",
        cy: "Faint a gofnodir yn y dyddlyfr: `trace`, `debug`, `info`, `notice`, `warning`, `error` neu `critical`. "
          + "Rhagosodiad: `info`.")
    ),
    (
      "allow_name_like_labels",
      Phrase(
        en:
          "true: a case label with four or more letters in a row, which looks like a name, is let in on this machine. "
          + "Default: `false`.",
        cy:
          "true: gadewir label achos â phedair llythyren neu fwy yn olynol, sy'n edrych fel enw, i mewn ar y peiriant "
          + "hwn. Rhagosodiad: `false`.")
    ),
    (
      "reminders",
      Phrase(
        en:
          "true: the desktop reminds of a task that still runs at the end of the day's school hours, at 22:00, and after "
          + "the computer slept. It never shows the case or the note. Default: `false`.",
        cy:
          "true: mae'r bwrdd gwaith yn atgoffa am dasg sy'n dal i redeg ar ddiwedd oriau ysgol y dydd, am 22:00, ac ar ôl "
          + "i'r cyfrifiadur fod ynghwsg. Nid yw byth yn dangos yr achos na'r nodyn. Rhagosodiad: `false`.")
    ),
    (
      "idle_seconds",
      Phrase(
        en:
          "After how many seconds without a client the daemon ends, if systemd started it and no task runs; the next "
          + "command starts it again. `0`: never. Default: `300`.",
        cy:
          "Ar ôl faint o eiliadau heb gleient y mae'r daemon yn gorffen, os systemd a'i cychwynnodd ac nad oes tasg yn "
          + "rhedeg; mae'r gorchymyn nesaf yn ei gychwyn eto. `0`: byth. Rhagosodiad: `300`.")
    ),
  ]

  package static let environmentOfDaemon: [(String, Phrase)] = [
    ("ALNTIME_SOCKET", Phrase(en: "As --socket.", cy: "Fel --socket.")),
    ("ALNTIME_DATABASE", Phrase(en: "As --database.", cy: "Fel --database.")),
    ("ALNTIME_CONFIG", Phrase(en: "As --config.", cy: "Fel --config.")),
    (
      "ALNTIME_SHARE",
      Phrase(
        en: "Where bank-holidays.toml and calendars are, if not in the share/alntime of the installation.",
        cy: "Lle mae bank-holidays.toml a calendars, os nad yn share/alntime y gosodiad.")
    ),
    languageVariable, localeVariables,
    (
      "XDG_RUNTIME_DIR, XDG_DATA_HOME, XDG_CONFIG_HOME, HOME",
      Phrase(en: "Where the files below are.", cy: "Lle mae'r ffeiliau isod.")
    ),
    (
      "DBUS_SESSION_BUS_ADDRESS, DBUS_SYSTEM_BUS_ADDRESS",
      Phrase(
        en: "The buses on which notifications are shown and systemd-logind tells of sleep, if not the usual ones.",
        cy:
          "Y bysiau y dangosir hysbysiadau arnynt ac y mae systemd-logind yn dweud am gwsg arnynt, os nad y rhai arferol."
      )
    ),
    (
      "LISTEN_FDS, LISTEN_PID, NOTIFY_SOCKET",
      Phrase(
        en: "Set by systemd: the socket that it passes, and where the daemon says that it is ready.",
        cy: "Wedi'u gosod gan systemd: y soced y mae'n ei basio, a lle mae'r daemon yn dweud ei fod yn barod.")
    ),
  ]

  package static let filesOfDaemon: [(String, Phrase)] = [
    (
      "~/.config/alntime/alntimed.toml",
      Phrase(
        en: "The settings, if there are any (in $XDG_CONFIG_HOME, if that is set).",
        cy: "Y gosodiadau, os oes rhai (yn $XDG_CONFIG_HOME, os yw hwnnw wedi'i osod).")
    ),
    (
      "~/.local/share/alntime/logbook.sqlite",
      Phrase(
        en: "The log (in $XDG_DATA_HOME, if that is set), with -wal and -shm beside it. Only its owner can read it.",
        cy: "Y llyfr cofnodion (yn $XDG_DATA_HOME, os yw hwnnw wedi'i osod), gyda -wal a -shm wrth ei ymyl. Dim ond ei "
          + "berchennog a all ei ddarllen.")
    ),
    (
      "~/.local/share/alntime/logbook.sqlite.replaced-TIME",
      Phrase(
        en: "A log that alntime restore replaced. It is never deleted, and alntime restore takes it too.",
        cy:
          "Llyfr cofnodion a ddisodlwyd gan alntime restore. Ni chaiff ei ddileu byth, ac mae alntime restore yn ei gymryd "
          + "hefyd.")
    ),
    (
      "$XDG_RUNTIME_DIR/alntime/api.sock",
      Phrase(
        en: "The socket, when neither systemd nor an option gives another.",
        cy: "Y soced, pan nad yw systemd nac opsiwn yn rhoi un arall.")
    ),
    (
      "share/alntime/alntimed.toml",
      Phrase(en: "A settings file with every key, to copy.", cy: "Ffeil osodiadau gyda phob allwedd, i'w chopïo.")
    ),
    (
      "share/alntime/bank-holidays.toml",
      Phrase(
        en: "The bank holidays of England and Wales, of which an imported calendar is warned.",
        cy: "Gwyliau banc Cymru a Lloegr, y rhybuddir amdanynt wrth fewnforio calendr.")
    ),
  ]

  package static let daemonSignals: [(String, Phrase)] = [
    (
      "SIGTERM, SIGINT",
      Phrase(
        en: "Answers what was asked, then ends within a second.",
        cy: "Yn ateb yr hyn a ofynnwyd, yna'n gorffen o fewn eiliad.")
    ),
    (
      "SIGKILL",
      Phrase(
        en: "Ends at once; nothing that was acknowledged is lost.",
        cy: "Yn gorffen ar unwaith; ni chollir dim a gydnabuwyd.")
    ),
  ]

  package static let exitCodesOfDaemon: [(String, Phrase)] = [
    (
      "0",
      Phrase(
        en: "Told to stop, or nobody had asked for long enough.",
        cy: "Dywedwyd wrtho am stopio, neu nid oedd neb wedi gofyn ers digon o amser.")
    ),
    (
      "64",
      Phrase(
        en: "The command line was not understood, or neither it nor the environment says where a file is.",
        cy: "Ni ddeallwyd y llinell orchymyn, neu nid yw hi na'r amgylchedd yn dweud lle mae ffeil.")
    ),
    (
      "65",
      Phrase(
        en: "The settings, the time zone or the socket that was passed cannot be used.",
        cy: "Ni ellir defnyddio'r gosodiadau, y gylchfa amser na'r soced a basiwyd.")
    ),
    (
      "74",
      Phrase(
        en: "A file, a directory, the log or the socket cannot be used, or another daemon answers there.",
        cy: "Ni ellir defnyddio ffeil, cyfeiriadur, y llyfr cofnodion na'r soced, neu mae daemon arall yn ateb yno.")
    ),
    (
      "75",
      Phrase(
        en:
          "The disk did not confirm a write, after which nothing more was written; or it had crashed five times in five "
          + "minutes, and answered for a minute only to say so.",
        cy:
          "Ni chadarnhaodd y ddisg ysgrifeniad, ac ar ôl hynny nid ysgrifennwyd dim mwy; neu roedd wedi chwalu bum "
          + "gwaith mewn pum munud, ac atebodd am funud dim ond i ddweud hynny.")
    ),
  ]

  package static let daemonExamples: [Example] = [
    Example("With systemd:", "Gyda systemd:", "systemctl --user enable --now alntimed.socket"),
    Example("By hand:", "Â llaw:", "alntimed --socket ~/alntime.sock --database ~/alntime.sqlite"),
    Example("What it said:", "Beth a ddywedodd:", "journalctl --user -u alntimed"),
  ]
}
