import Foundation
import Glibc
import Releases

extension [ReleaseFile] {
  func text(_ path: String) -> String {
    first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// A new directory under the system's temporary one with all files in it.
  func written() throws -> URL {
    let place = FileManager.default.temporaryDirectory.appending(path: "alntime-release-\(UUID().uuidString)")
    for file in self {
      let path = place.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: path)
    }
    return place
  }
}

/// The records of a CSV file, read by RFC 4180 and no more leniently.
func records(_ text: String) -> [[String]] {
  var records = [[""]]
  var isQuoted = false
  var scalars = Array(text.unicodeScalars)[...]
  while let scalar = scalars.popFirst() {
    let last = records.count - 1
    switch scalar {
    case "\"" where isQuoted && scalars.first == "\"":
      records[last][records[last].count - 1].unicodeScalars.append("\"")
      scalars.removeFirst()
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: records[last].append("")
    case "\r" where !isQuoted && scalars.first == "\n":
      scalars.removeFirst()
      records.append([""])
    default: records[last][records[last].count - 1].unicodeScalars.append(scalar)
    }
  }
  return records.dropLast()
}

/// A program run to its end: how it ended and what it wrote.
///
/// Not by Foundation's Process, which opens sockets that programs of other tests inherit.
func run(_ words: [String], in directory: URL) throws -> (exitCode: Int32, output: String) {
  let line = ([["cd", directory.path, "&&", "exec"], words].joined()).map { $0 == "&&" ? $0 : quoted($0) }
  guard let pipe = popen(line.joined(separator: " ") + " 2>&1", "re") else { return (-1, "no pipe: errno \(errno)") }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4_096)
  while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
  let status = pclose(pipe)
  return (status >> 8 & 0xFF, String(decoding: bytes, as: UTF8.self))
}

/// One word of a shell's line.
private func quoted(_ word: String) -> String { "'" + word.replacing("'", with: #"'\''"#) + "'" }

/// Where the tests and their check programs are.
enum Place {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let frictionless = repository.appending(path: ".build/frictionless/bin/frictionless").path
  static let office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}
