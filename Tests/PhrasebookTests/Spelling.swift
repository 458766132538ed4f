import Chronology
import Phrasebook
import Testing

// Short ways to write the values of a test. They trap on a misspelt literal, which is the test's own mistake.

func time(_ text: String) -> CivilTime { CivilTime(text)! }

func zoned(_ text: String) -> ZonedInstant { ZonedInstant(text)! }

/// A phrase as `English | Welsh`.
func both(_ phrase: Phrase) -> String { "\(phrase.text(in: .english)) | \(phrase.text(in: .welsh))" }

/// Checks lines of `what is asked → English | Welsh`.
func expectEach(
  _ table: String, sourceLocation: SourceLocation = #_sourceLocation, says phrase: (String) -> Phrase
) {
  for line in table.split(separator: "\n") {
    let arrow = line.firstRange(of: " → ")!
    let asked = String(line[..<arrow.lowerBound].reversed().drop { $0 == " " }.reversed())
    #expect(both(phrase(asked)) == line[arrow.upperBound...], "`\(asked)`", sourceLocation: sourceLocation)
  }
}
