import Synchronization

/// Who does pieces of work that do not depend on one another: one after the other, or several side by side.
///
/// A value, so that the tables of a study know nothing of threads; whoever has some passes them in.
package struct Workers: Sendable {
  /// How many pieces are done side by side: to part work into more gains nothing.
  package let count: Int
  private let perform: @Sendable (_ count: Int, _ piece: @Sendable (Int) -> Void) -> Void

  /// Creates workers from a function that calls `piece` once with each number from 0 to `count` − 1, in any order and from
  /// any threads, and returns when all are done.
  package init(
    _ workerCount: Int, performing perform: @escaping @Sendable (_ count: Int, _ piece: @Sendable (Int) -> Void) -> Void
  ) {
    count = workerCount
    self.perform = perform
  }

  /// One piece after the other.
  package static let one = Workers(1) { count, piece in for number in 0..<count { piece(number) } }

  /// The results of the pieces in the order of their numbers.
  package func results<Result: Sendable>(_ count: Int, _ piece: @Sendable (Int) -> Result) -> [Result] {
    let results = Mutex([Int: Result](minimumCapacity: count))
    perform(count) { number in
      let result = piece(number)
      results.withLock { $0[number] = result }
    }
    return results.withLock { results in (0..<count).map { results[$0]! } }
  }
}
