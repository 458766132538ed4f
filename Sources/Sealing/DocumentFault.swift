package import Chronology
package import Studies

/// Why bytes are not a contribution or an invitation that this program would have written.
///
/// A place is spelt `rows[17].minutes`, from 0. No fault repeats what stood there: it may be anything.
package enum DocumentFault: Error, Equatable, Sendable {
  /// Longer than the 4 MiB that any document may have.
  case tooLong(byteCount: Int)
  /// Lists in lists without end.
  case tooDeep
  /// No JSON (at ""), or something missing or of another type at the place.
  case unreadable(at: String)
  /// It means something, and we write that otherwise: from this byte on it differs. An unknown or repeated key, another
  /// order, a space.
  case notCanonical(atByte: Int)
  /// More rows, weeks or cases than any participant can have.
  case tooMany(String, count: Int)
  /// A number that cannot be at the place.
  case outOfRange(at: String, Int)
  /// A code that the codelist does not have, or an ISO week that is none.
  case unknownCode(at: String)
  /// Not the list by which the study counts.
  case otherCodelist(Int)
  case weekOutsideWindow(at: String, ISOWeek)
  /// Weeks, rows and cases each stand in one order.
  case outOfOrder(at: String)
  /// The same week, or the same row, a second time.
  case repeated(at: String)
  /// A row of a week that is not said to be complete.
  case unconfirmedWeek(at: String, ISOWeek)
  /// Parts of a week or a case that contradict each other.
  case contradiction(at: String)
  /// More work than a week has minutes.
  case weekTooLong(ISOWeek, minutes: Int)
  /// How the work was recorded has another sum than the work.
  case sourcesDoNotAddUp(minutes: Int, ofWork: Int)
  /// An invitation to seal to a key of low order, which would keep nothing secret.
  case unusableKey
  /// An invitation that cannot be.
  case invitation(InvitationError)
}
