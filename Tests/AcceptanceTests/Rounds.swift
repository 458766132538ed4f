import Foundation

/// How often a fault is made, and what became of it.
///
/// `swift test` makes each a few times; `make soak`, which sets `ALNTIME_SOAK=1`, as often as FAULTS.md asks.
enum Rounds {
  static let isSoak = ProcessInfo.processInfo.environment["ALNTIME_SOAK"] == "1"

  static func count(_ short: Int, soak: Int) -> Int { isSoak ? soak : short }

  /// Adds a line to the table that `make soak` prints: `control` says how the same rig fares with the fault let through.
  static func report(_ fault: String, rounds: Int, lost: Int, control: String) {
    let line = "\(fault) | \(rounds) | \(lost) | \(control)\n"
    guard let path = ProcessInfo.processInfo.environment["ALNTIME_SOAK_REPORT"],
      let file = FileHandle(forUpdatingAtPath: path)
    else { return print("fault | rounds | lost | control: \(line)", terminator: "") }
    _ = try? file.seekToEnd()
    try? file.write(contentsOf: Data(line.utf8))
  }
}

/// The suites that make faults; `make soak` runs these alone.
enum Faults {}
