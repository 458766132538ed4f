import Foundation
import Testing

extension Faults {
  /// A daemon that cannot do its work: it is not started for ever, and says why (FAULTS R10).
  @Suite(.onOwnThreads, .enabled(if: SystemdRig.canBoot, "needs root, and namespaces in which systemd boots"))
  struct BrokenDaemonTests {
    @Test func `A damaged log is set aside whole, a new one is begun, and the person is told`() throws {
      let said = try SystemdRig().run(
        """
        ceri_manages
        for day in $(seq 11 28); do as ceri alntime log idp 10:00 1h --on 2026-03-$day >/dev/null; done
        mine stop alntimed.service
        cd /home/ceri/.local/share/alntime
        dd if=/dev/urandom of=logbook.sqlite bs=4096 seek=2 count=3 conv=notrunc status=none
        before=$(sha256sum <logbook.sqlite)
        said status "$(as ceri alntime)"
        said welsh "$(as ceri alntime --lang cy)"
        said new "$(as ceri alntime log idp 10:00 1h --on 2026-03-02)"
        said kept "$(test "$before" = "$(sha256sum <logbook.sqlite.damaged-*Z)" && stat -c %U:%a logbook.sqlite.damaged-*Z)"
        said starts "$(journalctl -o cat SYSLOG_IDENTIFIER=alntimed | grep -c '^ready$')" "$(fact NRestarts)"
        said journal "$(journalctl -o cat SYSLOG_IDENTIFIER=alntimed PRIORITY=2)"
        mv logbook.sqlite.damaged-*Z /tmp
        mine restart alntimed.service
        said quiet "$(as ceri alntime)"
        """)
      let sentence = "The log was damaged. It was set aside as /home/ceri/.local/share/alntime/logbook.sqlite.damaged-2"
      #expect(said["status"]?.replacing("|", with: " ").contains(sentence) == true)
      #expect(said["welsh"]?.contains("Roedd y llyfr cofnodion wedi'i ddifrodi.") == true)
      #expect(said["new"]?.hasPrefix("Logged idp") == true)
      #expect(said["kept"] == "ceri:600")
      #expect(said["starts"] == "2 0")
      #expect(said["journal"]?.hasPrefix(sentence) == true)
      #expect(said["quiet"]?.contains("set aside") == false)
    }

    @Test func `Settings that cannot be used are told to whoever asks, and the daemon is not started for ever`() throws
    {
      let said = try SystemdRig().run(
        """
        as ceri mkdir -p /home/ceri/.config/alntime
        echo 'zone = "Europe/Llundain"' >/home/ceri/.config/alntime/alntimed.toml
        ceri_manages
        said english "$(as ceri alntime 2>&1 || echo $?)"
        said welsh "$(as ceri alntime start idp --lang cy 2>&1 || echo $?)"
        said status "$(fact ActiveState)" "$(fact StatusText)"
        for _ in 1 2 3 4 5; do sleep 1; as ceri alntime >/dev/null 2>&1 || true; done
        said starts "$(journalctl -o cat USER_UNIT=alntimed.service | grep -c '^Starting alntimed')"
        rm /home/ceri/.config/alntime/alntimed.toml
        until_true test "$(fact ActiveState)" != activating
        sleep 11
        said ended "$(fact ActiveState)" "$(fact ExecMainStatus)" "$(mine is-active alntimed.socket)"
        said mended "$(as ceri alntime start idp)"
        """)
      #expect(
        said["english"]?.replacing("|", with: " ")
          == "alntime: The system's zone database has no `Europe/Llundain`. Set zone in alntimed.toml to one that it has, such as Europe/London. 74"
      )
      #expect(said["welsh"]?.hasPrefix("alntime: Nid oes `Europe/Llundain` yng nghronfa ddata") == true)
      #expect(said["status"]?.hasPrefix("active The system's zone database has no") == true)
      #expect(said["starts"] == "1")
      #expect(said["ended"] == "failed 65 active")
      #expect(said["mended"]?.hasPrefix("Started idp at ") == true)
    }

    @Test func `After five crashes in five minutes it only says so for a minute, and loses nothing`() throws {
      let said = try SystemdRig().run(
        """
        ceri_manages
        for number in 1 2 3 4 5; do
          as ceri alntime log idp 10:0$number 1m --on 2026-03-02 >/dev/null
          pid=$(fact MainPID)
          kill -SEGV $pid
          until_true sh -c "! kill -0 $pid"
        done
        said sixth "$(as ceri alntime 2>&1 || echo $?)"
        sleep 3
        said starts "$(fact NRestarts)"
        said socket "$(mine is-active alntimed.socket)"
        kill -KILL "$(fact MainPID)"
        said leak "$(journalctl -o cat SYSLOG_IDENTIFIER=alntimed | grep -c Registers || true)"
        said kept "$(as ceri alntime list 2026-03 --json | grep -o '"id"' | wc -l)"
        """)
      #expect(said["sixth"]?.hasPrefix("alntime: alntimed has crashed five times in five minutes") == true)
      #expect(said["sixth"]?.hasSuffix("74") == true)
      #expect(said["starts"] == "5" && said["socket"] == "active")
      #expect(said["leak"] == "0", "memory is not to be in the journal")
      #expect(said["kept"] == "5")
      Rounds.report("crash loop", rounds: 5, lost: 0, control: "the sixth start is held back for a minute")
    }
  }
}
