import Foundation
import Glibc
import Testing

extension Faults {
  /// The daemon in 60 MB of memory (FAULTS R13).
  @Suite(.onOwnThreads, .enabled(if: MemoryGroup.canBeMade, "needs root and the memory controller of cgroup v1"))
  struct MemoryCapTests {
    private static let capBytes = 60 << 20

    @Test func `60 MB of memory survive requests of every kind, those of 10 MB too`() throws {
      let group = try MemoryGroup(capBytes: MemoryCapTests.capBytes)
      let daemon = try PrivateDaemon(wrapper: group.wrapper)
      let count = Rounds.count(500, soak: 10_000)
      let rest = Array(repeating: UInt8(ascii: " "), count: 1 << 20)
      var lost = 0
      for number in 0..<count {
        let status: Int
        let expected: Int
        switch number % 10 {
        case 0:
          // Ten megabytes, as many of them as the daemon takes.
          let connection = try Connection(to: daemon.socket)
          let chunked = number % 20 == 0
          connection.send(
            "PUT /v1/calendar HTTP/1.1\r\nHost: x\r\n"
              + (chunked ? "Transfer-Encoding: chunked\r\n\r\na00000\r\n" : "Content-Length: 10485760\r\n\r\n"))
          for _ in 0..<10 where connection.send(rest) {}
          (status, expected) = (try connection.response().status, 413)
        case 1:
          let body = String(decoding: rest, as: UTF8.self)
          (status, expected) = (try daemon.ask("POST", "/v1/timer/start", body).status, 400)
        case 2, 3, 4:
          let id = UUID().uuidString.lowercased()
          let start = UTC.fields(of: UTC.second(2020, 4, 1) + number * 300)
          let time = String(
            format: "%04d-%02d-%02d %02d:%02d", start.tm_year + 1900, start.tm_mon + 1, start.tm_mday, start.tm_hour,
            start.tm_min)
          let note = String(repeating: "n", count: 200)
          let body = #"{"activity":"idp","start":"\#(time)","end":"5m","note":"\#(note)"}"#
          (status, expected) = (try daemon.ask("PUT", "/v1/entries/\(id)", body).status, 201)
        case 5: (status, expected) = (try daemon.ask("GET", "/v1/summary?period=2020-04").status, 200)
        case 6: (status, expected) = (try daemon.ask("GET", "/v1/entries?period=2020-04").status, 200)
        default: (status, expected) = (try daemon.ask("GET", "/v1/status").status, 200)
        }
        if status != expected { lost += 1 }
        #expect(status == expected, "request \(number)")
      }
      #expect(daemon.process?.exitCode() == nil)
      #expect(try group.kills() == 0)
      let most = try group.mostBytes() >> 20
      let control = try fateOfAGreedyProgram()
      Rounds.report("R13 60 MB of memory", rounds: count, lost: lost, control: "\(control); the daemon had \(most) MB")
    }

    private func fateOfAGreedyProgram() throws -> String {
      let group = try MemoryGroup(capBytes: MemoryCapTests.capBytes)
      let home = try PrivateHome()
      let greedy = try home.run(group.wrapper + ["perl", "-e", "my $x = 'x' x (80 << 20); print length $x"])
      #expect(greedy.exitCode == 128 + SIGKILL)
      return "80 MB in perl are killed (exit \(greedy.exitCode))"
    }
  }
}

/// A control group whose processes get so much memory and no more; removed at the end.
private final class MemoryGroup {
  private static let root = "/sys/fs/cgroup/memory"
  private let path: String

  static let canBeMade = Machine.isRoot && (try? MemoryGroup(capBytes: 1 << 20)) != nil

  init(capBytes: Int) throws {
    path = "\(MemoryGroup.root)/alntime-test-\(UUID().uuidString)"
    guard access(MemoryGroup.root + "/memory.limit_in_bytes", F_OK) == 0, mkdir(path, 0o755) == 0 else {
      throw Trouble("no memory controller")
    }
    try Data("\(capBytes)".utf8).write(to: URL(filePath: path + "/memory.limit_in_bytes"))
    // Nor may it swap, where the kernel counts that.
    try? Data("\(capBytes)".utf8).write(to: URL(filePath: path + "/memory.memsw.limit_in_bytes"))
  }

  deinit {
    // Its processes may take a moment to be gone.
    _ = eventually(withinSeconds: 5) { rmdir(path) == 0 }
  }

  /// What a command line begins with to run in the group.
  var wrapper: [String] { ["sh", "-c", "echo $$ > \(path)/cgroup.procs && exec \"$@\"", "sh"] }

  /// How many of its processes the kernel has killed.
  func kills() throws -> Int {
    let control = try String(contentsOfFile: path + "/memory.oom_control", encoding: .utf8)
    let line = control.split(separator: "\n").first { $0.hasPrefix("oom_kill ") }
    return try #require(line.flatMap { Int($0.dropFirst(9)) })
  }

  func mostBytes() throws -> Int {
    let text = try String(contentsOfFile: path + "/memory.max_usage_in_bytes", encoding: .utf8)
    return try #require(Int(text.filter(\.isNumber)))
  }
}
