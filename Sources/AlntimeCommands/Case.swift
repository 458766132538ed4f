import AlntimeAPI
import ArgumentParser
import Phrasebook
import Timekeeping

/// `alntime case open|issue|close|list`.
struct Case: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "case", abstract: help(.Help.caseVerb),
      subcommands: [CaseOpen.self, CaseIssue.self, CaseClose.self, CaseList.self], defaultSubcommand: CaseList.self)
  }
}

extension Desk {
  /// Throws for a label that cannot stand in a path: an empty or an endless one.
  func check(caseLabel: String) throws(Failure) {
    guard (1...Limits.textBytes).contains(caseLabel.utf8.count) else {
      throw Failure(.badCaseLabel(String(caseLabel.prefix(20))), exitCode: 64, in: language)
    }
  }
}

extension Wire.Clock {
  var duePhrase: Phrase { .due(due?.date, noCalendarAfter: noCalendarAfter?.date) }
  var isOverdue: Bool { warning == StatutoryClock.Warning.overdue.rawValue }
}

extension Phrase {
  /// One line of the cases whose due date is near or has passed, if there are any.
  static func deadlines(of status: Wire.Status) -> [Phrase] {
    guard let deadlines = status.deadlines, !deadlines.isEmpty else { return [] }
    let named = deadlines.prefix(mostDeadlines).map { deadline in
      let clock = deadline.clock
      return Phrase.deadline(deadline.caseLabel, left: clock.left, unit: clock.unit, due: clock.duePhrase)
    }
    return [.deadlines(named, more: deadlines.count - named.count)]
  }

  /// How many of them the line names.
  private static let mostDeadlines = 3
}
