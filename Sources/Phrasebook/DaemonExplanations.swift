/// What keeps the daemon from beginning.
extension Explanation {
  package static func unknownZone(_ name: String) -> Explanation {
    Explanation(
      Phrase(en: "Unknown time zone", cy: "Cylchfa amser anhysbys"),
      Phrase(
        en: "The system's zone database has no `\(name)`. Set zone in alntimed.toml to one that it has, such as "
          + "Europe/London.",
        cy:
          "Nid oes `\(name)` yng nghronfa ddata cylchfaoedd y system. Gosodwch zone yn alntimed.toml i un sydd ganddi, "
          + "fel Europe/London."))
  }

  package static let noZoneDatabase = Explanation(
    Phrase(en: "No time zone database", cy: "Dim cronfa ddata cylchfaoedd amser"),
    Phrase(
      en: "The system has no time zone database. Install the package tzdata.",
      cy: "Nid oes gan y system gronfa ddata cylchfaoedd amser. Gosodwch y pecyn tzdata."))

  package static let badInheritedSocket = Explanation(
    Phrase(en: "Not the socket expected", cy: "Nid y soced a ddisgwylid"),
    Phrase(
      en: "systemd passed something other than one listening Unix stream socket. Use the alntimed.socket that was "
        + "installed with this version.",
      cy:
        "Pasiodd systemd rywbeth heblaw un soced ffrwd Unix sy'n gwrando. Defnyddiwch yr alntimed.socket a osodwyd gyda'r "
        + "fersiwn hon."))

  package static let noHome = Explanation(
    Phrase(en: "No home directory", cy: "Dim cyfeiriadur cartref"),
    Phrase(
      en: "HOME is not set, so there is no place for the logbook. Name one with --database.",
      cy: "Nid yw HOME wedi'i osod, felly nid oes lle i'r llyfr cofnodion. Enwch un gyda --database."))

  package static let noRuntimeDirectory = Explanation(
    Phrase(en: "No runtime directory", cy: "Dim cyfeiriadur amser rhedeg"),
    Phrase(
      en: "XDG_RUNTIME_DIR is not set, so there is no place for the socket. Name one with --socket.",
      cy: "Nid yw XDG_RUNTIME_DIR wedi'i osod, felly nid oes lle i'r soced. Enwch un gyda --socket."))

  package static func unusableDirectory(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "The directory cannot be used", cy: "Ni ellir defnyddio'r cyfeiriadur"),
      Phrase(
        en: "The directory \(path) cannot be made. Check the disk and its owner.",
        cy: "Ni ellir creu'r cyfeiriadur \(path). Gwiriwch y ddisg a'i berchennog."))
  }

  package static func noSocketDirectory(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "No directory for the socket", cy: "Dim cyfeiriadur i'r soced"),
      Phrase(
        en: "There is no directory for the socket \(path). Make it, or name another path with --socket.",
        cy: "Nid oes cyfeiriadur ar gyfer y soced \(path). Crëwch ef, neu enwch lwybr arall gyda --socket."))
  }

  package static func socketInUse(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "Another alntimed is running", cy: "Mae alntimed arall yn rhedeg"),
      Phrase(
        en: "Another daemon answers at \(path) already. Use that one, stop it, or name another socket with --socket.",
        cy: "Mae daemon arall eisoes yn ateb yn \(path). Defnyddiwch hwnnw, stopiwch ef, neu enwch soced arall gyda "
          + "--socket."))
  }

  package static func notASocket(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a socket", cy: "Nid soced"),
      Phrase(
        en: "\(path) is there and is not a socket; it was left as it is. Name another path with --socket.",
        cy: "Mae \(path) yno ac nid yw'n soced; gadawyd ef fel y mae. Enwch lwybr arall gyda --socket."))
  }

  /// `fault` is the system's own text.
  package static func cannotServe(_ fault: String) -> Explanation {
    Explanation(
      Phrase(en: "The socket cannot be served", cy: "Ni ellir gwasanaethu'r soced"),
      Phrase(
        en: "alntimed cannot listen (\(fault)). Check the socket's directory, or name another with --socket.",
        cy: "Ni all alntimed wrando (\(fault)). Gwiriwch gyfeiriadur y soced, neu enwch un arall gyda --socket."))
  }
}
