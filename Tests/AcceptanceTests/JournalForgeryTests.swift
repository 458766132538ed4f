import Foundation
import Testing

extension Faults {
  /// What the real journal keeps of a daemon that is asked for the worst: entries of its own, each with its own fields, and
  /// nothing of a note or a label (FAULTS S16).
  @Suite(.onOwnThreads, .enabled(if: SystemdRig.canBoot, "needs root, and namespaces in which systemd boots"))
  struct JournalForgeryTests {
    /// Ceri's log lies on a small disk, in a folder whose name is out to forge an entry; notes have `zznote`, labels `ZZ9`. The
    /// same is asked twice: while there is room, and on the full disk, when each failure is told to the journal.
    private static let script = #"""
      disk=$'/home/ceri/disk\nPRIORITY=0\nMESSAGE=forged\n_UID=0\n'
      mkdir -p "$disk" /home/ceri/.config/alntime
      mount -t tmpfs -o size=640k,uid=4242,gid=4242,mode=700 t "$disk"
      printf '%s\n' 'database = "/home/ceri/disk\nPRIORITY=0\nMESSAGE=forged\n_UID=0\n/log"' 'log_level = "trace"' \
        >/home/ceri/.config/alntime/alntimed.toml
      chown -R ceri: /home/ceri/.config
      ceri_manages
      as ceri alntime >/dev/null
      cat >/tmp/ask.py <<'PY'
      import json, os, socket, sys
      forgery = "\nPRIORITY=0\nMESSAGE=forged\n_UID=0"
      def ask(method, target, body=None, headers=""):
          connection = socket.socket(socket.AF_UNIX)
          connection.connect("/run/user/4242/alntime/api.sock")
          text = json.dumps(body) if body is not None else ""
          connection.sendall(f"{method} {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}"
                             f"Content-Length: {len(text)}\r\n\r\n{text}".encode())
          print(connection.makefile("rb").read(12).decode()[9:], end=" ")
      def key(): return f"Idempotency-Key: zznote%0APRIORITY=0{os.urandom(4).hex()}\r\n"
      uuid = f"/v1/entries/0b1f6a52-6f0e-4a4e-9c57-1d7f{os.urandom(4).hex()}"
      label = "ZZ9" + sys.argv[1]
      work = {"activity": "idp", "case": label, "start": f"2026-03-0{sys.argv[1]} 08:00", "end": "09:00"}
      ask("POST", "/v1/timer/start", {"activity": "idp", "case": "ZZ9", "note": "zznote" * 60}, key())
      ask("PUT", uuid, work | {"note": "zznote" * 60}, key())
      ask("PUT", uuid, work | {"note": "zznote" + forgery}, key())
      ask("POST", "/v1/cases", {"case": label, "kind": "school"}, key())
      ask("POST", "/v1/cases", {"case": "ZZ9" + forgery, "kind": "school"})
      ask("POST", "/v1/cases/ZZ9%0APRIORITY=0%0AMESSAGE=forged/issue", {})
      ask("POST", f"/v1/cases/{label}/issue", {}, key())
      ask("GET", "/v1/zznote%0APRIORITY=0%0AMESSAGE=forged%0A_UID=0")
      ask("GET", "/v1/entries?period=zznote%0APRIORITY=0%0AMESSAGE=forged")
      ask("GET", "/v1/status", None, "User-Agent: zznote\r\n PRIORITY=0\r\n MESSAGE=forged\r\n")
      ask("GET", "/v1/status", None, "X-Zznote: zznote\nPRIORITY=0\nMESSAGE=forged\r\n")
      ask("ZZ9", "/v1/status", None, "Accept-Language: zznote\x0b\x1b[31m\r\n")
      PY
      said room "$(as ceri /usr/bin/python3 /tmp/ask.py 2)"
      for day in 3 4 5; do
        cat /dev/zero >>"$disk/fill" 2>/dev/null || true
        said full "$(as ceri /usr/bin/python3 /tmp/ask.py $day)"
      done
      as ceri alntime setup --from $'zznote\nPRIORITY=0\nMESSAGE=forged' >/dev/null 2>&1 || true
      said status "$(mine show alntimed.service --property=StatusText --value)"
      mine stop alntimed.socket alntimed.service

      # The control: a program whose lines are read, and one that sends its fields as lines.
      systemd-run --quiet --wait --unit=control sh -c 'printf "zznote\n<0>forged\n" >&2'
      /usr/bin/python3 -c '
      import socket
      note = "zznote\nPRIORITY=0\nMESSAGE=forged"
      socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(
          f"SYSLOG_IDENTIFIER=control\nPRIORITY=6\nMESSAGE={note}\n".encode(), "/run/systemd/journal/socket")'
      journalctl --sync
      said ours "$(journalctl -o json --all _COMM=alntimed | base64 -w0)"
      said manager "$(journalctl -o json --all _SYSTEMD_USER_UNIT=alntimed.service | base64 -w0)"
      said control "$(journalctl -o json --all _SYSTEMD_UNIT=control.service | base64 -w0)"
      said naive "$(journalctl -o json --all SYSLOG_IDENTIFIER=control | base64 -w0)"
      """#

    @Test func `No request and no path forges a field or an entry, and neither note nor label is kept`() throws {
      let said = try SystemdRig().run(Self.script)
      let entries = try Self.entries(said["ours"]) + Self.entries(said["manager"])
      #expect(said["room"]?.hasPrefix("201 201 422 201 ") == true, "\(said["room"] ?? "")")
      #expect((said["full"] ?? "").contains("507"), "\(said["full"] ?? "")")

      // What there has to be, without which this proves nothing: our entries, the path in a field, the failures.
      #expect(entries.contains { $0["MESSAGE"] as? String == "ready" })
      #expect(entries.contains { ($0["ALNTIME_DATABASE"] as? String)?.contains("\nMESSAGE=forged\n_UID=0\n") == true })
      #expect(entries.contains { $0["MESSAGE"] as? String == "request failed" })
      let forged = entries.filter(Self.isForged)
      #expect(forged.isEmpty, "\(forged)")
      let telltale = entries.filter { entry in
        entry.values.contains { "\($0)".lowercased().contains("zznote") || "\($0)".contains("ZZ9") }
      }
      #expect(telltale.isEmpty, "\(telltale)")
      #expect(said["status"]?.contains("|") == false, "\(said["status"] ?? "")")

      let control = try Self.entries(said["control"]).filter(Self.isForged)
      let naive = try Self.entries(said["naive"]).filter(Self.isForged)
      #expect(control.count == 1 && naive.count == 1, "\(said)")
      Rounds.report(
        "S16 forged journal fields", rounds: entries.count, lost: forged.count + telltale.count,
        control: "\(control.count + naive.count) of 2 programs that send lines are forged")
    }

    /// Whether some of the entry is what the text asked for, and not what the daemon says: a priority of its own choice, a
    /// field twice, another user, a message of several lines.
    private static func isForged(_ entry: [String: Any]) -> Bool {
      guard let message = entry["MESSAGE"] as? String, let priority = entry["PRIORITY"] as? String else { return true }
      let user = entry["_UID"] as? String
      return message.contains("forged") || message.contains("\n") || priority == "0" || user == nil
    }

    private static func entries(_ encoded: String?) throws -> [[String: Any]] {
      let lines = try #require(Data(base64Encoded: encoded ?? "")).split(separator: UInt8(ascii: "\n"))
      return try lines.map { try #require(try JSONSerialization.jsonObject(with: $0) as? [String: Any]) }
    }
  }
}
