import Phrasebook

/// alntimed(8).
extension PageWriter {
  mutating func writeDaemon(_ program: ProgramHelp) {
    typealias Manual = Phrase.Manual
    let root = program.command
    roff.section(text(Manual.name))
    roff.name(root.commandName, root.abstract ?? "")
    section(Manual.synopsis)
    roff.paragraph(roff: help.synopsis(root.commandName, root))
    section(Manual.description, Manual.daemon)
    section(Manual.options)
    arguments(root.shownArguments)
    section(Manual.settings, [Manual.settingsFile])
    items(Manual.settingsKeys)
    section(Manual.environment)
    items(Manual.environmentOfDaemon)
    section(Manual.files)
    items(Manual.filesOfDaemon)
    section(Manual.signals)
    items(Manual.daemonSignals)
    section(Manual.exitStatus)
    items(Manual.exitCodesOfDaemon)
    section(Manual.examplesHeading)
    examples(Manual.daemonExamples)
    section(Manual.seeAlso)
    roff.paragraph("`alntime`(1), `alntime-calendar`(5), `systemd.socket`(5), `journalctl`(1)")
  }
}
