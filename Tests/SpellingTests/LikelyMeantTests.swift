import Spelling
import Testing

@Suite struct LikelyMeantTests {
  private let words = ["start", "stop", "status", "study", "list", "log", "week"]

  @Test(arguments: [
    ("strat", ["start"]), ("STOP", ["stop"]), ("lst", ["list"]), ("statsu", ["status"]), ("weeek", ["week"]),
    ("xyzzy", []), ("", []), ("w", []),
  ])
  func `A slip finds its word, likeliest first, and nonsense finds none`(_ typed: String, meant: [String]) {
    #expect(likelyMeant(typed, among: words) == meant)
  }

  @Test func `Swapping two neighbours is one slip`() {
    #expect(likelyMeant("ppc", among: ["pcp"]) == ["pcp"])
    #expect(likelyMeant("cpp", among: ["pcp"]) == ["pcp"])
  }
}
