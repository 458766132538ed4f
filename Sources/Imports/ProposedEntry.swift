package import Chronology
package import Timekeeping

/// What one line of an imported file proposes: not yet an entry, as the timeline may refuse it.
package struct ProposedEntry: Hashable, Sendable {
  /// The line of the file it stands on, from 1.
  package let line: Int
  package let work: Work
  package let interval: Interval
  /// A local time of the line occurred twice, and the first was taken.
  package let tookFirstOfTwo: Bool

  package init(line: Int, work: Work, interval: Interval, tookFirstOfTwo: Bool) {
    self.line = line
    self.work = work
    self.interval = interval
    self.tookFirstOfTwo = tookFirstOfTwo
  }
}

/// What is wrong with one line of an imported file.
package struct ImportFault: Error, Equatable, Sendable {
  /// From 1; the header is line 1.
  package let line: Int
  package let reason: Reason

  package init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }

  package enum Reason: Equatable, Sendable {
    case emptyFile
    case missingColumn(String)
    case unknownColumn(String)
    case repeatedColumn(String)
    case wrongFieldCount(expected: Int, found: Int)
    case strayQuote
    case openQuote
    case notUTF8
    /// Neither RFC 3339 nor `YYYY-MM-DD HH:MM`.
    case notAnInstant(column: String, text: String)
    case nonexistentTime(column: String, text: String, next: Instant)
    case noActivity
    case refused(TimekeepingError)
    /// Overlaps another line of the same file.
    case overlapsLine(Int)
  }
}
