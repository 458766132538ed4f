import Foundation
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
func run(_ words: [String], in directory: URL) throws -> (exitCode: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = words
  process.currentDirectoryURL = directory
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return (process.terminationStatus, output)
}

/// Where the tests and their check programs are.
enum Place {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let frictionless = repository.appending(path: ".build/frictionless/bin/frictionless").path
  static let office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}
