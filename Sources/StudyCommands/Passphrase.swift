import Glibc
import Synchronization

/// A passphrase that a person types on the terminal, which does not show it.
enum Passphrase {
  /// Nil when there is no terminal, or nothing was typed before its end. A signal that ends the program still does, once
  /// the terminal shows again what is typed.
  static func typed(asking question: String) -> [UInt8]? {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var shown = termios()
    guard tcgetattr(terminal, &shown) == 0 else { return nil }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    let before = catchSignals()
    guard tcsetattr(terminal, TCSADRAIN, &hidden) == 0 else { return nil }
    show(question, terminal)
    let line = line(terminal)
    tcsetattr(terminal, TCSADRAIN, &shown)
    show("\n", terminal)
    letSignals(before)
    return line
  }

  private static func show(_ text: String, _ terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = write(terminal, bytes, bytes.count)
  }

  private static func line(_ terminal: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while caught.load(ordering: .relaxed) == 0 {
      let count = read(terminal, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return nil }
      if byte == 0x0A { return bytes }
      bytes.append(byte)
    }
    return nil
  }
}

extension Passphrase {
  private static let caught = Atomic<Int32>(0)
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

  /// Has a signal end the reading; gives what it did before.
  private static func catchSignals() -> [sigaction] {
    caught.store(0, ordering: .relaxed)
    return signals.map { number in
      var (action, before) = (sigaction(), sigaction())
      action.__sigaction_handler.sa_handler = { Passphrase.caught.store($0, ordering: .relaxed) }
      sigaction(number, &action, &before)
      return before
    }
  }

  /// Puts back what signals do, and lets the one that came do it.
  private static func letSignals(_ before: [sigaction]) {
    for (number, action) in zip(signals, before) {
      var action = action
      sigaction(number, &action, nil)
    }
    let number = caught.load(ordering: .relaxed)
    if number != 0 { raise(number) }
  }
}
