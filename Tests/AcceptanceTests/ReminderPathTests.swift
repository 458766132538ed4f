import Foundation
import Glibc
import Testing

/// Reminders on a desktop of our own, by a daemon whose clocks can be set.
@Suite(
  .onOwnThreads, .enabled(if: PrivateBus.canStart, "needs dbus-daemon, busctl and a C compiler, to make a desktop"))
struct ReminderPathTests {
  private let machine: SleepyMachine

  init() throws {
    machine = try SleepyMachine()
    try machine.home.write("school.toml", Fixtures.calendar)
  }

  /// A daemon with those settings, in which `idp K7` with a note runs since five past two on a school day.
  private func daemon(
    settings: String, in language: String = "en", _ variables: [String: String]
  ) throws -> PrivateDaemon {
    try machine.home.write("alntimed.toml", settings + "log_level = \"debug\"\n")
    try setClock(14, 10)
    let daemon = try PrivateDaemon(
      in: machine.home,
      variables: machine.variables.merging(variables) { $1 }
        .merging(["ALNTIME_CONFIG": machine.home.path + "/alntimed.toml", "ALNTIME_LANG": language]) { $1 })
    for line in ["calendar import school.toml", "start idp --case K7 --note 'Gwen, 2B' --at 14:05"] {
      let finished = try daemon.type("alntime " + line)
      try #require(finished.exitCode == 0, "\(finished.errors)")
    }
    return daemon
  }

  private func setClock(_ hour: Int32, _ minute: Int32, _ second: Int32 = 0) throws {
    try machine.setClock(to: UTC.second(2026, 3, 2, hour, minute, second))
  }

  /// Starts the daemon anew just before that time, and waits until it has passed.
  private func pass(_ hour: Int32, _ minute: Int32, _ daemon: PrivateDaemon) throws {
    try daemon.destroy()
    let end = UTC.second(2026, 3, 2, hour, minute)
    try machine.setClock(to: end - 2)
    let began = time(nil)
    try daemon.start()
    #expect(eventually { time(nil) > began + 3 })
  }

  /// A notification of the test's own: what it finds shown before is all there was.
  private func showMark(on bus: PrivateBus) throws {
    let call = try machine.home.run(
      [
        "busctl", "--user", "--timeout=5", "call", "org.freedesktop.Notifications", "/org/freedesktop/Notifications",
        "org.freedesktop.Notifications", "Notify", "susssasa{sv}i", "test", "0", "", "mark", "", "0", "0", "0",
      ], environment: bus.variables)
    guard call.exitCode == 0 else { throw Trouble("busctl: \(call.errors)") }
    #expect(eventually { bus.shown.contains { $0.hasSuffix(": test: mark | ") } })
  }

  @Test(arguments: [
    (
      "en", "alntime: Still running: IDP drafting | Since 14:05. ", "School hours are over. To end it: alntime stop.",
      "It is late. To end it earlier: alntime stop --at TIME.",
      "The computer slept for 2 h. To say what that time was: alntime asleep."
    ),
    (
      "cy", "alntime: Yn dal i redeg: Llunio CDU | Ers 14:05. ", "Mae oriau'r ysgol ar ben. I'w gorffen: alntime stop.",
      "Mae'n hwyr. I'w gorffen yn gynt: alntime stop --at AMSER.",
      "Bu'r cyfrifiadur ynghwsg am 2 awr. I ddweud beth oedd yr amser hwnnw: alntime asleep."
    ),
  ])
  func `Once when school closes, once at ten, once after a sleep; never the case or the note`(
    language: String, opening: String, closing: String, late: String, asleep: String
  ) throws {
    let bus = try PrivateBus(in: machine.home)
    let daemon = try daemon(settings: "reminders = true\n", in: language, bus.variables)
    #expect(bus.shown.isEmpty)
    try pass(15, 20, daemon)
    #expect(eventually { bus.shown == ["7 replaces 0: \(opening)\(closing)"] }, "\(bus.shown)")
    try machine.sleep(hours: 2)
    #expect(try daemon.type("alntime").exitCode == 0)
    #expect(eventually { bus.shown.count > 1 })
    #expect(bus.shown.dropFirst() == ["8 replaces 7: \(opening)\(asleep)"])
    try pass(22, 0, daemon)
    #expect(eventually { bus.shown.count > 2 })
    try showMark(on: bus)
    #expect(bus.shown.dropFirst(2).dropLast() == ["9 replaces 0: \(opening)\(late)"])
    #expect(!bus.shown.contains { $0.contains("K7") || $0.contains("Gwen") })
  }

