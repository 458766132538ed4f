package import AlntimeCommands
import Chronology
import Phrasebook
import Studies

extension PoolCreate: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    let invitation = try desk.invitation(self.invitation)
    let pool = try desk.newPool(self.pool, for: invitation)
    let (first, last) = (invitation.window.first, invitation.window.last)
    let created = Phrase.poolCreated(
      pool.path, study: pool.study.text, title: pool.title, from: first, through: last)
    try desk.say(
      CreatedDocument(pool), [created, .fingerprint(invitation.fingerprint)] + pool.warnings)
  }
}

/// What `pool create --json` prints.
private struct CreatedDocument: Encodable {
  let pool: String
  let study: StudyHeader

  init(_ pool: OpenPool) {
    self.pool = pool.path
    study = StudyHeader(pool.invitation)
  }
}
