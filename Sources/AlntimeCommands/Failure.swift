import AlntimeAPI
package import AlntimeClient
package import Phrasebook

/// What ends a command that could not do its work: a message for standard error, and an exit code (DESIGN 5).
package struct Failure: Error {
  package let message: String
  package let exitCode: Int32

  package init(_ explanation: Explanation, exitCode: Int32, in language: Language) {
    message = "alntime: " + explanation.detail.text(in: language)
    self.exitCode = exitCode
  }

  /// The same with what it is about beneath, a line each.
  package init(_ explanation: Explanation, listing lines: [Phrase], exitCode: Int32, in language: Language) {
    let listed = lines.map { "\n  " + $0.text(in: language) }
    message = "alntime: " + explanation.detail.text(in: language) + listed.joined()
    self.exitCode = exitCode
  }

  package init(_ error: CallError, in language: Language) {
    switch error {
    case .problem(let problem): self.init(problem, in: language)
    case .noDaemon(let path): self.init(.noDaemon(path: path), exitCode: 69, in: language)
    case .unsafePlace(let fault): self.init(Failure.explanation(fault), exitCode: 77, in: language)
    case .notPermitted(let path): self.init(.socketNotPermitted(path: path), exitCode: 77, in: language)
    case .foreignDaemon(let path): self.init(.foreignDaemon(path: path), exitCode: 77, in: language)
    case .badPath(let path): self.init(.badSocketPath(path), exitCode: 64, in: language)
    case .brokenReply: self.init(.brokenReply, exitCode: 69, in: language)
    }
  }

  static func explanation(_ fault: SocketPlace.Fault) -> Explanation {
    switch fault {
    case .directoryIsLink(let directory): .socketDirectoryIsLink(directory)
    case .directoryOfAnother(let directory): .socketDirectoryOfAnother(directory)
    case .directoryOpenToOthers(let directory): .socketDirectoryOpenToOthers(directory)
    case .socketIsLink(let path): .socketIsLink(path)
    }
  }

  /// The daemon's sentence is already in the language; below it stand the faulty lines, or a caret under the word.
  private init(_ problem: Problem, in language: Language) {
    var lines = ["alntime: " + plain(problem.detail)]
    for line in problem.lines ?? [] {
      let isEntry = problem.code == ProblemCode.badLog.rawValue
      let phrase: Phrase = isEntry ? .entryOfFile(line.line, line.detail) : .line(line.line, line.detail)
      lines.append("  " + phrase.text(in: language))
    }
    if let mark = problem.mark {
      let before = plain(String(mark.text.prefix(mark.offset))).count
      let width = plain(String(mark.text.dropFirst(mark.offset).prefix(mark.length))).count
      lines.append("  " + plain(mark.text))
      lines.append("  " + String(repeating: " ", count: before) + String(repeating: "^", count: max(1, width)))
    }
    message = lines.joined(separator: "\n")
    // A code this version does not know comes from a newer daemon.
    exitCode = ProblemCode(rawValue: problem.code)?.exitCode ?? 1
  }
}
