import Disclosure
import Testing

@Suite struct ReleasePolicyTests {
  @Test(
    arguments: [
      (ReleasePolicy.with(minimumParticipantCount: 10), nil), (.with(countMultiple: 10), nil),
      (.with(protectionPercent: 15), nil), (.with(dominantCount: 3), nil), (.with(dominancePercent: 85), nil),
      (.with(quantileTailCount: 10), nil), (.with(minimumChangeCount: 8), nil), (.standard, nil),
      (.with(minimumParticipantCount: 4), .minimumParticipantCount), (.with(countMultiple: 3), .countMultiple),
      (.with(countMultiple: 7), .countMultiple), (.with(protectionPercent: 9), .protectionPercent),
      (.with(dominantCount: 1), .dominantCount), (.with(dominancePercent: 91), .dominancePercent),
      (.with(quantileTailCount: 4), .quantileTailCount), (.with(minimumChangeCount: 4), .minimumChangeCount),
    ] as [(ReleasePolicy, PolicyTerm?)])
  func `What the invitation promised can be made stricter and not looser`(other: ReleasePolicy, looser: PolicyTerm?)
    throws
  {
    if let looser {
      #expect(throws: PolicyError.looser(looser)) { try ReleasePolicy.standard.stricter(with: other) }
    } else {
      #expect(try ReleasePolicy.standard.stricter(with: other) == other)
    }
  }

  @Test(arguments: PolicyTerm.allCases)
  func `A number out of its range is named`(term: PolicyTerm) throws {
    func number(_ its: PolicyTerm, _ usual: Int) -> Int { its == term ? 101 : usual }
    #expect(throws: PolicyError.outOfRange(term)) {
      try ReleasePolicy(
        minimumParticipantCount: number(.minimumParticipantCount, 5), countMultiple: number(.countMultiple, 5),
        protectionPercent: number(.protectionPercent, 10), dominantCount: number(.dominantCount, 2),
        dominancePercent: number(.dominancePercent, 90), quantileTailCount: number(.quantileTailCount, 5),
        minimumChangeCount: number(.minimumChangeCount, 5))
    }
  }

  @Test(arguments: [(0.5, 10), (0.25, 20), (0.75, 20), (0.1, 50), (0, nil), (1, nil)] as [(Double, Int?)])
  func `A quantile needs five participants on its smaller side`(p: Double, count: Int?) {
    #expect(ReleasePolicy.standard.minimumCount(forQuantileAt: p) == count)
  }
}
