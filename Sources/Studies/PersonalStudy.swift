import Chronology
import Statistics
import Timekeeping

/// The workload time study of one person's own record.
package struct PersonalStudy: Hashable, Sendable {
  package let tables: [StudyTable]

  package init(of record: WorkRecord) {
    let workload = Workload(record)
    tables = [
      workload.sample, workload.hoursByActivity, workload.hoursByBand, workload.hoursPerWeek, workload.inSchoolShare,
      workload.hoursPerCase,
    ]
  }
}

/// The sums that the tables share.
private struct Workload {
  let record: WorkRecord
  let bands: BandedSeconds
  private let secondsByWeek: [ISOWeek: Int64]

  init(_ record: WorkRecord) {
    self.record = record
    secondsByWeek = record.rows.reduce(into: [:]) { $0[$1.week, default: 0] += $1.seconds }
    bands = record.rows.reduce(into: .zero) { $0[$1.band] += $1.seconds }
  }

  var sample: StudyTable {
    let recorded = record.weeks.filter(isRecorded)
    let confirmed = record.weeks.filter(\.isConfirmed)
    return StudyTable(
      id: .sample,
      rows: [
        StudyRow("participants", count: 1),
        StudyRow("weeks", count: recorded.count, schoolDayCount: schoolDayCount(recorded)),
        StudyRow("confirmed-weeks", count: confirmed.count, schoolDayCount: schoolDayCount(confirmed)),
        StudyRow("total", seconds: bands.total),
        StudyRow("uncovered", seconds: bands.uncovered),
      ])
  }

  /// Shares are of all hours.
  var hoursByActivity: StudyTable {
    let sums = total { $0.activity.rawValue }
    let rows = Activity.allCases.compactMap { activity in
      sums[activity.rawValue].map { StudyRow(activity.rawValue, seconds: $0, share: share($0, of: bands.total)) }
    }
    return StudyTable(id: .hoursByActivity, rows: rows.sorted { ($0.seconds ?? 0) > ($1.seconds ?? 0) })
  }

  /// Shares are of the hours on dates that a calendar covers; the uncovered band has none.
  var hoursByBand: StudyTable {
    let covered = bands.total - bands.uncovered
    let rows = Band.allCases.filter { bands[$0] > 0 }.map { band in
      StudyRow(
        band.rawValue, seconds: bands[band],
        share: band.isInSchoolHours == nil ? nil : share(bands[band], of: covered))
    }
    return StudyTable(id: .hoursByBand, rows: rows)
  }

  /// A row a week; then the weekly figures of the confirmed weeks, in which a week without work counts as zero; then those
  /// of the weeks with something recorded, confirmed or not, named apart: weeks without work are missing from them, so they
  /// lie too high. A week with a day that no calendar covers is in none of them.
  var hoursPerWeek: StudyTable {
    let inSchool = total { $0.band.isInSchoolHours == true ? $0.week.description : nil }
    let known = total { $0.band == .uncovered ? nil : $0.week.description }
    let weeks = record.weeks.map { week in
      let key = week.week.description
      return StudyRow(
        key, seconds: seconds(week), share: share(inSchool[key] ?? 0, of: known[key] ?? 0),
        schoolDayCount: week.schoolDayCount, isConfirmed: week.isConfirmed)
    }
    let covered = record.weeks.filter { $0.uncoveredDayCount == 0 }
    let (confirmed, recorded) = (covered.filter(\.isConfirmed), covered.filter(isRecorded))
    let uncovered = record.weeks.filter { $0.uncoveredDayCount > 0 }
    return StudyTable(
      id: .hoursPerWeek,
      rows: weeks + [
        perSchoolWeek("per-school-week", confirmed),
        perSchoolWeek("per-recorded-school-week", recorded),
        perWeekWithoutSchool("per-week-without-school", confirmed),
        perWeekWithoutSchool("per-recorded-week-without-school", recorded),
        StudyRow(
          "uncovered-weeks", seconds: uncovered.reduce(0) { $0 + seconds($1) }, count: uncovered.count),
      ])
  }

  /// Seconds in those of the weeks that have school days, over (these days ÷ 5).
  private func perSchoolWeek(_ key: String, _ weeks: [WeekOfRecord]) -> StudyRow {
    let term = weeks.filter { $0.schoolDayCount > 0 }
    let ratio = ratioOfSums(term.map { (Double(seconds($0)), Double($0.schoolDayCount) / 5) })
    return StudyRow(
      key, seconds: ratio.map { Int64($0.rounded()) }, count: term.count, schoolDayCount: schoolDayCount(term))
  }

  /// The mean of those of the weeks that have no school day.
  private func perWeekWithoutSchool(_ key: String, _ weeks: [WeekOfRecord]) -> StudyRow {
    let other = weeks.filter { $0.schoolDayCount == 0 }
    return StudyRow(key, seconds: wholeMean(other.map(seconds)), count: other.count, schoolDayCount: 0)
  }

  var inSchoolShare: StudyTable {
    StudyTable(
      id: .inSchoolShare,
      rows: [
        StudyRow("in-school", seconds: bands.inSchool, share: bands.inSchoolShare, baseline: .shareInSchoolTime),
        StudyRow("out-of-school", seconds: bands.outOfSchool, share: bands.inSchoolShare.map { 1 - $0 }),
        StudyRow("uncovered", seconds: bands.uncovered),
      ])
  }

  /// Every entry with a case counts, meetings included, as the survey's question D6 asked.
  var hoursPerCase: StudyTable {
    let sums = total { $0.caseNumber.map(String.init) }
    let cases = sums.sorted { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }
    let seconds = cases.map(\.value)
    var rows = cases.map { StudyRow($0.key, seconds: $0.value) }
    rows.append(StudyRow("mean", seconds: wholeMean(seconds), count: cases.count, baseline: .timePerIDP))
    rows.append(
      StudyRow(
        "median", seconds: quantile(seconds.map(Double.init), at: 0.5).map { Int64($0.rounded()) }, count: cases.count))
    let upToTenHours = seconds.count { $0 <= 36_000 }
    rows.append(
      StudyRow(
        "up-to-ten-hours", share: share(Int64(upToTenHours), of: Int64(cases.count)), count: cases.count,
        baseline: .shareUpToTenHours))
    return StudyTable(id: .hoursPerCase, rows: rows)
  }

  private func seconds(_ week: WeekOfRecord) -> Int64 { secondsByWeek[week.week] ?? 0 }

  private func isRecorded(_ week: WeekOfRecord) -> Bool { seconds(week) > 0 }

  private func schoolDayCount(_ weeks: [WeekOfRecord]) -> Int { weeks.reduce(0) { $0 + $1.schoolDayCount } }

  private func total(by key: (WorkRow) -> String?) -> [String: Int64] {
    record.rows.reduce(into: [:]) { sums, row in
      if let key = key(row) { sums[key, default: 0] += row.seconds }
    }
  }

  private func share(_ part: Int64, of whole: Int64) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) }

  private func wholeMean(_ seconds: [Int64]) -> Int64? { mean(seconds.map(Double.init)).map { Int64($0.rounded()) } }
}
