import Chronology
import Testing
import Timekeeping

// Short ways to write the values of a test. They trap on a misspelt literal, which is the test's own mistake.

/// The entry's name with that number at its end.
func id(_ number: Int) -> EntryID {
  let digits = String(number)
  return EntryID("00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)!
}

/// Checks lines of `what is written → what is read`; a line without an arrow is the test's own mistake.
func expectEach(
  _ table: String, sourceLocation: SourceLocation = #_sourceLocation, reads read: (String) -> String
) {
  for line in table.split(separator: "\n") {
    let arrow = line.firstRange(of: " → ")!
    let written = String(line[..<arrow.lowerBound].reversed().drop { $0 == " " }.reversed())
    let expected = String(line[arrow.upperBound...])
    #expect(read(written) == expected, "`\(written)`", sourceLocation: sourceLocation)
  }
}
