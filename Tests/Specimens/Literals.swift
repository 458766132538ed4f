package import Chronology

// Short ways to write the values of a test. They trap on a misspelt literal, which is the test's own mistake.

package func date(_ text: String) -> CivilDate { CivilDate(text)! }

package func dates(_ first: String, _ last: String) -> DateRange {
  DateRange(from: date(first), through: date(last))!
}

/// An instant from RFC 3339, so that no test's input passes through the arithmetic or the grammar that it tests.
package func instant(_ text: String) -> Instant { ZonedInstant(text)!.instant }

package func interval(_ start: String, _ end: String) throws -> Interval {
  try Interval(from: instant(start), to: instant(end))
}
