import GRDB
package import Studies

/// Why a pool cannot be had, or not as asked.
package enum PoolError: Error, Equatable, Sendable {
  /// There is no file.
  case missing(path: String)
  /// A new pool takes no other file's place.
  case alreadyExists(path: String)
  /// The file is no pool: another program's, or no database at all.
  case notAPool(path: String)
  /// The file was written by a newer alntime.
  case newerSchema(path: String)
  /// The file is damaged. `code` is SQLite's extended result code, 0 if our own reading found it.
  case corrupt(path: String, code: Int32)
  /// What the pool has of one participant is damaged.
  case corruptMember(Pseudonym, UnpackingFault)
  /// The file cannot be opened, or not be written. `code` is SQLite's extended result code or errno.
  case unreadable(path: String, code: Int32)
  /// The pools are of two studies.
  case otherStudy(StudyID)
  /// The pools count by two lists of activities, or the contribution by another than the pool.
  case otherCodelist(Int)
  /// The pools name the same study, and differ in what it invited to.
  case otherInvitation
  /// A contribution that no log comes to.
  case impossibleContribution(Pseudonym, PackingFault)
  /// Another program is writing to the pool.
  case busy(path: String)
  /// No space is left; what was added before is safe.
  case diskFull
  /// Reading or writing failed underneath SQLite, whose extended result code it is.
  case inputOutput(code: Int32)
}

extension PoolError {
  /// SQLite's errors by result code.
  init(_ error: any Error, path: String) {
    if let error = error as? PoolError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      // A value of a kind that the schema does not let in.
      self = .corrupt(path: path, code: 0)
      return
    }
    let code = error.extendedResultCode.rawValue
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_NOTADB: self = .notAPool(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    // Our statements are right, so a schema that does not know them or refuses what we write was tampered with.
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
      self = .corrupt(path: path, code: code)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: self = .unreadable(path: path, code: code)
    default: self = .inputOutput(code: code)
    }
  }
}
