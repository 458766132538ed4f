import Dispatch
import FoundationEssentials
package import Studies

extension Workers {
  /// As many threads as the machine has processors.
  package static let everyProcessor = Workers(ProcessInfo.processInfo.activeProcessorCount) { count, piece in
    DispatchQueue.concurrentPerform(iterations: count, execute: piece)
  }
}
