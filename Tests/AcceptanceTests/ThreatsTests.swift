import Foundation
import Testing

/// The page that says what is promised names the tests of each promise.
@Suite struct ThreatsTests {
  private static func page(_ name: String) throws -> String {
    try String(contentsOfFile: "\(Machine.repository)/\(name)", encoding: .utf8)
  }

  /// The suites that a page's tables name.
  private static func suites(_ page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix("|") }.flatMap {
      $0.split { !$0.isLetter }.map(String.init).filter { $0.hasSuffix("Tests") && $0 != "Tests" }
    }
  }

  private static func declared() throws -> Set<String> {
    let files = FileManager.default.enumerator(atPath: "\(Machine.repository)/Tests")
    var names: Set<String> = []
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix(".swift") else { continue }
      let words = try page("Tests/\(path)").split { $0.isWhitespace }
      for (word, name) in zip(words, words.dropFirst()) where word == "struct" { names.insert(String(name)) }
    }
    return names
  }

  @Test(arguments: ["THREATS.md", "THREATS.cy.md"]) func `Every test that a promise names is there`(_ name: String)
    throws
  {
    let (named, declared) = (Self.suites(try Self.page(name)), try Self.declared())
    #expect(named.count > 20)
    #expect(named.filter { !declared.contains($0) } == [])
    // The control.
    #expect(!declared.contains("ImaginaryTests"))
  }

  @Test func `The two languages promise the same, and each page leads to the other`() throws {
    let (english, welsh) = (try Self.page("THREATS.md"), try Self.page("THREATS.cy.md"))
    #expect(Self.suites(english) == Self.suites(welsh))
    for line in ["|", "- ", "## "] {
      #expect(
        english.split(separator: "\n").count { $0.hasPrefix(line) }
          == welsh.split(separator: "\n").count { $0.hasPrefix(line) })
    }
    #expect(english.contains("(THREATS.cy.md)") && welsh.contains("(THREATS.md)"))
    #expect(try Self.page("README.md").contains("(THREATS.md)"))
    #expect(try Self.page("README.cy.md").contains("(THREATS.cy.md)"))
  }
}
