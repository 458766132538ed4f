import Chronology
import Profiles
import Specimens
import Studies
import Testing
import Timekeeping

/// What must hold of any study, tried on made-up ones from the printed seed.
@Suite struct WorkloadLawTests {
  @Test func `A split by any dimension counts every week, day, minute, case and plan once`() throws {
    try forEachStudy { study, _, note in
      let whole = study.tables(by: [])
      for dimensions in StudyDimension.all.map({ [$0] }) + [[.profile(.setting), .term], [.schoolYear, .term]] {
        let split = study.tables(by: dimensions)
        for (one, parts) in zip(whole, split) where !parts.rows.isEmpty {
          for row in one.rows where row.unit != .participants {
            let same = parts.rows.filter { $0.key == row.key && $0.measure == row.measure }
            try #require(same.reduce(0) { $0 + $1.unitCount } == row.unitCount, "\(one.id) \(row.key), \(note)")
          }
          if one.id != .nthIDP { try #require(one.leftOut == parts.leftOut || one.id == .dataQuality, note) }
        }
        for (place, row) in whole[0].rows.enumerated().dropFirst() {
          let sum = stride(from: place, to: split[0].rows.count, by: 6).reduce(0) {
            $0 + (split[0].rows[$1].estimate ?? 0)
          }
          try #require(sum == row.estimate, "\(row.key), \(note)")
        }
      }
    }
  }

  @Test func `Participants are in one group of a profile's dimension each`() throws {
    try forEachStudy { study, _, note in
      let whole = study.tables(by: []).flatMap(\.rows)
      for dimension in ProfileDimension.allCases {
        let split = study.tables(by: [.profile(dimension)]).flatMap(\.rows)
        for row in whole {
          let same = split.filter { $0.key == row.key && $0.measure == row.measure && $0.unit == row.unit }
          let all = whole.filter { $0.key == row.key && $0.measure == row.measure && $0.unit == row.unit }
          try #require(
            same.reduce(0) { $0 + $1.participantCount } == all.reduce(0) { $0 + $1.participantCount },
            "\(row.key) by \(dimension), \(note)")
        }
      }
    }
  }

  @Test func `Shares of a whole come to one in every group`() throws {
    try forEachStudy { study, _, note in
      for dimensions in [[], [.profile(.language)], [.term]] as [[StudyDimension]] {
        for table in study.tables([.shareByActivity, .shareByBand, .idpStages, .dataQuality], by: dimensions) {
          let shares = table.rows.filter { $0.measure == .share && $0.estimate != nil }
          for (group, rows) in Dictionary(grouping: shares, by: \.group) {
            let sum = rows.reduce(0) { $0 + ($1.estimate ?? 0) }
            try #require(abs(sum - 1) < 1e-12, "\(table.id) \(group), \(note)")
          }
        }
      }
    }
  }

  @Test func `The order of the contributions changes no count and no estimate`() throws {
    try forEachStudy { study, contributions, note in
      let turned = WorkloadStudy(of: contributions.reversed(), protocol: quick)
      for dimensions in [[], [.profile(.setting)], [.term]] as [[StudyDimension]] {
        for (one, other) in zip(study.tables(by: dimensions), turned.tables(by: dimensions)) {
          try #require(one.leftOut == other.leftOut, note)
          try #require(one.rows.map(withoutEstimate) == other.rows.map(withoutEstimate), note)
          for (left, right) in zip(one.rows, other.rows) {
            let apart = abs((left.estimate ?? 0) - (right.estimate ?? 0))
            try #require(apart <= 1e-9 * abs(left.estimate ?? 0), "\(one.id) \(left.key), \(note)")
          }
        }
      }
    }
  }

  @Test func `Work in a week that is not confirmed changes nothing`() throws {
    try forEachStudy { study, contributions, note in
      let later = ISOWeek("2099-W01")!
      let more = contributions.map { one in
        let row = WorkMinutes(week: later, activity: .idp, band: .school, caseNumber: nil, minutes: 60)
        return Contribution(
          codelistVersion: 1, profile: one.profile, weeks: one.weeks, rows: one.rows + [row], cases: one.cases,
          sourceMinutes: one.sourceMinutes)
      }
      try #require(WorkloadStudy(of: more, protocol: quick).tables(by: []) == study.tables(by: []), note)
    }
  }

  @Test func `A table is the same alone as among the others`() throws {
    try forEachStudy { study, _, note in
      let all = study.tables(by: [.profile(.role)])
      let alone = WorkloadTable.ID.allCases.flatMap { study.tables([$0], by: [.profile(.role)]) }
      try #require(all == alone, note)
    }
  }

  @Test func `A group is resampled as if it were the whole study`() throws {
    try forEachStudy { study, contributions, note in
      let primary = contributions.filter { $0.profile[.setting] == "primary" }
      let whole = WorkloadStudy(of: primary, protocol: quick).tables(by: []).flatMap(\.rows)
      let part = study.tables(by: [.profile(.setting)]).flatMap(\.rows).filter { $0.group == ["primary"] }
      try #require(part.map(\.interval) == whole.map(\.interval), note)
      try #require(part.map(\.estimate) == whole.map(\.estimate), note)
    }
  }

  @Test func `Made-up contributions are as contributions must be, and the same from the same seed`() throws {
    try forEachStudy { _, contributions, note in
      for one in contributions {
        let weeks = one.weeks.map(\.week)
        try #require(weeks == Set(weeks).sorted(), note)
        try #require(one.rows.allSatisfy { $0.minutes >= 1 && weeks.contains($0.week) }, note)
        let places = one.rows.map {
          ($0.week.monday.epochDays, $0.caseNumber ?? 0, $0.activity.rawValue, $0.band.rawValue)
        }
        try #require(zip(places, places.dropFirst()).allSatisfy { $0 < $1 }, note)
        try #require(one.cases.map(\.number) == Array(1...(one.cases.count + 1)).dropLast(), note)
        try #require(one.rows.reduce(0) { $0 + $1.minutes } == one.sourceMinutes.values.reduce(0, +), note)
      }
    }
    let again = synthetic(RandomRun.seed).contributions
    #expect(again == synthetic(RandomRun.seed).contributions)
    #expect(again != synthetic(RandomRun.seed &+ 1).contributions)
  }

  private let quick = StudyProtocol(seed: 1, drawCount: 40, level: 0.9)

  private func synthetic(_ seed: UInt64) -> SyntheticStudy {
    SyntheticStudy(
      seed: seed, participantCount: 60, firstWeek: ISOWeek("2025-W36")!, maximumWeekCount: 70, rowsPerWeek: 5,
      maximumCaseCount: 12)
  }

  private func forEachStudy(_ check: (WorkloadStudy, [Contribution], Comment) throws -> Void) throws {
    for round in 0..<3 {
      let contributions = synthetic(RandomRun.seed &+ UInt64(round)).contributions
      let study = WorkloadStudy(of: contributions, protocol: quick)
      try check(study, contributions, "ALNTIME_SEED=\(RandomRun.seed), round \(round)")
    }
  }

  private func withoutEstimate(_ row: WorkloadRow) -> String {
    "\(row.group) \(row.key) \(row.participantCount) \(row.unitCount) \(row.unit) \(row.measure)"
  }
}
