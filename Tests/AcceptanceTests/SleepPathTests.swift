import Foundation
import Glibc
import Testing

/// A laptop shut with a task running: the night is never counted without a word, as an ALNCo types and reads it.
@Suite(
  .onOwnThreads, .enabled(if: SleepyMachine.canSleep, "needs a C compiler, to make the clocks of a suspended machine"))
struct SleepPathTests {
  let machine: SleepyMachine
  let daemon: PrivateDaemon

  init() throws {
    machine = try SleepyMachine()
    daemon = try PrivateDaemon(in: machine.home, variables: machine.variables)
  }

  /// A task of ten minutes, and the machine asleep for eight hours after it.
  private func fallAsleep() throws {
    #expect(try daemon.type("alntime start idp --case K7 --at \"10 min ago\"").exitCode == 0)
    try machine.sleep(hours: 8)
  }

  /// The seconds of every finished entry, in order; a second may pass between two steps of a test.
  private func worked() throws -> [Int] { try daemon.entries().filter { $0.end != nil }.map(\.seconds) }

  private func isAbout(_ found: [Int], _ expected: [Int]) -> Bool {
    found.count == expected.count && zip(found, expected).allSatisfy { ($1...($1 + 30)).contains($0) }
  }

  @Test func `The next command offers the three ways, whatever it is, and stopping is refused`() throws {
    try fallAsleep()
    let offer =
      "The computer slept from …(8 h) while idp K7 ran. Say what that time was: `alntime asleep keep` counts it, "
      + "`alntime asleep cut` ends the task at …, `alntime asleep split` takes it out and goes on from …."
    let reading = Transcript(
      """
      $ alntime
      Running: idp K7, 8 h 10 min, since …
      Today: …
      \(offer)
      $ alntime list all
      …
        1  …  8:10  idp  K7  running
      \(offer)
      $ alntime today
      …
      \(offer)
      $ alntime week
      …
      \(offer)
      $ alntime term week
      …
      \(offer)
      """)
    try reading.expect(on: daemon, exitCode: 0)
    let ending = Transcript(
      """
      $ alntime stop
      alntime: \(offer)
      $ alntime start pcp
      alntime: \(offer)
      $ alntime resume 1
      alntime: \(offer)
      """)
    try ending.expect(on: daemon, exitCode: 1)
    let json = try daemon.type("alntime status --json").output
    #expect(json.contains(#""suspensions" : ["#) && json.contains(#""seconds" : 28800"#), "\(json)")
    #expect(try daemon.type("alntime list --json").output.hasPrefix("{"))
    #expect(try daemon.entries().map(\.end) == [nil])
  }

  @Test func `Kept, it counts to the second`() throws {
    try fallAsleep()
    let kept = Transcript(
      """
      $ alntime asleep keep
      Kept 8 h as work in idp K7.
      $ alntime
      Running: idp K7, 8 h 10 min, since …
      Today: …
      $ alntime stop
      Ended idp K7 … (8 h 10 min).
      """)
    try kept.expect(on: daemon, exitCode: 0)
    #expect(isAbout(try worked(), [600 + 28_800]))
  }

  @Test func `Cut, the task ended when the machine fell asleep, and undo makes it undecided again`() throws {
    try fallAsleep()
    let cut = Transcript(
      """
      $ alntime asleep cut
      Ended idp K7 … (10 min).
      $ alntime
      Nothing is running.
      Today: …
      $ alntime undo
      Took back `asleep`:
        1 idp K7 … → 1 idp K7 …–
      $ alntime
      Running: idp K7, 8 h 10 min, since …
      Today: …
      The computer slept from … while idp K7 ran. …
      $ alntime redo
      Did `asleep` again:
        1 idp K7 …
      """)
    try cut.expect(on: daemon, exitCode: 0)
    #expect(isAbout(try worked(), [600]))
  }

