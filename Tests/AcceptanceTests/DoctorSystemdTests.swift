import Foundation
import Testing

extension Faults {
  /// `alntime doctor` in a real systemd: what it says of the units.
  @Suite(.onOwnThreads, .enabled(if: SystemdRig.canBoot, "needs root, and namespaces in which systemd boots"))
  struct DoctorSystemdTests {
    private static let prelude = """
      cp '\(Machine.programs)'/alntime-study /usr/local/bin/
      doctor() { said "$1" "$(as ceri alntime doctor --json || true)"; }

      """

    @Test func `The user's units are well, or not enabled, or stopped, or failed by bad settings`() throws {
      let said = try SystemdRig().run(
        DoctorSystemdTests.prelude + """
          ceri_manages
          doctor disabled
          mine enable alntimed.socket
          said idle "$(fact ActiveState)"
          doctor well
          mine stop alntimed.socket alntimed.service
          doctor stopped
          as ceri mkdir -p /home/ceri/.config/alntime
          echo 'zone = "Europe/Llundain"' >/home/ceri/.config/alntime/alntimed.toml
          mine start alntimed.socket
          as ceri alntime >/dev/null 2>&1 || true
          until_true sh -c '[ "$(setpriv --reuid 4242 --regid 4242 --clear-groups env XDG_RUNTIME_DIR=/run/user/4242 systemctl --user is-active alntimed.service)" = failed ]'
          doctor failed
          rm -r /home/ceri/.config/alntime /etc/systemd/user/alntimed.*
          mine stop alntimed.socket alntimed.service; mine daemon-reload
          doctor unknown
          """, limitSeconds: 120)
      func found(_ name: String) throws -> Examination {
        try Examination((said[name] ?? "").replacing("|", with: "\n"))
      }
      let disabled = try found("disabled")
      #expect(disabled.troubles["units"] == "warning")
      #expect(
        disabled.said("units").hasSuffix("nothing listens. Run `systemctl --user enable --now alntimed.socket`."))
      let well = try found("well")
      #expect(well.troubles == ["calendar": "warning"], "\(well)")
      #expect(well.said("units").hasPrefix("alntimed.socket is enabled and listens"))

      let stopped = try found("stopped")
      #expect(stopped.troubles["units"] == "warning" && stopped.troubles["daemon"] == "fault")
      #expect(stopped.said("units").hasPrefix("alntimed.socket does not listen: it is inactive."))

      let failed = try found("failed")
      #expect(failed.troubles["units"] == "fault" && failed.troubles["settings"] == "fault")
      #expect(failed.troubles["daemon"] == "fault")
      #expect(failed.said("units").hasPrefix("alntimed.service failed (exit-code 65). The system's zone database has"))
      #expect(failed.said("units").contains("`journalctl --user -u alntimed.service` has more."))
      #expect(failed.said("daemon").hasPrefix("alntimed answers that it cannot do its work. The system's zone"))

      let unknown = try found("unknown")
      #expect(unknown.troubles["units"] == "warning")
      #expect(unknown.said("units").hasPrefix("systemd does not know alntimed.socket."))
    }

    @Test func `The system's units are looked at when they are what is used`() throws {
      let said = try SystemdRig().run(
        DoctorSystemdTests.prelude + """
          systemctl enable --now alntimed@ceri.socket
          doctor well
          systemctl disable alntimed@ceri.socket
          doctor disabled
          """)
      func found(_ name: String) throws -> Examination {
        try Examination((said[name] ?? "").replacing("|", with: "\n"))
      }
      let well = try found("well")
      #expect(well.troubles == ["calendar": "warning"], "\(well)")
      #expect(well.said("units").hasPrefix("alntimed@ceri.socket is enabled and listens"))
      #expect(well.said("log").contains("/var/lib/alntime/ceri/logbook.sqlite"))
      let disabled = try found("disabled")
      #expect(disabled.said("units").hasSuffix("Run `sudo systemctl enable --now alntimed@ceri.socket`."))
    }
  }
}
