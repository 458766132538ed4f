import CSystemd

/// Tells the service manager how the daemon is doing: sd_notify(3).
///
/// Each call does nothing unless `NOTIFY_SOCKET` is set, as it is for a unit of `Type=notify`, and returns whether a
/// message went out. The daemon never depends on the answer: it runs the same by hand.
package struct SystemdNotifier: Sendable {
  package init() {}

  /// Says that the daemon serves, with one line for `systemctl status`.
  @discardableResult package func ready(status: String) -> Bool {
    send("READY=1\n" + SystemdNotifier.statusLine(status))
  }

  /// Changes the line that `systemctl status` shows.
  @discardableResult package func status(_ status: String) -> Bool { send(SystemdNotifier.statusLine(status)) }

  /// Says that the daemon has begun to stop.
  @discardableResult package func stopping() -> Bool { send("STOPPING=1") }

  /// Says that the daemon is alive; a unit with `WatchdogSec=` wants it more often than that.
  @discardableResult package func watchdog() -> Bool { send("WATCHDOG=1") }

  /// Within how long the service manager wants ``watchdog()`` each time, by `WatchdogSec=`; nil when it does not.
  package static var watchdogInterval: Duration? {
    var microseconds: UInt64 = 0
    guard sd_watchdog_enabled(0, &microseconds) > 0 else { return nil }
    return .microseconds(Int64(clamping: microseconds))
  }

  /// Control characters become spaces: each line of a message is an assignment of its own, and a status must not be
  /// able to say `MAINPID=1`.
  private static func statusLine(_ status: String) -> String {
    let scalars = status.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    return "STATUS=" + String(String.UnicodeScalarView(scalars))
  }

  private func send(_ state: String) -> Bool { sd_notify(0, state) > 0 }
}
