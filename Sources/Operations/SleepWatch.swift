import Synchronization
package import Timekeeping

/// Notices that the machine slept, by clocks of which one stands still meanwhile; it needs no other program to tell it.
///
/// Whoever is about to read or write checks first, so that no request comes before the sleep is noted.
package final class SleepWatch: Sendable {
  private let logbook: any Logbook
  private let readClocks: @Sendable () -> ClockReading
  private let onSleep: @Sendable (NoteSleep.Outcome) -> Void
  private let last: Mutex<ClockReading>

  /// Begins to watch; `onSleep` is told once of every sleep that was noted, when it is on disk.
  package init(
    _ logbook: any Logbook, readClocks: @escaping @Sendable () -> ClockReading,
    onSleep: @escaping @Sendable (NoteSleep.Outcome) -> Void
  ) {
    self.logbook = logbook
    self.readClocks = readClocks
    self.onSleep = onSleep
    last = Mutex(readClocks())
  }

  /// Notes the sleep since the last check, if there was one and a task ran over it; throws when it cannot be written.
  ///
  /// The reading stands for the last one only once the sleep is on disk. So of two who check at the same time both find it,
  /// neither goes on before it is noted, and one that could not be written is found again.
  package func check() async throws {
    let reading = readClocks()
    if let sleep = last.withLock({ reading.sleep(since: $0) }) {
      if let noted = try await logbook.write(NoteSleep(sleep).run) { onSleep(noted) }
    }
    last.withLock { if $0.sinceBoot < reading.sinceBoot { $0 = reading } }
  }
}
