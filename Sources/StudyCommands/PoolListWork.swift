package import AlntimeCommands
import Phrasebook
import PoolStore
import Rendering
import Sealing
import Studies

/// Who is in a pool, by pseudonym, and nobody's hours: they are in the study's tables, where many are counted together. What
/// shows one participant's would be the tool to manage a person that alntime must never be.
extension PoolList: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    let pool = try desk.pool(self.pool)
    let members: [MemberInPool]
    do { members = try pool.store.members() } catch { throw desk.failure(error, pool.path) }
    try desk.show(ListedPool(pool, members), lines(pool, members, desk))
  }

  private func lines(_ pool: OpenPool, _ members: [MemberInPool], _ desk: Desk) -> [String] {
    var table = desk.table([.left, .right, .left])
    if !members.isEmpty { table.add([.pseudonymHeading, .sequenceHeading, Phrase(verbatim: "")]) }
    for member in members {
      table.add([
        Phrase(verbatim: member.pseudonym.abbreviated), Phrase(verbatim: "\(member.sequence.value)"),
        member.hasLeft ? .hasLeft : .isIn,
      ])
    }
    let left = members.count(where: \.hasLeft)
    let head: [Phrase] = [
      .poolOf(pool.path, study: pool.study.text, title: pool.title), .fingerprint(pool.invitation.fingerprint),
    ]
    let foot = Phrase.participants(members.count - left) + .leftBehind(left)
    return (head + pool.warnings).map(desk.text) + table.lines + [desk.text(foot)]
  }
}

/// What `pool list --json` prints: of the same members the same bytes, wherever the pool lies.
private struct ListedPool: Encodable {
  struct Member: Encodable {
    let pseudonym: String
    let sequence: UInt32
    let left: Bool
  }

  let study: StudyHeader
  let participants: Int
  let left: Int
  let members: [Member]

  init(_ pool: OpenPool, _ members: [MemberInPool]) {
    study = StudyHeader(pool.invitation)
    left = members.count(where: \.hasLeft)
    participants = members.count - left
    self.members = members.map {
      Member(pseudonym: hexadecimal($0.pseudonym.bytes), sequence: $0.sequence.value, left: $0.hasLeft)
    }
  }
}
