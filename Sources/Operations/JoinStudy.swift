import Chronology
package import Studies

/// `join`: the person agreed to an invitation, and signs for its study with this key from now on.
///
/// Not among the steps that `undo` takes back, and neither is ``AllotStatement``: what was signed may have left the
/// machine, and a withdrawal, not an undo, is how one leaves a study.
package struct JoinStudy: Sendable {
  /// The study's id, as written.
  package let study: String
  package let invitation: [UInt8]
  package let key: [UInt8]

  package init(study: String, invitation: [UInt8], key: [UInt8]) {
    self.study = study
    self.invitation = invitation
    self.key = key
  }

  package struct Outcome: Sendable {
    /// With the key of the first time, which may not be the one just given.
    package let participation: Participation
    /// False when the study had been joined already.
    package let hasChanged: Bool
  }

  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let study = try readStudyID(study)
    let known = try logbook.participations().first { $0.study == study }
    let now = world.now()
    let joined = try participating { () throws(ParticipationError) in
      try Participation(study: study, invitation: invitation, key: key, joined: now).joining(known)
    }
    if known == nil { try logbook.put(joined) }
    return Outcome(participation: joined, hasChanged: known == nil)
  }
}
