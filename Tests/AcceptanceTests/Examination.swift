import Foundation
import Testing

/// What `alntime doctor --json` says.
struct Examination: Decodable {
  struct Check: Decodable, Equatable {
    let check: String
    let verdict: String
    let finding: String
    let remedy: String?
  }

  let checks: [Check]

  /// Examines by the command line as it stands in the home, and expects the exit code that the verdicts ask for.
  init(
    _ home: PrivateHome, options: String = "", in language: String = "en", environment: [String: String] = [:]
  ) throws {
    let finished = try home.type(
      "alntime doctor --json \(options)", environment: ["ALNTIME_LANG": language].merging(environment) { $1 })
    try self.init(finished.output)
    #expect(finished.exitCode == (checks.contains { $0.verdict == "fault" } ? 1 : 0), "\(finished.errors)")
    #expect(finished.errors.isEmpty)
    for check in checks { #expect((check.remedy == nil) == (check.verdict == "ok"), "\(check)") }
  }

  init(_ json: String) throws { self = try JSONDecoder().decode(Examination.self, from: Data(json.utf8)) }

  /// The subjects that are not well, each with its gravest verdict.
  var troubles: [String: String] {
    checks.filter { $0.verdict != "ok" }.reduce(into: [:]) { found, check in
      if found[check.check] != "fault" { found[check.check] = check.verdict }
    }
  }

  /// What was found of the subject, with what to do.
  func said(_ subject: String) -> String {
    checks.filter { $0.check == subject }.map { $0.finding + " " + ($0.remedy ?? "") }.joined(separator: " ")
  }
}
