import GRDB
import Operations
import Synchronization

/// Whether every flush of the logbook has succeeded so far.
///
/// Linux reports a page that it could not write at one flush, and then takes it for written: the next flush succeeds without
/// it (A. Rebello et al., "Can Applications Recover from fsync Failures?", USENIX ATC 2020). So after the first failure
/// nothing more is written through the same descriptor.
final class FlushRecord: Sendable {
  private let failed = Mutex<LogbookError?>(nil)
  private let failures: AsyncStream<LogbookError>
  private let report: AsyncStream<LogbookError>.Continuation

  init() { (failures, report) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1)) }

  /// Runs what may flush; throws ``LogbookError/unflushed(code:)`` instead when a flush failed before, or does now.
  func watch<Result>(_ body: () throws -> Result) throws -> Result {
    if let earlier = failed.withLock({ $0 }) { throw earlier }
    do {
      return try body()
    } catch let error as DatabaseError where FlushRecord.codes.contains(error.extendedResultCode) {
      let failure = LogbookError.unflushed(code: error.extendedResultCode.rawValue)
      failed.withLock { $0 = failure }
      report.yield(failure)
      throw failure
    }
  }

  /// Waits for the first failure; nil when the task is cancelled before.
  func failure() async -> LogbookError? { await failures.first { _ in true } }

  private static let codes: [ResultCode] = [.SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC]
}
