import AlntimeAPI
package import AlntimeCommands
import Phrasebook
import Sealing
import Studies

extension Withdraw: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    let participant = try Participant(in: study, desk)
    let path = output ?? participant.fileName("withdrawal")
    try NewFile(path: path).requireAbsent(at: desk)
    // Who has left is not asked again: the file may have been lost.
    guard try participant.wire.left != nil || agrees(participant, desk) else { return print(desk.text(.notLeft)) }
    let sequence = try participant.nextSequence("withdrawal", desk)
    let bytes: [UInt8]
    do {
      bytes = try SealedFile.withdrawal(sequence, from: participant.invitation, signedBy: participant.key)
    } catch {
      throw Failure(.notSealed(error.phrase), exitCode: 65, in: desk.language)
    }
    try NewFile(path: path).write(bytes, at: desk)
    let study = participant.wire.study
    try desk.say(WithdrawnDocument(study: study, file: path, sequence: sequence.value), [.leftNow(path, study)])
  }

  private func agrees(_ participant: Participant, _ desk: Desk) throws(Failure) -> Bool {
    guard !yes else { return true }
    guard Surroundings.isInteractive, !desk.printsJSON else {
      throw Failure(.leavingNeedsAnswer, exitCode: 1, in: desk.language)
    }
    return desk.agrees(to: .leaveForEver(.studyAndID(participant.invitation.title.phrase, participant.wire.study)))
  }
}

/// What `withdraw --json` prints.
private struct WithdrawnDocument: Encodable {
  let study: String
  let file: String
  let sequence: UInt32
}
