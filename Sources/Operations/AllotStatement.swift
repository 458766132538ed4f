import Chronology
package import Studies

/// `share`, `withdraw`: takes the next number for a statement that is about to be signed, and leaves the study with the
/// first withdrawal.
package struct AllotStatement: Sendable {
  /// The study's id, as written.
  package let study: String
  package let kind: StatementKind

  package init(study: String, kind: StatementKind) {
    self.study = study
    self.kind = kind
  }

  package struct Outcome: Sendable {
    package let study: StudyID
    package let kind: StatementKind
    package let sequence: SequenceNumber
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let participation = try logbook.participation(named: study)
    let now = world.now()
    let (sequence, after) = try participating { () throws(ParticipationError) in
      try participation.allotting(kind, at: now)
    }
    try logbook.put(after)
    return Outcome(study: participation.study, kind: kind, sequence: sequence)
  }
}
