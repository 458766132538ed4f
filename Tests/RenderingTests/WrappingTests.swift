import Rendering
import Testing

/// Text broken at spaces.
@Suite struct WrappingTests {
  private let sentence = "Shares are of the hours on days that a calendar covers."

  @Test func `Lines are as full as the width allows`() {
    #expect(
      wrapped(sentence, to: 20).joined(separator: "\n") == """
        Shares are of the
        hours on days that a
        calendar covers.
        """)
  }

  @Test func `A line may be exactly as long as the width`() {
    #expect(wrapped("abc def", to: 7) == ["abc def"])
    #expect(wrapped("abc def", to: 6) == ["abc", "def"])
  }

  @Test func `A longer word has a line of its own`() {
    #expect(wrapped("a wythnosau b", to: 5) == ["a", "wythnosau", "b"])
    #expect(wrapped("a b", to: 0) == ["a", "b"])
  }

  @Test func `At every width no word is lost, split or moved, and only a lone word is too long`() {
    for width in 1...sentence.count + 1 {
      let lines = wrapped(sentence, to: width)
      #expect(lines.joined(separator: " ") == sentence, "width \(width)")
      #expect(lines.allSatisfy { $0.count <= width || !$0.contains(" ") }, "width \(width)")
    }
  }

  @Test func `Runs of spaces are one, and nothing is no line`() {
    #expect(wrapped("  a   b ", to: 10) == ["a b"])
    #expect(wrapped("", to: 10) == [])
    #expect(wrapped("   ", to: 10) == [])
  }

  @Test func `Width is counted in characters, not in bytes`() {
    #expect(wrapped("ŵŷâ ôîû", to: 7) == ["ŵŷâ ôîû"])
  }
}
