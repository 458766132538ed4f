package import Studies

/// One study that was joined.
package struct ShowStudy: Sendable {
  /// Its id, as written.
  package let study: String

  package init(study: String) { self.study = study }

  package func run(in logbook: any LogbookReading) throws -> Participation { try logbook.participation(named: study) }
}

extension LogbookReading {
  /// What is known of the study that the text names, or throws ``Refusal/unknownStudy(_:joined:)``.
  func participation(named text: String) throws -> Participation {
    let study = try readStudyID(text)
    let all = try participations()
    guard let found = all.first(where: { $0.study == study }) else {
      throw Refusal.unknownStudy(study, joined: all.map(\.study))
    }
    return found
  }
}

func readStudyID(_ text: String) throws(Refusal) -> StudyID {
  guard let study = StudyID(text) else { throw .badStudyID(text) }
  return study
}

/// Runs a rule of taking part and throws its error as a ``Refusal``.
func participating<Result>(_ body: () throws(ParticipationError) -> Result) throws(Refusal) -> Result {
  do { return try body() } catch { throw .participation(error) }
}
