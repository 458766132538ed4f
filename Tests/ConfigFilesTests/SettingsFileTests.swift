import ConfigFiles
import Testing

@Suite struct SettingsFileTests {
  private func fault(_ text: String) -> ConfigFileError? {
    do throws(ConfigFileError) {
      _ = try SettingsFile.read(text)
      return nil
    } catch { return error }
  }

  @Test func `All settings are read`() throws {
    let settings = try SettingsFile.read(
      """
      socket = "/run/user/1000/alntime/api.sock"
      database = '/home/alnco/log.sqlite'
      zone = "Europe/London"
      log_level = "notice"
      allow_name_like_labels = true
      reminders = true
      idle_seconds = 0
      """)
    #expect(
      settings
        == Settings(
          socket: "/run/user/1000/alntime/api.sock", database: "/home/alnco/log.sqlite", zone: "Europe/London",
          logLevel: .notice, allowsNameLikeLabels: true, reminds: true, idleSeconds: 0))
  }

  @Test(arguments: ["", "\n", "# nothing\n", "\u{FEFF}", " \t\r\n"])
  func `A file without settings sets nothing`(text: String) throws {
    #expect(try SettingsFile.read(text) == Settings())
  }

  @Test func `A fault is told with its place`() {
    let keys = ["socket", "database", "zone", "log_level", "allow_name_like_labels", "reminders", "idle_seconds"]
    #expect(
      fault("\n loglevel = \"info\"")
        == .unknownKey(
          position: TextPosition(line: 2, column: 2), key: "loglevel", allowed: keys, suggestion: "log_level"))
    #expect(
      fault("[daemon]\nsocket = 1")
        == .unknownKey(position: TextPosition(line: 1, column: 2), key: "daemon", allowed: keys, suggestion: nil))
    #expect(
      fault("log_level = \"warn\"")
        == .badLogLevel(position: TextPosition(line: 1, column: 13), text: "warn", suggestion: nil))
    #expect(
      fault("log_level = \"Warning\"")
        == .badLogLevel(position: TextPosition(line: 1, column: 13), text: "Warning", suggestion: .warning))
    #expect(
      fault("socket = 3")
        == .wrongType(
          position: TextPosition(line: 1, column: 10), key: "socket", expected: .text, found: .integer))
    #expect(
      fault("allow_name_like_labels = \"yes\"")
        == .wrongType(
          position: TextPosition(line: 1, column: 26), key: "allow_name_like_labels", expected: .boolean, found: .text))
    #expect(
      fault("idle_seconds = -1")
        == .outOfRange(
          position: TextPosition(line: 1, column: 16), key: "idle_seconds", number: -1, allowed: 0...86_400))
    #expect(fault("database = \"\"") == .emptyText(position: TextPosition(line: 1, column: 12), key: "database"))
    #expect(
      fault("zone = \"a\nb\"")?.position == TextPosition(line: 1, column: 10))
  }

  @Test func `Log levels bear the names that swift-log gives them`() {
    #expect(
      LogLevel.allCases.map(\.rawValue) == ["trace", "debug", "info", "notice", "warning", "error", "critical"])
  }
}
