import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook
import Rendering
import Timekeeping

/// `alntime asleep keep|cut|split`: what becomes of the time for which the computer slept while the task ran.
struct Asleep: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "asleep", abstract: help(.Help.asleep))
  }

  @Argument(help: help(.Help.sleepDecision))
  var decision: SuspensionDecision

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let answer = try desk.ask { client throws(CallError) in try client.decideSuspension(decision.rawValue) }
    try desk.say(answer, answer.phrases)
  }
}

extension SuspensionDecision: ExpressibleByArgument {}

extension Desk {
  /// Asks the daemon. When it refuses because of undecided sleep, a person at a terminal is asked what that was, and then
  /// the daemon is asked again; nil when the person has cut the task instead, which is then over.
  func askUnlessCut<Answer>(_ call: (AlntimeClient) throws(CallError) -> Answer) throws(Failure) -> Answer? {
    do { return try call(client) } catch {
      guard try decision(after: error) != .cut else { return nil }
      do { return try call(client) } catch { throw Failure(error, in: language) }
    }
  }

  /// Below what a command shows, the offer to decide about sleep, if there is some undecided.
  func offerSleepDecision() throws(Failure) {
    guard !printsJSON else { return }
    let status = try ask { client throws(CallError) in try client.status() }
    for phrase in Phrase.undecidedSleep(of: status) {
      print(terminal.drawsBars ? wrapped(text(phrase), to: 80).joined(separator: "\n") : text(phrase))
    }
  }

  /// Asks the person, and carries out what they answer; throws the error when it is another, or there is nobody to ask.
  func decision(after error: CallError) throws(Failure) -> SuspensionDecision {
    guard case .problem(let problem) = error, problem.code == ProblemCode.suspensionUndecided.rawValue, !printsJSON,
      Surroundings.isInteractive
    else { throw Failure(error, in: language) }
    do throws(CallError) {
      let status = try client.status()
      guard let running = status.running, let sleeps = status.suspensions else { throw error }
      print(text(.whatOfSleep(running.workPhrase, sleeps.map(\.stretch))), terminator: "")
      guard let decision = Desk.decision(readLine() ?? "", in: language) else { throw error }
      for phrase in try client.decideSuspension(decision.rawValue).phrases { print(text(phrase)) }
      return decision
    } catch {
      throw Failure(error, in: language)
    }
  }

  /// A word of the verb, or of the question, or its letter: in Welsh `c` is `cadw`.
  static func decision(_ answer: String, in language: Language) -> SuspensionDecision? {
    let word = String(answer.lowercased().filter { !$0.isWhitespace })
    if let decision = SuspensionDecision(rawValue: word) { return decision }
    return switch (language, word) {
    case (.english, "k"), (.welsh, "c"), (.welsh, "cadw"): .keep
    case (.english, "c"), (.welsh, "t"), (.welsh, "torri"): .cut
    case (.english, "s"), (.welsh, "h"), (.welsh, "hollti"): .split
    default: nil
    }
  }
}

extension Wire.Suspension {
  var stretch: Phrase.Sleep { (start.zoned, end.zoned) }
}

extension Wire.SuspensionDecided {
  /// What was kept or taken out, what ended, and what goes on.
  var phrases: [Phrase] {
    let seconds = suspensions.reduce(0) { $0 + $1.seconds }
    let lines = changes.compactMap(\.after).flatMap { entry in
      entry.end == nil ? [.started(entry.workPhrase, at: entry.start.zoned.local.time)] : entry.endedPhrases
    }
    return switch SuspensionDecision(rawValue: decision) {
    case .keep: [.keptSleep(running.workPhrase, seconds: seconds)]
    case .split: [.tookSleepOut(of: running.workPhrase, seconds: seconds)] + lines
    case .cut, nil: lines
    }
  }
}

extension Phrase {
  /// The offer to decide about sleep, if the status has some.
  static func undecidedSleep(of status: Wire.Status) -> [Phrase] {
    guard let running = status.running, let sleeps = status.suspensions, !sleeps.isEmpty else { return [] }
    return [.asleep(running.workPhrase, sleeps.map(\.stretch))]
  }
}
