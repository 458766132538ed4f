import Chronology
import Profiles
import Timekeeping

/// The contributions to a study, packed: a column for each fact of a row, 12 bytes a row, and for each participant where
/// theirs begin.
///
/// Participants are in the order in which they were added, which the draws of the bootstrap go by: a pool adds them in
/// order of their public key.
package struct StudyColumns: Sendable {
  /// Participants without a confirmed week: nothing of theirs is in the columns.
  package private(set) var absentCount = 0

  /// A number for each participant, the same in every study of the same people; see ``Pseudonym/number``.
  private(set) var numbers: [Int] = []
  private(set) var profiles: [Profile] = []
  /// By participant, in the order of ``EntrySource``.
  private(set) var sourceMinutes: [[Int]] = []
  private(set) var weeks: [ConfirmedWeek] = []
  private(set) var cases: [CaseProgress] = []
  private var firstWeeks = [0]
  private var firstCases = [0]
  private var firstRows = [0]

  /// Places in ``weeks``, counted from the participant's first.
  private(set) var rowWeeks: [UInt16] = []
  private(set) var rowActivities: [UInt8] = []
  private(set) var rowBands: [UInt8] = []
  /// Numbers of cases, 0 of work that belongs to none.
  private(set) var rowCases: [UInt32] = []
  private(set) var rowMinutes: [UInt32] = []

  package init() {}

  package init(_ contributions: some Sequence<Contribution>) {
    self.init()
    for contribution in contributions { append(contribution) }
  }

  package var participantCount: Int { profiles.count }
  package var rowCount: Int { rowMinutes.count }

  func weeks(of participant: Int) -> Range<Int> { firstWeeks[participant]..<firstWeeks[participant + 1] }
  func cases(of participant: Int) -> Range<Int> { firstCases[participant]..<firstCases[participant + 1] }
  func rows(of participant: Int) -> Range<Int> { firstRows[participant]..<firstRows[participant + 1] }
}

extension StudyColumns {
  /// Adds a participant after those there are.
  ///
  /// Work in a week that is not confirmed is left out: nobody knows what else that week had. A row's case must be one of the
  /// contribution's, its minutes less than 2³², and the weeks fewer than 2¹⁶.
  package mutating func append(_ contribution: Contribution) {
    guard !contribution.weeks.isEmpty else {
      absentCount += 1
      return
    }
    append(contribution.rows, in: contribution.weeks, caseCount: contribution.cases.count)
    close(
      participantCount, contribution.profile, contribution.weeks, contribution.cases, contribution.sourceMinutes)
  }

  /// Adds a participant whose rows are columns already, after those there are.
  package mutating func append(_ contribution: ColumnarContribution, of pseudonym: Pseudonym) {
    guard !contribution.weeks.isEmpty else {
      absentCount += 1
      return
    }
    rowWeeks += contribution.rows.weeks
    rowActivities += contribution.rows.activities
    rowBands += contribution.rows.bands
    rowCases += contribution.rows.cases
    rowMinutes += contribution.rows.minutes
    close(
      pseudonym.number, contribution.profile, contribution.weeks, contribution.cases, contribution.sourceMinutes)
  }

  /// Makes room for so many rows in all.
  package mutating func reserve(rowCount: Int) {
    rowWeeks.reserveCapacity(rowCount)
    rowActivities.reserveCapacity(rowCount)
    rowBands.reserveCapacity(rowCount)
    rowCases.reserveCapacity(rowCount)
    rowMinutes.reserveCapacity(rowCount)
  }

  /// Ends a participant, whose rows are in the columns.
  private mutating func close(
    _ number: Int, _ profile: Profile, _ weeks: [ConfirmedWeek], _ cases: [CaseProgress],
    _ sourceMinutes: [EntrySource: Int]
  ) {
    numbers.append(number)
    profiles.append(profile)
    self.sourceMinutes.append(EntrySource.allCases.map { sourceMinutes[$0] ?? 0 })
    self.weeks += weeks
    self.cases += cases
    firstWeeks.append(self.weeks.count)
    firstCases.append(self.cases.count)
    firstRows.append(rowMinutes.count)
  }

  /// Both are in order of week.
  private mutating func append(_ rows: [WorkMinutes], in weeks: [ConfirmedWeek], caseCount: Int) {
    var place = 0
    for row in rows {
      while place < weeks.count - 1, weeks[place].week < row.week { place += 1 }
      guard weeks[place].week == row.week else { continue }
      let number = row.caseNumber ?? 0
      precondition((0...caseCount).contains(number), "a row's case is one of the contribution's")
      rowWeeks.append(UInt16(place))
      rowActivities.append(UInt8(row.activity.ordinal))
      rowBands.append(UInt8(row.band.ordinal))
      rowCases.append(UInt32(number))
      rowMinutes.append(UInt32(row.minutes))
    }
  }
}
