import Chronology

/// The weeks and counts that a packed contribution may have, on its way in and out.
enum PackedWeek {
  static let maximumSchoolDayCount = 5
  static let dayCount = 7
  /// Far more minutes than a life has; so sums of them never overflow.
  static let maximumSourceMinutes = 1 << 40

  static func number(_ week: ISOWeek) throws(PackingFault) -> Int32 {
    guard CivilDate.recordable.contains(week.monday) else { throw .outOfRange }
    return Int32(week.monday.epochDays)
  }

  /// The week with that number, or nil when it is none's Monday.
  static func week(_ number: Int32) -> ISOWeek? {
    let date = CivilDate(epochDays: Int(number))
    guard date.epochDays == Int(number), CivilDate.recordable.contains(date) else { return nil }
    let week = ISOWeek(containing: date)
    return week.monday == date ? week : nil
  }
}
