import Testing

/// A pool from its first file to its last, as a person sees it.
@Suite(.onOwnThreads) struct PoolPathTests {
  private let study: SimulatedStudy

  init() throws {
    study = try SimulatedStudy(participants: 3, weeks: 4)
    for (name, bytes) in [
      ("newer.alntime", try study.contribution(1, 4, asOf: 0)), ("leave.alntime", try study.withdrawal(2)),
      ("twice.alntime", try study.contribution(0, 1, asOf: 1)),
    ] { try study.write(name, bytes) }
    try study.home.write("bad.alntime", "nothing of ours")
  }

  private static let warning =
    "SYNTHETIC: `alntime simulate` made up every participant of this study. It is nobody's work, and no evidence of any."
  private static let rhybudd =
    "SYNTHETIG: `alntime simulate` a luniodd bob cyfranogwr yn yr astudiaeth hon. Nid gwaith neb ydyw, ac nid yw'n "
    + "dystiolaeth o ddim."

  @Test func `A pool is made, filled, listed, verified and left, and every step says what it did`() throws {
    let transcript = Transcript(
      """
      $ alntime pool create cluster.pool --invitation sim/invitation.json
      cluster.pool is an empty pool for synthetic-7, “SYNTHETIC study of made-up participants, seed 7”, weeks 2024-W36 to 2024-W39.
      Its fingerprint: …
      \(Self.warning)
      $ alntime pool add cluster.pool sim --key sim/study.key
      Added: 3 contributions
      cluster.pool has 3 participants.
      \(Self.warning)
      $ alntime pool add cluster.pool sim newer.alntime --key sim/study.key
      Put in an older one's place: 1 contribution
      There already: 3 files
      cluster.pool has 3 participants.
      \(Self.warning)
      $ alntime pool add cluster.pool sim twice.alntime --key sim/study.key
      There already: 2 files
      Older than what is there, left out: 1 contribution
      Signed twice under one number: 1 contribution. A participant gave two different contributions the same number, as after restoring an old backup. The pool keeps one of the two, the same one whatever comes first; the participant's next `alntime share` settles it.
      cluster.pool has 3 participants.
      \(Self.warning)
      $ alntime pool remove-by-withdrawal cluster.pool leave.alntime
      Left the study, and erased: 1 participant
      cluster.pool has 2 participants; 1 has left.
      \(Self.warning)
      $ alntime pool add cluster.pool sim/synthetic-000003.alntime leave.alntime --key sim/study.key
      There already: 1 file
      From somebody who has left, left out: 1 file
      cluster.pool has 2 participants; 1 has left.
      \(Self.warning)
      $ alntime pool add cluster.pool bad.alntime none.alntime sim/study.key
      Nothing was taken.
      cluster.pool has 2 participants; 1 has left.
      \(Self.warning)
      alntime: Refused: 3 files
        bad.alntime: it is not a file that `alntime share` or `alntime withdraw` wrote, or only the beginning of one. Ask for it again.
        none.alntime: it cannot be read. Check the name and that you may read it.
        sim/study.key: it is not a file that `alntime share` or `alntime withdraw` wrote, or only the beginning of one. Ask for it again.
      $ alntime pool list cluster.pool
      cluster.pool: synthetic-7, “SYNTHETIC study of made-up participants, seed 7”
      Its fingerprint: …
      \(Self.warning)
      Participant       Number
      \(try rows(["1  in", "4  in", "2  left"]))
      2 participants; 1 has left.
      $ alntime pool verify cluster.pool
      The file is whole.
      Signatures tried: 3. Each was compared with its row's participant, number and invitation.
      Nothing was opened: whether what is counted is what was sealed can only be told with the study's key (--key).
      Nothing is wrong.
      \(Self.warning)
      $ alntime pool verify cluster.pool --key sim/study.key
      The file is whole.
      Signatures tried: 3. Each was compared with its row's participant, number and invitation.
      Opened with the study's key, and compared with what is counted: 2 contributions.
      Nothing is wrong.
      \(Self.warning)
      $ alntime pool merge nation.pool cluster.pool cluster.pool
      Added: 2 contributions
      There already: 3 files
      Left the study, and erased: 1 participant
      nation.pool has 2 participants; 1 has left.
      Nothing was opened: whether what is counted is what was sealed can only be told with the study's key (--key).
      \(Self.warning)
      """)
    try expect(transcript, in: "en")
  }

