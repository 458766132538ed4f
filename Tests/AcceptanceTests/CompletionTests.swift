import Foundation
import Testing

/// What TAB offers, in the shells themselves, by the scripts that the program writes.
@Suite(.onOwnThreads) struct CompletionTests {
  let daemon: PrivateDaemon

  init() throws { daemon = try PrivateDaemon() }

  private let activities = [
    "idp", "pcp", "review", "identify", "agencies", "referral", "family", "transition", "authority", "cluster",
    "paperwork", "translation", "governors", "disputes", "provision", "support", "staff", "learning", "other",
  ]

  @Test func `Bash completes verbs, options, activities and cases`() throws {
    try logCases()
    #expect(try bash("alntime", "st") == ["status", "start", "stop", "study"])
    #expect(try bash("alntime", "start", "") == activities)
    #expect(try bash("alntime", "start", "pr") == ["provision"])
    #expect(try bash("alntime", "asleep", "") == ["keep", "cut", "split"])
    #expect(try bash("alntime", "log", "tra") == ["transition", "translation"])
    #expect(try bash("alntime", "import", "x.csv", "--activity", "tra") == ["transition", "translation"])
    #expect(try bash("alntime", "start", "idp", "--case", "") == ["K9", "K7", "Y3-02"])
    #expect(try bash("alntime", "log", "idp", "9:00", "10:00", "--case", "K") == ["K9", "K7"])
    #expect(try bash("alntime", "start", "idp", "--no") == ["--note"])
    #expect(try bash("alntime", "status", "--lang", "") == ["en", "cy"])
    #expect(try !bash("alntime", "").contains("manual"))
  }

  @Test func `A running task's case comes first, and the socket on the line is asked`() throws {
    try logCases()
    #expect(try daemon.type("alntime start idp --case M1").exitCode == 0)
    let line = ["alntime", "start", "--socket", daemon.socket, "idp", "--case", ""]
    #expect(try bash(line, environment: ["ALNTIME_SOCKET": "/nowhere"]) == ["M1", "K9", "K7", "Y3-02"])
  }

  @Test func `A Welsh reader is offered the same words`() throws {
    try logCases()
    let welsh = ["ALNTIME_LANG": "cy"]
    #expect(try bash(["alntime", "start", ""], environment: welsh) == activities)
    #expect(try bash(["alntime", "start", "idp", "--case", ""], environment: welsh) == ["K9", "K7", "Y3-02"])
  }

  @Test func `Without a daemon no case is offered, and nothing is said`() throws {
    #expect(try daemon.stop() == 0)
    #expect(try bash("alntime", "start", "idp", "--case", "").isEmpty)
    #expect(try bash("alntime", "start", "pr") == ["provision"])
  }

  @Test func `A daemon that does not answer is waited for a moment only`() throws {
    try logCases()
    let stopped = try daemon.processID
    kill(stopped, SIGSTOP)
    defer { kill(stopped, SIGCONT) }
    let clock = ContinuousClock()
    let began = clock.now
    let finished = try daemon.home.run(["alntime", "---completion", "start", "--", "--case", "3", "0"] + ["alntime"])
    #expect(finished.exitCode == 0 && finished.output.isEmpty && finished.errors.isEmpty)
    // 200 ms, and what a machine at work on other things adds.
    #expect(clock.now - began < .seconds(5))
  }

  @Test(.enabled(if: Machine.has("zsh"), "needs zsh"))
  func `Zsh reads the script and is told the activities' names`() throws {
    try script("zsh", to: "_alntime")
    #expect(try daemon.home.run(["zsh", "-n", "_alntime"]).errors == "")
    let loaded = try daemon.home.run([
      "zsh", "-f", "-c",
      "fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; print -r -- \"${_comps[alntime]}\"",
    ])
    #expect(loaded.output == "_alntime\n", "\(loaded.errors)")
    #expect(try offered("zsh", in: "cy", "positional@0").hasPrefix("idp:Llunio CDU\npcp:Cyfarfod"))
  }

  @Test(.enabled(if: Machine.has("fish"), "needs fish"))
  func `Fish completes verbs, and is told the activities' names`() throws {
    try script("fish", to: "alntime.fish")
    #expect(try daemon.home.run(["fish", "-n", "alntime.fish"]).errors == "")
    #expect(try fish("alntime st").map { $0.prefix { $0 != "\t" } } == ["start", "status", "stop", "study"])
    // Without a terminal, fish 3 cannot say where the cursor is, which it tells the program.
    #expect(try offered("fish", in: "cy", "positional@0").hasPrefix("idp\tLlunio CDU\npcp\tCyfarfod"))
  }

  @Test func `Every case and every activity of every verb completes live`() throws {
    for verb in try HelpDump.read(of: "alntime", in: daemon.home).command.all {
      for argument in verb.arguments ?? [] {
        let names = (argument.names ?? []).map(\.written)
        guard names.contains("--case") || names.contains("--activity") || argument.valueName == "activity" else {
          continue
        }
        #expect(argument.completionKind?["custom"] != nil, "\(verb.commandName) \(names): give it `completion:`")
      }
    }
  }

  /// Three cases in the last week, and one long ago, which is not offered.
  private func logCases() throws {
    for (label, when) in [("Y3-02", "9:00"), ("K7", "10:00"), ("K9", "11:00"), ("K7", "10:30")] {
      #expect(try daemon.type("alntime log idp \(when) 15m --on yesterday --case \(label)").exitCode == 0)
    }
    #expect(try daemon.type("alntime log idp 9:00 10:00 --on 2026-01-05 --case OLD1").exitCode == 0)
  }

  private func script(_ shell: String, to name: String) throws {
    let written = try daemon.type("alntime --generate-completion-script \(shell) >\(name)")
    try #require(written.exitCode == 0, "\(written.errors)")
  }

  private func bash(_ words: String...) throws -> [String] { try bash(words) }

  /// What bash would offer for the last of the words.
  private func bash(_ words: [String], environment: [String: String] = [:]) throws -> [String] {
    try script("bash", to: "alntime.bash")
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let program = """
      source ./alntime.bash
      complete -p alntime >/dev/null || exit 9
      function=$(complete -p alntime); function=${function##*-F }; function=${function%% *}
      COMP_WORDS=(\(quoted)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
      "$function" alntime "${COMP_WORDS[$COMP_CWORD]}" "${COMP_WORDS[$((COMP_CWORD - 1))]}"
      for word in "${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done
      """
    let finished = try daemon.home.run(["bash", "-c", program], environment: environment)
    #expect(finished.exitCode == 0 && finished.errors.isEmpty, "\(finished.errors)")
    return finished.output.split(separator: "\n").map(String.init)
  }

  private func fish(_ line: String) throws -> [String] {
    let finished = try daemon.home.run(["fish", "-N", "-c", "source alntime.fish; complete -C '\(line)'"])
    #expect(finished.errors.isEmpty)
    return finished.output.split(separator: "\n").map(String.init)
  }

  /// What the program tells a shell of an argument of `start`.
  private func offered(_ shell: String, in language: String, _ argument: String) throws -> String {
    try daemon.home.run(
      ["alntime", "---completion", "start", "--", argument, "2", "0", "alntime", "start", ""],
      environment: ["SAP_SHELL": shell, "SAP_SHELL_VERSION": "5.9", "ALNTIME_LANG": language]
    ).output
  }
}
