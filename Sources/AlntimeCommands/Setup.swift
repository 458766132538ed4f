import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook
import Profiles
import Rendering

/// `alntime setup`: an interview, or a file that answers it, about the person, their school and their week.
struct Setup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "setup", abstract: help(.Help.setup))
  }

  @Option(help: help(.Help.setupFrom, value: "file"), completion: .file(extensions: ["toml"]))
  var from: String?

  @Flag(help: help(.Help.setupShow))
  var show = false

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    if show {
      guard from == nil else { throw Failure(.showOrFrom, exitCode: 64, in: desk.language) }
      return try printFile(desk)
    }
    if let from {
      let file = try desk.file(from)
      return try report(try desk.ask { client throws(CallError) in try client.setUp(file, preview: false) }, desk)
    }
    guard !desk.printsJSON else { throw Failure(.setupNeedsFile, exitCode: 64, in: desk.language) }
    try interview(desk)
  }

  private func printFile(_ desk: Desk) throws {
    let setup = try desk.ask { client throws(CallError) in try client.setup(authority: nil) }
    guard !desk.printsJSON else { return try desk.show(setup, []) }
    guard setup.profile != nil || setup.calendar != nil else { return print(desk.text(.nothingIsSetUp)) }
    var file = SetupFileText()
    if let profile = setup.profile { file.add { profile[$0] } }
    if let version = setup.calendar { file.add(version) }
    print(file.text, terminator: "")
  }

  private func interview(_ desk: Desk) throws {
    let questions = SetupInterview(interview: Interview(desk: desk))
    let before = try desk.ask { client throws(CallError) in try client.setup(authority: nil) }
    questions.interview.say(.setupIntroduction)
    questions.interview.say(.aboutYou)
    let codes = try questions.profile(keeping: before.profile)
    let authority = codes[.authority].flatMap(LocalAuthority.init)
    let setup = try desk.ask { client throws(CallError) in try client.setup(authority: authority?.rawValue) }
    questions.interview.say(.aboutSchool)
    let file = try SchoolQuestions(setup: setup, authority: authority, questions: questions).file(with: codes)
    try report(try desk.ask { client throws(CallError) in try client.setUp(file, preview: false) }, desk)
  }

  private func report(_ answer: Wire.SetUp, _ desk: Desk) throws {
    let calendar = answer.calendar.map(CalendarImport.sentences) ?? []
    let lines =
      ([.profileIsWritten] + calendar).map(desk.text) + [""] + NextWeekView(days: answer.nextWeek, desk: desk).lines
    try desk.show(answer, lines + [""] + wrapped(desk.text(.setUpAgain), to: 80))
  }
}

/// The questions about the school, asked again until the daemon takes the answers.
private struct SchoolQuestions {
  let setup: Wire.Setup
  let authority: LocalAuthority?
  let questions: SetupInterview

  private var year: SchoolYear { SchoolYear(toPlanOn: setup.today.date) }

  /// The set-up file that the answers make, and that the daemon has looked through.
  func file(with codes: [ProfileDimension: String]) throws -> [UInt8] {
    let before = setup.calendar.map { SchoolAnswers($0, year: year, else: setup.offer) }
    var answers = before ?? SchoolAnswers(setup.offer)
    while true {
      answers = try questions.school(
        keeping: answers, isFirst: before == nil, setup.offer, year, authority: authority)
      var file = SetupFileText()
      file.add { codes[$0] ?? Profile.undisclosed }
      if answers.terms.contains(where: { $0.days != nil }) {
        file.add(answers, year: year, from: try questions.effective(keeping: effective(answers, before)))
      } else {
        questions.interview.say(.keepCalendar)
      }
      let bytes = Array(file.text.utf8)
      if let complaint = try complaint(about: bytes) {
        questions.interview.say(complaint)
      } else if try questions.interview.agrees(to: .save, keeping: true) {
        return bytes
      }
      questions.interview.say(.askAgain)
    }
  }

  /// What the daemon would refuse the file for, or nil.
  private func complaint(about file: [UInt8]) throws(Failure) -> Phrase? {
    let desk = questions.interview.desk
    do {
      _ = try desk.client.setUp(file, preview: true)
      return nil
    } catch {
      guard case .problem(let problem) = error else { throw Failure(error, in: desk.language) }
      return Phrase(verbatim: problem.detail)
    }
  }

  /// From the beginning of the school year the first time, from today when something has changed since.
  private func effective(_ answers: SchoolAnswers, _ before: SchoolAnswers?) -> CivilDate {
    guard let before, let version = setup.calendar, year.days.contains(version.effective.date) else {
      return year.days.first
    }
    return answers == before ? version.effective.date : max(setup.today.date, version.effective.date)
  }
}
