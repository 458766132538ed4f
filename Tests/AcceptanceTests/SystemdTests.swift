import Foundation
import Glibc
import Testing

extension Faults {
  /// The units as the real systemd takes them (FAULTS R8, R9, R10, S1).
  @Suite(.onOwnThreads, .enabled(if: SystemdRig.canBoot, "needs root, and namespaces in which systemd boots"))
  struct SystemdTests {
    @Test func `The first command starts the user's daemon, and the journal has its fields`() throws {
      let said = try SystemdRig().run(
        """
        ceri_manages
        said before "$(fact ActiveState)"
        said started "$(as ceri alntime start idp --case K7)"
        said after "$(fact ActiveState)" "$(fact StatusText)"
        said ready "$(journalctl _COMM=alntimed SYSLOG_IDENTIFIER=alntimed ALNTIME_ZONE=Europe/London -o cat --output-fields=MESSAGE,ALNTIME_DATABASE)"
        said forged "$(journalctl _COMM=alntimed -o json | grep -c K7 || true)"
        mine stop alntimed.socket alntimed.service
        said stopped "$(as ceri alntime 2>&1 || echo $?)"
        said order "$(journalctl -o cat SYSLOG_IDENTIFIER=alntimed | tail -1)" "$(fact Result)"
        """)
      #expect(said["before"] == "inactive")
      #expect(said["started"]?.hasPrefix("Started idp K7 at ") == true)
      #expect(said["after"] == "active Keeping /home/ceri/.local/share/alntime/logbook.sqlite")
      #expect(said["ready"]?.contains("ready|") == true || said["ready"]?.contains("ready") == true)
      #expect(said["ready"]?.contains("/home/ceri/.local/share/alntime/logbook.sqlite") == true)
      #expect(said["forged"] == "0")
      #expect(said["stopped"]?.hasSuffix("69") == true)
      #expect(said["order"] == "stopped success")
    }

    @Test(.enabled(if: Machine.canTrace, "needs strace and the right to trace"))
    func `systemd hears that the daemon is ready when the log's schema is on disk, and not before`() throws {
      let home = try PrivateHome()
      let tracer = [
        "strace", "-f", "-y", "-e", "trace=pwrite64,fdatasync,write,writev,sendto,sendmsg", "-o", home.path + "/trace",
      ]
      let manager = ["env", "NOTIFY_SOCKET=\(home.path)/notify"]
      let daemon = try PrivateDaemon(in: home, wrapper: tracer + manager)
      kill(try daemon.processID, SIGTERM)
      #expect(try daemon.process?.finish() == 0)
      let calls = try String(contentsOfFile: home.path + "/trace", encoding: .utf8).split(separator: "\n")
      let ready = try #require(calls.firstIndex { $0.contains("READY=1") })
      let answer = try #require(calls[ready...].firstIndex { $0.contains("HTTP/1.1 200") })
      func writes(_ range: Range<Int>) -> Int {
        calls[range].count { $0.contains("pwrite64") && $0.contains("logbook") }
      }
      #expect(writes(0..<ready) > 20)
      #expect(writes(ready..<answer) == 0)
    }

    @Test func `The system unit serves its user, and nobody else can connect`() throws {
      let said = try SystemdRig().run(
        """
        systemctl start alntimed@ceri.socket
        socket=/run/alntime/ceri/api.sock
        said started "$(as ceri alntime start idp --case K7 --note secret)"
        said log "$(stat -c %U:%a /var/lib/alntime/ceri /var/lib/alntime/ceri/logbook.sqlite)"
        said other "$(as dai alntime --socket $socket 2>&1; echo $?)"
        chmod 666 $socket
        said open "$(as dai /usr/bin/python3 -c '
        import socket
        s = socket.socket(socket.AF_UNIX); s.connect("/run/alntime/ceri/api.sock")
        print(s.makefile("rb").read().decode())')"
        """)
      #expect(said["started"]?.hasPrefix("Started idp K7 at ") == true)
      #expect(said["log"] == "ceri:700|ceri:600")
      #expect(said["other"]?.hasSuffix("77") == true)
      let refusal = said["open"] ?? ""
      #expect(refusal.hasPrefix("HTTP/1.1 403") && !refusal.contains("secret") && !refusal.contains("K7"))
    }

    @Test func `A hung daemon is killed by the watchdog, and the command that waits is answered`() throws {
      let hang = """
        ceri_manages
        as ceri alntime start idp --case K7 >/dev/null
        pid=$(fact MainPID)
        began=$(date +%s%N)
        kill -STOP $pid
        said answer "$(timeout 8 setpriv --reuid 4242 --regid 4242 --clear-groups env XDG_RUNTIME_DIR=/run/user/4242 alntime 2>&1 || echo $?)"
        said milliseconds $((($(date +%s%N) - began) / 1000000))
        said restarts "$(fact NRestarts)"
        said same "$(test $pid = "$(fact MainPID)" && echo yes || echo no)"
        """
      let said = try SystemdRig(dropIns: ["alntimed.service": "[Service]\nWatchdogSec=2"]).run(hang)
      #expect(said["answer"]?.hasPrefix("Running: idp K7") == true)
      #expect(said["restarts"] == "1" && said["same"] == "no")
      #expect(Int(said["milliseconds"] ?? "") ?? .max < 4_000, "WatchdogSec + 2 s")

      let control = try SystemdRig(dropIns: ["alntimed.service": "[Service]\nWatchdogSec=0"]).run(hang)
      #expect(control["answer"] == "124" && control["same"] == "yes")
      Rounds.report(
        "hung event loop (SIGSTOP), milliseconds to an answer \(said["milliseconds"] ?? "?")", rounds: 1, lost: 0,
        control: "without a watchdog: no answer in 8 s")
    }

    @Test(.enabled(if: Machine.canTrace, "needs strace and the right to trace"))
    func `The watchdog leaves a daemon alone whose disk is slow`() throws {
      let said = try SystemdRig(dropIns: ["alntimed.service": "[Service]\nWatchdogSec=1"]).run(
        """
        ceri_manages
        as ceri alntime start idp >/dev/null
        strace -f -q -o /tmp/trace -e trace=fdatasync -e inject=fdatasync:delay_exit=500000 -p "$(fact MainPID)" &
        tracer=$!
        sleep .3
        for _ in 1 2 3 4; do as ceri alntime start idp >/dev/null; done
        kill $tracer
        said slow "$(grep -c 'fdatasync.*= 0' /tmp/trace)"
        said restarts "$(fact NRestarts)"
        """)
      #expect(Int(said["slow"] ?? "") ?? 0 >= 4)
      #expect(said["restarts"] == "0")
    }
  }
}
