import Glibc
import Studies
import Testing

/// The reference program beside this file, which works every number out apart from alntime, in NumPy.
enum Reference {
  /// The first Python that has NumPy, or nil.
  static let python = ["python3", "/usr/bin/python3"].first { system("\($0) -c 'import numpy' >/dev/null 2>&1") == 0 }

  /// What the program writes about a study: figures by what they are of, and how many of each reason were left out.
  static func figures(of study: String) throws -> Figures {
    var template = Array("/tmp/alntime-reference-XXXXXX".utf8CString)
    let place = String(cString: try #require(mkdtemp(&template)))
    defer { _ = system("rm -r \(place)") }
    try write(study, to: "\(place)/study.json")
    let program = "\(#filePath.dropLast("Reference.swift".count))Reference/reference.py"
    let status = system("'\(try #require(python))' '\(program)' <\(place)/study.json >\(place)/figures")
    try #require(status == 0, "the reference program failed")
    return Figures(lines: try read("\(place)/figures").split(separator: "\n").map(String.init))
  }

  private static func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    try #require(fputs(text, file) >= 0)
  }

  private static func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The numbers of a study's tables, by the words and counts of their rows.
struct Figures {
  /// Estimate, lower and upper end, standard deviation and quartiles.
  var rows: [String: [Double?]] = [:]
  var leftOut: Set<String> = []

  init(lines: [String]) {
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields[0] == "left-out" {
        leftOut.insert(line)
      } else {
        rows[fields.dropLast(7).joined(separator: "\t")] = fields.suffix(7).map(Double.init)
      }
    }
  }

  init(_ tables: [WorkloadTable]) {
    for table in tables {
      let place = "\(table.id.rawValue)\t\(table.dimensions.map(\.code).joined(separator: ","))"
      for row in table.rows {
        let words = [
          place, row.group.joined(separator: ","), row.key, row.measure.rawValue, "\(row.participantCount)",
          row.unit.rawValue, "\(row.unitCount)",
        ]
        rows[words.joined(separator: "\t")] = [
          row.estimate, row.interval?.lowerBound, row.interval?.upperBound, row.spread?.standardDeviation,
          row.spread?.lowerQuartile, row.spread?.median, row.spread?.upperQuartile,
        ]
      }
      for left in table.leftOut { leftOut.insert("left-out\t\(place)\t\(left.reason.rawValue)\t\(left.count)") }
    }
  }
}