  @Test func `Without the setting nothing is shown, whatever the time, and sleep is noted all the same`() throws {
    let bus = try PrivateBus(in: machine.home)
    let daemon = try daemon(settings: "", bus.variables)
    try pass(15, 20, daemon)
    try machine.sleep(hours: 2)
    #expect(try daemon.type("alntime").output.contains("slept from"))
    try pass(22, 0, daemon)
    try showMark(on: bus)
    #expect(bus.shown == ["7 replaces 0: test: mark | "])
  }

  @Test func `With nothing running nothing is shown`() throws {
    let bus = try PrivateBus(in: machine.home)
    let daemon = try daemon(settings: "reminders = true\n", bus.variables)
    #expect(try daemon.type("alntime stop").exitCode == 0)
    try pass(15, 20, daemon)
    try machine.sleep(hours: 2)
    #expect(try daemon.type("alntime").exitCode == 0)
    try showMark(on: bus)
    #expect(bus.shown == ["7 replaces 0: test: mark | "])
  }

  /// What may be where the buses should be.
  enum Absence: CaseIterable { case noBus, noDesktop, gone, silent }

  @Test(arguments: Absence.allCases)
  func `Without a bus, a desktop or an answer the daemon runs on, and says so in a debug line`(_ absence: Absence)
    throws
  {
    let bus = absence == .noDesktop || absence == .gone ? try PrivateBus(in: machine.home, withDesktop: false) : nil
    let silent = absence == .silent ? try SilentSocket(machine.home.path + "/silent") : nil
    let nowhere = "unix:path=" + (silent?.path ?? machine.home.path + "/nowhere")
    let daemon = try daemon(
      settings: "reminders = true\n",
      bus?.variables ?? ["DBUS_SESSION_BUS_ADDRESS": nowhere, "DBUS_SYSTEM_BUS_ADDRESS": nowhere])
    if absence == .gone { try bus?.stop() }
    try machine.sleep(hours: 2)
    let began = ContinuousClock.now
    #expect(try daemon.type("alntime").output.contains("slept from"))
    #expect(ContinuousClock.now - began < .seconds(5))
    if absence != .silent {
      #expect(eventually { daemon.process?.errorText.contains("no reminder was shown") == true })
    }
    if absence == .noBus || absence == .gone {
      #expect(eventually { daemon.process?.errorText.contains("logind does not tell of sleep") == true })
    }
    #expect(try daemon.type("alntime asleep keep && alntime stop").exitCode == 0)
    #expect(daemon.process?.errorText.contains(" error ") == false && daemon.process?.exitCode() == nil)
    #expect(try daemon.stop() == 0)
  }

  @Test func `Told by logind, a sleep is placed to the second`() throws {
    let bus = try PrivateBus(in: machine.home)
    let daemon = try daemon(settings: "", bus.variables)
    // The last check but for the signal is the request that started the task.
    try setClock(14, 30)
    // The daemon may not have subscribed yet; what is said to nobody is said again.
    func says(_ asleep: Bool) throws {
      let expected = "asleep=\(asleep) "
      let heard = try eventually {
        try bus.prepareForSleep(asleep)
        return daemon.process?.errorText.contains(expected) == true
      }
      #expect(heard, "\(daemon.process?.errorText ?? "")")
    }
    try says(true)
    try machine.sleep(hours: 1)
    try says(false)
    let json = try daemon.type("alntime status --json").output
    #expect(
      json.contains(#""start" : "2026-03-02T14:30:0"#) && json.contains(#""end" : "2026-03-02T15:30:0"#), "\(json)")
  }
}

/// A socket at which connections are let in and never answered.
private final class SilentSocket {
  let path: String
  private let descriptor: Int32

  init(_ path: String) throws {
    self.path = path
    descriptor = try listeningSocket(at: path, backlog: 8)
  }

  deinit { close(descriptor) }
}
