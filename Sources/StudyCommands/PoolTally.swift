import AlntimeCommands
import Phrasebook
import Studies

/// What became of all that was given to a pool, counted.
struct PoolTally {
  struct Refused {
    /// The file, or the pool and the participant in it.
    let name: String
    let reason: Phrase
  }

  /// How many there were.
  let count: Int
  private(set) var doneCount = 0
  private(set) var added = 0
  private(set) var replaced = 0
  private(set) var alreadyThere = 0
  private(set) var older = 0
  private(set) var withdrawn = 0
  private(set) var afterWithdrawal = 0
  private(set) var equivocations = 0
  private(set) var refused: [Refused] = []

  init(count: Int) { self.count = count }

  var isInterrupted: Bool { Interruption.isAskedFor && doneCount < count }
}

extension PoolTally {
  mutating func count(_ outcome: PoolOutcome) {
    doneCount += 1
    switch outcome {
    case .added: added += 1
    case .replaced: replaced += 1
    case .alreadyThere: alreadyThere += 1
    case .olderThanKnown: older += 1
    case .withdrawn: withdrawn += 1
    case .afterWithdrawal: afterWithdrawal += 1
    case .equivocation: equivocations += 1
    }
  }

  mutating func refuse(_ name: String, _ reason: Phrase) {
    doneCount += 1
    refused.append(Refused(name: name, reason: reason))
  }

  /// A line for each outcome that there was.
  var sentences: [Phrase] {
    let counted: [(Int, (Int) -> Phrase)] = [
      (added, Phrase.Taken.added), (replaced, Phrase.Taken.replaced), (alreadyThere, Phrase.Taken.alreadyThere),
      (older, Phrase.Taken.older), (withdrawn, Phrase.Taken.withdrawn),
      (afterWithdrawal, Phrase.Taken.afterWithdrawal), (equivocations, Phrase.Taken.equivocations),
    ]
    let lines = counted.filter { $0.0 > 0 }.map { $0.1($0.0) }
    return lines.isEmpty ? [.Taken.nothing] : lines
  }
}

extension PoolTally {
  /// Says what became of everything and how the pool stands, and throws when something was refused or left.
  func report(
    on pool: OpenPool, noting notes: [Phrase] = [], _ refusal: (Int) -> Explanation, at desk: Desk
  ) throws {
    let (participants, left) = try desk.counts(of: pool)
    let stands = Phrase.poolStands(pool.path, participants: participants, left: left)
    let document = PoolTallyDocument(self, pool, participants: participants, desk)
    try desk.say(document, sentences + [stands] + notes + pool.warnings)
    let lines = refused.map { Phrase(verbatim: "\($0.name): ") + $0.reason }
    if isInterrupted {
      throw Failure(
        .interrupted(doneCount, of: count), listing: lines, exitCode: Interruption.exitCode, in: desk.language)
    }
    guard refused.isEmpty else {
      throw Failure(refusal(refused.count), listing: lines, exitCode: 65, in: desk.language)
    }
  }
}

/// What `pool add --json` prints, and the verbs like it.
private struct PoolTallyDocument: Encodable {
  struct Refused: Encodable {
    let file: String
    let reason: String
  }

  let pool: String
  let study: StudyHeader
  let added: Int
  let replaced: Int
  let alreadyThere: Int
  let older: Int
  let withdrawn: Int
  let afterWithdrawal: Int
  let equivocations: Int
  let refused: [Refused]
  let interrupted: Bool
  /// Those who are in the pool now.
  let participants: Int

  init(_ tally: PoolTally, _ pool: OpenPool, participants: Int, _ desk: Desk) {
    self.pool = pool.path
    study = StudyHeader(pool.invitation)
    added = tally.added
    replaced = tally.replaced
    alreadyThere = tally.alreadyThere
    older = tally.older
    withdrawn = tally.withdrawn
    afterWithdrawal = tally.afterWithdrawal
    equivocations = tally.equivocations
    refused = tally.refused.map { Refused(file: $0.name, reason: desk.text($0.reason)) }
    interrupted = tally.isInterrupted
    self.participants = participants
  }
}
