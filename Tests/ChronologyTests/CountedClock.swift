import Chronology
import Specimens

/// The oracle's calendar and London clock, by counting days one at a time; nothing here asks `CivilDate` or `ZoneRules`.
enum CountedClock {
  struct Day {
    let year: Int
    let month: Int
    let day: Int
    /// Monday 1 to Sunday 7.
    let weekday: Int
  }

  /// Every day from 1970-01-01, a Thursday, to 2035-12-31; the index is the number of days since the first.
  static let days: [Day] = {
    var days: [Day] = []
    var weekday = 4
    for year in 1970...2035 {
      // True of these years: 2000 is a leap year and no other century is among them.
      let february = year % 4 == 0 ? 29 : 28
      for (index, length) in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in 1...length {
          days.append(Day(year: year, month: index + 1, day: day, weekday: weekday))
          weekday = weekday == 7 ? 1 : weekday + 1
        }
      }
    }
    return days
  }()

  /// Whether London's clocks are an hour ahead: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last
  /// Sunday of October (Directive 2000/84/EC; Summer Time Order 2002, SI 2002/262).
  static func londonOffsetSeconds(_ epochSeconds: Int64) -> Int64 {
    let year = days[Int(epochSeconds / 86_400)].year
    let summer = summers[year - 1970]
    return summer.start <= epochSeconds && epochSeconds < summer.end ? 3_600 : 0
  }

  /// When summer time starts and ends, by year since 1970.
  private static let summers: [(start: Int64, end: Int64)] = (1970...2035).map { year in
    (lastSundayAtOne(year: year, month: 3), lastSundayAtOne(year: year, month: 10))
  }

  private static func lastSundayAtOne(year: Int, month: Int) -> Int64 {
    var last = 0
    for (number, day) in days.enumerated() where day.year == year && day.month == month && day.weekday == 7 {
      last = number
    }
    return Int64(last) * 86_400 + 3_600
  }
}
