import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime confirm [WEEK]`: shows what may be missing, then says that the week's log is complete.
struct Confirm: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "confirm", abstract: help(.Help.confirm))
  }

  @Argument(help: help(.Help.confirmedWeek))
  var week: [String] = []

  @Flag(name: .shortAndLong, help: help(.Help.confirmYes))
  var yes = false

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let asked = Confirm.asked(week)
    let review = try desk.ask { client throws(CallError) in try client.week(asked) }
    if !review.confirmed, !yes, review.over, review.running == nil, review.mayBeIncomplete {
      try desk.show(review, WeekView(week: review, desk: desk).lines)
      guard try isAgreed(review, desk) else { return print(desk.text(.nothingConfirmed)) }
    }
    // By its own name: it is still that week, should midnight have passed meanwhile.
    let answer = try desk.ask { client throws(CallError) in try client.confirmWeek(review.week) }
    try desk.say(answer, [answer.changed ? .confirmed(answer.week) : .confirmedBefore(answer.week)])
  }

  /// The week's words; last week when there are none.
  static func asked(_ words: [String]) -> String { words.written(else: "last week") }

  /// Asks a person; for a program the list was the answer, and nothing is confirmed.
  private func isAgreed(_ review: Wire.Week, _ desk: Desk) throws(Failure) -> Bool {
    guard Surroundings.isInteractive, !desk.printsJSON else {
      throw Failure(.weekMayBeIncomplete(review.week), exitCode: 1, in: desk.language)
    }
    return desk.agrees(to: .isWeekComplete(review.week))
  }
}

extension Wire.Week {
  /// Something for a person to look at before saying that the log is complete.
  var mayBeIncomplete: Bool { !gaps.isEmpty || !overlong.isEmpty || !uncoveredDays.isEmpty }
}
