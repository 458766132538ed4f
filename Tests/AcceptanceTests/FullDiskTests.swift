import Foundation
import Testing

extension Faults {
  /// A disk that fills up under the daemon (FAULTS R6): no false acknowledgement, reading goes on, and writing goes on once
  /// there is space, without a restart.
  @Suite(.onOwnThreads, .enabled(if: Machine.canMount, "needs the right to mount a tmpfs, to fill a disk"))
  struct FullDiskTests {
    @Test func `Wherever the space ends, only what was acknowledged is there, and it is all there`() throws {
      let disk = try SmallDisk(sizeKiB: 4_096)
      let daemon = try PrivateDaemon(on: disk)
      var acknowledged: [String] = []
      var refused: [String] = []
      var slowestRecovery = Duration.zero
      let pageCounts = Rounds.isSoak ? Array(0..<20) : [0, 1, 5, 12]
      for pageCount in pageCounts {
        try disk.fill(leavingPages: pageCount)
        var (id, answer) = try log(&acknowledged, on: daemon)
        while answer.status < 300 { (id, answer) = try log(&acknowledged, on: daemon) }
        refused.append(id)
        #expect(answer.status == 507)
        #expect(try answer.problem.code == "disk-full")
        #expect(try daemon.ask("GET", "/v1/status").status == 200)
        #expect(try daemon.ask("GET", "/v1/entries").status == 200)
        #expect(try daemon.entries().map(\.id) == acknowledged)

        disk.free()
        let time = try ContinuousClock().measure {
          let recovered = try eventually(withinSeconds: 5) { try log(&acknowledged, on: daemon).answer.status == 201 }
          #expect(recovered, "with \(pageCount) pages, after \(acknowledged.count) entries")
        }
        slowestRecovery = max(slowestRecovery, time)
      }
      try daemon.destroy()
      try daemon.start()
      let kept = Set(try daemon.entries().map(\.id))
      #expect(kept == Set(acknowledged) && kept.isDisjoint(with: refused))
      Rounds.report(
        "R6 disk full, recovered in \(slowestRecovery)", rounds: pageCounts.count,
        lost: acknowledged.count { !kept.contains($0) },
        control: "a client that takes 507 for a yes misses \(refused.count)")
    }

    @Test func `Killed on a full disk, it starts again and is read, and takes writes once there is space`() throws {
      let disk = try SmallDisk(sizeKiB: 1_024)
      let daemon = try PrivateDaemon(on: disk)
      var acknowledged: [String] = []
      for _ in 0..<20 { #expect(try log(&acknowledged, on: daemon).answer.status == 201) }
      try disk.fill()
      try daemon.destroy()
      try daemon.start()
      #expect(try daemon.entries().map(\.id) == acknowledged)
      while try log(&acknowledged, on: daemon).answer.status != 507 {}
      #expect(try daemon.entries().map(\.id) == acknowledged)
      disk.free()
      #expect(try log(&acknowledged, on: daemon).answer.status == 201)
    }

    @Test func `The command line exits with 74 and the next command succeeds once there is space`() throws {
      let disk = try SmallDisk(sizeKiB: 512)
      let daemon = try PrivateDaemon(on: disk)
      try disk.fill()
      #expect(try daemon.type("alntime start idp").exitCode == 74)
      #expect(try daemon.type("alntime status").output.hasPrefix("Nothing is running."))
      disk.free()
      #expect(try daemon.type("alntime start idp").exitCode == 0)
      #expect(try daemon.type("alntime status").output.hasPrefix("Running: idp"))
    }

    @Test func `A new logbook on a full disk is refused with that reason`() throws {
      let disk = try SmallDisk(sizeKiB: 256)
      try disk.fill()
      let home = try PrivateHome()
      let finished = try home.type("exec alntimed --socket s --database \(disk.path)/logbook")
      #expect(finished.exitCode == 74)
      #expect(finished.errors.contains("the disk is full"), "\(finished.errors)")
    }

    /// Logs five minutes after those logged so far, and notes the id when the daemon acknowledges it.
    private func log(_ acknowledged: inout [String], on daemon: PrivateDaemon) throws -> (id: String, answer: Response)
    {
      let id = UUID().uuidString.lowercased()
      let start = UTC.fields(of: UTC.second(2026, 3, 2) + acknowledged.count * 300)
      let text = String(format: "2026-03-%02d %02d:%02d", start.tm_mday, start.tm_hour, start.tm_min)
      let answer = try daemon.ask("PUT", "/v1/entries/\(id)", #"{"activity":"idp","start":"\#(text)","end":"5m"}"#)
      if answer.status < 300 { acknowledged.append(id) }
      return (id, answer)
    }
  }
}
