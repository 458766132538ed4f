import Testing

@testable import ConfigFiles

extension KeyStep: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral name: String) { self = .key(name) }
  public init(integerLiteral index: Int) { self = .index(index) }
}

@Suite struct KeyPositionsTests {
  /// `line:column` of the key and of the value.
  private func place(_ path: KeyStep..., in text: String) throws -> String {
    let positions = try KeyPositions(scanning: text)
    return "\(positions.key(path)) \(positions.value(path))"
  }

  @Test func `Keys and values of the root are found behind comments and blank lines`() throws {
    let text = """
      # a = 0

      a = 1  # b = 2
        b   =   "x"
      """
    #expect(try place("a", in: text) == "3:1 3:5")
    #expect(try place("b", in: text) == "4:3 4:11")
  }

  @Test func `One name in two tables is two keys`() throws {
    let text = """
      name = 1
      [hours]
      name = 2
      [ release ]
      name = 3
      [[terms]]
      name = 4
      [[terms]]
      name = 5
      """
    #expect(try place("name", in: text) == "1:1 1:8")
    #expect(try place("hours", "name", in: text) == "3:1 3:8")
    #expect(try place("release", in: text) == "4:3 4:3")
    #expect(try place("release", "name", in: text) == "5:1 5:8")
    #expect(try place("terms", in: text) == "6:3 6:3")
    #expect(try place("terms", 0, in: text) == "6:3 6:3")
    #expect(try place("terms", 0, "name", in: text) == "7:1 7:8")
    #expect(try place("terms", 1, in: text) == "8:3 8:3")
    #expect(try place("terms", 1, "name", in: text) == "9:1 9:8")
  }

  @Test func `A header below one of several tables belongs to the last of them`() throws {
    let text = """
      [[terms]]
      [terms.half_term]
      start = 1
      [[terms]]
      [terms.half_term]
      start = 2
      [[terms.days]]
      [[terms.days]]
      x = 3
      """
    #expect(try place("terms", 0, "half_term", in: text) == "2:8 2:8")
    #expect(try place("terms", 0, "half_term", "start", in: text) == "3:1 3:9")
    #expect(try place("terms", 1, "half_term", "start", in: text) == "6:1 6:9")
    #expect(try place("terms", 1, "days", 1, "x", in: text) == "9:1 9:5")
  }

  @Test func `Dotted and quoted keys are found part by part`() throws {
    let text = #"""
      hours.monday = 1
      hours . "tues.day"= 2
      'half term'."\u0065nd" = 3
      "" = 4
      ["a=b".c]
      "#" = 5
      """#
    #expect(try place("hours", in: text) == "1:1 1:1")
    #expect(try place("hours", "monday", in: text) == "1:7 1:16")
    #expect(try place("hours", "tues.day", in: text) == "2:9 2:21")
    #expect(try place("half term", "end", in: text) == "3:13 3:26")
    #expect(try place("", in: text) == "4:1 4:6")
    #expect(try place("a=b", "c", "#", in: text) == "6:1 6:7")
  }

  @Test func `Inline tables and arrays are found element by element`() throws {
    let text = """
      half_term = { start = 1, days.first = [ 2,3 ] }
      closed = [
        2018-11-12,  # one, two ]
        [ 4, { day = 5 } ],
      ]
      after = 6
      """
    #expect(try place("half_term", "start", in: text) == "1:15 1:23")
    #expect(try place("half_term", "days", "first", in: text) == "1:31 1:39")
    #expect(try place("half_term", "days", "first", 1, in: text) == "1:31 1:43")
    #expect(try place("closed", 0, in: text) == "2:1 3:3")
    #expect(try place("closed", 1, 1, "day", in: text) == "4:10 4:16")
    #expect(try place("after", in: text) == "6:1 6:9")
  }

  @Test func `Strings hide what looks like keys`() throws {
    let text = #"""
      a = "# \" b = [\\"
      b = 'c = "\'
      c = """
      d = 1 \"""
      "" "
      e = 2"""""
      d = '''
      e = 3 \'''
      e = ["]", '}', """,""", '''
      ''']
      f = 4
      """#
    #expect(try place("b", in: text) == "2:1 2:5")
    #expect(try place("c", in: text) == "3:1 3:5")
    #expect(try place("d", in: text) == "7:1 7:5")
    #expect(try place("e", in: text) == "9:1 9:5")
    #expect(try place("e", 3, in: text) == "9:1 9:25")
    #expect(try place("f", in: text) == "11:1 11:5")
  }

  @Test func `Columns are characters of Unicode, and a line may end in CR LF`() throws {
    let text = "\u{FEFF}a = { 'é' = 1 }\r\n\"ŵ\u{302}y\" = 'Ŵ' # ŷ\r\n\tb = 2\r\n"
    #expect(try place("a", in: text) == "1:1 1:5")
    #expect(try place("ŵ\u{302}y", in: text) == "2:1 2:9")
    #expect(try place("b", in: text) == "3:2 3:6")
  }

  @Test func `A path that is not there is placed at the nearest table around it`() throws {
    #expect(try place("terms", 0, "name", in: "a = 1\n[[terms]]\n") == "2:3 2:3")
    #expect(try place("terms", 0, "name", in: "a = 1") == "1:1 1:1")
  }
}
