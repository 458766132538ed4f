import Chronology
import PoolStore
import Profiles
import Specimens
import Studies
import Testing
import Timekeeping

@Suite struct PackingTests {
  private func unpacked(_ bytes: [UInt8]) throws -> Contribution {
    try bytes.withUnsafeBytes(ColumnarContribution.init(packed:)).contribution
  }

  @Test func `A contribution comes out of its packing as it went in`() throws {
    var rowCount = 0
    for seed in 0..<20 {
      let study = SyntheticStudy(
        seed: RandomRun.seed &+ UInt64(seed), participantCount: 20, firstWeek: ISOWeek("2025-W36")!,
        maximumWeekCount: 60,
        rowsPerWeek: 20, maximumCaseCount: 12)
      for contribution in study.contributions {
        let packed = try contribution.packed()
        try #require(try unpacked(packed) == contribution, "ALNTIME_SEED=\(RandomRun.seed), study \(seed)")
        try #require(try unpacked(packed).packed() == packed)
        rowCount += contribution.rows.count
      }
    }
    #expect(rowCount > 10_000)
  }

  @Test func `Every code has a number of its own`() throws {
    let week = ISOWeek("2026-W40")!
    for season in [nil] + Season.allCases.map(Optional.some) {
      for kind in [nil] + CaseKind.allCases.map(Optional.some) {
        let contribution = Contribution(
          codelistVersion: 1, profile: .silent,
          weeks: [
            ConfirmedWeek(
              week: week, schoolDayCount: 5, uncoveredDayCount: 0, season: season, plannedReleaseMinutes: 150)
          ],
          rows: Activity.allCases.flatMap { activity in
            Band.allCases.map {
              WorkMinutes(week: week, activity: activity, band: $0, caseNumber: 1, minutes: 10_080)
            }
          },
          cases: [
            CaseProgress(
              number: 1, kind: kind, openedWeek: week, issuedWeek: nil, closedWeek: week, daysTaken: 0)
          ],
          sourceMinutes: Dictionary(uniqueKeysWithValues: EntrySource.allCases.map { ($0, 7) }))
        try #require(try unpacked(try contribution.packed()) == contribution)
      }
    }
  }

  @Test func `The packing of a small contribution is what it always was`() throws {
    let week = ISOWeek("2026-W40")!
    let contribution = Contribution(
      codelistVersion: 1, profile: try Profile([.role: "alnco", .size: "1-100"]),
      weeks: [
        ConfirmedWeek(
          week: week, schoolDayCount: 5, uncoveredDayCount: 0, season: .autumn, plannedReleaseMinutes: 150)
      ],
      rows: [WorkMinutes(week: week, activity: .pcp, band: .evening, caseNumber: 1, minutes: 90)],
      cases: [
        CaseProgress(number: 1, kind: .school, openedWeek: week, issuedWeek: nil, closedWeek: nil, daysTaken: nil)
      ], sourceMinutes: [.timer: 90])
    let hex = try contribution.packed().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    #expect(
      hex == """
        01010000010000000100000001000000\
        f450000096000000050001\
        f4500000000000800000008000000080\
        01\
        010000005a00000000000104\
        5a0000000000000000000000000000000000000000000000\
        05616c6e636f000005312d31303000000000\
        c2ab6512aa5181dc
        """)
  }

  @Test func `Bytes that were cut or changed are refused, and never read as anything else`() throws {
    var refusedCount = 0
    for round in 0..<3_000 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let contribution = synthetic.contribution(of: random.int(0...39))
      let whole = try contribution.packed()
      var bytes = whole
      switch random.int(0...3) {
      case 0: bytes = Array(bytes.prefix(random.int(0...bytes.count - 1)))
      case 1: bytes += (0..<random.int(1...20)).map { _ in UInt8(random.int(0...255)) }
      case 2: bytes[random.int(0...bytes.count - 1)] ^= UInt8(1 << random.int(0...7))
      default:
        for _ in 0..<random.int(1...8) { bytes[random.int(0...bytes.count - 1)] = UInt8(random.int(0...255)) }
      }
      guard bytes != whole else { continue }
      #expect(throws: UnpackingFault.self, Comment(rawValue: RandomRun.note(round: round))) { try unpacked(bytes) }
      refusedCount += 1
    }
    #expect(refusedCount > 2_500)
  }

  /// As a forger would, who can make the checksum right.
  @Test func `Changed bytes whose checksum is right are refused, or read as what a study can take`() throws {
    var (readCount, refusedCount) = (0, 0)
    for round in 0..<3_000 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      var bytes = try synthetic.contribution(of: random.int(0...39)).packed()
      for _ in 0..<random.int(1...3) {
        let end = random.chance(50) ? 15 : bytes.count - 9
        bytes[random.int(0...end)] ^= UInt8(1 << random.int(0...7))
      }
      withUnsafeBytes(of: sum(bytes.dropLast(8)).littleEndian) {
        bytes.replaceSubrange(bytes.count - 8..<bytes.count, with: $0)
      }
      guard let contribution = try? unpacked(bytes) else {
        refusedCount += 1
        continue
      }
      readCount += 1
      try #require(try contribution.packed() == bytes, Comment(rawValue: RandomRun.note(round: round)))
      let study = WorkloadStudy(of: [contribution], protocol: .standard)
      if round % 50 == 0 { try #require(study.tables([.sample], by: []).count == 1) }
    }
    #expect(readCount > 200)
    #expect(refusedCount > 200)
  }

  @Test func `What no log comes to is not packed`() {
    let week = ISOWeek("2026-W40")!
    func fault(
      weeks: [ISOWeek] = [week], rowWeek: ISOWeek = week, caseNumber: Int? = nil, minutes: Int = 1, version: Int = 1
    ) -> PackingFault? {
      let contribution = Contribution(
        codelistVersion: version, profile: .silent,
        weeks: weeks.map {
          ConfirmedWeek(week: $0, schoolDayCount: 5, uncoveredDayCount: 0, season: nil, plannedReleaseMinutes: 0)
        },
        rows: [WorkMinutes(week: rowWeek, activity: .idp, band: .school, caseNumber: caseNumber, minutes: minutes)],
        cases: [], sourceMinutes: [:])
      do throws(PackingFault) {
        _ = try contribution.packed()
        return nil
      } catch { return error }
    }
    let next = ISOWeek("2026-W41")!
    #expect(fault() == nil)
    #expect(fault(weeks: [week, week]) == .outOfOrder)
    #expect(fault(weeks: [next, week]) == .outOfOrder)
    #expect(fault(rowWeek: next) == .unconfirmedWeek)
    #expect(fault(caseNumber: 1) == .unknownCase)
    #expect(fault(caseNumber: 0) == .unknownCase)
    #expect(fault(minutes: 0) == .outOfRange)
    #expect(fault(minutes: 1 << 32) == .outOfRange)
    #expect(fault(version: 256) == .outOfRange)
  }

  /// The checksum, written apart from ours.
  private func sum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    var rest = bytes
    while rest.count >= 8 {
      let word = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
      rest = rest.dropFirst(8)
    }
    for byte in rest { sum = (sum ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    return sum ^ (sum >> 32)
  }
}
