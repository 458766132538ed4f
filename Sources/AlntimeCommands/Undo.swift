import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime undo [COUNT]`.
struct Undo: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "undo", abstract: help(.Help.undo))
  }

  @Argument(help: help(.Help.steps))
  var count = 1

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let answer = try desk.ask { client throws(CallError) in try client.undo(count: count) }
    try desk.say(answer, answer.phrases { .undid($0) })
  }
}

/// `alntime redo [COUNT]`.
struct Redo: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "redo", abstract: help(.Help.redo))
  }

  @Argument(help: help(.Help.steps))
  var count = 1

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let answer = try desk.ask { client throws(CallError) in try client.redo(count: count) }
    try desk.say(answer, answer.phrases { .redid($0) })
  }
}

extension Wire.Undone {
  /// For each step what was taken back or again, and under it what changed.
  func phrases(_ heading: (String) -> Phrase) -> [Phrase] {
    steps.flatMap { step in
      let lines = step.changes.prefix(Wire.Change.shownCount).map(\.phrase)
      let sentences = (step.otherChanges ?? []).compactMap(\.phrase)
      return [heading(step.verb)] + (lines + sentences).map { Phrase(verbatim: "  ") + $0 }
        + Wire.Change.rest(step.changes)
    }
  }
}
