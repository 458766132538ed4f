package import Chronology
package import Imports
package import Profiles
package import Studies
package import Timekeeping

/// Every reason for which an operation declines what was asked.
package enum Refusal: Error, Equatable, Sendable {
  case timekeeping(TimekeepingError)
  case writtenTime(WrittenTimeError)
  case idpCase(CaseError)
  /// The text is no UUID.
  case badEntryID(String)
  /// The calendar is for another zone than the daemon's.
  case zoneMismatch(calendar: String, daemon: String)
  /// What was said of the school cannot be true.
  case calendar(CalendarError)
  /// No term dates are known for the authority, or without one for all of Wales, in the school year.
  case noKnownTerms(LocalAuthority?, SchoolYear)
  case profile(ProfileError)
  /// Nothing of the file was recorded.
  case importFaults([ImportFault])
  /// Nothing of the exported log was recorded; a fault's line is the entry's place in it, from 1.
  case logFaults([ImportFault])
  /// The text cannot name a study.
  case badStudyID(String)
  /// The study was never joined; these were.
  case unknownStudy(StudyID, joined: [StudyID])
  case participation(ParticipationError)
  /// The key was used for another request.
  case keyReused(String)
}

/// Runs domain code and throws its error as a ``Refusal``.
func refusing<Result>(_ body: () throws(TimekeepingError) -> Result) throws(Refusal) -> Result {
  do { return try body() } catch { throw .timekeeping(error) }
}

/// Runs the reading of a written time and throws its error as a ``Refusal``.
func reading<Result>(_ body: () throws(WrittenTimeError) -> Result) throws(Refusal) -> Result {
  do { return try body() } catch { throw .writtenTime(error) }
}
