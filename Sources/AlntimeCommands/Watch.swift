import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Glibc
import Phrasebook
import Rendering

/// `alntime watch`: a live line of what runs, until it is interrupted or the daemon goes.
struct Watch: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "watch", abstract: help(.Help.watch))
  }

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    var line = LiveLine(desk: desk, isTerminal: isatty(STDOUT_FILENO) == 1)
    try desk.ask { client throws(CallError) in
      try client.watch { status in
        if let status { line.show(status) } else { line.tick() }
      }
    }
    line.end()
  }
}

/// On a terminal one line that keeps itself up to date; piped, a line for each change.
private struct LiveLine {
  let desk: Desk
  let isTerminal: Bool
  private var status: Wire.Status?
  private var shownAt = 0

  init(desk: Desk, isTerminal: Bool) {
    self.desk = desk
    self.isTerminal = isTerminal
  }

  mutating func show(_ status: Wire.Status) {
    self.status = status
    shownAt = LiveLine.secondsSinceBoot()
    guard !desk.printsJSON else {
      try? desk.showInOneLine(status)
      fflush(nil)
      return
    }
    write(later: 0)
  }

  /// A second has gone by: what runs is a second longer.
  func tick() {
    guard isTerminal, !desk.printsJSON, status?.running != nil else { return }
    write(later: Int64(LiveLine.secondsSinceBoot() - shownAt))
  }

  func end() { if isTerminal { print("") } }

  private func write(later seconds: Int64) {
    guard let status else { return }
    let running = status.running.map { entry in
      Phrase.running(entry.workPhrase, since: entry.start.zoned, seconds: entry.seconds + seconds)
    }
    let today = Phrase.todayInAll(status.today.seconds + (status.running == nil ? 0 : seconds))
    let text = desk.text((running ?? .nothingIsRunning) + Phrase(verbatim: "  ") + today)
    // Back to the line's start, the text, and nothing behind it.
    print(isTerminal ? "\r\(text)\u{1B}[K" : text, terminator: isTerminal ? "" : "\n")
    fflush(nil)
  }

  private static func secondsSinceBoot() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec
  }
}
