/// What `alntime doctor` finds of units, settings, socket, daemon and programs, and what it says is to be done.
extension Phrase {
  package enum Doctor {
    package static let ok = Phrase(en: "ok", cy: "iawn")
    package static let warning = Phrase(en: "warning", cy: "rhybudd")
    package static let fault = Phrase(en: "fault", cy: "nam")

    package static let socketByHand = Phrase(
      en: "The socket was named by hand, so no systemd unit is needed.",
      cy: "Enwyd y soced â llaw, felly nid oes angen uned systemd.")
    package static let noManager = Phrase(
      en: "There is no systemd that would start alntimed for you; it is started by hand.",
      cy: "Nid oes systemd a fyddai'n cychwyn alntimed i chi; fe'i cychwynnir â llaw.")

    package static func unitsStand(_ socket: String) -> Phrase {
      Phrase(
        en: "\(socket) is enabled and listens; systemd starts alntimed with the first command.",
        cy: "Mae \(socket) wedi'i alluogi ac yn gwrando; mae systemd yn cychwyn alntimed gyda'r gorchymyn cyntaf.")
    }

    package static func unitMissing(_ unit: String) -> Phrase {
      Phrase(en: "systemd does not know \(unit).", cy: "Nid yw systemd yn adnabod \(unit).")
    }

    package static let installUnits = Phrase(
      en: "Install alntime's package, or run `make install`; then `systemctl --user daemon-reload`.",
      cy: "Gosodwch becyn alntime, neu rhedwch `make install`; yna `systemctl --user daemon-reload`.")

    package static func unitNotActive(_ unit: String, state: String) -> Phrase {
      Phrase(en: "\(unit) does not listen: it is \(state).", cy: "Nid yw \(unit) yn gwrando: \(state) ydyw.")
    }

    package static func unitNotEnabled(_ unit: String) -> Phrase {
      Phrase(
        en: "\(unit) is not enabled: after the next start of the computer nothing listens.",
        cy: "Nid yw \(unit) wedi'i alluogi: ar ôl cychwyn nesaf y cyfrifiadur ni fydd dim yn gwrando.")
    }

    /// `command` is the one that does it.
    package static func run(_ command: String) -> Phrase {
      Phrase(en: "Run `\(command)`.", cy: "Rhedwch `\(command)`.")
    }

    /// `said` is what it last wrote to the journal, in its own language.
    package static func serviceFailed(_ unit: String, exitCode: String, said: String?) -> Phrase {
      let words = Phrase(verbatim: said.map { " " + $0 } ?? "")
      return Phrase(en: "\(unit) failed (\(exitCode)).", cy: "Methodd \(unit) (\(exitCode)).") + words
    }

    package static func readJournal(_ command: String, restart: String) -> Phrase {
      Phrase(
        en: "Mend what it says; `\(command)` has more. Then run `\(restart)`.",
        cy: "Trwsiwch yr hyn y mae'n ei ddweud; mae mwy yn `\(command)`. Yna rhedwch `\(restart)`.")
    }

    package static func settingsStand(zone: String) -> Phrase {
      Phrase(
        en: "The settings can be used; times are those of \(zone).",
        cy: "Gellir defnyddio'r gosodiadau; amserau \(zone) yw'r amserau.")
    }

    /// `said` is the daemon's sentence, which says what to do.
    package static func settingsRefused(_ said: String) -> Phrase {
      Phrase(en: "alntimed cannot begin. \(said)", cy: "Ni all alntimed gychwyn. \(said)")
    }

    package static let afterMending = Phrase(
      en: "Once that is mended, run `alntime doctor` again.",
      cy: "Ar ôl trwsio hynny, rhedwch `alntime doctor` eto.")

    package static func socketStands(_ path: String) -> Phrase {
      Phrase(
        en: "The socket \(path) is yours alone.", cy: "Chi yn unig biau'r soced \(path).")
    }

    package static func socketMissing(_ path: String) -> Phrase {
      Phrase(en: "There is no socket at \(path).", cy: "Nid oes soced yn \(path).")
    }

    package static func notASocket(_ path: String) -> Phrase {
      Phrase(en: "\(path) is there, and is no socket.", cy: "Mae \(path) yno, ac nid soced ydyw.")
    }

    package static let moveAway = Phrase(
      en: "Move it away, and start alntimed again.", cy: "Symudwch ef o'r ffordd, a chychwyn alntimed eto.")

    package static func socketOfAnother(_ path: String) -> Phrase {
      Phrase(en: "\(path) belongs to another user.", cy: "Mae \(path) yn perthyn i ddefnyddiwr arall.")
    }

    package static func socketOpen(_ path: String, mode: String) -> Phrase {
      Phrase(
        en: "Others have rights on the socket \(path) (its mode is \(mode)).",
        cy: "Mae gan eraill hawliau ar y soced \(path) (ei fodd yw \(mode)).")
    }

    package static let answers = Phrase(en: "alntimed answers.", cy: "Mae alntimed yn ateb.")

    /// `said` is the daemon's own sentence.
    package static func answersWithProblem(_ said: String) -> Phrase {
      Phrase(en: "alntimed answers that it cannot do its work. ", cy: "Mae alntimed yn ateb na all wneud ei waith. ")
        + Phrase(verbatim: said)
    }

    package static let nobodyAnswers = Phrase(en: "alntimed does not answer.", cy: "Nid yw alntimed yn ateb.")

    package static func startIt(socket: String) -> Phrase {
      Phrase(
        en: "Start it with `systemctl --user enable --now alntimed.socket`, or by hand: `alntimed --socket \(socket)`.",
        cy: "Cychwynnwch ef gyda `systemctl --user enable --now alntimed.socket`, neu â llaw: "
          + "`alntimed --socket \(socket)`.")
    }

    package static let brokeOff = Phrase(
      en: "Something listens at the socket and gives no whole answer.",
      cy: "Mae rhywbeth yn gwrando wrth y soced heb roi ateb cyfan.")

    package static func sameVersions(_ version: String) -> Phrase {
      Phrase(
        en: "alntime, alntimed and alntime-study are all of version \(version).",
        cy: "Mae alntime, alntimed ac alntime-study i gyd o fersiwn \(version).")
    }

    package static func daemonOfOtherVersion(_ theirs: String, ours: String) -> Phrase {
      Phrase(
        en: "The alntimed that runs is of version \(theirs), and this alntime of \(ours).",
        cy: "Mae'r alntimed sy'n rhedeg o fersiwn \(theirs), a'r alntime hwn o \(ours).")
    }

    package static func programOfOtherVersion(_ program: String, _ theirs: String, ours: String) -> Phrase {
      Phrase(
        en: "\(program) beside this alntime is of version \(theirs), and this alntime of \(ours).",
        cy: "Mae \(program) wrth ymyl yr alntime hwn o fersiwn \(theirs), a'r alntime hwn o \(ours).")
    }

    package static func programMissing(_ program: String) -> Phrase {
      Phrase(
        en: "\(program) is not beside this alntime, or does not run.",
        cy: "Nid yw \(program) wrth ymyl yr alntime hwn, neu nid yw'n rhedeg.")
    }

    package static let reinstall = Phrase(
      en: "Install all of alntime anew, from one package.", cy: "Gosodwch alntime i gyd o'r newydd, o un pecyn.")
  }
}
