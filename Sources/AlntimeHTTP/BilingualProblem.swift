import AlntimeAPI
import FoundationEssentials
import Phrasebook

/// A problem document in both languages, for whoever was not asked which they prefer.
enum BilingualProblem {
  static func json(_ code: ProblemCode, _ explanation: Explanation) -> [UInt8] {
    func both(_ phrase: Phrase) -> String { Language.allCases.map(phrase.text).joined(separator: " / ") }
    let problem = Problem(code, title: both(explanation.title), detail: both(explanation.detail))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A problem document is strings and numbers: encoding it cannot fail.
    return Array(try! encoder.encode(problem)) + [UInt8(ascii: "\n")]
  }
}
