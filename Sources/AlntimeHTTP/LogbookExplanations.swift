package import Operations
package import Phrasebook

extension LogbookError {
  /// What is wrong with the logbook's file, for a person.
  package var explanation: Explanation {
    switch self {
    case .diskFull: .diskFull
    case .unreadable(let path, _): .unreadableLogbook(path: path)
    case .damaged(let path, _): .damagedLogbook(path: path)
    case .newerSchema(let path): .newerLogbook(path: path)
    case .inputOutput(let code): .storageFailed(code: code)
    case .unflushed(let code): .unflushed(code: code)
    }
  }
}
