import AlntimeAPI
import AlntimeClient
package import AlntimeCommands
import Chronology
import Phrasebook
import Rendering
import Sealing
import Studies

extension Join: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    guard let path = invitation else { return try list(desk) }
    let invitation = try desk.invitation(path)
    let joined = try desk.ask { client throws(CallError) in try client.studies() }
    // Of one that is joined there is nothing to agree to; the daemon tells whether it is the same.
    if !joined.studies.contains(where: { $0.study == invitation.study.text }) {
      guard try agrees(to: invitation, desk) else { return print(desk.text(.notJoined)) }
    }
    let asked = Wire.JoinStudy(
      invitation: String(decoding: invitation.canonicalJSON, as: UTF8.self),
      key: hexadecimal(ParticipantKey.fresh().bytes))
    let study = try desk.ask { client throws(CallError) in try client.joinStudy(invitation.study.text, asked) }
    let participation = try Participant(study, desk)
    let pseudonym = participation.shortPseudonym
    try desk.say(
      JoinedDocument(participation),
      [
        study.changed == true
          ? .joinedNow(study.study, pseudonym: pseudonym) : .joinedBefore(study.study, pseudonym: pseudonym)
      ])
  }

  /// Shows what the study asks and promises, and takes a person's word; a program's is `--yes`.
  private func agrees(to invitation: Invitation, _ desk: Desk) throws(Failure) -> Bool {
    if !desk.printsJSON { for line in lines(invitation, desk) { print(line) } }
    guard !yes else { return true }
    guard Surroundings.isInteractive, !desk.printsJSON else {
      throw Failure(.joinNeedsAnswer, exitCode: 1, in: desk.language)
    }
    return desk.agrees(to: .takePart)
  }

  private func lines(_ invitation: Invitation, _ desk: Desk) -> [String] {
    func paragraph(_ phrase: Phrase) -> [String] { wrapped(desk.text(phrase), to: 80) }
    let agreed = invitation.consent.lines(in: desk.language)
      .flatMap { line in line.isEmpty ? [""] : wrapped(line, to: 76).map { "    " + $0 } }
    let head = invitation.reading.flatMap(paragraph) + [""] + paragraph(.whatYouAgreeTo)
    return head + agreed + [""] + paragraph(invitation.promise) + [""]
  }

  private func list(_ desk: Desk) throws {
    let answer = try desk.ask { client throws(CallError) in try client.studies() }
    try desk.say(
      answer, answer.studies.isEmpty ? [.noStudies] : answer.studies.map(Join.line))
  }

  private static func line(_ study: Wire.Study) -> Phrase {
    let title = (try? Invitation(canonicalJSON: Array(study.invitation.utf8)))?.title.phrase
    return .participation(
      title.map { .studyAndID($0, study.study) } ?? Phrase(verbatim: study.study),
      joined: study.joined.zoned.local.date, left: study.left?.zoned.local.date, lastSequence: study.lastSequence)
  }
}

/// What `join --json` prints: the secret key stays where it is.
private struct JoinedDocument: Encodable {
  let study: String
  let pseudonym: String
  let joined: WireInstant
  let changed: Bool

  init(_ participant: Participant) {
    study = participant.invitation.study.text
    pseudonym = hexadecimal(participant.key.pseudonym.bytes)
    joined = participant.wire.joined
    changed = participant.wire.changed == true
  }
}
