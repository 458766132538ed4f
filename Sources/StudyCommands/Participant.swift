import AlntimeAPI
import AlntimeClient
import AlntimeCommands
import Phrasebook
import Sealing
import Studies

/// The person at this desk, as a study knows them.
struct Participant {
  let wire: Wire.Study
  let invitation: Invitation
  let key: ParticipantKey

  /// Reads what the logbook keeps of a study; throws for what a newer version wrote.
  init(_ wire: Wire.Study, _ desk: Desk) throws(Failure) {
    guard let invitation = try? Invitation(canonicalJSON: Array(wire.invitation.utf8)),
      let key = wire.key.flatMap(bytes(ofHexadecimal:)).flatMap({ ParticipantKey($0) })
    else { throw Failure(.brokenParticipation(wire.study), exitCode: 65, in: desk.language) }
    self.wire = wire
    self.invitation = invitation
    self.key = key
  }

  /// In the named study; without a name in the only one that was not left, or else in the only one.
  init(in name: String?, _ desk: Desk) throws(Failure) {
    let studies = try desk.ask { client throws(CallError) in try client.studies() }.studies
    let current = studies.filter { $0.left == nil }
    let meant = current.isEmpty ? studies : current
    guard let study = name ?? (meant.count == 1 ? meant[0].study : nil) else {
      throw meant.isEmpty
        ? Failure(.noStudyJoined, exitCode: 1, in: desk.language)
        : Failure(.whichStudy(meant.map(\.study)), exitCode: 64, in: desk.language)
    }
    try self.init(try desk.ask { client throws(CallError) in try client.study(study) }, desk)
  }

  /// The first 16 digits: enough to tell people of one study apart.
  var shortPseudonym: String { String(hexadecimal(key.pseudonym.bytes).prefix(16)) }

  /// Where a file for the study goes if nobody says.
  func fileName(_ ending: String) -> String {
    "\(invitation.study)-\(shortPseudonym.prefix(8))-\(ending).alntime"
  }

  /// A number for the next file, which no other file has.
  func nextSequence(_ kind: String, _ desk: Desk) throws(Failure) -> SequenceNumber {
    let statement = try desk.ask { client throws(CallError) in
      try client.allotStatement(invitation.study.text, kind: kind)
    }
    guard let sequence = SequenceNumber(statement.sequence) else { throw Failure(.brokenReply, in: desk.language) }
    return sequence
  }
}
