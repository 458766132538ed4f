import CSystemd
import Glibc

/// What systemd-logind says of sleep: the signal `PrepareForSleep` of org.freedesktop.login1(5), on the system bus.
package struct SleepSignals: Sendable {
  /// Given true when the machine is about to sleep, false when it has woken.
  private let heard: @Sendable (Bool) -> Void
  /// Told when there is no bus, or it has gone.
  private let onFailure: @Sendable (SystemdError) -> Void

  package init(
    heard: @escaping @Sendable (Bool) -> Void, onFailure: @escaping @Sendable (SystemdError) -> Void
  ) {
    self.heard = heard
    self.onFailure = onFailure
  }

  /// Listens as long as the process lives or the bus does, on a thread of its own, and returns at once.
  ///
  /// Whoever sends the signal is believed, for it says nothing but that it is time to look at the clocks.
  package func listen() {
    var thread = pthread_t()
    let signals = Unmanaged.passRetained(Box(self))
    let failure = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Box>.fromOpaque(context).takeRetainedValue().signals.run()
        return nil
      }, signals.toOpaque())
    guard failure == 0 else {
      signals.release()
      return onFailure(.systemCallFailed(errno: failure))
    }
    pthread_detach(thread)
  }

  private final class Box: Sendable {
    let signals: SleepSignals

    init(_ signals: SleepSignals) { self.signals = signals }
  }

  private func run() {
    do throws(SystemdError) { try receive() } catch { onFailure(error) }
  }

  private func receive() throws(SystemdError) {
    var bus: OpaquePointer?
    try check(sd_bus_open_system(&bus))
    defer { sd_bus_close_unref(bus) }
    let member = "PrepareForSleep"
    let interface = "org.freedesktop.login1.Manager"
    // The callback leaves each message to the loop below, which needs no pointers to this value.
    try check(
      sd_bus_match_signal(bus, nil, nil, "/org/freedesktop/login1", interface, member, { _, _, _ in 0 }, nil))
    while true {
      var message: OpaquePointer?
      let processed = sd_bus_process(bus, &message)
      defer { sd_bus_message_unref(message) }
      try check(processed)
      if sd_bus_message_is_signal(message, interface, member) > 0 {
        var isAboutToSleep: Int32 = 0
        if sd_bus_message_read_basic(message, BusType.boolean, &isAboutToSleep) > 0 { heard(isAboutToSleep != 0) }
      }
      if processed == 0 { try check(sd_bus_wait(bus, .max)) }
    }
  }
}
