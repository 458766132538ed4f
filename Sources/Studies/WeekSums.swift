import Chronology
import Timekeeping

/// A sum over weeks of one participant: a place in the rows of ``WeekSums``.
struct WeekSum {
  let place: Int

  private init(_ place: Int) { self.place = place }

  /// What a week's minutes can be divided by.
  enum WeekKind: Int, CaseIterable {
    /// Covered by calendars, with at least one school day.
    case school
    /// Covered, without a school day.
    case other
    /// Has a day that no calendar covers.
    case uncovered

    init(_ week: ConfirmedWeek) {
      self = week.uncoveredDayCount > 0 ? .uncovered : week.schoolDayCount > 0 ? .school : .other
    }
  }

  /// Minutes of an activity on days that a calendar covers.
  static func minutes(_ activity: Activity) -> WeekSum { WeekSum(activity.ordinal) }

  /// Minutes of a band in weeks of a kind.
  static func minutes(_ band: Band, _ kind: WeekKind) -> WeekSum { WeekSum(firstBand(kind) + band.ordinal) }

  static func weekCount(_ kind: WeekKind) -> WeekSum { WeekSum(firstCount + kind.rawValue) }

  /// School days of weeks of a kind.
  static func schoolDayCount(_ kind: WeekKind) -> WeekSum { WeekSum(firstCount + 3 + kind.rawValue) }

  /// Of school weeks.
  static let plannedReleaseMinutes = WeekSum(firstCount + 6)

  static let count = firstCount + 7

  static func firstBand(_ kind: WeekKind) -> Int { Activity.count + kind.rawValue * Band.count }

  private static let firstCount = Activity.count + 3 * Band.count
}

/// Sums over the weeks of each participant in each school year and term, and over the work of each case by stage: all that
/// the tables need, from one pass over the rows.
struct WeekSums {
  /// A participant's weeks of one school year and term.
  struct Slot {
    let participant: Int
    let moment: StudyMoment
  }

  /// In order of participants.
  private(set) var slots: [Slot] = []
  /// ``WeekSum/count`` for each slot.
  private(set) var sums: [Int] = []
  /// A number for each stage of each case of ``StudyColumns/cases``, in minutes.
  private(set) var stageMinutes: [Int]

  init(_ columns: StudyColumns) {
    stageMinutes = Array(repeating: 0, count: columns.cases.count * CaseStage.count)
    var weekPlaces: [WeekPlaces] = []
    weekPlaces.reserveCapacity(columns.weeks.count)
    for participant in 0..<columns.participantCount {
      let firstSlot = slots.count
      for week in columns.weeks[columns.weeks(of: participant)] {
        let slot = slot(of: participant, StudyMoment(week), from: firstSlot)
        add(week, to: slot)
        weekPlaces.append(WeekPlaces(slot: slot, kind: .init(week)))
      }
    }
    addRows(of: columns, weekPlaces)
  }

  private mutating func slot(of participant: Int, _ moment: StudyMoment, from first: Int) -> Int {
    if let known = slots[first...].lastIndex(where: { $0.moment == moment }) { return known }
    slots.append(Slot(participant: participant, moment: moment))
    sums += repeatElement(0, count: WeekSum.count)
    return slots.count - 1
  }

  private mutating func add(_ week: ConfirmedWeek, to slot: Int) {
    let kind = WeekSum.WeekKind(week)
    let first = slot * WeekSum.count
    sums[first + WeekSum.weekCount(kind).place] += 1
    sums[first + WeekSum.schoolDayCount(kind).place] += week.schoolDayCount
    if kind == .school { sums[first + WeekSum.plannedReleaseMinutes.place] += week.plannedReleaseMinutes }
  }

  /// Where the minutes of a week's rows are added.
  private struct WeekPlaces {
    let activities: Int
    let bands: Int

    init(slot: Int, kind: WeekSum.WeekKind) {
      activities = slot * WeekSum.count
      bands = activities + WeekSum.firstBand(kind)
    }
  }

  private mutating func addRows(of columns: StudyColumns, _ weekPlaces: [WeekPlaces]) {
    let uncovered = UInt8(Band.uncovered.ordinal)
    let stages = CaseStage.ordinals
    sums.withUnsafeMutableBufferPointer { sums in
      stageMinutes.withUnsafeMutableBufferPointer { stageMinutes in
        for participant in 0..<columns.participantCount {
          let firstWeek = columns.weeks(of: participant).lowerBound
          let firstCase = columns.cases(of: participant).lowerBound - 1
          for row in columns.rows(of: participant) {
            let places = weekPlaces[firstWeek &+ Int(columns.rowWeeks[row])]
            let (activity, band) = (Int(columns.rowActivities[row]), columns.rowBands[row])
            let minutes = Int(columns.rowMinutes[row])
            if band != uncovered { sums[places.activities &+ activity] &+= minutes }
            sums[places.bands &+ Int(band)] &+= minutes
            let number = Int(columns.rowCases[row])
            if number > 0 { stageMinutes[(firstCase &+ number) &* CaseStage.count &+ stages[activity]] &+= minutes }
          }
        }
      }
    }
  }
}
