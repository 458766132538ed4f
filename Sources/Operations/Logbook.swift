package import Chronology
package import Profiles
package import Studies
package import Timekeeping

/// What a reader of the logbook sees: one moment of it, whole.
package protocol LogbookReading {
  func running() throws -> RunningEntry?
  /// The finished entries that share a second with the interval, or all when it is nil, in order of start; those of no
  /// length count where they stand.
  func entries(in interval: Interval?) throws -> [Entry]
  /// The line of that name, or nil.
  func line(_ reference: EntryReference) throws -> TimesheetLine?
  /// The number by which a person names the entry: given at its first recording, and never to another.
  func number(of id: EntryID) throws -> Int?
  func calendar() throws -> SchoolCalendar
  /// Every case in the order in which they were opened.
  func cases() throws -> [IDPCase]
  /// What the person has said of their work; nil when they have not been asked.
  func profile() throws -> Profile?
  /// The labels that the log's entries bear, the running task's among them.
  func workedCaseRefs() throws -> Set<CaseRef>
  /// Every confirmed week, in order.
  func confirmations() throws -> [WeekConfirmation]
  /// The sleeps noted that end after the instant, in order of start.
  func suspensions(after start: Instant) throws -> [Suspension]
  /// Every step of the clock that was noted, in order of the entry's id and of time.
  func clockSteps() throws -> [NotedClockStep]
  /// By how many seconds, in all, the clock was set while the entry ran; nil when it was not.
  func clockStepSeconds(of id: EntryID) throws -> Int64?
  /// Every study that was ever joined, in order of id.
  func participations() throws -> [Participation]
}

/// One transaction on the logbook: all of it is kept, or none. What a person records is changed by the journal's steps alone;
/// that they take part in a study is not among it.
package protocol LogbookWriting: LogbookReading {
  /// Carries the step's changes out and writes it down in the journal; what was taken back before can no longer be taken
  /// again. A step without changes is none.
  func record(_ step: JournalStep, at now: Instant) throws
  /// Takes back the newest step that is not, and returns it, or nil when there is none.
  func takeBack() throws -> JournalStep?
  /// Carries out again the oldest step that is taken back, and returns it, or nil when there is none.
  func takeAgain() throws -> JournalStep?
  /// Gives the entry this number once it is recorded, unless it has one already or another has this.
  func reserve(_ number: Int, for id: EntryID) throws
  /// Puts the sleep in, in the place of one that begins at the same instant.
  func put(_ suspension: Suspension) throws
  /// Puts the step in, unless it is there.
  func put(_ step: NotedClockStep) throws
  /// Puts the participation in, in the place of what was known of the study.
  func put(_ participation: Participation) throws
  /// The reply once given to the request with this key, or nil.
  func reply(toKey key: String) throws -> RememberedReply?
  func remember(_ reply: RememberedReply, forKey key: String, at now: Instant) throws
}

/// Where the daemon keeps its records.
package protocol Logbook: Sendable {
  func read<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookReading) throws -> Result
  ) async throws -> Result
  /// Runs the body in a transaction and returns once its changes are on disk.
  func write<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookWriting) throws -> Result
  ) async throws -> Result
}

/// What was answered to a write that carried an idempotency key.
package struct RememberedReply: Hashable, Sendable {
  /// Tells one request from another that wrongly bears the same key.
  package let requestDigest: String
  package let status: Int
  package let body: [UInt8]

  package init(requestDigest: String, status: Int, body: [UInt8]) {
    self.requestDigest = requestDigest
    self.status = status
    self.body = body
  }
}

/// Why the logbook could not be used; SQLite's result code says which.
package enum LogbookError: Error, Equatable, Sendable {
  /// No space is left; what was acknowledged before is safe, and reading goes on.
  case diskFull
  /// The file cannot be opened, or is not a logbook of ours. `code` is SQLite's extended result code, 0 if not SQLite's.
  case unreadable(path: String, code: Int32)
  /// The file is a logbook of ours, and what is in it is damaged. `code` is SQLite's extended result code.
  case damaged(path: String, code: Int32)
  /// The file was written by a newer alntime.
  case newerSchema(path: String)
  /// Reading or writing failed underneath SQLite.
  case inputOutput(code: Int32)
  /// The disk did not confirm that it has what was written. Nothing more can be written until the logbook is opened anew.
  case unflushed(code: Int32)
}
