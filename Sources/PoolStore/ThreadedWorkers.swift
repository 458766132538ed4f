import Dispatch
package import Studies

extension Workers {
  /// As many threads as the machine has processors.
  package static let everyProcessor = Workers { count, piece in
    DispatchQueue.concurrentPerform(iterations: count, execute: piece)
  }
}
