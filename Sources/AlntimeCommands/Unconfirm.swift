import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook

/// `alntime unconfirm [WEEK]`.
struct Unconfirm: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "unconfirm", abstract: help(.Help.unconfirm))
  }

  @Argument(help: help(.Help.confirmedWeek))
  var week: [String] = []

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let asked = Confirm.asked(week)
    let answer = try desk.ask { client throws(CallError) in try client.unconfirmWeek(asked) }
    try desk.say(answer, [answer.changed ? .unconfirmed(answer.week) : .wasNotConfirmed(answer.week)])
  }
}
