import AlntimeAPI
import Chronology
import Phrasebook
import Testing

@testable import AlntimeCommands

/// What no healthy machine shows: verdicts on facts that are made up.
@Suite struct DoctorCheckTests {
  private func clocks(_ today: String, sinceBoot: Int64 = 90, awake: Int64 = 60, future: Int? = 0) -> [DoctorCheck] {
    ClockChecks(today: CivilDate(today)!, sinceBoot: sinceBoot, awake: awake, futureEntryCount: future).checks
  }

  @Test func `A clock that stands before this version was made is a fault`() {
    #expect(clocks("2020-01-01").map(\.verdict) == [.fault])
    #expect(clocks("2020-01-01")[0].finding.text(in: .english).contains("Wed 1 January 2020, which was before"))
    #expect(clocks(Release.date).map(\.verdict) == [.ok])
    #expect(clocks("2031-01-01").map(\.verdict) == [.ok])
  }

  @Test func `A clock without the time of sleep is a fault, and work later than now a warning`() {
    #expect(clocks("2031-01-01", sinceBoot: 59).map(\.verdict) == [.fault])
    #expect(clocks("2031-01-01", sinceBoot: 60).map(\.verdict) == [.ok])
    #expect(clocks("2031-01-01", future: 2).map(\.verdict) == [.warning])
    #expect(clocks("2020-01-01", sinceBoot: 59, future: nil).map(\.verdict) == [.fault, .fault])
  }

  @Test(arguments: [(2, [DoctorCheck.Verdict.ok]), (1, [.fault]), (0, [.fault])])
  func `A daemon that does not wait for the disk is a fault`(level: Int, verdicts: [DoctorCheck.Verdict]) {
    let log = Wire.Diagnosis.Log(
      path: "/l", bytes: 4_096, schema: "s", synchronous: level, faults: 0, freeBytes: 1 << 40, setAside: [],
      replaced: [])
    let contents = Wire.Diagnosis.Contents(
      entries: 1, futureEntries: 0, uncoveredSeconds: 0, calendar: true, today: CivilDate("2026-11-24")!,
      uncoveredFrom: nil)
    let diagnosis = Wire.Diagnosis(version: "1", zone: "Europe/London", log: log, contents: contents)
    #expect(LogChecks.ofDaemon(diagnosis).map(\.verdict) == verdicts)
  }

  @Test func `Units are told apart in what systemctl shows`() {
    let units = Keeper.units(
      in: "Id=alntimed.socket\nLoadState=loaded\nActiveState=active\nUnitFileState=disabled\n\nId=alntimed.service\n"
        + "LoadState=loaded\nActiveState=failed\nExecMainStatus=65\n")
    #expect(units.map(\.isActive) == [true, false])
    #expect(units.map(\.isEnabled) == [false, true])
    #expect(units.map(\.hasFailed) == [false, true])
  }

  @Test(arguments: [
    ("/run/user/7/alntime/api.sock", "alntimed.socket", true),
    ("/run/alntime/ceri/api.sock", "alntimed@ceri.socket", true),
    ("/tmp/s", "alntimed.socket", false), ("/run/alntime/a/b/api.sock", "alntimed.socket", false),
  ])
  func `The socket tells who keeps the daemon`(path: String, unit: String, isKept: Bool) {
    let keeper = Keeper(ofSocket: path, userSocket: "/run/user/7/alntime/api.sock")
    #expect(keeper.socketUnit == unit && (keeper.manager != nil) == isKept)
  }

  @Test(arguments: [
    ("/home/ceri", "in /home/ceri/x and /home/ceri2/x", "in ~/x and /home/ceri2/x"), ("/", "/tmp/x", "/tmp/x"),
  ])
  func `The home directory is not named`(home: String, finding: String, shown: String) {
    let check = DoctorCheck.fault(.log, Phrase(verbatim: finding), Phrase(verbatim: "-"))
    #expect(DoctorReport([check], home: home, in: .english).document.checks[0].finding == shown)
  }
}
