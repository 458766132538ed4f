import Foundation
import Testing

extension Faults {
  /// A daemon that ends when nobody has asked for a while, and is started again by the next (FAULTS R9).
  @Suite(.onOwnThreads, .enabled(if: SystemdRig.canBoot, "needs root, and namespaces in which systemd boots"))
  struct IdleExitTests {
    /// Ceri's daemon ends after a second without a client.
    private static let setting = """
      as ceri mkdir -p /home/ceri/.config/alntime
      echo 'idle_seconds = 1' >/home/ceri/.config/alntime/alntimed.toml
      ceri_manages
      is() { [ "$(mine show alntimed.service --property=ActiveState --value)" = "$1" ]; }

      """

    @Test func `It ends when idle, and the next command starts it again, every time`() throws {
      let rounds = Rounds.count(4, soak: 30)
      let said = try SystemdRig().run(
        IdleExitTests.setting + """
          answered=0
          for n in $(seq \(rounds)); do
            as ceri alntime log idp 10:00 1m --on 2026-03-$(printf %02d $n) >/dev/null
            answered=$((answered + 1))
            until_true is inactive
          done
          said answered $answered
          said socket "$(mine is-active alntimed.socket)"
          said result "$(fact Result)" "$(fact NRestarts)"
          said ends "$(journalctl -o cat SYSLOG_IDENTIFIER=alntimed | grep -c '^stopped$')"
          """, limitSeconds: 40 + rounds * 3)
      #expect(said["answered"] == String(rounds))
      #expect(said["socket"] == "active")
      #expect(said["result"] == "success 0")
      #expect(said["ends"] == String(rounds))
      Rounds.report("idle exit and activation", rounds: rounds, lost: 0, control: "while a task runs it stays")
    }

    @Test func `While a task runs, or somebody watches, it stays`() throws {
      let said = try SystemdRig().run(
        IdleExitTests.setting + """
          as ceri alntime start idp >/dev/null
          sleep 4
          said running "$(fact ActiveState)"
          as ceri alntime stop >/dev/null
          setpriv --reuid 4242 --regid 4242 --clear-groups curl -sN --unix-socket /run/user/4242/alntime/api.sock http://x/v1/events >/dev/null &
          sleep 4
          said watched "$(fact ActiveState)"
          kill %1
          until_true is inactive
          said after "$(fact ActiveState)"
          """)
      #expect(said == ["running": "active", "watched": "active", "after": "inactive"])
    }

    @Test func `Two hundred who connect while it ends are all answered`() throws {
      let rounds = Rounds.count(5, soak: 30)
      let script = { (rounds: Int, ending: String) in
        IdleExitTests.setting + """
          cat >/tmp/connect.py <<'P'
          \(IdleExitTests.client)
          P
          as ceri alntime >/dev/null
          said answered "$(as ceri python3 /tmp/connect.py \(rounds) \(ending))"
          said ends "$(journalctl -o cat SYSLOG_IDENTIFIER=alntimed | grep -c '^stopped$' || true)"
          said socket "$(mine is-active alntimed.socket)"
          """
      }
      let said = try SystemdRig().run(script(rounds, "idle"), limitSeconds: 60 + rounds * 4)
      #expect(said["answered"] == "\(rounds * 200) of \(rounds * 200)")
      #expect(said["socket"] == "active")
      #expect(Int(said["ends"] ?? "") ?? 0 >= rounds / 3, "some must meet a daemon that ends")

      let control = try SystemdRig().run(script(1, "kill"))
      let answered = control["answered"]?.split(separator: "|").first ?? ""
      #expect(answered == "0 of 200")
      Rounds.report(
        "connections while it ends (\(said["ends"] ?? "?") times)", rounds: rounds * 200, lost: 0,
        control: "killed in the midst of their requests answered: \(answered)")
    }

    /// In each round nobody comes for about a second, and then 200 clients at once: from 30 ms before the daemon would end to 30
    /// ms after. None has a second try. With `kill` the daemon is killed when each has sent half a request.
    private static let client = #"""
      import socket, subprocess, sys, threading, time
      answered = []
      rounds, ending = int(sys.argv[1]), sys.argv[2]
      halfway, killed = threading.Barrier(201), threading.Event()
      def ask():
          try:
              s = socket.socket(socket.AF_UNIX); s.settimeout(20); s.connect("/run/user/4242/alntime/api.sock")
              s.sendall(b"GET /v1/health HTTP/1.1\r\nHost: x\r\n")
              if ending == "kill": halfway.wait(); killed.wait()
              s.sendall(b"Connection: close\r\n\r\n")
              answered.append(s.makefile("rb").read()[:12].decode())
          except OSError as error:
              answered.append(repr(error))
      for number in range(rounds):
          time.sleep(0.97 + 0.06 * number / max(1, rounds - 1))
          threads = [threading.Thread(target=ask) for _ in range(200)]
          for thread in threads: thread.start()
          if ending == "kill": halfway.wait(); time.sleep(0.5); subprocess.run(["pkill", "-KILL", "-x", "alntimed"]); killed.set()
          for thread in threads: thread.join()
      well = answered.count("HTTP/1.1 200")
      print(f"{well} of {200 * rounds}")
      for kind in sorted(set(answered) - {"HTTP/1.1 200"}): print(f"{answered.count(kind)} {kind}")
      """#
  }
}
