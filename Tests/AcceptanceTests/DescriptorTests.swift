import AlntimeAPI
import Foundation
import Glibc
import Testing

extension Faults {
  /// More clients than the daemon may have files open (FAULTS S7).
  @Suite(.onOwnThreads, .enabled(if: Machine.has("prlimit"), "needs prlimit, of util-linux")) struct DescriptorTests {
    @Test func `With 64 descriptors and 500 clients the daemon lives on, and recovers when they leave`() throws {
      let daemon = try PrivateDaemon(wrapper: ["prlimit", "--nofile=64", "--"])
      let rounds = Rounds.count(1, soak: 10)
      var lost = 0
      for _ in 0..<rounds {
        let early = try Connection(to: daemon.socket)
        #expect(try early.ask("GET", "/v1/status").status == 200)
        let crowd = Crowd(of: 500, at: daemon.socket)
        // So many are inside, and no more come in.
        #expect(eventually(withinSeconds: 5) { ((try? openFiles(of: daemon)) ?? 0) >= 64 })
        usleep(1_500_000)
        #expect(daemon.process?.exitCode() == nil)
        // Whoever was there before is answered still, as well as can be.
        let during = try early.ask("GET", "/v1/status").status
        #expect([200, 503].contains(during), "\(during)")
        crowd.leave()
        let isBack = eventually(withinSeconds: 5) { (try? daemon.ask("GET", "/v1/status"))?.status == 200 }
        if !isBack { lost += 1 }
        #expect(isBack)
        #expect(try daemon.type("alntime start idp").exitCode == 0)
      }
      Rounds.report("S7 descriptors used up", rounds: rounds, lost: lost, control: try fateOfCarelessServer())
    }

    /// What becomes of a server that takes a refused connection for its end.
    private func fateOfCarelessServer() throws -> String {
      let home = try PrivateHome()
      let path = home.path + "/careless"
      let program = """
        use Socket; socket(S, PF_UNIX, SOCK_STREAM, 0); bind(S, sockaddr_un($ARGV[0])); listen(S, 256);
        my @kept; while (1) { accept(my $c, S) or die "$!"; push @kept, $c }
        """
      let server = try ChildProcess(
        ["prlimit", "--nofile=64", "--", "perl", "-e", program, path], environment: home.environment,
        directory: home.path)
      #expect(eventually { access(path, F_OK) == 0 })
      let crowd = Crowd(of: 500, at: path)
      let code = try server.finish()
      crowd.leave()
      #expect(server.errorText.contains("Too many open files"))
      #expect(code != 0)
      return "a careless server dies (exit \(code))"
    }

    private func openFiles(of daemon: PrivateDaemon) throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/\(daemon.processID)/fd").count
    }
  }
}

/// Clients that connect, or stand in the queue, and say nothing.
private final class Crowd {
  private var descriptors: [Int32]

  init(of count: Int, at path: String) {
    let address = UnixAddress(path: path)
    descriptors = (0..<count).map { _ in
      let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
      let descriptor = socket(AF_UNIX, kind, 0)
      // Whoever finds the queue full, as the control's is, does not wait, and comes again.
      for _ in 0..<3 where address?.given(descriptor, to: connect) != true { usleep(1_000) }
      return descriptor
    }
  }

  deinit { leave() }

  func leave() {
    for descriptor in descriptors { close(descriptor) }
    descriptors = []
  }
}
