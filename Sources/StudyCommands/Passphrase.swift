import Glibc

/// A passphrase that a person types on the terminal, which does not show it.
enum Passphrase {
  /// Nil when there is no terminal, or nothing was typed before its end.
  static func typed(asking question: String) -> [UInt8]? {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var shown = termios()
    guard tcgetattr(terminal, &shown) == 0 else { return nil }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    guard tcsetattr(terminal, TCSADRAIN, &hidden) == 0 else { return nil }
    defer { tcsetattr(terminal, TCSADRAIN, &shown) }
    let prompt = Array(question.utf8)
    _ = write(terminal, prompt, prompt.count)
    defer { _ = write(terminal, "\n", 1) }
    return line(terminal)
  }

  private static func line(_ terminal: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(terminal, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return nil }
      if byte == 0x0A { return bytes }
      bytes.append(byte)
    }
  }
}
