/// A JSON object whose keys are codes of a codelist: other keys are passed over, and so differ from what we would write.
struct CodeKeyed<Code: CaseIterable & Hashable & RawRepresentable<String>, Value: Codable>: Codable {
  let values: [Code: Value]

  init(_ values: [Code: Value]) { self.values = values }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    var values: [Code: Value] = [:]
    for code in Code.allCases { values[code] = try container.decodeIfPresent(Value.self, forKey: Key(code)) }
    self.values = values
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (code, value) in values { try container.encode(value, forKey: Key(code)) }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ code: Code) { stringValue = code.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
