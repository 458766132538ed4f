import AlntimeCommands
import Phrasebook
import PoolStore
import Sealing
import Studies

extension Desk {
  /// Why the pool at the path cannot be had or not as asked, and the exit code for it (DESIGN 5).
  func failure(_ error: PoolError, _ path: String) -> Failure {
    let (explanation, exitCode) = error.explained(path)
    return Failure(explanation, exitCode: exitCode, in: language)
  }
}

extension PoolError {
  /// `path` is the pool that it is about, where the error does not say so itself.
  func explained(_ path: String) -> (Explanation, exitCode: Int32) {
    switch self {
    case .missing(let path): (.noPool(path), 74)
    case .alreadyExists(let path): (.fileExists(path), 1)
    case .notAPool(let path): (.notAPool(path), 65)
    case .newerSchema(let path): (.newerPool(path), 65)
    case .corrupt(let path, let code): (.damagedPool(path, code: code), 65)
    case .corruptMember(let pseudonym, _): (.damagedMember(path, pseudonym.abbreviated), 65)
    case .unreadable(let path, _): (.unusablePool(path), 74)
    case .otherStudy(let study): (.poolOfOtherStudy(path, study: study.text), 65)
    case .otherCodelist(let version): (.poolOfOtherCodelist(path, version: version), 65)
    case .otherInvitation: (.poolOfOtherInvitation(path), 65)
    case .impossibleContribution(let pseudonym, _): (.impossibleMember(pseudonym.abbreviated), 65)
    case .busy(let path): (.busyPool(path), 69)
    case .diskFull: (.noRoomForPool(path), 74)
    case .inputOutput(let code): (.poolReadingFailed(path, code: code), 74)
    }
  }
}

extension Pseudonym {
  /// The first 64 bits of it, in 16 hexadecimal digits: enough to tell participants apart by sight.
  var abbreviated: String { hexadecimal(bytes.prefix(8)) }
}
