import Foundation
import Glibc
import Testing

/// Work that is broken off in the middle.
@Suite(.onOwnThreads) struct PoolInterruptTests {
  /// Starts a line, waits for its first traces, and sends the signal.
  private func interrupted(
    _ study: SimulatedStudy, _ words: [String], by signal: Int32, after isUnderWay: () throws -> Bool
  ) throws -> (process: ChildProcess, exitCode: Int32) {
    let process = try ChildProcess(words, environment: study.home.environment, directory: study.home.path)
    try #require(try eventually { try process.exitCode() != nil || isUnderWay() })
    process.signal(signal)
    return (process, try process.finish())
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `An addition that is interrupted keeps what it did, and goes on from there to the same pool`(
    signal: Int32, code: Int32
  ) throws {
    let study = try SimulatedStudy(participants: 300, weeks: 4)
    _ = try study.succeed("alntime pool create whole.pool --invitation sim/invitation.json")
    _ = try study.succeed("alntime pool add whole.pool sim --key sim/study.key")
    let words = ["alntime", "pool", "add", "a.pool", "sim", "--key", "sim/study.key", "--json"]
    let empty = try study.bytes("a.pool").count
    let (process, exitCode) = try interrupted(study, words, by: signal) {
      // The first hundred are committed.
      var status = stat()
      return stat(study.home.path + "/a.pool", &status) == 0 && status.st_size > empty
    }
    #expect(exitCode == code, "\(process.errorText)")
    let tally = try object(process.outputText)
    let done = try #require(tally["added"] as? Int)
    #expect(done >= 100 && done < 300 && tally["interrupted"] as? Bool == true)
    #expect(tally["participants"] as? Int == done)
    #expect(
      process.errorText
        == "alntime: Interrupted: \(done) of 300 are done, and stand. The same command goes on from there.\n")
    #expect(try study.members(of: "a.pool").count == done)

    let resumed = try object(study.succeed(words.joined(separator: " ")))
    #expect(resumed["alreadyThere"] as? Int == done && resumed["added"] as? Int == 300 - done)
    #expect(resumed["interrupted"] as? Bool == false)
    #expect(try study.view(of: "a.pool") == study.view(of: "whole.pool"))
  }

  @Test func `A simulation that is interrupted leaves its folder, says so, and does not go on in it`() throws {
    let study = try SimulatedStudy(participants: 1)
    let words = "alntime simulate nation --participants 20000 --weeks 30 --seed 3"
    let folder = study.home.path + "/nation"
    let (process, exitCode) = try interrupted(study, words.components(separatedBy: " "), by: SIGINT) {
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).count > 4
    }
    #expect(exitCode == 130)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let count = names.count { $0.hasSuffix(".alntime") }
    #expect(count > 1 && names.count == count + 2, "\(names)")
    #expect(
      process.errorText == "alntime: Interrupted: \(count) of 20,000 contributions are in nation, which is incomplete. "
        + "Remove it, and give the same command again.\n")
    let again = try study.home.type(words)
    #expect(again.exitCode == 1)
    #expect(again.errors.contains("Name a new folder, or remove that one first."), "\(again.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == names.count)
  }

  @Test(.enabled(if: Machine.has("script")), arguments: [("en", "3 of 3"), ("cy", "3 o 3")])
  func `How far it is stands on a terminal, in one line, and nowhere else`(language: String, end: String) throws {
    let study = try SimulatedStudy(participants: 3, weeks: 2)
    let line = "alntime pool add a.pool sim --key sim/study.key"
    let environment = ["ALNTIME_LANG": language, "SHELL": "/bin/sh"]
    let shown = try study.home.type(
      "mkfifo keys; exec 3<>keys; script -qec '\(line)' /dev/null <&3", environment: environment)
    #expect(shown.exitCode == 0)
    #expect(shown.output.contains("\r\(end)\r\(String(repeating: " ", count: end.count))\r"), "\(shown.output)")
    let piped = try study.home.type(line, environment: environment)
    #expect(piped.errors.isEmpty && !piped.output.contains("\r"))
  }
}
