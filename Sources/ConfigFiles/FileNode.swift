import Chronology
import Spelling
import TOMLKit

/// A value of a TOML file that knows its name and its place.
struct FileNode {
  let value: any TOMLValueConvertible
  let path: [KeyStep]
  let positions: KeyPositions

  /// The names of the tables around it and its own, parted by dots.
  var key: String { FileNode.name(of: path) }

  /// Where it begins.
  var position: TextPosition { positions.value(path) }

  /// Where its key is written.
  var keyPosition: TextPosition { positions.key(path) }

  static func name(of path: [KeyStep]) -> String {
    let names = path.compactMap { if case .key(let name) = $0 { name } else { nil } }
    return names.joined(separator: ".")
  }

  func text() throws(ConfigFileError) -> String {
    guard let text = value.string else { throw wrongType(.text) }
    return text
  }

  /// A text of at least one character.
  func nonEmptyText() throws(ConfigFileError) -> String {
    let text = try text()
    guard !text.isEmpty else { throw .emptyText(position: position, key: key) }
    return text
  }

  func truth() throws(ConfigFileError) -> Bool {
    guard let truth = value.bool else { throw wrongType(.boolean) }
    return truth
  }

  /// A whole number of the range.
  func number(in range: ClosedRange<Int>) throws(ConfigFileError) -> Int {
    guard let number = value.int else { throw wrongType(.integer) }
    guard range.contains(number) else {
      throw .outOfRange(position: position, key: key, number: number, allowed: range)
    }
    return number
  }

  /// A TOML local date.
  func date() throws(ConfigFileError) -> CivilDate {
    guard let found = value.date else { throw wrongType(.date) }
    // TOML has a year 0, CivilDate has not.
    guard let date = CivilDate(year: found.year, month: found.month, day: found.day) else {
      throw .badDate(position: position, text: found.debugDescription)
    }
    return date
  }

  /// `HH:MM-HH:MM`
  func clockRange() throws(ConfigFileError) -> ClockRange {
    let text = try text()
    if let range = ClockRange(text) { return range }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .badClockRange(position: position, text: text) }
    for part in parts where CivilTime(part) == nil { throw .badTime(position: position, text: String(part)) }
    throw .endsBeforeItStarts(position: position, key: key, start: String(parts[0]), end: String(parts[1]))
  }

  func weekday() throws(ConfigFileError) -> Weekday {
    let text = try text()
    if let weekday = Weekday(code: text) { return weekday }
    let suggestion = likelyMeant(text, among: Weekday.allCases.map(\.code)).first
    throw .badWeekday(position: position, text: text, suggestion: suggestion.flatMap { Weekday(code: $0) })
  }

  /// The values of an array, or the tables of one `[[name]]`.
  func elements() throws(ConfigFileError) -> [FileNode] {
    guard let array = value.array else { throw wrongType(.array) }
    return array.enumerated().map { index, value in
      FileNode(value: value, path: path + [.index(index)], positions: positions)
    }
  }

  /// A table with no other keys than those; of several others the first in the file is named.
  func table(allowing allowed: [String]) throws(ConfigFileError) -> FileTable {
    guard let table = value.table else { throw wrongType(.table) }
    var nodes: [String: FileNode] = [:]
    for name in table.keys {
      guard let value = table[name] else { continue }
      nodes[name] = FileNode(value: value, path: path + [.key(name)], positions: positions)
    }
    let strays = nodes.filter { !allowed.contains($0.key) }
    if let (name, node) = strays.min(by: { $0.value.keyPosition < $1.value.keyPosition }) {
      throw .unknownKey(
        position: node.keyPosition, key: node.key, allowed: allowed,
        suggestion: likelyMeant(name, among: allowed).first)
    }
    return FileTable(position: position, path: path, nodes: nodes)
  }

  private func wrongType(_ expected: ValueKind) -> ConfigFileError {
    .wrongType(position: position, key: key, expected: expected, found: ValueKind(value.type))
  }
}

/// A table of a TOML file, with known keys only.
struct FileTable {
  let position: TextPosition
  fileprivate let path: [KeyStep]
  fileprivate let nodes: [String: FileNode]

  /// The value of the key, or nil without one.
  subscript(key: String) -> FileNode? { nodes[key] }

  func required(_ key: String) throws(ConfigFileError) -> FileNode {
    guard let node = nodes[key] else {
      throw .missingKey(position: position, key: FileNode.name(of: path + [.key(key)]))
    }
    return node
  }
}

extension ValueKind {
  fileprivate init(_ type: TOMLType) {
    switch type {
    case .string: self = .text
    case .int: self = .integer
    case .double: self = .decimal
    case .bool: self = .boolean
    case .date: self = .date
    case .time: self = .time
    case .dateTime: self = .dateTime
    case .array: self = .array
    case .table: self = .table
    }
  }
}
