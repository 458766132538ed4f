import Synchronization
package import Timekeeping

/// Notices that the machine slept, or that its clock was set, by clocks of which one stands still and one cannot be set; it needs
/// no other program to tell it.
///
/// Whoever is about to read or write checks first, so that no request comes before what happened is noted.
package final class ClockWatch: Sendable {
  private let logbook: any Logbook
  private let readClocks: @Sendable () -> ClockReading
  private let onSleep: @Sendable (NoteSleep.Outcome) -> Void
  private let onStep: @Sendable (ClockStep) -> Void
  private let last: Mutex<ClockReading>

  /// Begins to watch; `onSleep` and `onStep` are told once of everything that was noted, when it is on disk.
  package init(
    _ logbook: any Logbook, readClocks: @escaping @Sendable () -> ClockReading,
    onSleep: @escaping @Sendable (NoteSleep.Outcome) -> Void, onStep: @escaping @Sendable (ClockStep) -> Void
  ) {
    self.logbook = logbook
    self.readClocks = readClocks
    self.onSleep = onSleep
    self.onStep = onStep
    last = Mutex(readClocks())
  }

  /// Notes the sleep and the step of the clock since the last check, if a task ran over them; throws when they cannot be written.
  ///
  /// The reading stands for the last one only once both are on disk. So of two who check at the same time both find them,
  /// neither goes on before they are noted, and what could not be written is found again.
  package func check() async throws {
    let reading = readClocks()
    let (sleep, step) = last.withLock { (reading.sleep(since: $0), reading.step(since: $0)) }
    if let sleep, let noted = try await logbook.write(NoteSleep(sleep).run) { onSleep(noted) }
    if let step, try await logbook.write(NoteClockStep(step, now: reading.now).run) { onStep(step) }
    last.withLock { if $0.sinceBoot < reading.sinceBoot { $0 = reading } }
  }
}
