/// What each path of a TOML text stands for so far, since nothing may be given twice.
struct TOMLTables {
  private enum Kind {
    /// A value, which inline tables and arrays are too: nothing is added to it.
    case value
    /// A table with a header of its own.
    case headed
    /// A table that the header of one inside it made, and whose own may follow.
    case implied
    /// A table that keys with dots made; more of them may follow.
    case dotted
    /// The tables of a `[[name]]`.
    case several(Int)
  }

  private var kinds: [[KeyStep]: Kind] = [:]

  /// Goes through a table on the way to that of a header: its path, or nil if it is no table.
  mutating func pass(_ path: [KeyStep]) -> [KeyStep]? {
    switch kinds[path] {
    case nil: kinds[path] = .implied
    case .headed, .implied, .dotted: break
    case .several(let count): return path + [.index(count - 1)]
    case .value: return nil
    }
    return path
  }

  /// Opens the table of `[name]`: its path, or nil if it is there already.
  mutating func open(_ path: [KeyStep]) -> [KeyStep]? {
    switch kinds[path] {
    case nil, .implied: kinds[path] = .headed
    case .headed, .dotted, .several, .value: return nil
    }
    return path
  }

  /// Opens the next table of `[[name]]`: its path, or nil if the name is of something else.
  mutating func append(_ path: [KeyStep]) -> [KeyStep]? {
    var count = 0
    switch kinds[path] {
    case nil: break
    case .several(let before): count = before
    case .headed, .implied, .dotted, .value: return nil
    }
    kinds[path] = .several(count + 1)
    return path + [.index(count)]
  }

  /// Goes through a table on the way to that of a key with dots; false if it is none, or has a header.
  mutating func dot(_ path: [KeyStep]) -> Bool {
    switch kinds[path] {
    case nil, .implied, .dotted: kinds[path] = .dotted
    case .headed, .several, .value: return false
    }
    return true
  }

  /// Gives a key its value; false if it has one.
  mutating func give(_ path: [KeyStep]) -> Bool {
    guard kinds[path] == nil else { return false }
    kinds[path] = .value
    return true
  }
}
