package import Chronology

/// `calendar show`: every version in force at some time.
package struct ShowCalendar: Sendable {
  package init() {}

  package func run(in logbook: any LogbookReading) throws -> SchoolCalendar { try logbook.calendar() }
}
