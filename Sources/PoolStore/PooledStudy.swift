package import Studies

/// Which study a pool is of.
package struct PooledStudy: Hashable, Sendable {
  package let id: StudyID
  /// The invitation, byte for byte: what every contribution of the pool answers.
  package let invitation: [UInt8]
  package let codelistVersion: Int

  package init(id: StudyID, invitation: [UInt8], codelistVersion: Int) {
    self.id = id
    self.invitation = invitation
    self.codelistVersion = codelistVersion
  }

  /// Throws unless both are one study, so that their members may be in one pool.
  package func requireSame(as other: PooledStudy) throws(PoolError) {
    guard id == other.id else { throw .otherStudy(other.id) }
    guard codelistVersion == other.codelistVersion else { throw .otherCodelist(other.codelistVersion) }
    guard invitation == other.invitation else { throw .otherInvitation }
  }
}
