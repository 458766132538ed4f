import Foundation
import Glibc
import Testing

/// `alntime doctor`: all is well with a healthy daemon, which is the control of every other test, in each of which one thing
/// is not.
@Suite(.onOwnThreads) struct DoctorTests {
  /// A daemon with this school year's calendar and an entry that it covers.
  static func healthy(on disk: SmallDisk? = nil, variables: [String: String] = [:]) throws -> PrivateDaemon {
    let daemon = try PrivateDaemon(on: disk, variables: variables)
    try daemon.home.write("now.toml", calendar(through: CalendarDay.today.advanced(by: 60)))
    for line in ["calendar import now.toml", "log idp 8:00 1m --on yesterday --case K7 --note cudd"] {
      let finished = try daemon.type("alntime \(line)")
      guard finished.exitCode == 0 else { throw Trouble("\(line): \(finished.errors)") }
    }
    return daemon
  }

  static func calendar(through last: CalendarDay) -> String {
    """
    effective = \(CalendarDay.today.advanced(by: -60))
    zone = "Europe/London"
    working_days = ["monday", "tuesday", "wednesday", "thursday", "friday"]
    [hours]
    monday = "08:45-15:30"
    [[terms]]
    name = "one"
    start = \(CalendarDay.today.advanced(by: -50))
    end = \(last)
    """
  }

  @Test func `All is well with a healthy daemon, and the report says nothing of the work or of the home`() throws {
    let daemon = try DoctorTests.healthy()
    let found = try Examination(daemon.home)
    #expect(found.troubles == [:])
    let subjects = [
      "units", "settings", "socket", "daemon", "versions", "log", "leftovers", "space", "calendar", "clock",
    ]
    #expect(found.checks.map(\.check) == subjects)
    #expect(found.said("log").hasPrefix("Every page of the log ~/logbook is whole: 1 entry, "))
    #expect(found.said("socket") == "The socket ~/run/alntime/api.sock is yours alone. ")

    for language in ["en", "cy"] {
      let text = try daemon.type("alntime doctor", in: language)
      #expect(text.exitCode == 0 && text.errors.isEmpty)
      #expect(text.output.split(separator: "\n").count == subjects.count)
      let isAligned = text.output.split(separator: "\n").allSatisfy {
        $0.hasPrefix(language == "en" ? "ok  " : "iawn  ")
      }
      #expect(isAligned, "\(text.output)")
      for secret in ["K7", "cudd", "idp", daemon.home.path] { #expect(!text.output.contains(secret)) }
    }
  }

  @Test func `Without a daemon it looks at what it can, and says how to start it`() throws {
    let daemon = try DoctorTests.healthy()
    #expect(try daemon.stop() == 0)
    let environment = ["ALNTIME_DATABASE": daemon.database]
    let found = try Examination(daemon.home, environment: environment)
    #expect(found.troubles == ["socket": "fault", "daemon": "fault", "calendar": "warning"])
    #expect(found.said("daemon").contains("by hand: `alntimed --socket ~/run/alntime/api.sock`"))
    #expect(found.said("log").hasPrefix("The log ~/logbook ("))

    let welsh = try Examination(daemon.home, in: "cy", environment: environment)
    #expect(welsh.said("daemon").hasPrefix("Nid yw alntimed yn ateb."))
    #expect(welsh.said("log").hasPrefix("Mae'r llyfr cofnodion ~/logbook ("))

    let text = try daemon.type("alntime doctor", environment: environment)
    #expect(text.exitCode == 1)
    #expect(text.output.contains("\nfault    alntimed does not answer.\n         Start it with `systemctl --user"))
  }

  @Test func `Of a file that is no log, is open to others, is not there or cannot be read it says so`() throws {
    let home = try PrivateHome()
    func log(_ look: String) throws -> Examination {
      try Examination(home, environment: ["ALNTIME_DATABASE": home.path + "/" + look])
    }
    #expect(try log("absent").troubles["log"] == "warning")
    #expect(try log("yet/to/be/made").said("space").contains(" free on the log's disk."))
    try home.write("foreign", String(repeating: "not a log ", count: 20))
    chmod(home.path + "/foreign", 0o600)
    #expect(try log("foreign").said("log").hasPrefix("~/foreign does not begin as a log of alntime does."))
    #expect(try log("foreign").troubles["log"] == "fault")
    try home.write("open", "")
    chmod(home.path + "/open", 0o640)
    #expect(try log("open").said("log").hasSuffix("(its mode is 640). Run `chmod 600 ~/open`."))
    chmod(home.path + "/open", 0o600)
    #expect(try log("open").troubles["log"] == nil)
  }

  @Test func `The log of a running daemon that others may read is a fault`() throws {
    let daemon = try DoctorTests.healthy()
    chmod(daemon.database, 0o644)
    let found = try Examination(daemon.home)
    #expect(found.troubles == ["log": "fault"])
    #expect(found.said("log").hasPrefix("Others have rights on the log ~/logbook (its mode is 644). Run `chmod 600 ~/"))
  }

  @Test func `A socket in a directory that others may write in is a fault, as is an open socket or a file`() throws {
    let daemon = try DoctorTests.healthy()
    let directory = daemon.home.path + "/run/alntime"
    chmod(directory, 0o777)
    let open = try Examination(daemon.home)
    #expect(open.troubles["socket"] == "fault")
    #expect(open.said("socket").hasPrefix("Others may write in ~/run/alntime, the directory of the socket"))
    #expect(try Examination(daemon.home, in: "cy").said("socket").hasPrefix("Caiff eraill ysgrifennu yn ~/run/alntime"))
    chmod(directory, 0o700)

    chmod(daemon.socket, 0o666)
    #expect(try Examination(daemon.home).troubles == ["socket": "fault"])
    chmod(daemon.socket, 0o600)
    #expect(try Examination(daemon.home).troubles == [:])

    #expect(try daemon.stop() == 0)
    try daemon.home.write("run/alntime/api.sock", "")
    #expect(try Examination(daemon.home).said("socket").contains("is there, and is no socket."))
    unlink(daemon.socket)
    symlink("/nowhere", daemon.socket)
    #expect(try Examination(daemon.home).said("socket").contains("is a symbolic link, not a socket"))
  }

  @Test(.enabled(if: Machine.has("script"), "needs script(1), for a terminal"))
  func `Colour is for a terminal that has it`() throws {
    let daemon = try DoctorTests.healthy()
    #expect(try !daemon.type("alntime doctor").output.contains("\u{1B}"))
    #expect(try daemon.onTerminal("alntime doctor").output.contains("\u{1B}[32mok\u{1B}[0m"))
    #expect(try !daemon.onTerminal("alntime doctor", ["NO_COLOR": "1"]).output.contains("\u{1B}"))
  }

  @Test func `A word too many is refused`() throws {
    for (language, sentence) in [("en", "Unexpected argument"), ("cy", "Ymresymiad annisgwyl")] {
      let finished = try PrivateHome().type("alntime doctor now", environment: ["ALNTIME_LANG": language])
      #expect(finished.exitCode == 64 && finished.errors.contains(sentence), "\(finished.errors)")
    }
  }
}

/// A date, counted in days.
struct CalendarDay: CustomStringConvertible {
  private let second: Int

  static var today: CalendarDay { CalendarDay(second: time(nil)) }

  func advanced(by days: Int) -> CalendarDay { CalendarDay(second: second + days * 86_400) }

  var description: String { LondonTime(second: second).date }
}
