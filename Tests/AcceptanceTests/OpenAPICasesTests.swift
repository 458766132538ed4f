import Foundation
import Glibc
import Testing

extension Faults {
  /// What schemathesis makes of the OpenAPI document (FAULTS S8): no server error, and every answer as the document says.
  @Suite(
    .onOwnThreads,
    .enabled(if: Schemathesis.isThere, "needs schemathesis in .build/schemathesis; .ci/run puts it there"))
  struct OpenAPICasesTests {
    @Test func `No call of the document, well or badly made, is answered otherwise than the document says`() throws {
      let wanted = Rounds.count(300, soak: 10_000)
      let daemon = try PrivateDaemon()
      for line in ["log idp 8:00 9:00 --on 2026-03-02 --case K7", "case open K7 --kind school", "start idp"] {
        _ = try daemon.type("alntime \(line)")
      }
      let run = try Schemathesis.run(against: daemon, examples: Rounds.count(3, soak: 320))
      #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
      let cases = Schemathesis.cases(in: run.output)
      #expect(cases >= wanted, "\(run.output)")
      #expect(daemon.process?.exitCode() == nil)
      #expect(try daemon.ask("GET", "/v1/status").status == 200)

      // The same daemon, whose answers are damaged on their way.
      for (damage, found) in [("status", "Server error"), ("field", "Response violates schema")] {
        let control = try Schemathesis.run(
          against: daemon, examples: 10, damage: damage, only: ["/v1/health", "/v1/status", "/v1/studies"])
        #expect(control.exitCode == 1, "\(control.output)")
        #expect(control.output.contains(found), "\(control.output)")
      }
      Rounds.report(
        "S8 cases of the OpenAPI document", rounds: cases, lost: run.exitCode == 0 ? 0 : 1,
        control: "a 500 in four and a renamed field are found")
    }
  }
}

/// The tool that makes calls of an OpenAPI document, in a virtual environment of its own.
private enum Schemathesis {
  private static let program = Machine.repository + "/.build/schemathesis/bin/schemathesis"
  private static let rigs = Machine.repository + "/Tests/Rigs"

  static let isThere = access(program, X_OK) == 0 && Machine.has("python3")

  /// Not the events, which never end; and not whether what the schemas allow is accepted: that `25:99` is no time, and an
  /// overlap no entry, is not for a schema to say.
  private static let always = [
    "--exclude-path", "/v1/events", "--checks", "all", "--exclude-checks", "positive_data_acceptance",
    "--continue-on-failure", "--no-color", "--request-timeout", "20", "--warnings", "off",
  ]

  static func run(
    against daemon: PrivateDaemon, examples: Int, damage: String? = nil, only paths: [String] = []
  ) throws -> PrivateHome.Finished {
    let home = daemon.home
    let bridge = try ChildProcess(
      ["python3", rigs + "/socket-bridge", daemon.socket] + (damage.map { [$0] } ?? []), environment: home.environment,
      directory: home.path)
    guard eventually({ bridge.outputText.hasSuffix("\n") }) else { throw Trouble("no bridge: \(bridge.errorText)") }
    let port = bridge.outputText.filter(\.isNumber)
    let seed = ProcessInfo.processInfo.environment["ALNTIME_SEED"] ?? (Rounds.isSoak ? nil : "7")
    let arguments =
      [program, "run", "http://127.0.0.1:\(port)/v1/openapi.json", "--max-examples", String(examples)]
      + (paths.isEmpty ? always : Array(always.dropFirst(2)) + paths.flatMap { ["--include-path", $0] })
      + (seed.map { ["--seed", $0] } ?? [])
    let process = try ChildProcess(
      arguments,
      environment: home.environment.merging(["SCHEMATHESIS_HOOKS": "openapi_hooks", "PYTHONPATH": rigs]) { $1 },
      directory: home.path)
    let code = try process.finish(withinSeconds: Rounds.count(120, soak: 1_800))
    return PrivateHome.Finished(output: process.outputText, errors: process.errorText, exitCode: code)
  }

  /// `1440 generated, 1440 passed`
  static func cases(in output: String) -> Int {
    let words = output.split { " \n".contains($0) }
    return zip(words, words.dropFirst()).first { $0.1.hasPrefix("generated") }.flatMap { Int($0.0) } ?? 0
  }
}
