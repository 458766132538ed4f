import Chronology
import Logging
import Operations
import Phrasebook
import ServiceLifecycle
import Systemd
import Timekeeping

/// Reminds of a task that still runs when school closes, when it is late, and when the machine has slept.
struct Reminders: Service {
  let logbook: any Logbook
  let world: World
  /// The sleeps as they are noted.
  let sleeps: AsyncStream<NoteSleep.Outcome>
  let language: Language
  let notifier: DesktopNotifier
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await withDiscardingTaskGroup { group in
        group.addTask { await watchTheClock() }
        for await noted in sleeps { show(.asleep(noted.suspension.interval), of: noted.running) }
      }
    }
  }

  /// A task that was started meanwhile is not looked at later than that.
  private static let pauseSeconds: Int64 = 30

  /// Looks at the log every half minute, and at the very moment when one is nearer.
  private func watchTheClock() async {
    var last = world.now()
    while !Task.isCancelled {
      let (running, calendar) = (try? await logbook.read { (try $0.running(), try $0.calendar()) }) ?? (nil, .empty)
      let next = running?.nextReminder(after: last, calendar, world.zone)
      let now = world.now()
      if let running, let next, next.isDue(now) { show(next.reason, of: running) }
      last = max(last, now)
      let wait = next.map { now.seconds(to: $0.at) } ?? Reminders.pauseSeconds
      let pause = (1...Reminders.pauseSeconds).contains(wait) ? wait : Reminders.pauseSeconds
      do { try await Task.sleep(for: .seconds(pause)) } catch { return }
    }
  }

  private func show(_ reason: Reminder.Reason, of running: RunningEntry) {
    let body = Phrase.reminderBody(
      reason, since: ZonedInstant(running.start, in: world.zone), on: world.zone.local(world.now()).date)
    let title = Phrase.reminderTitle(running.work.activity).text(in: language)
    notifier.show(title: title, body: body.text(in: language)) { [logger] error in
      logger.debug("no reminder was shown", metadata: ["error": "\(error)"])
    }
  }
}
