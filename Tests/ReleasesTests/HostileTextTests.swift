import Disclosure
import Foundation
import Phrasebook
import Releases
import Testing

/// Titles, labels and notes that are out to do harm.
@Suite struct HostileTextTests {
  static let decorations = [
    "=1+1|'/c calc'!A0 ", "+1 ", "-1 ", "@SUM(1) ", "\t=1 ", "\r=1 ", "\n=1 ", " =1 ", "\"=1 ", "a\",\"=1 ", "a,=1 ",
    "a;=1 ", "a;\"@1 ", "\u{FF1D}1 ", "</script><img src=x onerror=alert(1)> & ' ", "\u{1B}[2J\u{202E}\u{7F}\u{85} ",
    "a,\u{301}=1 ", "a\"\u{301}=1 ", "<\u{338}b> ", "](javascript:alert(1)) # *x* `y` <b> | ",
    "]]> <!-- &lt; \u{FFFE}\u{FFFF} ",
  ]

  @Test(arguments: decorations)
  func `No cell of any CSV begins as a formula does, wherever a reader thinks that a cell begins`(_ text: String) throws
  {
    let files = try SampleRelease(decoration: text).files()
    let tables = files.filter { $0.path.hasSuffix(".csv") }
    #expect(tables.count == 7)
    var labels = 0
    for table in tables {
      let rows = records(String(decoding: table.bytes, as: UTF8.self))
      #expect(Set(rows.map(\.count)).count == 1, "\(table.path) is not square")
      for cell in rows.joined() where Double(cell) == nil {
        labels += 1
        for part in cell.unicodeScalars.split(whereSeparator: { ",;\"|".unicodeScalars.contains($0) }) {
          let first = part.drop { $0.properties.isWhitespace }.first
          #expect(first.map { "=+-@\t\r\u{FF1D}".unicodeScalars.contains($0) } != true, "\(table.path): \(cell)")
        }
      }
    }
    #expect(labels > 100)
  }

  @Test(arguments: decorations)
  func `No file moves a cursor, and no text becomes markup`(_ text: String) throws {
    let files = try SampleRelease(decoration: text).files().filter { $0.path != "release.ods" }
    for file in files {
      let scalars = String(decoding: file.bytes, as: UTF8.self).unicodeScalars
      let isCSV = file.path.hasSuffix(".csv")
      #expect(
        !scalars.contains { $0.properties.generalCategory == .control && $0 != "\n" && !(isCSV && $0 == "\r") },
        "\(file.path)")
      #expect(!scalars.contains("\u{202E}"), "\(file.path)")
    }
    let page = files.text("report.html")
    #expect(!page.contains("<img") && !page.contains("<script") && !page.contains("<b>") && !page.contains("<!--"))
    for note in ["methodology.en.md", "methodology.cy.md"].map(files.text) {
      #expect(
        !note.unicodeScalars.contains("<") && note.ranges(of: "](").allSatisfy { note[..<$0.lowerBound].last == "\\" })
    }
  }

  @Test func `Negative numbers stay numbers`() throws {
    let files = try SampleRelease(decoration: "-1").files()
    #expect(files.text("tables/slopes.csv").contains(",-12.3,minutes_per_plan,a,"))
    #expect(files.text("statswales/slopes.csv").contains("slope,-12.3,a\r\n"))
    #expect(files.text("release.ods").contains("office:value=\"-12.3\""))
  }

  @Test func `Identifiers and codes that could be a formula, a path or a tag make no package`() throws {
    let table = try #require(try SampleRelease().controlled().tables.first { $0.id == "slopes" })
    for name in ["", "=1", "../x", "Slope", "a b", "a-b", "é"] {
      #expect(throws: PackageError.notAName(name)) {
        try PublishedTable(
          table, title: Phrase(verbatim: ""), notes: [],
          dimensions: [.init(code: name, title: Phrase(verbatim: ""), members: [])],
          columns: SampleRelease().slopes(table).columns)
      }
    }
    for code in ["", "=1", "-1", "@a", "a b", "a,b", "ﬀ"] {
      #expect(throws: PackageError.notAName(code)) {
        try PublishedTable(
          table, title: Phrase(verbatim: ""), notes: [],
          dimensions: [.init(code: "a", title: Phrase(verbatim: ""), members: [.init(code, Phrase(verbatim: ""))])],
          columns: SampleRelease().slopes(table).columns)
      }
    }
  }
}
