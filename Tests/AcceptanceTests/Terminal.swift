extension PrivateDaemon {
  /// What the command prints on a terminal, of which the person types the answer.
  ///
  /// The keyboard is a pipe open at both ends, so that it has no end: script(1) waits for long when it has.
  func onTerminal(
    _ command: String, in language: String = "en", typing answer: String? = nil, _ variables: [String: String] = [:]
  ) throws -> (output: String, exitCode: Int32) {
    let environment = ["TERM": "xterm", "SHELL": "/bin/sh"].merging(variables) { $1 }
    let typed = answer.map { "echo '\($0)' >&3; " } ?? ""
    let finished = try type(
      "[ -p keys ] || mkfifo keys; exec 3<>keys; \(typed)script -qec '\(command)' /dev/null <&3", in: language,
      environment: environment)
    let lines = finished.output.unicodeScalars.filter { $0 != "\r" }
    return (String(String.UnicodeScalarView(lines)), finished.exitCode)
  }
}
