import Testing

/// The story of the README's section on sharing, as `Config/demo/nation` plays it: with copied files only.
@Suite(.onOwnThreads) struct NationTests {
  @Test func `Two clusters and a nation come together on one machine, and one leaves`() throws {
    let home = try PrivateHome()
    let played = try home.run([Machine.repository + "/Config/demo/nation", Machine.programs])
    #expect(played.exitCode == 0, "\(played.output.suffix(2_000)) \(played.errors)")
    var rest = played.output[...]
    for line in [
      "\nAdded: 3 contributions\na.pool has 3 participants.\n", "\nYchwanegwyd: 3 chyfraniad\n",
      "\nnation.pool has 6 participants.\n", "\nNothing is wrong.\n", " 6 participants in 1\npool.\n",
      ": you have left aln-2018. ", "\nnation.pool has 5 participants; 1 has left.\n",
      "\nFrom somebody who has left, left out: 1 file\n",
      "wythnosau 2018-W36 i 2019-W29: 5\ncyfranogwr mewn 1 gronfa.\n",
      "\nrelease is a release: 11 tables in ", "participants,Participants,Cyfranogwyr,5,participants,",
    ] {
      guard let found = rest.firstRange(of: line) else {
        Issue.record("no \(line) in \(rest)")
        return
      }
      rest = rest[found.upperBound...]
    }
    // What Anest wrote beside her log is in nothing that was printed but her own preview's count.
    #expect(!played.output.contains("Mam Sion"))
  }
}
