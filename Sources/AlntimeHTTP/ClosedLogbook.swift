package import Operations
package import Phrasebook

/// A logbook that cannot be used, and says why to everybody who asks.
///
/// A daemon that systemd starts for a request and that ended instead would be started again for the same request at once, and
/// so for ever; and the person who asks would never hear the reason.
package struct ClosedLogbook: Logbook, LogbookArchive {
  let reason: Explanation

  package init(_ reason: Explanation) { self.reason = reason }

  package func read<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookReading) throws -> Result
  ) async throws -> Result { throw DoorError.closed(reason) }

  package func write<Result: Sendable>(
    _ body: @escaping @Sendable (any LogbookWriting) throws -> Result
  ) async throws -> Result { throw DoorError.closed(reason) }

  package func outgoing() async throws -> any OutgoingLogbook { throw DoorError.closed(reason) }

  package func incoming() throws -> any IncomingLogbook { throw DoorError.closed(reason) }

  package func examine() async throws -> LogbookCondition { throw DoorError.closed(reason) }
}
