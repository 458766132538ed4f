import Foundation
import Glibc

/// Several clients that write to a daemon at once, and go on through whatever befalls it: `Tests/Rigs/clients`.
final class Clients {
  private let process: ChildProcess
  private let home: PrivateHome

  /// Whether the rigs in Python run here, with its SQLite.
  static let arePossible: Bool = {
    guard Machine.has("python3"), let home = try? PrivateHome() else { return false }
    return (try? home.run(["python3", "-c", "import sqlite3"]))?.exitCode == 0
  }()

  init(of daemon: PrivateDaemon, withKeys: Bool = true) throws {
    home = daemon.home
    process = try ChildProcess(
      [Machine.rig("clients"), daemon.socket] + (withKeys ? [] : ["--without-keys"]),
      environment: home.environment, directory: home.path)
  }

  /// A line for each write that was acknowledged so far, `NOTE ID`.
  var acknowledged: String { process.outputText }

  /// Has every write under way answered, and ends; throws when an answer was one that nobody should be given.
  func finish() throws {
    process.signal(SIGTERM)
    let code = try process.finish(withinSeconds: 90)
    guard code == 0 else { throw Trouble("the clients ended with \(code): \(process.errorText)") }
  }
}

/// A logbook held against what was acknowledged: `Tests/Rigs/acknowledged`.
struct Reckoning: Equatable {
  /// How many writes were acknowledged.
  let acknowledged: Int
  /// How many of those are not there, or under another id.
  let lost: Int
  /// How many entries are there twice.
  let doubled: Int
  /// What SQLite finds wrong, or `ok`.
  let integrity: String

  var isWell: Bool { lost == 0 && doubled == 0 && integrity == "ok" }

  /// Reckons with the database as it is on disk. `acknowledged` is a line a write, `NOTE ID`.
  init(of database: String, against acknowledged: String, in home: PrivateHome) throws {
    let lines = try home.write("acknowledged", acknowledged)
    let found = try home.run([Machine.rig("acknowledged"), database, lines])
    let words = found.output.split(whereSeparator: \.isWhitespace)
    guard words.count == 4, let count = Int(words[0]), let lost = Int(words[1]), let doubled = Int(words[2]) else {
      throw Trouble("acknowledged: \(found.output)\(found.errors)")
    }
    (self.acknowledged, self.lost, self.doubled, integrity) = (count, lost, doubled, String(words[3]))
  }
}

extension Machine {
  /// The path of a program in `Tests/Rigs`.
  static func rig(_ name: String) -> String { "\(repository)/Tests/Rigs/\(name)" }
}
