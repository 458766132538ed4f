import Chronology
import Specimens
import Testing

/// Laws of the split into bands over random calendars and intervals, London's clock of 2018 to 2028.
///
/// `ALNTIME_BAND_ROUNDS` raises the number of intervals, `ALNTIME_SEED` changes them; a failure names both.
@Suite struct BandPropertyTests {
  @Test func `The split agrees with asking every second which row of the table it is`() throws {
    let rounds = RandomRun.bandRounds(otherwise: 8_000)
    var cases = BandCases()
    var seen = BandedSeconds.zero
    for round in 0..<rounds {
      let sample = try cases.number(round)
      let runs = sample.oracle.runs(
        from: sample.interval.start.epochSeconds, to: sample.interval.end.epochSeconds)
      let pieces = sample.split.pieces(of: sample.interval).map(BandOracle.Run.init)
      guard pieces == runs else {
        let difference = zip(pieces, runs).first { $0 != $1 }
        Issue.record("\(RandomRun.note(round: round)): \(String(describing: difference))")
        return
      }
      for run in runs { seen[run.band] += run.seconds }
    }
    print("bands: \(rounds) intervals, \(seen.total) seconds agree with the oracle, ALNTIME_SEED=\(RandomRun.seed)")
    // The rounds would prove little about a band that they never reached.
    for band in Band.allCases { #expect(seen[band] > 0 || rounds < 1_000, "\(band) was never reached") }
  }

  @Test func `A split loses no second and gains none`() throws {
    try forEachCase { sample, note in
      let pieces = sample.split.pieces(of: sample.interval)
      let seconds = sample.split.seconds(of: sample.interval)
      let total = pieces.reduce(0) { $0 + $1.interval.durationSeconds }
      try #require(total == sample.interval.durationSeconds, note)
      try #require(seconds.total == sample.interval.durationSeconds, note)
      try #require(seconds.inSchool + seconds.outOfSchool + seconds.uncovered == seconds.total, note)
    }
  }

  @Test func `Pieces touch in order and cover exactly the interval`() throws {
    try forEachCase { sample, note in
      let pieces = sample.split.pieces(of: sample.interval).map(\.interval)
      try #require(pieces.first?.start == sample.interval.start, note)
      try #require(pieces.last?.end == sample.interval.end, note)
      try #require(zip(pieces, pieces.dropFirst()).allSatisfy { $0.end == $1.start }, note)
    }
  }

  @Test func `No two neighbouring pieces share date and band`() throws {
    try forEachCase { sample, note in
      let pieces = sample.split.pieces(of: sample.interval)
      let twins = zip(pieces, pieces.dropFirst()).first { $0.date == $1.date && $0.band == $1.band }
      try #require(twins == nil, note)
    }
  }

  @Test func `Splitting an entry anywhere and adding its halves changes no band`() throws {
    try forEachCase { sample, note in
      guard sample.interval.durationSeconds > 1 else { return }
      var random = sample.random
      let cut = sample.interval.start.advanced(bySeconds: random.second(1...sample.interval.durationSeconds - 1))
      let before = try Interval(from: sample.interval.start, to: cut)
      let after = try Interval(from: cut, to: sample.interval.end)
      let halves = sample.split.seconds(of: before) + sample.split.seconds(of: after)
      try #require(halves == sample.split.seconds(of: sample.interval), note)
    }
  }

  @Test func `The order in which entries are added changes nothing`() throws {
    var entries: [BandedSeconds] = []
    try forEachCase(otherwise: 800) { sample, note in
      entries.append(sample.split.seconds(of: sample.interval))
      guard entries.count == 16 else { return }
      var random = sample.random
      let inOrder = entries.reduce(.zero, +)
      let shuffled = entries.shuffled(using: &random).reduce(into: .zero) { $0 += $1 }
      try #require(inOrder == shuffled, note)
      for band in Band.allCases {
        try #require(inOrder[band] == entries.reduce(0) { $0 + $1[band] }, note)
      }
      entries = []
    }
  }

  @Test func `A new version of the calendar moves no second before its effective date`() throws {
    try forEachCase(otherwise: 800) { sample, note in
      var random = sample.random
      let effective = london.local(sample.interval.end).date.advanced(byDays: random.int(-5...5))
      let added = try random.version(effective: effective, ragged: false)
      let kept = sample.split.calendar.versions.filter { $0.effective != effective }
      let changed = BandSplit(calendar: SchoolCalendar(kept + [added]), zone: london)
      let earlier = sample.split.pieces(of: sample.interval).filter { $0.date < effective }
      try #require(changed.pieces(of: sample.interval).filter { $0.date < effective } == earlier, note)
    }
  }

  private func forEachCase(otherwise usual: Int = 2_000, _ check: (BandCase, Comment) throws -> Void) throws {
    var cases = BandCases()
    for round in 0..<RandomRun.bandRounds(otherwise: usual) {
      try check(try cases.number(round), Comment(rawValue: RandomRun.note(round: round)))
    }
  }
}

extension BandOracle.Run {
  /// A piece in the oracle's words.
  init(_ piece: BandPiece) {
    self.init(
      start: piece.interval.start.epochSeconds, seconds: piece.interval.durationSeconds, day: piece.date.epochDays,
      band: piece.band)
  }
}
