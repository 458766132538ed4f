import Phrasebook
import Testing

/// The words that swift-argument-parser writes itself.
@Suite struct ParserWordsTests {
  private let help = """
    OVERVIEW: Amserwch eich gwaith ADY.

    USAGE: alntime [--json] <subcommand>

    OPTIONS:
      --json                  Argraffu JSON ar gyfer rhaglenni.
      --days <days>           Dyddiau (default: 7)
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      status (default)        Dangos beth sy'n rhedeg.
      start                   Dechrau tasg.

      See 'alntime help <subcommand>' for detailed help.
    """

  @Test func `Help is Welsh to the last heading`() {
    #expect(
      ParserWords.text(help, in: .welsh) == """
        TROSOLWG: Amserwch eich gwaith ADY.

        DEFNYDD: alntime [--json] <is-orchymyn>

        OPSIYNAU:
          --json                  Argraffu JSON ar gyfer rhaglenni.
          --days <dyddiau>        Dyddiau (rhagosodiad: 7)
          --version               Dangos y fersiwn.
          -h, --help              Dangos cymorth.

        IS-ORCHMYNION:
          status (rhagosodiad)    Dangos beth sy'n rhedeg.
          start                   Dechrau tasg.

          Gweler 'alntime help <is-orchymyn>' am gymorth manwl.
        """)
  }

  @Test func `English is left as it is`() {
    #expect(ParserWords.text(help, in: .english) == help)
  }

  @Test func `Mistakes on the command line are told in Welsh, with what was typed`() {
    expectWelsh(
      "Error: Missing expected argument '<activity>'\nHelp:  <activity>  Beth.\nUsage: alntime start <activity> [<options>]",
      "Gwall: Mae ymresymiad ar goll: '<gweithgaredd>'\nCymorth:  <gweithgaredd>  Beth.\nDefnydd: alntime start <gweithgaredd> [<opsiynau>]"
    )
    expectWelsh(
      "Error: Unknown option '--nte'. Did you mean '--note'?",
      "Gwall: Opsiwn anhysbys '--nte'. Ai hyn oedd gennych mewn golwg: '--note'?")
    expectWelsh("Error: Unexpected argument 'K7'", "Gwall: Ymresymiad annisgwyl 'K7'")
    expectWelsh("Error: Missing value for '--at <at>'", "Gwall: Mae gwerth ar goll ar gyfer '--at <pryd>'")
    expectWelsh(
      "Error: The value 'fr' is invalid for '--lang <lang>'",
      "Gwall: Mae'r gwerth 'fr' yn annilys ar gyfer '--lang <lang>'"
    )
    expectWelsh(
      "  See 'alntime start --help' for more information.", "  Gweler 'alntime start --help' am ragor o wybodaeth.")
  }

  @Test func `What is not known stays as it is, behind a Welsh word`() {
    expectWelsh("Error: Something new", "Gwall: Something new")
    expectWelsh("nothing of the parser's", "nothing of the parser's")
    expectWelsh("", "")
  }

  private func expectWelsh(
    _ english: String, _ welsh: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(ParserWords.text(english, in: .welsh) == welsh, sourceLocation: sourceLocation)
  }
}
