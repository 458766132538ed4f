import FoundationEssentials

/// JSON that two readers could take for two things: one takes a repeated member's first value, another its last (RFC 8259,
/// section 4), and what is UTF-16 to one is nonsense to another.
package struct AmbiguousJSON {
  private var rest: ArraySlice<UInt8>
  /// The names so far in each object that is open; nil for an array.
  private var open: [Set<String>?] = []
  private var expectsName = false

  /// Whether the text, which a decoder has read, is such JSON.
  package static func isIn(_ json: [UInt8]) -> Bool {
    // Without a NUL, which JSON never has, it is neither UTF-16 nor UTF-32.
    guard !json.contains(0), String(validating: json, as: UTF8.self) != nil else { return true }
    var reading = AmbiguousJSON(rest: json[...])
    return reading.findsRepeatedMember()
  }

  private init(rest: ArraySlice<UInt8>) { self.rest = rest }

  private mutating func findsRepeatedMember() -> Bool {
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "\""):
        let text = takeText()
        if expectsName, let depth = open.indices.last {
          expectsName = false
          guard open[depth]?.insert(AmbiguousJSON.name(text)).inserted == true else { return true }
        }
        continue
      case UInt8(ascii: "{"): enter([])
      case UInt8(ascii: "["): enter(nil)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        open.removeLast()
        expectsName = false
      case UInt8(ascii: ","): expectsName = open.last.flatMap(\.self) != nil
      default: break
      }
      rest.removeFirst()
    }
    return false
  }

  private mutating func enter(_ names: Set<String>?) {
    open.append(names)
    expectsName = names != nil
  }

  /// Takes the text in quotes off the front, quotes included.
  private mutating func takeText() -> ArraySlice<UInt8> {
    var end = rest.startIndex + 1
    while end < rest.endIndex, rest[end] != UInt8(ascii: "\"") { end += rest[end] == UInt8(ascii: "\\") ? 2 : 1 }
    defer { rest = rest[min(end + 1, rest.endIndex)...] }
    return rest[..<min(end + 1, rest.endIndex)]
  }

  /// What a text in quotes says: escapes can spell one name in two ways.
  private static func name(_ text: ArraySlice<UInt8>) -> String {
    (try? JSONDecoder().decode(String.self, from: Data(text))) ?? String(decoding: text, as: UTF8.self)
  }
}
