import Dispatch
import Synchronization

/// Work that is pure and takes most of the time, such as verifying and opening, done on two threads.
enum TwoThreads {
  /// What becomes of each item, in their order. Once an interruption is asked for, each thread finishes the item at hand;
  /// nil stands for those that nobody began.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ body: @Sendable (Item) -> Result
  ) -> [Result?] {
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      while !Interruption.isAskedFor {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < items.count else { return }
        let result = body(items[place])
        results.withLock { $0[place] = result }
      }
    }
    return results.withLock { $0 }
  }
}
