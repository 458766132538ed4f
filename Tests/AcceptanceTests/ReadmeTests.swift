import Foundation
import Testing

/// Every command in README.md and README.cy.md does what they show.
@Suite(.onOwnThreads) struct ReadmeTests {
  @Test(arguments: [("README.md", "en"), ("README.cy.md", "cy")])
  func `Every command of the README prints what the README shows`(name: String, language: String) throws {
    let readme = try String(contentsOfFile: Machine.repository + "/" + name, encoding: .utf8)
    let transcript = Transcript(markdown: readme)
    #expect(
      transcript.steps.contains { Transcript.isRun($0.command) && $0.command.hasPrefix("alntime") },
      "\(name) has no console block with an alntime command")
    try transcript.expect(on: try reader(), in: language)
  }

  /// Such commands have no output to compare, and some speak of a task or file that is not there.
  @Test(arguments: ["README.md", "README.cy.md"])
  func `Every command that a sentence names is understood`(name: String) throws {
    let document = try String(contentsOfFile: Machine.repository + "/" + name, encoding: .utf8)
    let prose = document.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let spans = prose.flatMap { $0.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 } }
    let commands = spans.map(\.element).filter { $0 == "alntime" || $0.hasPrefix("alntime ") }
    #expect(commands.count > 2)
    let daemon = try reader()
    for command in commands {
      // A watch goes on until it is told to end.
      let finished = try daemon.type(command.hasPrefix("alntime watch") ? "timeout 1 \(command)" : command)
      #expect(![64, 69, 127].contains(finished.exitCode), "\(command): \(finished.errors)")
    }
  }

  /// A daemon at the standard place of a home in which the repository's Config is at hand.
  private func reader() throws -> PrivateDaemon {
    let daemon = try PrivateDaemon()
    for name in ["Config", "share"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(daemon.home.path)/\(name)", withDestinationPath: Machine.repository + "/Config")
    }
    return daemon
  }
}

/// The reader of such documents.
@Suite(.onOwnThreads) struct TranscriptTests {
  @Test func `Console blocks are read as commands with what they print`() {
    let document = """
      # A document
      $ not a block
      ```console
      $ make demo
      $ alntime status
      Nothing is running.

      Today: 0 s
      ```
      ```sh
      $ alntime stop
      ```
      ```console
      $ alntime start idp
      ```
      """
    let transcript = Transcript(markdown: document)
    let expected = [
      Transcript.Step(command: "make demo", expected: []),
      Transcript.Step(command: "alntime status", expected: ["Nothing is running.", "", "Today: 0 s"]),
      Transcript.Step(command: "alntime start idp", expected: []),
    ]
    #expect(transcript.steps == expected)
    #expect(transcript.steps.map { Transcript.isRun($0.command) } == [false, true, true])
  }

  @Test(arguments: [
    (["a"], ["a"], true), (["a"], ["b"], false), (["a"], ["a", "b"], false), (["a", "b"], ["a"], false),
    (["a", ""], ["a"], true), ([], ["a"], false),
    (["at ….", "b"], ["at 10:00.", "b"], true), (["at …."], ["at 10:00"], false), (["… a …"], ["x a y"], true),
    (["… a …"], ["x b y"], false), (["a…a"], ["a"], false),
    (["a", "…", "d"], ["a", "b", "c", "d"], true), (["a", "…", "d"], ["a", "d"], true),
    (["a", "…", "d"], ["a", "b", "c"], false), (["…"], [], true),
  ])
  func `An ellipsis stands for anything and nothing else does`(
    expected: [String], printed: [String], matches: Bool
  ) {
    #expect(Transcript.matches(expected, printed) == matches)
  }

  @Test func `Each command that prints something else is found out`() throws {
    let daemon = try PrivateDaemon()
    let document = """
      ```console
      $ alntime
      Nothing is …
      Today: 0 s
      $ alntime stop
      Everything is done.
      $ alntime status
      Today: 0 s
      ```
      """
    let differences = try Transcript(markdown: document).differences(on: daemon)
    #expect(differences.map { $0.prefix { $0 != "\n" } } == ["$ alntime stop", "$ alntime status"])
    #expect(try Transcript("$ alntime stop\n…").differences(on: daemon, exitCode: 1).isEmpty)
    #expect(try Transcript("$ alntime stop\n…").differences(on: daemon, exitCode: 0).count == 1)
  }
}
