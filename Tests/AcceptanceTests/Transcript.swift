import Foundation
import Testing

/// Commands as a person types them, each with what is printed: the form in which documents show a console.
///
/// A command is a line that begins with `$ `; the lines up to the next one are what it prints, in which `…` stands for
/// anything, and a line of nothing but `…` for any lines.
struct Transcript {
  struct Step: Equatable {
    let command: String
    let expected: [String]
  }

  let steps: [Step]

  init(_ lines: [Substring]) {
    var steps: [Step] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), expected: []))
      } else if let last = steps.popLast() {
        steps.append(Step(command: last.command, expected: last.expected + [String(line)]))
      }
    }
    self.steps = steps
  }

  init(_ text: String) { self.init(text.split(separator: "\n", omittingEmptySubsequences: false)) }

  /// The fenced `console` blocks of a Markdown document, one after the other.
  init(markdown: String) {
    var lines: [Substring] = []
    var isConsole = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole {
        lines.append(line)
      }
    }
    self.init(lines)
  }

  /// What changes the machine, and is therefore shown but not run.
  private static let unrun = ["systemctl", "make", "sudo", "git", "cd", "rm"]

  static func isRun(_ command: String) -> Bool {
    !unrun.contains(String(command.prefix { $0 != " " }))
  }

  /// Runs the commands in order in the daemon's home and expects what is printed, and the exit code unless that is nil.
  func expect(
    on daemon: PrivateDaemon, in language: String = "en", exitCode: Int32? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for difference in try differences(on: daemon, in: language, exitCode: exitCode) {
      Issue.record("\(difference)", sourceLocation: sourceLocation)
    }
  }

  /// A description of each command that does something else than the transcript says.
  func differences(
    on daemon: PrivateDaemon, in language: String = "en", exitCode: Int32? = nil
  ) throws -> [String] {
    try steps.filter { Transcript.isRun($0.command) }.compactMap { step in
      let finished = try daemon.type("{ \(step.command)\n} 2>&1", in: language)
      let printed = finished.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let isAsExpected =
        Transcript.matches(step.expected, printed) && (exitCode == nil || finished.exitCode == exitCode)
      if isAsExpected { return nil }
      return """
        $ \(step.command)
        --- expected
        \(step.expected.joined(separator: "\n"))
        --- printed, exit code \(finished.exitCode)
        \(finished.output)
        """
    }
  }

  /// Whether the lines printed are those expected, but for blank lines at the end.
  static func matches(_ expected: [String], _ printed: [String]) -> Bool {
    matches(trimmed(expected), trimmed(printed))
  }

  private static func trimmed(_ lines: [String]) -> ArraySlice<String> {
    var lines = lines[...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func matches(_ expected: ArraySlice<String>, _ printed: ArraySlice<String>) -> Bool {
    guard let line = expected.first else { return printed.isEmpty }
    if line.trimmingCharacters(in: .whitespaces) == "…" {
      return (0...printed.count).contains { matches(expected.dropFirst(), printed.dropFirst($0)) }
    }
    guard let next = printed.first, matches(line: line, next) else { return false }
    return matches(expected.dropFirst(), printed.dropFirst())
  }

  /// Whether the pieces between `…` stand in the line in order, the first at its start and the last at its end.
  private static func matches(line: String, _ printed: String) -> Bool {
    let pieces = line.components(separatedBy: "…")
    guard pieces.count > 1 else { return line == printed }
    guard printed.hasPrefix(pieces[0]) else { return false }
    var rest = printed.dropFirst(pieces[0].count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(pieces[pieces.count - 1])
  }
}
