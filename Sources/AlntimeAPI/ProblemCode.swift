/// Every way in which a call can fail: the one table of codes, HTTP statuses and exit codes (DESIGN 5 and 6).
package enum ProblemCode: String, CaseIterable, Sendable {
  // Refused by a rule of the timeline.
  case nothingRunning = "nothing-running"
  case startsBeforeRunning = "starts-before-running"
  case stopsBeforeStart = "stops-before-start"
  case endBeforeStart = "end-before-start"
  case inFuture = "in-future"
  case overlap
  case overlapsRunning = "overlaps-running"
  case idTaken = "id-taken"
  case unknownEntry = "unknown-entry"
  case splitsOutside = "splits-outside"
  case runningHasNoEnd = "running-has-no-end"
  case nothingToUndo = "nothing-to-undo"
  case nothingToRedo = "nothing-to-redo"
  case keyReused = "key-reused"
  case stillRunning = "still-running"
  case suspensionUndecided = "suspension-undecided"
  case noSuspension = "no-suspension"
  // Refused by a rule of cases.
  case unknownCase = "unknown-case"
  case caseAlreadyOpen = "case-already-open"
  case caseAlreadyIssued = "case-already-issued"
  case caseAlreadyClosed = "case-already-closed"
  case caseDaysOutOfOrder = "case-days-out-of-order"
  case looksLikeAName = "looks-like-a-name"
  case learnerNumber = "learner-number"
  case unknownCaseKind = "unknown-case-kind"
  // Refused by a rule of taking part in a study.
  case unknownStudy = "unknown-study"
  case otherInvitation = "other-invitation"
  case studyLeft = "study-left"
  case statementsUsedUp = "statements-used-up"
  // Words that mean nothing here.
  case unknownActivity = "unknown-activity"
  case badCaseLabel = "bad-case-label"
  case badNote = "bad-note"
  case badID = "bad-id"
  case badStudyID = "bad-study-id"
  case badTime = "bad-time"
  case badDay = "bad-day"
  case badPeriod = "bad-period"
  case badWeek = "bad-week"
  case nonexistentTime = "nonexistent-time"
  case noTerm = "no-term"
  case zoneMismatch = "zone-mismatch"
  // Files and bodies.
  case badCalendar = "bad-calendar"
  case badProfile = "bad-profile"
  case noKnownTerms = "no-known-terms"
  case badImport = "bad-import"
  case badInvitation = "bad-invitation"
  case badParticipantKey = "bad-participant-key"
  case notALogbook = "not-a-logbook"
  case partialBackup = "partial-backup"
  case damagedBackup = "damaged-backup"
  case newerBackup = "newer-backup"
  case badLog = "bad-log"
  case newerLog = "newer-log"
  case malformedJSON = "malformed-json"
  case bodyTooLarge = "body-too-large"
  case textTooLong = "text-too-long"
  case badQuery = "bad-query"
  // The door.
  case malformedRequest = "malformed-request"
  case headerTooLarge = "header-too-large"
  case requestTooSlow = "request-too-slow"
  case notFound = "not-found"
  case methodNotAllowed = "method-not-allowed"
  case notPermitted = "not-permitted"
  // Underneath.
  case diskFull = "disk-full"
  case storageFailed = "storage-failed"
  case unexpected

  package var status: Int {
    switch self {
    case .nothingRunning, .startsBeforeRunning, .stopsBeforeStart, .inFuture, .overlap, .overlapsRunning, .idTaken,
      .splitsOutside, .runningHasNoEnd, .nothingToUndo, .nothingToRedo, .stillRunning:
      409
    case .suspensionUndecided, .noSuspension: 409
    case .caseAlreadyOpen, .caseAlreadyIssued, .caseAlreadyClosed: 409
    case .otherInvitation, .studyLeft, .statementsUsedUp: 409
    case .unknownCase, .unknownStudy: 404
    case .caseDaysOutOfOrder, .looksLikeAName, .learnerNumber, .unknownCaseKind: 422
    case .keyReused, .endBeforeStart, .unknownActivity, .badCaseLabel, .badNote, .badTime, .badDay, .badPeriod,
      .badWeek, .nonexistentTime, .noTerm, .zoneMismatch, .badCalendar, .badProfile,
      .noKnownTerms, .badImport, .textTooLong, .badInvitation, .badParticipantKey:
      422
    case .notALogbook, .partialBackup, .damagedBackup, .newerBackup, .badLog, .newerLog: 422
    case .malformedRequest, .malformedJSON, .badQuery, .badID, .badStudyID: 400
    case .notPermitted: 403
    case .notFound, .unknownEntry: 404
    case .methodNotAllowed: 405
    case .requestTooSlow: 408
    case .bodyTooLarge: 413
    case .headerTooLarge: 431
    case .unexpected: 500
    case .storageFailed: 503
    case .diskFull: 507
    }
  }

  /// What `alntime` exits with, after sysexits.h: 1 refused by a rule, 64 usage, 65 bad data, 69 the daemon
  /// does not know the call, 74 I/O, 77 not permitted.
  package var exitCode: Int32 {
    switch self {
    case .nothingRunning, .startsBeforeRunning, .stopsBeforeStart, .endBeforeStart, .inFuture, .overlap,
      .overlapsRunning, .idTaken, .keyReused, .nonexistentTime, .noTerm, .zoneMismatch, .unknownEntry, .splitsOutside,
      .runningHasNoEnd, .nothingToUndo, .nothingToRedo, .stillRunning:
      1
    case .suspensionUndecided, .noSuspension: 1
    case .unknownCase, .caseAlreadyOpen, .caseAlreadyIssued, .caseAlreadyClosed, .caseDaysOutOfOrder: 1
    case .unknownStudy, .otherInvitation, .studyLeft, .statementsUsedUp: 1
    case .looksLikeAName, .learnerNumber, .unknownCaseKind: 64
    case .unknownActivity, .badCaseLabel, .badNote, .badID, .badStudyID, .badTime, .badDay, .badPeriod, .badWeek,
      .badQuery, .textTooLong:
      64
    case .badCalendar, .badProfile, .noKnownTerms, .badImport, .badInvitation, .badParticipantKey, .malformedJSON,
      .bodyTooLarge, .malformedRequest, .headerTooLarge:
      65
    case .notALogbook, .partialBackup, .damagedBackup, .newerBackup, .badLog, .newerLog: 65
    case .notPermitted: 77
    case .notFound, .methodNotAllowed, .requestTooSlow: 69
    case .diskFull, .storageFailed, .unexpected: 74
    }
  }
}
