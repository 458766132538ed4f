import AlntimeAPI
import Phrasebook
import Rendering

/// What the doctor found, as a person reads it and as a program does. It is pasted into letters to a help desk, so the home
/// directory, whose name is a person's, is written `~`.
struct DoctorReport {
  private let checks: [DoctorCheck]
  private let home: String?
  private let language: Language

  init(_ checks: [DoctorCheck], home: String?, in language: Language) {
    self.checks = checks
    self.home = home
    self.language = language
  }

  var hasFault: Bool { checks.contains { $0.verdict == .fault } }

  /// `{"checks":[{"check","verdict","finding","remedy"}…]}`
  var document: Document {
    Document(
      checks: checks.map {
        .init(
          check: $0.subject.rawValue, verdict: $0.verdict.rawValue, finding: text($0.finding),
          remedy: $0.remedy.map(text))
      })
  }

  /// The verdict, the finding, and beneath it what is to be done.
  func lines(isColoured: Bool) -> [String] {
    let width = checks.map { $0.verdict.phrase.text(in: language).count }.max() ?? 0
    return checks.flatMap { check in
      let word = check.verdict.phrase.text(in: language)
      let shown = isColoured ? "\u{1B}[\(check.verdict.colour)m\(word)\u{1B}[0m" : word
      let gap = String(repeating: " ", count: width - word.count + 2)
      let margin = String(repeating: " ", count: width + 2)
      return [shown + gap + text(check.finding)] + (check.remedy.map { [margin + text($0)] } ?? [])
    }
  }

  private func text(_ phrase: Phrase) -> String {
    let whole = phrase.text(in: language)
    guard let home, home.count > 1 else { return whole }
    return whole.replacing((home.hasSuffix("/") ? home : home + "/"), with: "~/")
  }

  struct Document: Encodable {
    struct Check: Encodable {
      let check: String
      let verdict: String
      let finding: String
      let remedy: String?

      /// Writes `remedy` as null when there is none.
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(check, forKey: .check)
        try container.encode(verdict, forKey: .verdict)
        try container.encode(finding, forKey: .finding)
        try container.encode(remedy, forKey: .remedy)
      }

      enum CodingKeys: CodingKey { case check, verdict, finding, remedy }
    }

    let checks: [Check]
  }
}
