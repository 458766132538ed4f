import AlntimeHTTP
import Foundation
import Testing

@Suite struct AmbiguousJSONTests {
  @Test(arguments: [
    #"{"a":1,"a":1}"#, #"{"a":1,"b":{"c":2,"c":3}}"#, #"[{"a":[{"b":1,"b":2}]}]"#, #"{"a":1,"\u0061":2}"#,
    #"{"a":{"a":1},"a":2}"#, #"{"\"":1,"\u0022":2}"#, "{\"a\"\t:\n1 , \"a\" : 2}",
  ])
  func `A member that is there twice is found, however it is spelt`(json: String) {
    #expect(AmbiguousJSON.isIn(Array(json.utf8)))
  }

  @Test(arguments: [
    "{}", "[]", "1", #""a""#, #"{"a":1,"b":2}"#, #"{"a":{"a":{"a":1}}}"#, #"[{"a":1},{"a":1}]"#, #"{"a":"a","b":"a"}"#,
    #"{"a":["a","a"],"b":"a\",\"a"}"#, #"{"a":1,"A":2,"\\":3,"\"":4}"#,
  ])
  func `A name in another object, a value and another spelling are no such member`(json: String) {
    #expect(!AmbiguousJSON.isIn(Array(json.utf8)))
  }

  @Test func `Any other coding than UTF-8 is ambiguous`() throws {
    for coding in [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian] {
      let json = try #require("{\"a\":1}".data(using: coding))
      #expect(AmbiguousJSON.isIn(Array(json)))
    }
    #expect(AmbiguousJSON.isIn([0x22, 0xFF, 0x22]))
  }
}