  @Test func `Split, it is taken out and the task goes on`() throws {
    try fallAsleep()
    let split = Transcript(
      """
      $ alntime asleep split
      Took 8 h out of idp K7.
      Ended idp K7 … (10 min).
      Started idp K7 at ….
      $ alntime stop
      Ended idp K7 …
      …
      """)
    try split.expect(on: daemon, exitCode: 0)
    let (entries, seconds) = (try daemon.entries(), try worked())
    #expect(isAbout(seconds, [600, 0]))
    let between = try UTC.second(of: entries[1].start) - UTC.second(of: #require(entries[0].end))
    #expect(between == 28_800)
  }

  @Test func `A kill loses no undecided sleep, and a second sleep is decided with it`() throws {
    try fallAsleep()
    #expect(try daemon.type("alntime").output.contains("slept from"))
    try daemon.destroy()
    try daemon.start()
    #expect(try daemon.type("alntime stop").exitCode == 1)
    try machine.sleep(hours: 1)
    let split = Transcript(
      """
      $ alntime asleep split
      Took 9 h out of idp K7.
      Ended idp K7 … (10 min).
      …
      """)
    try split.expect(on: daemon, exitCode: 0)
    #expect(try worked().reduce(0, +) < 660)
    try daemon.destroy()
    try daemon.start()
    #expect(try daemon.type("alntime stop").exitCode == 0)
  }

  @Test func `Without a sleep, or with none of two minutes, nothing is offered`() throws {
    #expect(try daemon.type("alntime start idp --at \"8 h ago\"").exitCode == 0)
    for line in ["alntime", "alntime today", "alntime list", "alntime week"] {
      #expect(try !daemon.type(line).output.contains("slept"))
    }
    #expect(try !daemon.type("alntime status --json").output.contains("suspensions"))
    #expect(try daemon.type("alntime stop").exitCode == 0)
  }

  @Test func `What was not running while it slept is not asked about`() throws {
    try machine.sleep(hours: 8)
    #expect(try daemon.type("alntime start idp").exitCode == 0)
    #expect(try daemon.type("alntime stop").exitCode == 0)
  }

  @Test func `In Welsh: ni chyfrifir y nos heb air`() throws {
    try fallAsleep()
    let offer =
      "Bu'r cyfrifiadur ynghwsg o …(8 awr) tra oedd idp K7 yn rhedeg. Dywedwch beth oedd yr amser hwnnw: mae "
      + "`alntime asleep keep` yn ei gyfrif, mae `alntime asleep cut` yn gorffen y dasg am …, ac mae "
      + "`alntime asleep split` yn ei dynnu allan ac yn mynd ymlaen o …."
    let refused = Transcript(
      """
      $ alntime stop
      alntime: \(offer)
      """)
    try refused.expect(on: daemon, in: "cy", exitCode: 1)
    let done = Transcript(
      """
      $ alntime
      Yn rhedeg: idp K7, 8 awr 10 mun, ers …
      Heddiw: …
      \(offer)
      $ alntime asleep split
      Tynnwyd 8 awr allan o idp K7.
      Gorffennwyd idp K7 … (10 mun).
      Dechreuwyd idp K7 am ….
      $ alntime undo
      Dadwnaed `asleep`:
      …
      $ alntime asleep keep
      Cadwyd 8 awr fel gwaith yn idp K7.
      $ alntime stop
      Gorffennwyd idp K7 … (8 awr 10 mun).
      """)
    try done.expect(on: daemon, in: "cy", exitCode: 0)
  }
}

/// The same at a terminal, where the command that is refused asks, and then goes on. script(1) is the terminal.
@Suite(.onOwnThreads, .enabled(if: SleepyMachine.canSleep && Machine.has("script"), "needs a C compiler and script"))
struct SleepQuestionTests {
  private struct Answer: CustomTestStringConvertible, Sendable {
    let command: String
    let language: String
    let typed: String
    let printed: [String]
    var exit: Int32 = 0
    /// What is in the log then, of which a `+` runs.
    let left: [String]

    var testDescription: String { "\(command), \(language): \(typed)" }
  }

  private static let answers = [
    Answer(
      command: "alntime stop", language: "en", typed: "k",
      printed: ["[k]eep, [c]ut or [s]plit? ", "Kept 8 h", "Ended idp K7"], left: ["idp"]),
    Answer(
      command: "alntime stop", language: "en", typed: "cut", printed: ["Ended idp K7", "(10 min)"], left: ["idp"]),
    Answer(
      command: "alntime start pcp", language: "en", typed: "c", printed: ["(10 min)", "Started pcp"],
      left: ["idp", "pcp+"]),
    Answer(
      command: "alntime start pcp", language: "en", typed: "s", printed: ["Took 8 h out", "Ended", "Started pcp"],
      left: ["idp", "idp", "pcp+"]),
    Answer(
      command: "alntime stop", language: "cy", typed: "c",
      printed: ["[c]adw, [t]orri neu [h]ollti? ", "Cadwyd 8 awr", "Gorffennwyd idp K7"], left: ["idp"]),
    Answer(
      command: "alntime stop", language: "cy", typed: "t", printed: ["Gorffennwyd idp K7", "(10 mun)"], left: ["idp"]),
    Answer(
      command: "alntime stop", language: "cy", typed: "h", printed: ["Tynnwyd 8 awr allan"], left: ["idp", "idp"]),
    Answer(
      command: "alntime stop", language: "en", typed: "perhaps", printed: ["alntime: The computer slept from "],
      exit: 1, left: ["idp+"]),
    Answer(
      command: "alntime stop", language: "cy", typed: "k", printed: ["alntime: Bu'r cyfrifiadur ynghwsg o "], exit: 1,
      left: ["idp+"]),
  ]

  @Test(arguments: answers)
  private func `A person is asked what the sleep was, and then the command goes on`(_ answer: Answer) throws {
    let machine = try SleepyMachine()
    let daemon = try PrivateDaemon(in: machine.home, variables: machine.variables)
    #expect(try daemon.type("alntime start idp --case K7 --at \"10 min ago\"").exitCode == 0)
    try machine.sleep(hours: 8)
    let finished = try daemon.type(
      "mkfifo keys; exec 3<>keys; echo '\(answer.typed)' >&3; script -qec '\(answer.command)' /dev/null <&3",
      in: answer.language, environment: ["TERM": "xterm", "SHELL": "/bin/sh"])
    #expect(finished.exitCode == answer.exit, "\(finished.output)")
    for text in answer.printed { #expect(finished.output.contains(text), "\(finished.output)") }
    #expect(try daemon.entries().map { $0.activity + ($0.end == nil ? "+" : "") } == answer.left)
  }
}
