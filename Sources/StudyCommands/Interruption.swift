import Glibc
import Studies
import Synchronization

/// SIGINT and SIGTERM, for work that can stop between two files.
///
/// The first signal asks for the end; a second one ends the program at once, which harms no pool either.
enum Interruption {
  private static let signal = Atomic<Int32>(0)

  /// From now on a signal asks. A question to a person should have been asked before.
  static func beginWatching() {
    // The handler must find it made.
    _ = signal.load(ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in Interruption.signal.store(number, ordering: .relaxed) }
    action.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
    for number in [SIGINT, SIGTERM] { sigaction(number, &action, nil) }
  }

  static var isAskedFor: Bool { signal.load(ordering: .relaxed) != 0 }

  /// 128 and the signal's number, as a shell says it.
  static var exitCode: Int32 { 128 + signal.load(ordering: .relaxed) }
}

extension Workers {
  /// What becomes of each item, in their order. Once an interruption is asked for, the items at hand are finished; nil stands
  /// for those that nobody began.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ body: @Sendable (Item) -> Result
  ) -> [Result?] {
    results(items.count) { Interruption.isAskedFor ? nil : body(items[$0]) }
  }
}
