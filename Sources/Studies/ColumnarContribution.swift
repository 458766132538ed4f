import Chronology
package import Profiles
package import Timekeeping

/// A contribution whose rows are columns, as a study and a pool keep them.
package struct ColumnarContribution: Hashable, Sendable {
  package let codelistVersion: Int
  package let profile: Profile
  package let weeks: [ConfirmedWeek]
  package let cases: [CaseProgress]
  package let sourceMinutes: [EntrySource: Int]
  package let rows: WorkColumns

  /// Creates the contribution, or nil unless weeks are in order, fewer than 2¹⁶, and rows are of them and of the cases.
  package init?(
    codelistVersion: Int, profile: Profile, weeks: [ConfirmedWeek], rows: WorkColumns, cases: [CaseProgress],
    sourceMinutes: [EntrySource: Int]
  ) {
    guard weeks.count <= Int(UInt16.max), zip(weeks, weeks.dropFirst()).allSatisfy({ $0.week < $1.week }),
      rows.isSound(weekCount: weeks.count, caseCount: cases.count)
    else { return nil }
    self.codelistVersion = codelistVersion
    self.profile = profile
    self.weeks = weeks
    self.rows = rows
    self.cases = cases
    self.sourceMinutes = sourceMinutes
  }

  package var contribution: Contribution {
    let (activities, bands) = (Activity.allCases, Band.allCases)
    return Contribution(
      codelistVersion: codelistVersion, profile: profile, weeks: weeks,
      rows: rows.minutes.indices.map { row in
        WorkMinutes(
          week: weeks[Int(rows.weeks[row])].week, activity: activities[Int(rows.activities[row])],
          band: bands[Int(rows.bands[row])], caseNumber: rows.cases[row] == 0 ? nil : Int(rows.cases[row]),
          minutes: Int(rows.minutes[row]))
      }, cases: cases, sourceMinutes: sourceMinutes)
  }
}

/// A column for each fact of a row of work.
package struct WorkColumns: Hashable, Sendable {
  /// Places in the contribution's weeks, ascending.
  package let weeks: [UInt16]
  /// Places in the codelist, from 0.
  package let activities: [UInt8]
  package let bands: [UInt8]
  /// Numbers of cases, 0 of work that belongs to none.
  package let cases: [UInt32]
  /// At least 1, less than 2³¹.
  package let minutes: [UInt32]

  package init(weeks: [UInt16], activities: [UInt8], bands: [UInt8], cases: [UInt32], minutes: [UInt32]) {
    self.weeks = weeks
    self.activities = activities
    self.bands = bands
    self.cases = cases
    self.minutes = minutes
  }

  /// Whether a study can add the rows up without looking again.
  fileprivate func isSound(weekCount: Int, caseCount: Int) -> Bool {
    let count = minutes.count
    guard weeks.count == count, activities.count == count, bands.count == count, cases.count == count else {
      return false
    }
    let (activityCount, bandCount) = (UInt8(Activity.count), UInt8(Band.count))
    var last: UInt16 = 0
    var isAscending = true
    for week in weeks {
      isAscending = isAscending && last <= week
      last = week
    }
    return isAscending && (count == 0 || Int(last) < weekCount) && activities.allSatisfy { $0 < activityCount }
      && bands.allSatisfy { $0 < bandCount } && cases.allSatisfy { Int($0) <= caseCount }
      && minutes.allSatisfy { 0 < $0 && $0 <= UInt32(Int32.max) }
  }
}
