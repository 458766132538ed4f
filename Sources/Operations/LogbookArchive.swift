package import Chronology
package import Studies
package import Timekeeping

/// A logbook as a file, which can be examined and copied as a whole while it is in use, and which such a copy can replace.
package protocol LogbookArchive: Sendable {
  /// A copy of all that is committed now, read back and found whole.
  ///
  /// Throws ``LogbookError``.
  func outgoing() async throws -> any OutgoingLogbook
  /// Room for the bytes of a backup.
  ///
  /// Throws ``LogbookError``.
  func incoming() throws -> any IncomingLogbook
  /// Looks at every page of what is committed now.
  ///
  /// Throws ``LogbookError``.
  func examine() async throws -> LogbookCondition
}

/// A copy of the logbook, to be read from its beginning to its end; nothing is left of it when this value goes.
package protocol OutgoingLogbook: Sendable {
  var byteCount: Int { get }
  var tally: LogbookTally { get }
  /// The bytes that come next; none at the end.
  func next() throws -> [UInt8]
}

/// A backup as it comes in; nothing is left of it when this value goes.
package protocol IncomingLogbook: Sendable {
  func append(_ bytes: some Sequence<UInt8>) throws
  /// Says what would become of the logbook, and changes nothing.
  ///
  /// Throws ``BackupFault`` of a file that cannot take a logbook's place, and ``LogbookError``.
  func preview() async throws -> Restoration
  /// Puts the backup in the logbook's place, in one transaction, once the logbook was copied into a file beside it that
  /// is named with the time. Throws as ``preview()`` does.
  func restore(at now: Instant) async throws -> Restoration
}

/// How much a logbook holds.
package struct LogbookTally: Hashable, Sendable {
  /// Finished ones.
  package let entryCount: Int
  package let caseCount: Int
  package let confirmedWeekCount: Int
  package let studyCount: Int
  package let first: Instant?
  package let last: Instant?
  package let running: RunningEntry?
  /// Nothing was ever recorded, so that nothing is lost with it.
  package let isBlank: Bool

  package init(
    entryCount: Int, caseCount: Int, confirmedWeekCount: Int, studyCount: Int, first: Instant?, last: Instant?,
    running: RunningEntry?, isBlank: Bool
  ) {
    self.entryCount = entryCount
    self.caseCount = caseCount
    self.confirmedWeekCount = confirmedWeekCount
    self.studyCount = studyCount
    self.first = first
    self.last = last
    self.running = running
    self.isBlank = isBlank
  }
}

/// A backup has taken the logbook's place, or would.
package struct Restoration: Hashable, Sendable {
  package let restored: LogbookTally
  package let replaced: LogbookTally
  /// The file with what was replaced; nil of a preview, and when the logbook was blank.
  package let keptAs: String?
  /// An older alntime made it, and its schema was brought up to date.
  package let wasOlder: Bool
  /// It is the file of a logbook itself, copied by hand: what was in the write-ahead log beside it may be missing.
  package let wasCopiedByHand: Bool
  package let participations: [CarriedParticipation]

  package init(
    restored: LogbookTally, replaced: LogbookTally, keptAs: String?, wasOlder: Bool, wasCopiedByHand: Bool,
    participations: [CarriedParticipation]
  ) {
    self.restored = restored
    self.replaced = replaced
    self.keptAs = keptAs
    self.wasOlder = wasOlder
    self.wasCopiedByHand = wasCopiedByHand
    self.participations = participations
  }
}

/// Why a file cannot take a logbook's place.
package enum BackupFault: Error, Equatable, Sendable {
  /// Not a database, or another program's.
  case notALogbook
  /// Its end is missing: so many bytes of so many are there.
  case partial(byteCount: Int, of: Int)
  /// It is a logbook, but SQLite or we found what cannot be.
  case damaged
  /// Made by a newer alntime.
  case newer
}
