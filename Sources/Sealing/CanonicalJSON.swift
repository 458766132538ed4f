import FoundationEssentials

/// JSON that a value has one spelling of: keys in order, no space, whole numbers.
enum CanonicalJSON {
  /// What a document of ours is never longer than: some 50,000 rows.
  static let byteLimit = 4 << 20
  /// Our deepest document has a list of objects in an object.
  static let depthLimit = 4

  static func bytes(of value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings and whole numbers in structs and lists can always be encoded.
    return (try? encoder.encode(value)).map(Array.init) ?? []
  }

  /// Reads the value leniently; the caller must compare the bytes with those that it would have written
  /// (``requireSame(_:as:)``), which refuses whatever leniency let pass.
  static func value<Value: Decodable>(_: Value.Type, from bytes: [UInt8]) throws(DocumentFault) -> Value {
    guard bytes.count <= byteLimit else { throw .tooLong(byteCount: bytes.count) }
    guard depth(of: bytes) <= depthLimit else { throw .tooDeep }
    do {
      return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch {
      throw .unreadable(at: (error as? DecodingError).map { place($0) } ?? "")
    }
  }

  /// Throws unless the bytes are these: an unknown or repeated key, another order, a space, `1.0`, `null`, an escape that
  /// is not needed and bytes that are not UTF-8 all differ.
  static func requireSame(_ bytes: [UInt8], as canonical: [UInt8]) throws(DocumentFault) {
    guard bytes != canonical else { return }
    let same = zip(bytes, canonical).prefix { $0 == $1 }.count
    throw .notCanonical(atByte: same)
  }

  /// How many lists and objects are open at most, before a decoder goes down into them.
  private static func depth(of bytes: [UInt8]) -> Int {
    var (depth, deepest, inString, escaped) = (0, 0, false, false)
    for byte in bytes {
      if inString {
        if escaped { escaped = false } else if byte == 0x5C { escaped = true } else if byte == 0x22 { inString = false }
        continue
      }
      switch byte {
      case 0x22: inString = true
      case 0x5B, 0x7B:
        depth += 1
        deepest = max(deepest, depth)
      case 0x5D, 0x7D: depth -= 1
      default: break
      }
    }
    return deepest
  }

  /// `rows[17].minutes`. All keys of our documents are known beforehand, so none of a stranger's words are in it.
  private static func place(_ error: DecodingError) -> String {
    let path: [any CodingKey] =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      @unknown default: []
      }
    return path.reduce("") { place, key in
      if let index = key.intValue { return "\(place)[\(index)]" }
      return place.isEmpty ? key.stringValue : "\(place).\(key.stringValue)"
    }
  }
}
