/// What keeps the command line from reaching the daemon or a file.
extension Explanation {
  package static func noDaemon(path: String) -> Explanation {
    Explanation(
      Phrase(en: "alntimed is not running", cy: "Nid yw alntimed yn rhedeg"),
      Phrase(
        en: "alntimed does not answer at \(path). Start it with `systemctl --user enable --now alntimed.socket`, or by "
          + "hand: `alntimed --socket \(path) --database FILE`.",
        cy:
          "Nid yw alntimed yn ateb yn \(path). Dechreuwch ef gyda `systemctl --user enable --now alntimed.socket`, neu "
          + "â llaw: `alntimed --socket \(path) --database FFEIL`."))
  }

  package static func socketNotPermitted(path: String) -> Explanation {
    Explanation(
      notPermitted.title,
      Phrase(
        en: "The socket \(path) belongs to somebody else. Log in as that person, or name your own with --socket.",
        cy:
          "Mae'r soced \(path) yn perthyn i rywun arall. Mewngofnodwch fel y person hwnnw, neu enwch eich un eich hun "
          + "gyda --socket."))
  }

  package static func foreignDaemon(path: String) -> Explanation {
    Explanation(
      notPermitted.title,
      Phrase(
        en: "Another user listens at \(path); nothing was sent. Name your own socket with --socket.",
        cy: "Mae defnyddiwr arall yn gwrando yn \(path); nid anfonwyd dim. Enwch eich soced eich hun gyda --socket."))
  }

  package static func badSocketPath(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a socket path", cy: "Nid llwybr soced"),
      Phrase(
        en: "`\(path)` cannot be the path of a socket (at most 107 bytes). Name a shorter one.",
        cy: "Ni all `\(path)` fod yn llwybr soced (107 beit ar y mwyaf). Enwch un byrrach."))
  }

  package static let brokenReply = Explanation(
    Phrase(en: "The answer broke off", cy: "Torrodd yr ateb"),
    Phrase(
      en: "alntimed did not answer fully. Look with `alntime status` whether it was done before you try again.",
      cy: "Ni atebodd alntimed yn llawn. Edrychwch gydag `alntime status` a gafodd ei wneud cyn ceisio eto."))

  package static func unreadableFile(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The file cannot be read", cy: "Ni ellir darllen y ffeil"),
      Phrase(
        en: "\(path) cannot be read. Check the name and that you may read it.",
        cy: "Ni ellir darllen \(path). Gwiriwch yr enw a'ch bod yn cael ei darllen."))
  }

  package static func endlessFile(_ path: String, limitBytes: Int) -> Explanation {
    Explanation(
      Phrase(en: "The file is too long", cy: "Mae'r ffeil yn rhy hir"),
      Phrase(
        en: "\(path) has more than \(limitBytes >> 20) MiB, and nothing that alntime reads has. Check the name.",
        cy: "Mae \(path) dros \(limitBytes >> 20) MiB, ac nid oes dim y mae alntime yn ei ddarllen mor hir. "
          + "Gwiriwch yr enw."))
  }

  package static func unknownVerb(_ verb: String, meant: [String], verbs: [String]) -> Explanation {
    let list = meant.map { "`\($0)`" }.joined(separator: ", ")
    return Explanation(
      Phrase(en: "Unknown command", cy: "Gorchymyn anhysbys"),
      Phrase(en: "There is no command `\(verb)`.", cy: "Nid oes gorchymyn `\(verb)`.")
        + (meant.isEmpty
          ? Phrase(verbatim: "")
          : Phrase(en: " Did you mean \(list)?", cy: " Ai hyn oedd gennych mewn golwg: \(list)?"))
        + Phrase(
          en: " The commands are: \(verbs.joined(separator: ", ")). `alntime --help` says what each does.",
          cy:
            " Y gorchmynion yw: \(verbs.joined(separator: ", ")). Mae `alntime --help --lang cy` yn dweud beth mae pob un "
            + "yn ei wneud."))
  }

  package static func unknownFormat(_ format: String) -> Explanation {
    Explanation(
      Phrase(en: "Unknown format", cy: "Fformat anhysbys"),
      Phrase(
        en: "`\(format)` cannot be imported; the formats are `csv` and `alntime`.",
        cy: "Ni ellir mewnforio `\(format)`; y fformatau yw `csv` ac `alntime`."))
  }

  package static func unknownPlaceholder(_ written: String, known: [String]) -> Explanation {
    let list = known.map { "{\($0)}" }.joined(separator: " ")
    return Explanation(
      Phrase(en: "Unknown placeholder", cy: "Daliwr lle anhysbys"),
      Phrase(
        en:
          "`\(written)` stands for nothing. There are: \(list). A brace of the text itself is written twice: {{ or }}.",
        cy: "Nid yw `\(written)` yn sefyll am ddim. Mae yna: \(list). Ysgrifennir bachyn cyrliog y testun ei hun "
          + "ddwywaith: {{ neu }}."))
  }

  package static let formatOrJSON = Explanation(
    Phrase(en: "Two forms of answer", cy: "Dwy ffurf ar ateb"),
    Phrase(
      en: "--format and --json cannot both be followed. Give one of them.",
      cy: "Ni ellir dilyn --format a --json ill dau. Rhowch un ohonynt."))

  package static let noHelpDump = Explanation(
    Phrase(en: "No help to read", cy: "Dim cymorth i'w ddarllen"),
    Phrase(
      en: "Standard input is not a program's help. Pipe in what `alntimed --experimental-dump-help` prints.",
      cy:
        "Nid cymorth rhaglen yw'r mewnbwn safonol. Rhowch iddo yr hyn y mae `alntimed --experimental-dump-help` yn ei "
        + "argraffu."))
}
