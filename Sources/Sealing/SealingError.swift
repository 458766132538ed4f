package import Studies

/// Why a file is not taken for what a participant gave, in the order in which it is tried.
package enum SealingError: Error, Equatable, Sendable {
  /// More bytes than any sealed file has.
  case tooLong(byteCount: Int)
  /// It does not begin as one of ours does, or is too short to be one.
  case notSealed
  /// Some byte is not as it was signed; nothing of the file was read.
  case signatureDoesNotMatch
  /// Signed, but not by a program that follows FORMAT.md.
  case malformed
  /// Signed for another study.
  case otherStudy(StudyID)
  /// An answer to other words than this invitation's.
  case otherInvitation
  /// Sealed for another key than this one, or with an encapsulated key of low order.
  case otherKey
  /// Opened, and not a contribution that answers the invitation.
  case refused(DocumentFault)
  /// The invitation's key is none to seal to: of low order, so that anybody could open.
  case cannotSeal
}
