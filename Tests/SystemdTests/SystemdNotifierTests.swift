import Glibc
import Systemd
import Testing

extension EnvironmentTests {
  @Suite struct SystemdNotifierTests {
    @Test func `systemd hears that the daemon is ready, what it does, and that it stops`() throws {
      let manager = try UnixSocket(SOCK_DGRAM)
      setenv("NOTIFY_SOCKET", manager.address, 1)
      defer { unsetenv("NOTIFY_SOCKET") }
      let notifier = SystemdNotifier()

      #expect(notifier.ready(status: "2 entries today"))
      #expect(manager.receive() == "READY=1\nSTATUS=2 entries today")
      #expect(notifier.status("idle"))
      #expect(manager.receive() == "STATUS=idle")
      #expect(notifier.watchdog())
      #expect(manager.receive() == "WATCHDOG=1")
      #expect(notifier.stopping())
      #expect(manager.receive() == "STOPPING=1")
    }

    @Test func `A status with a newline cannot forge another assignment`() throws {
      let manager = try UnixSocket(SOCK_DGRAM)
      setenv("NOTIFY_SOCKET", manager.address, 1)
      defer { unsetenv("NOTIFY_SOCKET") }

      SystemdNotifier().status("idle\nMAINPID=1\r\u{0}")
      #expect(manager.receive() == "STATUS=idle MAINPID=1  ")
    }

    @Test func `Without a service manager nothing happens`() throws {
      let manager = try UnixSocket(SOCK_DGRAM)
      unsetenv("NOTIFY_SOCKET")
      let notifier = SystemdNotifier()

      #expect(!notifier.ready(status: "serving"))
      #expect(!notifier.status("serving"))
      #expect(!notifier.watchdog())
      #expect(!notifier.stopping())
      #expect(!manager.hasMail)
    }

    @Test func `A service manager that has gone does not disturb the daemon`() {
      setenv("NOTIFY_SOCKET", "@alntime-test-nobody-\(getpid())", 1)
      defer { unsetenv("NOTIFY_SOCKET") }
      #expect(!SystemdNotifier().ready(status: "serving"))
    }
  }
}
