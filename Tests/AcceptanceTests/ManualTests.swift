import Foundation
import Testing

/// A manual page as `make install` makes it.
struct InstalledPage: Sendable, CustomTestStringConvertible {
  let name: String
  let section: Int
  let language: String

  var testDescription: String { "\(name)(\(section)) \(language)" }
  var file: String { "\(name).\(section)" }

  static let all = ["en", "cy"].flatMap { language in
    [("alntime", 1), ("alntime-calendar", 5), ("alntimed", 8)].map {
      InstalledPage(name: $0.0, section: $0.1, language: language)
    }
  }

  /// Writes the page into the home and returns its text in roff.
  @discardableResult func write(in home: PrivateHome) throws -> String {
    let dump = name == "alntimed" ? "alntimed --experimental-dump-help | " : ""
    let written = try home.type("\(dump)alntime manual \(name) >\(file)", environment: ["ALNTIME_LANG": language])
    try #require(written.exitCode == 0, "\(written.errors)")
    return try String(contentsOfFile: "\(home.path)/\(file)", encoding: .utf8)
  }

  /// The page without what is roff's.
  func plainText(in home: PrivateHome) throws -> String {
    let escapes = [
      (#"\fB"#, ""), (#"\fI"#, ""), (#"\fR"#, ""), (#"\-"#, "-"), (#"\(aq"#, "'"), (#"\(dq"#, "\""), (#"\(ti"#, "~"),
      (#"\(ha"#, "^"), (#"\(ga"#, "`"), (#"\(bu"#, "•"), (#"\&"#, ""), (#"\(rs"#, "\\"),
    ]
    return escapes.reduce(try write(in: home)) { $0.replacing($1.0, with: $1.1) }
  }

  /// The literal blocks of the page, such as its examples.
  func literals(in home: PrivateHome) throws -> [String] {
    try plainText(in: home).components(separatedBy: "\n.nf\n").dropFirst().map {
      $0.components(separatedBy: "\n.fi\n")[0]
    }
  }
}

/// The manual pages, in both languages.
@Suite(.onOwnThreads) struct ManualTests {
  let home: PrivateHome

  init() throws { home = try PrivateHome() }

  @Test(.enabled(if: Machine.has("groff"), "needs groff"), arguments: InstalledPage.all)
  func `Groff sets every page without a warning`(page: InstalledPage) throws {
    try page.write(in: home)
    let set = try home.run(["groff", "-man", "-K", "utf8", "-T", "utf8", "-ww", page.file])
    #expect(set.exitCode == 0 && set.errors.isEmpty, "\(set.errors)")
    #expect(set.output.split(separator: "\n").count > 60)
  }

  @Test(.enabled(if: Machine.has("mandoc"), "needs mandoc"), arguments: InstalledPage.all)
  func `Mandoc finds no fault with any page`(page: InstalledPage) throws {
    try page.write(in: home)
    let checked = try home.run(["mandoc", "-T", "lint", "-W", "warning", page.file])
    #expect(checked.exitCode == 0 && checked.output.isEmpty, "\(checked.output)")
  }

  @Test func `Every value of a command has a Welsh name in its help`() throws {
    let alike = ["label", "id", "en|cy", "csv|alntime"]
    for command in try HelpDump.read(of: "alntime", in: home, language: "cy").command.all {
      for argument in (command.arguments ?? []).filter(\.shouldDisplay) {
        guard let value = argument.valueName, !alike.contains(value), argument.kind != "flag" else { continue }
        let help = try home.run(["alntime", "help", command.commandName], environment: ["ALNTIME_LANG": "cy"]).output
        #expect(!help.contains("<\(value)>"), "\(command.commandName): <\(value)>")
      }
    }
  }

  @Test(arguments: ["en", "cy"])
  func `Every verb and option of the programs is in its page, with its sentence`(language: String) throws {
    for (program, section) in [("alntime", 1), ("alntimed", 8)] {
      let text = try InstalledPage(name: program, section: section, language: language).plainText(in: home)
      let root = try HelpDump.read(of: program, in: home, language: language).command
      for verb in root.allVerbs { #expect(text.contains("\n.SS \"\(program) \(verb)") || isGroup(verb, root)) }
      for command in root.all where command.commandName != "help" {
        for argument in (command.arguments ?? []).filter(\.shouldDisplay) {
          for name in argument.names ?? [] { #expect(text.contains(name.written), "\(name.written)") }
          let sentence = argument.abstract ?? ""
          if sentence.hasPrefix("Show ") { continue }  // the parser's own
          #expect(!sentence.isEmpty && text.contains("\n\(sentence)"), "\(command.commandName): \(sentence)")
        }
      }
    }
  }

  @Test(arguments: InstalledPage.all)
  func `No sentence is missing, and none is in the other language`(page: InstalledPage) throws {
    let text = try page.plainText(in: home)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for (line, next) in zip(lines, lines.dropFirst()) where line == ".TP" || line == ".PP" || line.hasPrefix(".S") {
      #expect(!next.isEmpty, "nothing after \(line)")
    }
    guard page.language == "cy" else { return }
    let other = try InstalledPage(name: page.name, section: page.section, language: "en").plainText(in: home)
    let prose = { (text: String) in
      Set(text.split(separator: "\n").filter { $0.hasSuffix(".") })
    }
    #expect(prose(text).intersection(prose(other)).isEmpty)
  }

  @Test(arguments: ["en", "cy"])
  func `Every example of the command line is understood`(language: String) throws {
    let daemon = try PrivateDaemon()
    try daemon.home.write("meetings.csv", Fixtures.meetings)
    try daemon.home.write("aln-2026.invitation.json", BadInput.invitation)
    try daemon.home.write("passphrase", "gair pas")
    try FileManager.default.createSymbolicLink(
      atPath: daemon.home.path + "/wales.toml",
      withDestinationPath: Machine.repository + "/Config/calendars/2026-27/wales.toml")
    let examples = try InstalledPage(name: "alntime", section: 1, language: language).literals(in: home)
    #expect(examples.count > 10)
    for example in examples {
      let finished = try daemon.type(example, in: language)
      // Some speak of pools and folders that are not there.
      #expect(![64, 69, 127].contains(finished.exitCode), "\(example): \(finished.errors)")
    }
  }

  @Test(arguments: ["en", "cy"])
  func `The example of a calendar file can be imported`(language: String) throws {
    let daemon = try PrivateDaemon()
    let page = InstalledPage(name: "alntime-calendar", section: 5, language: language)
    try daemon.home.write("example.toml", try #require(try page.literals(in: home).last))
    let imported = try daemon.type("alntime calendar import example.toml")
    #expect(imported.exitCode == 0, "\(imported.errors)")
  }

  @Test func `What is no help is refused`() throws {
    let refused = try home.type("echo '{}' | alntime manual alntimed")
    #expect(refused.exitCode == 65 && refused.errors.contains("Standard input is not a program's help."))
  }

  /// Whether the verb is only the head of others, which have their own sections.
  private func isGroup(_ verb: String, _ root: HelpDump.Command) -> Bool {
    root.allVerbs.contains { $0.hasPrefix(verb + " ") }
  }
}
