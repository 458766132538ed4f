import Foundation
import Testing

extension Faults {
  /// What the units say that they forbid is forbidden, and only by them (FAULTS R11, R12).
  @Suite(.onOwnThreads, .enabled(if: SystemdRig.canBoot, "needs root, and namespaces in which systemd boots"))
  struct HardeningTests {
    /// An option of systemd.exec(5), and who must try the thing that it forbids: for some only root could do it at all.
    private struct Option {
      let name: String
      let value: String

      /// The name of the thing to try, in Tests/Rigs/sandbox-probe.
      var probe: String { name + (value.hasPrefix("~") ? "~" : "") }
      var user: String { HardeningTests.forRoot.contains(probe) ? "root" : "ceri" }
    }

    private static let forRoot: Set = [
      "CapabilityBoundingSet", "ProtectSystem", "ProtectHome", "PrivateTmp", "PrivateDevices", "ProtectKernelTunables",
      "ProtectKernelModules", "ProtectKernelLogs", "ProtectControlGroups", "ProtectClock", "ProtectHostname",
      "PrivateUsers", "PrivateNetwork", "IPAddressDeny", "RestrictRealtime", "SystemCallFilter~",
    ]

    /// What a unit has beside its sandbox, and bounds of which no claim is made.
    private static let others: Set = [
      "Type", "User", "ExecStart", "StateDirectory", "StateDirectoryMode", "Restart", "RestartSec",
      "RestartPreventExitStatus", "WatchdogSec", "WatchdogSignal", "TimeoutStopSec", "Environment",
      "SystemCallErrorNumber", "MemoryMax", "TasksMax",
    ]

    /// Every option of the unit's sandbox.
    private static func sandbox(of unit: String) throws -> [Option] {
      let text = try String(contentsOfFile: Machine.repository + "/Systemd/" + unit, encoding: .utf8)
      let service = text.components(separatedBy: "[Service]\n")[1].components(separatedBy: "[Install]")[0]
      return service.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
        let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard !others.contains(parts[0]) else { return nil }
        return Option(name: parts[0], value: parts[1])
      }
    }

    @Test(arguments: ["system/alntimed@.service", "user/alntimed.service"])
    func `Each option forbids what could be done without it, and the unit forbids it all`(unit: String) throws {
      let options = try HardeningTests.sandbox(of: unit)
      try #require(options.count > 8)
      let run = unit.hasPrefix("user") ? "as ceri systemd-run --user" : "systemd-run"
      let all = options.map { "-p '\($0.name)=\($0.value)'" }.joined(separator: " ")
      let script = options.map { option in
        let user = unit.hasPrefix("user") ? "" : "-p User=\(option.user)"
        let person = unit.hasPrefix("user") ? "" : "-p User=ceri"
        let alone = "-p '\(option.name)=\(option.value)' -p SystemCallErrorNumber=EPERM"
        return """
          said '\(option.probe)' "$(try \(user) -- '\(option.probe)')" "$(try \(user) \(alone) -- '\(option.probe)')" \
          "$(try \(person) \(all) -p SystemCallErrorNumber=EPERM -- '\(option.probe)')"
          """
      }
      let said = try SystemdRig().run(
        """
        mkdir -p /opt/probe
        cp '\(Machine.repository)'/Tests/Rigs/sandbox-probe /opt/probe/
        cp /usr/bin/id /opt/probe/set-uid-id; chmod u+s /opt/probe/set-uid-id
        touch /tmp/canary; mknod -m 666 /dev/probe c 1 3; ip link set lo up
        /usr/bin/python3 -c 'import socket, time
        s = socket.socket(socket.AF_UNIX); s.bind("\\0alntime-probe"); s.listen(); time.sleep(90)' &
        ceri_manages
        try() {
          local options=(); while [ "$1" != -- ]; do options+=("$1"); shift; done
          \(run) --quiet --wait --pipe "${options[@]}" /opt/probe/sandbox-probe "$2" >/dev/null 2>&1 || { echo $?; return; }
          echo 0
        }
        \(script.joined(separator: "\n"))
        """, limitSeconds: 90)
      for option in options {
        // Done without it; refused with it alone; refused in the unit.
        #expect(said[option.probe] == "0 1 1", "\(option.probe)")
      }
    }

    @Test func `systemd finds no fault with the units, and rates the system unit safe`() throws {
      let home = try PrivateHome()
      for (path, name) in [("system", "alntimed@.service"), ("user", "alntimed.service")] {
        let text = try String(contentsOfFile: "\(Machine.repository)/Systemd/\(path)/\(name)", encoding: .utf8)
        try home.write(name, text.replacing("@BINDIR@", with: Machine.programs))
        let socket = name.replacing(".service", with: ".socket")
        let source = try String(contentsOfFile: "\(Machine.repository)/Systemd/\(path)/\(socket)", encoding: .utf8)
        try home.write(socket, source)
      }
      let verified = try home.type("systemd-analyze verify --man=no ./alntimed@ceri.service ./alntimed@ceri.socket")
      #expect(verified.exitCode == 0 && verified.errors == "")
      // The threshold is ten times the exposure.
      let rated = try home.type("systemd-analyze security --offline=true --threshold=15 ./alntimed@.service")
      #expect(rated.exitCode == 0 && rated.output.contains("SAFE"))
      let control = try home.type("systemd-analyze security --offline=true --threshold=15 ./alntimed.service")
      #expect(control.exitCode != 0, "the user unit, which can forbid less, is above that")
    }

    @Test func `systemd finds nothing unknown in the user's units`() throws {
      let said = try SystemdRig().run(
        """
        ceri_manages
        as ceri alntime >/dev/null
        said unknown "$(journalctl -o cat | grep -ciE 'unknown (key|section|lvalue)|failed to parse' || true)"
        said verify "$(as ceri systemd-analyze verify --user --man=no /etc/systemd/user/alntimed.service 2>&1; echo $?)"
        """)
      #expect(said["unknown"] == "0")
      #expect(said["verify"] == "0")
    }
  }
}
