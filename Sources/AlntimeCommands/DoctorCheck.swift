import Phrasebook

/// One thing that `alntime doctor` looked at: what it found, and what is to be done about it.
struct DoctorCheck {
  /// What was looked at; a script reads these words.
  enum Subject: String {
    case units, settings, socket, daemon, versions, log, leftovers, calendar, clock, space
  }

  enum Verdict: String {
    case ok, warning, fault

    var phrase: Phrase {
      switch self {
      case .ok: Phrase.Doctor.ok
      case .warning: Phrase.Doctor.warning
      case .fault: Phrase.Doctor.fault
      }
    }

    /// The terminal's code for its colour: green, yellow, red.
    var colour: Int {
      switch self {
      case .ok: 32
      case .warning: 33
      case .fault: 31
      }
    }
  }

  let subject: Subject
  let verdict: Verdict
  let finding: Phrase
  /// What is to be done; nil when nothing is.
  let remedy: Phrase?

  static func ok(_ subject: Subject, _ finding: Phrase) -> DoctorCheck {
    DoctorCheck(subject: subject, verdict: .ok, finding: finding, remedy: nil)
  }

  static func warning(_ subject: Subject, _ finding: Phrase, _ remedy: Phrase) -> DoctorCheck {
    DoctorCheck(subject: subject, verdict: .warning, finding: finding, remedy: remedy)
  }

  static func fault(_ subject: Subject, _ finding: Phrase, _ remedy: Phrase) -> DoctorCheck {
    DoctorCheck(subject: subject, verdict: .fault, finding: finding, remedy: remedy)
  }
}
