import Foundation
import Glibc
import Testing

/// The daemon on a socket that systemd made and listens on.
@Suite(
  .onOwnThreads,
  .enabled(if: Machine.has("systemd-socket-activate"), "needs systemd-socket-activate, of the package systemd"))
struct SocketActivationTests {
  @Test func `The first command starts the daemon and is answered`() throws {
    let home = try PrivateHome()
    let socket = home.path + "/s"
    let activator = try ChildProcess(
      ["systemd-socket-activate", "--listen", socket, "alntimed", "--database", home.path + "/logbook"],
      environment: home.environment, directory: home.path)
    #expect(eventually { access(socket, F_OK) == 0 })
    #expect(access(home.path + "/logbook", F_OK) != 0)

    let first = try home.type("alntime start idp --case K7 --socket s")
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("Started idp K7 at "))
    #expect(access(home.path + "/logbook", F_OK) == 0)
    let second = try home.type("alntime --socket s")
    #expect(second.output.hasPrefix("Running: idp K7, "), "\(second.errors)")

    activator.signal(SIGTERM)
    #expect(try activator.finish() == 0, "\(activator.errorText)")
  }
}
