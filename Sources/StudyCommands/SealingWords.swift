import Phrasebook
import Sealing
import Studies

extension SealingError {
  /// Why the file is not taken, as a clause behind its name.
  var phrase: Phrase {
    switch self {
    case .tooLong(let byteCount): .SealedFile.tooLong(byteCount)
    case .notSealed: .SealedFile.notSealed
    case .signatureDoesNotMatch: .SealedFile.signatureDoesNotMatch
    case .malformed: .SealedFile.malformed
    case .otherStudy(let study): .SealedFile.otherStudy(study.text)
    case .otherInvitation: .SealedFile.otherInvitation
    case .otherKey: .SealedFile.otherKey
    case .refused(let fault): .SealedFile.refused(fault.phrase)
    case .cannotSeal: .SealedFile.cannotSeal
    }
  }
}

extension DocumentFault {
  var phrase: Phrase {
    switch self {
    case .tooLong(let byteCount): .DocumentFault.tooLong(byteCount)
    case .tooDeep: .DocumentFault.tooDeep
    case .unreadable(let place): .DocumentFault.unreadable(at: place)
    case .notCanonical(let byte): .DocumentFault.notCanonical(atByte: byte)
    case .tooMany(let what, let count): .DocumentFault.tooMany(what, count)
    case .outOfRange(let place, let value): .DocumentFault.outOfRange(at: place, value)
    case .unknownCode(let place): .DocumentFault.unknownCode(at: place)
    case .otherCodelist(let version): .DocumentFault.otherCodelist(version)
    case .weekOutsideWindow(let place, let week): .DocumentFault.weekOutsideWindow(at: place, week)
    case .outOfOrder(let place): .DocumentFault.outOfOrder(at: place)
    case .repeated(let place): .DocumentFault.repeated(at: place)
    case .unconfirmedWeek(let place, let week): .DocumentFault.unconfirmedWeek(at: place, week)
    case .contradiction(let place): .DocumentFault.contradiction(at: place)
    case .weekTooLong(let week, let minutes): .DocumentFault.weekTooLong(week, minutes: minutes)
    case .sourcesDoNotAddUp(let minutes, let work): .DocumentFault.sourcesDoNotAddUp(minutes: minutes, ofWork: work)
    case .unusableKey: .DocumentFault.unusableKey
    case .invitation(let error): error.phrase
    }
  }
}

extension InvitationError {
  var phrase: Phrase {
    switch self {
    case .unreadableTitle: .Invitation.unreadableTitle
    case .unreadableConsent: .Invitation.unreadableConsent
    case .windowTooLong(let weekCount): .Invitation.windowTooLong(weekCount)
    case .unknownCodelist(let version): .DocumentFault.otherCodelist(version)
    case .impossibleSeed(let seed): .Invitation.impossibleSeed(seed)
    case .impossibleKey(let byteCount): .Invitation.impossibleKey(byteCount)
    }
  }
}
