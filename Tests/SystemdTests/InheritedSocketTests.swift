import Glibc
import Testing

@testable import Systemd

extension EnvironmentTests {
  @Suite struct InheritedSocketTests {
    @Test func `A listening Unix stream socket is taken on, closed on exec and non-blocking`() throws {
      let socket = try UnixSocket(SOCK_STREAM)
      try #require(listen(socket.descriptor, 1) == 0)

      let inherited = try InheritedSocket(checking: socket.descriptor)
      #expect(inherited.descriptor == socket.descriptor)
      #expect(fcntl(socket.descriptor, F_GETFD) & FD_CLOEXEC != 0)
      #expect(fcntl(socket.descriptor, F_GETFL) & O_NONBLOCK != 0)
    }

    @Test func `A socket that does not listen is refused`() throws {
      let socket = try UnixSocket(SOCK_STREAM)
      #expect(throws: SystemdError.notAListeningUnixStreamSocket) {
        try InheritedSocket(checking: socket.descriptor)
      }
    }

    @Test func `A datagram socket is refused`() throws {
      let socket = try UnixSocket(SOCK_DGRAM)
      #expect(throws: SystemdError.notAListeningUnixStreamSocket) {
        try InheritedSocket(checking: socket.descriptor)
      }
    }

    @Test func `A network socket is refused`() throws {
      let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(descriptor) }
      try #require(listen(descriptor, 1) == 0)
      #expect(throws: SystemdError.notAListeningUnixStreamSocket) { try InheritedSocket(checking: descriptor) }
    }

    @Test func `A file is refused, and a closed descriptor is a failed call`() throws {
      let descriptor = open("/dev/null", O_RDONLY)
      #expect(throws: SystemdError.notAListeningUnixStreamSocket) { try InheritedSocket(checking: descriptor) }
      close(descriptor)
      #expect(throws: SystemdError.systemCallFailed(errno: EBADF)) { try InheritedSocket(checking: -1) }
    }

    @Test func `Nothing is claimed when systemd passed nothing, or passed it to another process`() throws {
      for name in ["LISTEN_FDS", "LISTEN_PID"] { unsetenv(name) }
      #expect(try InheritedSocket.claim() == nil)

      setenv("LISTEN_FDS", "1", 1)
      setenv("LISTEN_PID", String(getppid()), 1)
      #expect(try InheritedSocket.claim() == nil)
      #expect(getenv("LISTEN_FDS") == nil)
    }
  }
}
