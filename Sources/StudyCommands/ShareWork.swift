import AlntimeAPI
import AlntimeClient
package import AlntimeCommands
import Chronology
import Phrasebook
import Sealing
import Studies

extension Share: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    let participant = try Participant(in: study, desk)
    let window = participant.invitation.window
    if let left = participant.wire.left {
      throw Failure(.studyLeft(participant.wire.study, at: left.zoned), exitCode: 1, in: desk.language)
    }
    let wire = try desk.ask { client throws(CallError) in
      try client.contribution(weeks: "\(window.first)..\(window.last)")
    }
    let contribution: Contribution
    do { contribution = try Contribution(wire) } catch { throw Failure(error, in: desk.language) }
    guard !contribution.weeks.isEmpty else {
      throw Failure(.noWeekToShare(window.first, window.last), exitCode: 1, in: desk.language)
    }
    if preview {
      try SharePreview(participant: participant, contribution: contribution, wire: wire).show(at: desk)
    } else {
      try write(contribution, participant, desk)
    }
  }

  private func write(_ contribution: Contribution, _ participant: Participant, _ desk: Desk) throws {
    if let output { try NewFile(path: output).requireAbsent(at: desk) }
    let sequence = try participant.nextSequence("contribution", desk)
    let bytes: [UInt8]
    do {
      bytes = try SealedFile.contribution(
        contribution, sequence, for: participant.invitation, signedBy: participant.key)
    } catch {
      throw Failure(.notSealed(error.phrase), exitCode: 65, in: desk.language)
    }
    // Four digits, so that files stand in the order in which they were written.
    let path = output ?? participant.fileName(padded(Int(sequence.value), to: 4))
    try NewFile(path: path).write(bytes, at: desk)
    let minutes = contribution.rows.reduce(0) { $0 + $1.minutes }
    let answer = SharedDocument(
      study: participant.wire.study, file: path, sequence: sequence.value, weeks: contribution.weeks.count,
      minutes: minutes, cases: contribution.cases.count)
    try desk.say(
      answer,
      [
        .shared(
          path, weekCount: contribution.weeks.count, minutes: Int64(minutes), caseCount: contribution.cases.count,
          sequence: sequence.value)
      ] + (sequence > .first ? [.replacesEarlier] : []) + [.nothingIsSent])
  }
}

/// What `share --json` prints.
private struct SharedDocument: Encodable {
  let study: String
  let file: String
  let sequence: UInt32
  let weeks: Int
  let minutes: Int
  let cases: Int
}
