import AlntimeCommands
import ArgumentParser
import StudyCommands
import Testing

@Suite struct WorkingVerbTests {
  /// Otherwise the program would become itself without end.
  @Test func `Whatever alntime hands over is worked off by alntime-study`() {
    let handedOver = WorkingVerbTests.verbs(below: Alntime.self).filter { $0 is any StudyProgramVerb.Type }
    #expect(handedOver.count > 10)
    for verb in handedOver { #expect(verb is any WorkingVerb.Type, "\(verb)") }
  }

  private static func verbs(below command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [command] + command.configuration.subcommands.flatMap(verbs)
  }
}
