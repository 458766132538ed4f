import Phrasebook
import Timekeeping

/// alntime(1).
extension PageWriter {
  mutating func writeCommandLine(_ program: ProgramHelp) {
    typealias Manual = Phrase.Manual
    let root = program.command
    let common = Set(root.shownArguments.map(help.key))
    roff.section(text(Manual.name))
    roff.name(root.commandName, root.abstract ?? "")
    section(Manual.synopsis)
    roff.paragraph(
      roff: Roff.bold(root.commandName) + " [" + Roff.italic(text(Manual.optionWord)) + " ...] ["
        + Roff.italic(text(Manual.commandWord)) + " [" + Roff.italic(text(Manual.argumentWord)) + " ...]]")
    section(Manual.description, Manual.commandLine)
    section(Manual.options, [Manual.everyCommand])
    arguments(root.shownArguments)
    section(Manual.commands)
    for verb in root.shownVerbs { write(verb, within: root.commandName, common) }
    section(Manual.times, Manual.timesAndPeriods)
    section(Manual.activities, [Manual.activityCodes])
    for activity in Activity.allCases {
      let group = Phrase(verbatim: " (") + .name(of: activity.group) + Phrase(verbatim: ")")
      roff.item(activity.rawValue, text(.name(of: activity) + group))
    }
    section(Manual.statusLine, [Manual.statusFormat])
    items(Manual.placeholders)
    section(Manual.completion, [Manual.completions])
    section(Manual.environment)
    items(Manual.environmentOfCommandLine)
    section(Manual.files)
    items(Manual.filesOfCommandLine)
    section(Manual.exitStatus)
    items(Manual.exitCodes)
    section(Manual.examplesHeading)
    examples(Manual.aDay)
    section(Manual.seeAlso)
    roff.paragraph("`alntimed`(8), `alntime-calendar`(5)")
  }

  /// A verb, or what is under it.
  private mutating func write(_ verb: ProgramHelp.Command, within parent: String, _ common: Set<String>) {
    let path = parent + " " + verb.commandName
    guard verb.shownVerbs.isEmpty else {
      for inner in verb.shownVerbs { write(inner, within: path, common) }
      return
    }
    roff.subsection(path)
    roff.paragraph(roff: help.synopsis(path, verb, without: common))
    roff.paragraph(verb.abstract ?? "")
    if let discussion = verb.discussion { roff.paragraph(discussion) }
    arguments(verb.shownArguments.filter { !common.contains(help.key($0)) })
    examples(Phrase.Manual.examples[path] ?? [])
  }
}