  @Test func `Gwneir cronfa, ei llenwi, ei rhestru, ei phrofi a'i gadael, a dywed pob cam beth a wnaeth`() throws {
    let transcript = Transcript(
      """
      $ alntime pool create clwstwr.pool --invitation sim/invitation.json
      Cronfa wag ar gyfer synthetic-7, “Astudiaeth SYNTHETIG o gyfranogwyr a luniwyd, hedyn 7”, wythnosau 2024-W36 i 2024-W39, yw clwstwr.pool.
      Olion bysedd y gwahoddiad: …
      \(Self.rhybudd)
      $ alntime pool add clwstwr.pool sim --key sim/study.key
      Ychwanegwyd: 3 chyfraniad
      Mae gan clwstwr.pool 3 chyfranogwr.
      \(Self.rhybudd)
      $ alntime pool add clwstwr.pool sim newer.alntime --key sim/study.key
      Yn lle un hŷn: 1 cyfraniad
      Yno eisoes: 3 ffeil
      Mae gan clwstwr.pool 3 chyfranogwr.
      \(Self.rhybudd)
      $ alntime pool add clwstwr.pool sim twice.alntime --key sim/study.key
      Yno eisoes: 2 ffeil
      Hŷn na'r hyn sydd yno, heb ei gymryd: 1 cyfraniad
      Llofnodwyd ddwywaith dan yr un rhif: 1 cyfraniad. Rhoddodd cyfranogwr yr un rhif i ddau gyfraniad gwahanol, fel ar ôl adfer hen gopi wrth gefn. Mae'r gronfa'n cadw un o'r ddau, yr un un beth bynnag a ddaw gyntaf; bydd `alntime share` nesaf y cyfranogwr yn datrys hyn.
      Mae gan clwstwr.pool 3 chyfranogwr.
      \(Self.rhybudd)
      $ alntime pool remove-by-withdrawal clwstwr.pool leave.alntime
      Gadael yr astudiaeth, a dileu'r cyfan: 1 cyfranogwr
      Mae gan clwstwr.pool 2 gyfranogwr; mae 1 wedi gadael.
      \(Self.rhybudd)
      $ alntime pool add clwstwr.pool sim/synthetic-000003.alntime bad.alntime --key sim/study.key
      Gan rywun sydd wedi gadael, heb ei gymryd: 1 ffeil
      Mae gan clwstwr.pool 2 gyfranogwr; mae 1 wedi gadael.
      \(Self.rhybudd)
      alntime: Gwrthodwyd: 1 ffeil
        bad.alntime: nid yw'n ffeil a ysgrifennwyd gan `alntime share` nac `alntime withdraw`, neu dim ond ei dechrau sydd yma. Gofynnwch amdani eto.
      $ alntime pool list clwstwr.pool
      clwstwr.pool: synthetic-7, “Astudiaeth SYNTHETIG o gyfranogwyr a luniwyd, hedyn 7”
      Olion bysedd y gwahoddiad: …
      \(Self.rhybudd)
      Cyfranogwr        Rhif
      \(try rows(["1  i mewn", "4  i mewn", "2  wedi gadael"], width: 4))
      2 gyfranogwr; mae 1 wedi gadael.
      $ alntime pool verify clwstwr.pool --key sim/study.key
      Mae'r ffeil yn gyfan.
      Llofnodion a brofwyd: 3. Cymharwyd pob un â chyfranogwr, rhif a gwahoddiad ei res.
      Agorwyd ag allwedd yr astudiaeth, a chymharwyd â'r hyn a gyfrifir: 2 gyfraniad.
      Nid oes dim o'i le.
      \(Self.rhybudd)
      $ alntime pool verify clwstwr.pool
      Mae'r ffeil yn gyfan.
      Llofnodion a brofwyd: 3. Cymharwyd pob un â chyfranogwr, rhif a gwahoddiad ei res.
      Nid agorwyd dim: dim ond gydag allwedd yr astudiaeth (--key) y gellir dweud ai'r hyn a seliwyd yw'r hyn a gyfrifir.
      Nid oes dim o'i le.
      \(Self.rhybudd)
      $ alntime pool merge cenedl.pool clwstwr.pool
      Ychwanegwyd: 2 gyfraniad
      Gadael yr astudiaeth, a dileu'r cyfan: 1 cyfranogwr
      Mae gan cenedl.pool 2 gyfranogwr; mae 1 wedi gadael.
      Nid agorwyd dim: dim ond gydag allwedd yr astudiaeth (--key) y gellir dweud ai'r hyn a seliwyd yw'r hyn a gyfrifir.
      \(Self.rhybudd)
      """)
    try expect(transcript, in: "cy")
  }

  /// The three participants in order of pseudonym, each with the end of its line.
  private func rows(_ ends: [String], width: Int = 6) throws -> String {
    let rows = ends.enumerated().map { participant, end in
      let number = String(end.prefix { $0 != " " })
      let padding = String(repeating: " ", count: width - number.count)
      return study.pseudonym(participant) + "  " + padding + end
    }
    return rows.sorted().joined(separator: "\n")
  }

  private func expect(_ transcript: Transcript, in language: String) throws {
    for step in transcript.steps {
      let finished = try study.home.type("{ \(step.command)\n} 2>&1", environment: ["ALNTIME_LANG": language])
      let printed = finished.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      #expect(Transcript.matches(step.expected, printed), "\(step.command)\n\(finished.output)")
      #expect(finished.exitCode == (step.expected.contains { $0.hasPrefix("alntime: ") } ? 65 : 0))
    }
  }
}
