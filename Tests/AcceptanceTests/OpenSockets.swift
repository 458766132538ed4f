import Foundation
import Glibc

/// The sockets that a process has open, as the kernel knows them.
struct OpenSockets {
  private let process: pid_t
  private let numbers: Set<String>

  init(of process: pid_t) throws {
    self.process = process
    let folder = "/proc/\(process)/fd"
    let links = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
    }
    numbers = Set(links.filter { $0.hasPrefix("socket:[") }.map { String($0.dropFirst(8).dropLast()) })
  }

  /// The lines of the kernel's tables of TCP and UDP that are of these.
  func ports() throws -> [String] {
    try ["tcp", "tcp6", "udp", "udp6"].flatMap { try lines($0) }
      .filter { $0.count > 9 && numbers.contains($0[9]) }.map { $0.joined(separator: " ") }
  }

  /// Whether one of these is the Unix socket of that path.
  func include(_ path: String) throws -> Bool {
    try lines("unix").contains { $0.last == path && numbers.contains($0[6]) }
  }

  /// The words of each line of the table; one that the kernel does not have has none.
  private func lines(_ table: String) throws -> [[String]] {
    let path = "/proc/\(process)/net/\(table)"
    guard access(path, R_OK) == 0 else { return [] }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }
}
