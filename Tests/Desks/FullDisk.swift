package import Operations
import Synchronization

/// A logbook in memory, as if on a disk that is full at times: then it is read, and not written.
package final class FullDisk: Logbook {
  private let isFull = Mutex(false)
  private let logbook = InMemoryLogbook()

  package init() {}

  package func fill() { isFull.withLock { $0 = true } }

  package func clear() { isFull.withLock { $0 = false } }

  package func read<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookReading) throws -> Result
  ) async throws -> Result { try await logbook.read(body) }

  package func write<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookWriting) throws -> Result
  ) async throws -> Result {
    guard !isFull.withLock({ $0 }) else { throw LogbookError.diskFull }
    return try await logbook.write(body)
  }
}
