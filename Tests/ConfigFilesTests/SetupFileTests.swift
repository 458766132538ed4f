import Chronology
import ConfigFiles
import Profiles
import Testing

@Suite struct SetupFileTests {
  private static let whole = """
    [profile]
    setting = "primary"
    authority = "cardiff"
    [calendar]
    effective = 2026-09-01
    working_days = ["monday"]
    inset = [2026-09-01]
    closed = [2026-11-30]
    [calendar.hours]
    monday = "08:50-15:20"
    [calendar.release]
    monday = ["13:00-15:20"]
    """

  private func fault(of text: String) -> ConfigFileError? {
    do throws(ConfigFileError) {
      _ = try SetupFile.read(text)
      return nil
    } catch { return error }
  }

  @Test func `A profile and a calendar are read, the terms left to the authority`() throws {
    let file = try SetupFile.read(Self.whole)
    #expect(try file.profile == Profile([.setting: "primary", .authority: "cardiff"]))
    let draft = try #require(file.calendar)
    #expect(draft.effective == CivilDate("2026-09-01") && draft.terms == nil)
    #expect(draft.workingDays == [.monday] && draft.hours == [.monday: ClockRange("08:50-15:20")!])
    #expect(draft.release == [.monday: [ClockRange("13:00-15:20")!]])
    #expect(draft.inset == [CivilDate("2026-09-01")!] && draft.closed == [CivilDate("2026-11-30")!])
  }

  @Test func `Either alone will do, and neither is a fault`() throws {
    #expect(try SetupFile.read("[profile]\n").calendar == nil)
    #expect(try SetupFile.read("[calendar]\n[calendar.hours]\nmonday = \"09:00-15:30\"\n").profile == nil)
    #expect(fault(of: "") == .missingKey(position: TextPosition(line: 1, column: 1), key: "profile"))
  }

  @Test func `A calendar's own terms are read`() throws {
    let terms = "\n[[calendar.terms]]\nname = \"autumn 2026\"\nstart = 2026-09-01\nend = 2026-12-18\n"
    #expect(try SetupFile.read(Self.whole + terms).calendar?.terms?.map(\.name) == ["autumn 2026"])
  }

  @Test func `A code that is none is named with its place and what may be meant`() {
    let found = fault(of: Self.whole.replacing("cardiff", with: "cardif"))
    #expect(
      found
        == .badCode(
          position: TextPosition(line: 3, column: 13), key: "profile.authority", text: "cardif",
          allowed: LocalAuthority.allCases.map(\.rawValue) + ["undisclosed"], suggestion: "cardiff"))
  }

  @Test func `Keys there are not, and hours that are missing, are faults`() {
    guard case .unknownKey(_, "profile.name", _, _) = fault(of: "[profile]\nname = \"Siân\"\n") else {
      Issue.record("a name was let in")
      return
    }
    #expect(
      fault(of: "[calendar]\nworking_days = [\"monday\"]\n")
        == .missingKey(position: TextPosition(line: 1, column: 2), key: "calendar.hours"))
  }
}
