import Foundation
import Testing

/// What the daemon says when it cannot begin, in both languages, and that it leaves the files as they are.
@Suite(.onOwnThreads) struct UnusableFileTests {
  let home: PrivateHome

  init() throws { home = try PrivateHome() }

  @Test func `A text file is not taken for a logbook, and stays as it is`() throws {
    let path = try home.write("notes.txt", String(repeating: "Dear diary\n", count: 1_000))
    let before = try Data(contentsOf: URL(filePath: path))
    try expectFailure(
      "alntimed --socket s --database notes.txt", exitCode: 74,
      english: "notes.txt cannot be opened as an alntime logbook: it is damaged, another program's, or closed to you.",
      welsh: "Ni ellir agor notes.txt fel llyfr cofnodion alntime: mae wedi'i ddifrodi, yn perthyn i raglen arall,")
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try files() == ["notes.txt", "run"])
  }

  @Test func `Another program's database is not taken for a logbook, and stays as it is`() throws {
    let path = home.path + "/other.sqlite"
    try UnusableFileTests.otherDatabase.write(to: URL(filePath: path))
    try expectFailure(
      "alntimed --socket s --database other.sqlite", exitCode: 74, english: "other.sqlite cannot be opened",
      welsh: "Ni ellir agor other.sqlite")
    #expect(try Data(contentsOf: URL(filePath: path)) == UnusableFileTests.otherDatabase)
  }

  @Test(.enabled(if: Machine.canActAsAnotherUser || !Machine.isRoot, "root is refused nothing, and needs setpriv"))
  func `A directory without permission is named`() throws {
    try home.invite()
    try FileManager.default.createDirectory(
      atPath: home.path + "/closed", withIntermediateDirectories: false, attributes: [.posixPermissions: 0])
    for (language, sentence) in [("en", "/closed/logbook cannot be opened"), ("cy", "Ni ellir agor /")] {
      let arguments = ["./alntimed", "--socket", home.path + "/s", "--database", home.path + "/closed/logbook"]
      let environment = ["ALNTIME_LANG": language]
      let finished =
        try Machine.isRoot
        ? home.runAsNobody(arguments, environment: environment) : home.run(arguments, environment: environment)
      #expect(finished.exitCode == 74)
      #expect(finished.errors.contains(sentence), "\(finished.errors)")
    }
  }

  @Test func `An unknown key in the settings is named with its line and column`() throws {
    try home.write("alntimed.toml", "zone = \"Europe/London\"\n  soket = \"/tmp/s\"\n")
    try expectFailure(
      "alntimed --socket s --database d --config alntimed.toml", exitCode: 65,
      english: "alntimed.toml: At 2:3 of the file: the key `soket` is not known; "
        + "there can be: socket, database, zone, log_level, allow_name_like_labels, reminders, idle_seconds. "
        + "Did you mean `socket`? Mend it, and alntimed can begin.",
      welsh: "alntimed.toml: Yn 2:3 y ffeil: nid yw'r allwedd `soket` yn hysbys")
    #expect(try files() == ["alntimed.toml", "run"])
  }

  @Test func `A zone that the system does not know is refused, not taken for UTC`() throws {
    try home.write("alntimed.toml", "zone = \"Europe/Llundain\"\n")
    try expectFailure(
      "alntimed --socket s --database d --config alntimed.toml", exitCode: 65,
      english: "The system's zone database has no `Europe/Llundain`.",
      welsh: "Nid oes `Europe/Llundain` yng nghronfa ddata cylchfaoedd y system.")
  }

  @Test func `A settings file that is named must be there`() throws {
    try expectFailure(
      "alntimed --socket s --database d --config nowhere.toml", exitCode: 74,
      english: "nowhere.toml cannot be read.", welsh: "Ni ellir darllen nowhere.toml.")
  }

  private func expectFailure(_ line: String, exitCode: Int32, english: String, welsh: String) throws {
    for (language, sentence) in [("en", english), ("cy", welsh)] {
      let finished = try home.type("exec \(line)", environment: ["ALNTIME_LANG": language])
      #expect(finished.exitCode == exitCode)
      #expect(finished.errors.contains("alntimed: \(sentence)") || finished.errors.contains(sentence))
    }
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.path).sorted()
  }

  /// What sqlite3 writes for `PRAGMA page_size = 512; CREATE TABLE t(a)`: two pages, mostly zeros.
  private static let otherDatabase: Data = {
    var bytes = Data(count: 1_024)
    bytes.replaceSubrange(0..<16, with: Data("SQLite format 3\0".utf8))
    bytes.replaceSubrange(16..<32, with: [2, 0, 1, 1, 0, 64, 32, 32, 0, 0, 0, 1, 0, 0, 0, 2])
    bytes.replaceSubrange(43..<60, with: [1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    bytes.replaceSubrange(95..<109, with: [1, 0, 0x2E, 0x63, 13, 0, 0, 0, 1, 1, 0xDF, 0, 1, 0xDF])
    bytes.replaceSubrange(479..<487, with: [31, 1, 6, 23, 15, 15, 1, 47])
    bytes.replaceSubrange(487..<512, with: Data("tablett\u{2}CREATE TABLE t(a)".utf8))
    bytes[512] = 13
    bytes.replaceSubrange(517..<519, with: [2, 0])
    return bytes
  }()
}
