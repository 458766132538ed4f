import Foundation
import Glibc
import Sealing
import Studies
import Testing

extension Faults {
  /// A verb that writes a file or a folder is killed at each write: what it was to write is there whole, or not at all.
  @Suite(.onOwnThreads, .enabled(if: FlakyDisk.isPossible && Clients.arePossible, "needs a C compiler and Python"))
  struct KilledWritingTests {
    @Test(arguments: ["alntime export out a.pool", "alntime pool dataset out a.pool"])
    func `A folder is there whole or not at all after a kill, and the next run clears the rest away`(line: String)
      throws
    {
      let study = try SimulatedStudy(participants: 12, weeks: 4)
      _ = try study.succeed("alntime pool add a.pool sim --key sim/study.key")
      let disk = try FlakyDisk()
      var places: [Int] = []
      for place in Rounds.isSoak ? Array(1...200) : [2, 5, 9] {
        try disk.tell(.killBeforeAppending(place))
        let finished = try study.home.type(line, environment: disk.variables)
        guard finished.exitCode != 0 else { break }
        #expect(finished.exitCode == 128 + SIGKILL, "\(finished.errors)")
        places.append(place)
        #expect(access(study.home.path + "/out", F_OK) != 0, "killed before write \(place)")
        #expect(try drafts(in: study.home).count <= 1, "an earlier run's is cleared away")
      }
      _ = try? FileManager.default.removeItem(atPath: study.home.path + "/out")
      _ = try study.succeed(line)
      #expect(try drafts(in: study.home) == [])

      let half = "import os; os.mkdir('half'); [open(f'half/{n}', 'w').write('row') for n in range(5)]"
      try disk.tell(.killBeforeAppending(3))
      let control = try study.home.run(["python3", "-c", half], environment: disk.variables)
      #expect(control.exitCode == 128 + SIGKILL)
      #expect(access(study.home.path + "/half", F_OK) == 0, "a folder written under its own name is there in half")
      let verb = line.split(separator: " ").dropFirst().dropLast(2).joined(separator: " ")
      Rounds.report("kill during \(verb)", rounds: places.count, lost: 0, control: "written in place: half there")
    }

    @Test func `A pool is there whole or not at all after a kill, and can then be made`() throws {
      let study = try SimulatedStudy(participants: 2, weeks: 2)
      let line = "alntime pool create new.pool --invitation sim/invitation.json"
      let disk = try FlakyDisk()
      var killCount = 0
      for place in Rounds.isSoak ? Array(1...60) : [1, 7, 12, 25] {
        try disk.tell(.killBeforeCall(place))
        let finished = try study.home.type(line, environment: disk.variables)
        guard finished.exitCode != 0 else { break }
        #expect(finished.exitCode == 128 + SIGKILL, "\(finished.errors)")
        killCount += 1
        guard access(study.home.path + "/new.pool", F_OK) == 0 else { continue }
        // Killed before the flush of the folder it is in: it is whole.
        #expect(try study.members(of: "new.pool") == [], "killed before call \(place)")
        unlink(study.home.path + "/new.pool")
      }
      unlink(study.home.path + "/new.pool")
      _ = try study.succeed(line)
      _ = try study.succeed("alntime pool add new.pool sim --key sim/study.key")
      #expect(try study.members(of: "new.pool").count == 2)
      #expect(try drafts(in: study.home) == [])
      Rounds.report("kill during pool create", rounds: killCount, lost: 0, control: "see the folders'")
    }

    @Test func `A contribution is there whole or not at all after a kill`() throws {
      let daemon = try PrivateDaemon()
      try daemon.home.write("consent", "I agree.\n")
      for line in [
        "alntime log idp '2026-01-13 09:00' 3h", "alntime confirm 2026-W03 --yes",
        "alntime invite aln-2026 --title-en a --title-cy b --first-week 2026-W02 --last-week 2026-W13 "
          + "--consent-en consent --consent-cy consent",
        "alntime join aln-2026.invitation.json --yes",
      ] {
        let finished = try daemon.type(line)
        try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
      }
      let disk = try FlakyDisk()
      let file = daemon.home.path + "/mine.alntime"
      for place in 1...3 {
        try disk.tell(.killBeforeAppending(place))
        let killed = try daemon.type("alntime share --output mine.alntime", environment: disk.variables)
        #expect(killed.exitCode == 128 + SIGKILL, "\(killed.errors)")
        // The last flush is the folder's, when the file has its name.
        #expect((access(file, F_OK) == 0) == (place == 3))
        if place == 3 { try requireWhole(file) }
      }
      unlink(file)
      try disk.tell(.nothing)
      #expect(try daemon.type("alntime share --output mine.alntime", environment: disk.variables).exitCode == 0)
      try requireWhole(file)
      #expect(try drafts(in: daemon.home) == [])
      Rounds.report("kill during share", rounds: 3, lost: 0, control: "see SealedFileTests: any part is refused")
    }

    private func requireWhole(_ file: String) throws {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
      _ = try SealedFile.verified(bytes, for: #require(StudyID("aln-2026")))
    }

    private func drafts(in home: PrivateHome) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: home.path).filter { $0.contains(".part") }
    }
  }
}
