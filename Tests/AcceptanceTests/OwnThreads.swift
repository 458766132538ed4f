import Foundation
import Testing

/// Runs a suite's tests on two threads of their own.
///
/// They wait for other processes most of the time, and would hold up every test that shares the cooperative pool.
struct OnOwnThreads: SuiteTrait, TestTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(OwnThreads.shared) { try await function() }
  }
}

extension Trait where Self == OnOwnThreads {
  static var onOwnThreads: Self { OnOwnThreads() }
}

/// A task executor that runs two jobs at a time, each on a thread that it may block.
private final class OwnThreads: TaskExecutor {
  static let shared = OwnThreads()

  private let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 2
    return queue
  }()

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.addOperation { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
