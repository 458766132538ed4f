import Foundation
import Glibc
import Testing

extension Faults {
  /// A socket where others could have put it (FAULTS S3): neither end uses it, and both say why.
  @Suite(.onOwnThreads) struct SocketPlaceTests {
    let daemon: PrivateDaemon
    let home: PrivateHome

    init() throws {
      daemon = try PrivateDaemon()
      home = daemon.home
    }

    private struct Place {
      let name: String
      let path: String
      let english: String
      let welsh: String
    }

    @Test func `A symbolic link, another's directory or one open to others is used by neither end`() throws {
      try #require(symlink("run", home.path + "/linked") == 0)
      try #require(symlink(daemon.socket, home.path + "/link.sock") == 0)
      var places = [
        Place(
          name: "linked directory", path: home.path + "/linked/other.sock",
          english: "/linked, the directory of the socket, is a symbolic",
          welsh: "/linked, cyfeiriadur y soced, yn ddolen symbolaidd"),
        Place(
          name: "linked directory and slashes", path: "linked//other.sock",
          english: "linked, the directory of the socket, is",
          welsh: "linked, cyfeiriadur y soced, yn ddolen"),
        Place(
          name: "linked socket", path: "link.sock", english: "link.sock is a symbolic link, not a socket",
          welsh: "Dolen symbolaidd yw link.sock, nid soced"),
      ]
      for (name, mode) in [("everybody", 0o777), ("temporary", 0o1777), ("group", 0o770)] {
        try directory(name, mode: mode_t(mode))
        places.append(
          Place(
            name: name, path: "\(name)/s", english: "Others may write in \(name), the directory of the socket",
            welsh: "Caiff eraill ysgrifennu yn \(name), cyfeiriadur y soced"))
      }
      if Machine.isRoot {
        try directory("another", mode: 0o755)
        try #require(chown(home.path + "/another", 65_534, 65_534) == 0)
        places.append(
          Place(
            name: "another's", path: "another/s",
            english: "another, the directory of the socket, belongs to another user",
            welsh: "another, cyfeiriadur y soced, yn perthyn i ddefnyddiwr arall"))
      }
      for place in places { try expectRefusal(of: place) }

      // The same daemon on the same kind of path, in a directory that is closed.
      try directory("closed", mode: 0o755)
      let control = try ChildProcess(
        ["alntimed", "--socket", "closed/s", "--database", "control"], environment: home.environment,
        directory: home.path)
      #expect(eventually { (try? home.type("alntime --socket closed/s"))?.exitCode == 0 })
      control.signal(SIGTERM)
      #expect(try control.finish() == 0)
      Rounds.report("S3 socket's place", rounds: places.count * 2, lost: 0, control: "a closed directory is used")
    }

    @Test(.enabled(if: Machine.canActAsAnotherUser, "needs root and setpriv, to be another user"))
    func `The command line sends nothing to a daemon of another user`() throws {
      try home.invite()
      try directory("theirs", mode: 0o755)
      try directory("data", mode: 0o700)
      try #require(chown(home.path + "/data", 65_534, 65_534) == 0)
      try #require(chown(home.path + "/theirs", 65_534, 65_534) == 0)
      let setpriv = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
      let theirs = try ChildProcess(
        setpriv + ["./alntimed", "--socket", home.path + "/theirs/s", "--database", home.path + "/data/logbook"],
        environment: home.environment, directory: home.path)
      #expect(eventually { access(home.path + "/theirs/s", F_OK) == 0 })
      // The directory is beyond reproach by now; the daemon in it is not.
      try #require(chown(home.path + "/theirs", 0, 0) == 0)
      for (language, sentence) in [("en", "Another user listens at "), ("cy", "Mae defnyddiwr arall yn gwrando yn ")] {
        let finished = try home.type("alntime --socket theirs/s", environment: ["ALNTIME_LANG": language])
        #expect(finished.exitCode == 77)
        #expect(finished.errors.contains(sentence), "\(finished.errors)")
      }
      theirs.signal(SIGTERM)
      #expect(try theirs.finish() == 0, "\(theirs.errorText)")
    }

    private func directory(_ name: String, mode: mode_t) throws {
      try #require(mkdir("\(home.path)/\(name)", 0o700) == 0 && chmod("\(home.path)/\(name)", mode) == 0)
    }

    private func expectRefusal(of place: Place) throws {
      for (language, sentence) in [("en", place.english), ("cy", place.welsh)] {
        let client = try home.type("alntime --socket \(place.path)", environment: ["ALNTIME_LANG": language])
        #expect(client.exitCode == 77, "\(place.name)")
        #expect(client.errors.contains(sentence), "\(client.errors)")
        let server = try home.type(
          "exec alntimed --socket \(place.path) --database other", environment: ["ALNTIME_LANG": language])
        #expect(server.exitCode == 74, "\(place.name)")
        #expect(server.errors.contains(sentence), "\(server.errors)")
      }
    }
  }
}
