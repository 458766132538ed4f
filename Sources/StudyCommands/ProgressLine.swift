import AlntimeCommands
import Glibc
import Phrasebook
import Synchronization

/// How much of the work is done, in one line of the terminal that is written again and again; nothing where standard error
/// is no terminal.
final class ProgressLine: Sendable {
  private let count: Int
  private let language: Language
  private let isShown = isatty(STDERR_FILENO) == 1
  private let doneCount = Mutex(0)

  init(to count: Int, at desk: Desk) {
    self.count = count
    language = desk.language
  }

  func advance() {
    guard isShown else { return }
    doneCount.withLock { done in
      done += 1
      ProgressLine.write("\r" + Phrase.progress(done, of: count).text(in: language))
    }
  }

  /// Leaves the line blank for what is said next.
  func clear() {
    guard isShown else { return }
    doneCount.withLock { done in
      guard done > 0 else { return }
      let width = Phrase.progress(done, of: count).text(in: language).count
      ProgressLine.write("\r" + String(repeating: " ", count: width) + "\r")
    }
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
