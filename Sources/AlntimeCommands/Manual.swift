import AlntimeAPI
import ArgumentParser
import FoundationEssentials
import Manuals
import Phrasebook

/// `alntime manual PAGE`: prints a manual page in roff, for `make install`; no help speaks of it.
///
/// The page of another program is made of what that program says of itself, on standard input:
/// `alntimed --experimental-dump-help | alntime manual alntimed`.
struct Manual: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "manual", abstract: help(.Help.manual), shouldDisplay: false)
  }

  @Argument(help: help(.Help.manualPage))
  var page: ManualPage

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let dump: [UInt8]? =
      switch page {
      case .alntime: Array(Alntime._dumpHelp().utf8)
      case .alntimed: try desk.file("-")
      case .calendar: nil
      }
    let programHelp: ProgramHelp?
    do { programHelp = try dump.map(ProgramHelp.init(json:)) } catch {
      throw Failure(.noHelpDump, exitCode: 65, in: desk.language)
    }
    print(page.roff(programHelp, in: desk.language, version: Release.version, date: Release.date), terminator: "")
  }
}

extension ManualPage: ExpressibleByArgument {}
