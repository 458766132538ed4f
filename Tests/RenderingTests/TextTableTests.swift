import Phrasebook
import Rendering
import Testing

/// Rows set in columns, as a person reads them.
@Suite struct TextTableTests {
  @Test func `Columns stand two spaces apart, words to the left and figures to the right`() {
    var table = TextTable([.left, .right, .right], in: .english)
    table.add([.hours, .share, .total])
    table.add([Phrase(verbatim: "idp"), .hoursAndMinutes(43_500), .percentage(0.44)])
    table.add([Phrase(verbatim: "paperwork"), .hoursAndMinutes(540), .percentage(nil)])
    #expect(
      shown(table) == """
        Hours      Share  Total
        idp        12:05    44%
        paperwork   0:09      –
        """)
  }

  @Test func `The language decides the words and with them the widths`() {
    var table = TextTable([.left, .right], in: .welsh)
    table.add([.inSchool, .duration(4_800)])
    table.add([.outside, .duration(60)])
    #expect(
      shown(table) == """
        Yn yr ysgol  1 awr 20 mun
        Y tu allan          1 mun
        """)
  }

  @Test func `A column without a word in it vanishes, spaces and all`() {
    var table = TextTable([.left, .right, .left, .left], in: .english)
    table.add(["idp", "", "K7", ""].map(Phrase.init(verbatim:)))
    table.add(["paperwork", "", "", ""].map(Phrase.init(verbatim:)))
    table.add(["pcp", "", "Y3-02", ""].map(Phrase.init(verbatim:)))
    #expect(
      shown(table) == """
        idp        K7
        paperwork
        pcp        Y3-02
        """)
  }

  @Test func `Missing cells are empty and no line ends in a space`() {
    var table = TextTable([.left, .left], in: .english)
    table.add(["a", "long cell"].map(Phrase.init(verbatim:)))
    table.add([Phrase(verbatim: "much longer")])
    table.add([])
    table.add(["", "b "].map(Phrase.init(verbatim:)))
    #expect(table.lines == ["a            long cell", "much longer", "", "             b"])
  }

  @Test func `Widths are counted in characters, so that accents and joined emoji line up`() {
    var table = TextTable([.left, .right], in: .english)
    table.add(["w\u{302}y\u{302}l", "1"].map(Phrase.init(verbatim:)))
    table.add(["abc", "22"].map(Phrase.init(verbatim:)))
    #expect(table.lines == ["w\u{302}y\u{302}l   1", "abc  22"])
  }

  @Test func `A cell cannot break out of its place`() {
    var table = TextTable([.left, .left], in: .english)
    table.add(["K\u{1B}[2J7", "a\nb\tc\u{202E}"].map(Phrase.init(verbatim:)))
    table.add(["idp", "x"].map(Phrase.init(verbatim:)))
    #expect(table.lines == ["K[2J7  abc", "idp    x"])
  }

  @Test func `A table without rows has no lines`() {
    #expect(TextTable([.left], in: .english).lines == [])
    #expect(TextTable([], in: .english).lines == [])
  }

  private func shown(_ table: TextTable) -> String { table.lines.joined(separator: "\n") }
}
