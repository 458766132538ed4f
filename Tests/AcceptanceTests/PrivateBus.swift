import Foundation
import Glibc

/// A message bus for one test, session bus and system bus in one, and on it a desktop that shows notifications.
final class PrivateBus {
  private let home: PrivateHome
  private var bus: ChildProcess?
  private var desktop: ChildProcess?

  /// Whether there is a bus to start, and a compiler for the desktop.
  static let canStart = Machine.has("dbus-daemon") && Machine.has("busctl") && SleepyMachine.canSleep

  /// Starts the bus; it has a desktop unless it is to have none.
  init(in home: PrivateHome, withDesktop: Bool = true) throws {
    self.home = home
    try home.write("bus.conf", configuration)
    let started = try ChildProcess(
      ["dbus-daemon", "--config-file=bus.conf", "--nofork", "--nopidfile"], environment: home.environment,
      directory: home.path)
    bus = started
    guard eventually({ access(home.path + "/bus", F_OK) == 0 }) else { throw Trouble("no bus: \(started.errorText)") }
    if withDesktop { try startDesktop() }
  }

  deinit {
    for process in [desktop, bus] { process?.signal(SIGKILL) }
  }

  private var address: String { "unix:path=" + home.path + "/bus" }

  /// What a daemon finds in its environment.
  var variables: [String: String] { ["DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address] }

  /// What the desktop was asked to show: `7 replaces 0: title | body`, its own number first.
  var shown: [String] {
    (desktop?.outputText ?? "").split(separator: "\n").map(String.init).filter { $0 != "ready" }
  }

  /// Says what logind says before the machine sleeps, and after.
  func prepareForSleep(_ isAboutToSleep: Bool) throws {
    let sent = try home.run([
      "busctl", "--address=" + address, "emit", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
      "PrepareForSleep", "b", isAboutToSleep ? "true" : "false",
    ])
    guard sent.exitCode == 0 else { throw Trouble("busctl: \(sent.errors)") }
  }

  /// Ends the bus under everybody who is on it.
  func stop() throws {
    bus?.signal(SIGKILL)
    _ = try bus?.finish()
  }

  private func startDesktop() throws {
    try home.write("desktop.c", PrivateBus.desktop)
    let compiled = try home.run(["cc", "-o", "desktop", "desktop.c", "-lsystemd"])
    guard compiled.exitCode == 0 else { throw Trouble("cc: \(compiled.errors)") }
    let started = try ChildProcess(
      ["./desktop"], environment: home.environment.merging(variables) { $1 }, directory: home.path)
    desktop = started
    guard eventually({ started.outputText.hasPrefix("ready\n") }) else {
      throw Trouble("no desktop: \(started.errorText)")
    }
  }

  private var configuration: String {
    """
    <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
     "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
    <busconfig>
      <type>session</type>
      <listen>\(address)</listen>
      <auth>EXTERNAL</auth>
      <policy context="default">
        <allow send_destination="*"/>
        <allow receive_sender="*"/>
        <allow own="*"/>
      </policy>
    </busconfig>
    """
  }

  /// A notification service, version 1.2 of the specification, as far as our daemon needs one.
  private static let desktop = """
    #include <stdio.h>
    #include <systemd/sd-bus.h>

    static int notify(sd_bus_message *call, void *data, sd_bus_error *error) {
      static unsigned next = 7;
      const char *program, *icon, *title, *body;
      unsigned replaces;
      int duration;
      int read = sd_bus_message_read(call, "susssasa{sv}i", &program, &replaces, &icon, &title, &body, 0, 0, &duration);
      if (read < 0) return read;
      printf("%u replaces %u: %s: %s | %s\\n", next, replaces, program, title, body);
      fflush(stdout);
      return sd_bus_reply_method_return(call, "u", next++);
    }

    static const sd_bus_vtable table[] = {
      SD_BUS_VTABLE_START(0), SD_BUS_METHOD("Notify", "susssasa{sv}i", "u", notify, 0), SD_BUS_VTABLE_END};

    int main(void) {
      const char *name = "org.freedesktop.Notifications";
      sd_bus *bus = NULL;
      if (sd_bus_open_user(&bus) < 0) return 1;
      if (sd_bus_add_object_vtable(bus, NULL, "/org/freedesktop/Notifications", name, table, NULL) < 0) return 2;
      if (sd_bus_request_name(bus, name, 0) < 0) return 3;
      puts("ready");
      fflush(stdout);
      while (1) {
        int done = sd_bus_process(bus, NULL);
        if (done < 0) return 4;
        if (done == 0 && sd_bus_wait(bus, (uint64_t)-1) < 0) return 5;
      }
    }
    """
}
