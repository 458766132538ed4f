import Foundation
import Glibc
import Testing

extension Faults {
  /// A clock that is set while a task runs, and one that changes with the season (FAULTS R14, R16).
  @Suite(
    .onOwnThreads, .enabled(if: SleepyMachine.canSleep, "needs a C compiler, to make clocks that can be set"))
  struct ClockStepPathTests {
    let machine: SleepyMachine
    let daemon: PrivateDaemon

    init() throws {
      machine = try SleepyMachine()
      daemon = try PrivateDaemon(in: machine.home, variables: machine.variables)
    }

    @Test func `A clock set back two hours and on a day leaves a task as long as it was, and the log says so`() throws {
      let now = time(nil)
      #expect(try daemon.type("alntime start idp --case K7 --at \"30 min ago\"").exitCode == 0)
      try machine.setClock(to: now - 7_200)
      let back = Transcript(
        """
        $ alntime
        Running: idp K7, 30 min, since …
        Today: …
        The computer's clock was set back 2 h while idp K7 ran. Its length is right; check its times, and `alntime edit` them if the clock is wrong now.
        $ alntime list all --lang cy
        …
          1  …  0:30  idp  K7  yn rhedeg [cloc wedi'i osod yn ôl 2 awr]
        """)
      try back.expect(on: daemon, exitCode: 0)
      #expect(
        try daemon.type("alntime stop --lang cy").output.contains(
          "Gosodwyd cloc y cyfrifiadur yn ôl 2 awr tra oedd idp K7"))

      #expect(try daemon.type("alntime start pcp").exitCode == 0)
      try machine.setClock(to: now - 7_200 + 86_400)
      #expect(try daemon.type("alntime stop").output.contains("The computer's clock was set on 24 h while pcp ran."))
      let entries = try daemon.entries()
      #expect(zip(entries.map(\.seconds), [1_800, 0]).allSatisfy { ($1...($1 + 20)).contains($0) })
      let json = try daemon.type("alntime list all --json").output
      #expect(json.contains("\"clockStepSeconds\" : -7200") && json.contains("\"clockStepSeconds\" : 86"))
      Rounds.report(
        "clock steps of -2 h and +1 d", rounds: 2, lost: 0,
        control: "by the clock on the wall the first task would end 1 h 30 min before it began")
    }

    @Test func `What a whole log holds of the clock comes back with it`() throws {
      let now = time(nil)
      #expect(try daemon.type("alntime start idp").exitCode == 0)
      try machine.setClock(to: now + 86_400)
      #expect(try daemon.type("alntime stop").exitCode == 0)
      #expect(try daemon.type("alntime export --all log.json").exitCode == 0)
      let other = try PrivateDaemon()
      try other.home.write("log.json", String(contentsOfFile: daemon.home.path + "/log.json", encoding: .utf8))
      // The other machine's clock has not come so far: what is in its future waits a day.
      #expect(try other.type("alntime import log.json --yes").exitCode != 0)
      #expect(try daemon.type("alntime delete 1").exitCode == 0)
      #expect(try daemon.type("alntime import log.json --yes").exitCode == 0)
      #expect(try daemon.type("alntime list all --json").output.contains("\"clockStepSeconds\" : 86"))
    }

    @Test(arguments: [("2026-03-29", "1 h"), ("2026-10-25", "3 h"), ("2026-03-28", "2 h")])
    func `A task over the change of the clocks is as long as it took`(day: String, length: String) throws {
      try machine.setClock(to: UTC.second(2026, 11, 20) + 12 * 3_600)
      let logged = try daemon.type("alntime log idp 00:30 02:30 --on \(day)")
      #expect(logged.output.contains("(\(length))"), "\(logged.output)\(logged.errors)")
    }
  }
}
