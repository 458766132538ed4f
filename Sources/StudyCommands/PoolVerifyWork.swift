package import AlntimeCommands
import Phrasebook
import PoolStore
import Studies

extension PoolVerify: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    let pool = try desk.pool(self.pool)
    let key = try desk.studyKeyIfThere(key, for: pool.invitation, beside: pool.path)
    let (participants, left) = try desk.counts(of: pool)
    var verification = Verification(
      pool: pool, check: RowCheck(invitation: pool.invitation, key: key), memberCount: participants + left)
    do { try verification.run(at: desk) } catch { throw desk.failure(error, pool.path) }
    try verification.report(at: desk)
  }
}

/// What was tried of a pool, and what was found.
private struct Verification {
  let pool: OpenPool
  let check: RowCheck
  let memberCount: Int
  private(set) var damage: [String] = []
  private(set) var triedCount = 0
  /// Contributions among them: what a key opens.
  private(set) var contributionCount = 0
  private(set) var faults: [(participant: String, reason: Phrase)] = []

  init(pool: OpenPool, check: RowCheck, memberCount: Int) {
    self.pool = pool
    self.check = check
    self.memberCount = memberCount
  }

  mutating func run(at desk: Desk) throws(PoolError) {
    let progress = ProgressLine(to: memberCount, at: desk)
    defer { progress.clear() }
    Interruption.beginWatching()
    damage = try pool.store.damage()
    var last: Pseudonym?
    while !Interruption.isAskedFor {
      let rows = try pool.store.rows(after: last, count: PoolStore.batchCount)
      guard let end = rows.last else { return }
      let tried = Workers.everyProcessor.map(rows) { [check] row in
        defer { progress.advance() }
        return check.fault(in: row)
      }
      for (row, tried) in zip(rows, tried) {
        guard let tried else { continue }
        triedCount += 1
        if !row.standing.isWithdrawal { contributionCount += 1 }
        if let reason = tried { faults.append((row.pseudonym.abbreviated, reason)) }
      }
      last = end.pseudonym
    }
  }

  func report(at desk: Desk) throws {
    let isFaultless = damage.isEmpty && faults.isEmpty
    try desk.say(
      VerifiedPool(self, desk),
      (damage.isEmpty ? [.Verified.fileIsWhole] : []) + [.Verified.signatures(triedCount)]
        + [check.key == nil ? .Verified.notOpened : .Verified.opened(contributionCount)]
        + (isFaultless && !isInterrupted ? [.Verified.allIsWell] : []) + pool.warnings)
    let lines =
      damage.map(Phrase.Verified.damage) + faults.map { Phrase(verbatim: "\($0.participant): ") + $0.reason }
    guard isFaultless else {
      throw Failure(.doesNotVerify(pool.path), listing: lines, exitCode: 65, in: desk.language)
    }
    guard !isInterrupted else {
      throw Failure(
        .verifyingInterrupted(triedCount, of: memberCount), exitCode: Interruption.exitCode, in: desk.language)
    }
  }

  var isInterrupted: Bool { Interruption.isAskedFor && triedCount < memberCount }
}

/// What `pool verify --json` prints.
private struct VerifiedPool: Encodable {
  struct Failed: Encodable {
    /// Nil where it is the file as a whole.
    let participant: String?
    let reason: String
  }

  let pool: String
  let study: StudyHeader
  let signaturesTried: Int
  /// 0 without the key.
  let contributionsOpened: Int
  let interrupted: Bool
  let failed: [Failed]

  init(_ verification: Verification, _ desk: Desk) {
    pool = verification.pool.path
    study = StudyHeader(verification.pool.invitation)
    signaturesTried = verification.triedCount
    contributionsOpened = verification.check.key == nil ? 0 : verification.contributionCount
    interrupted = verification.isInterrupted
    failed =
      verification.damage.map { Failed(participant: nil, reason: $0) }
      + verification.faults.map { Failed(participant: $0.participant, reason: desk.text($0.reason)) }
  }
}
