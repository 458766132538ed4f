import Foundation
import Glibc

/// UTC as libc reckons it: the tests' own clock, apart from the project's.
enum UTC {
  /// Seconds since 1970 of `2018-09-01T10:30:00+01:00`.
  static func second(of text: String) throws -> Int {
    let numbers = text.split { !$0.isNumber }.compactMap { Int32($0) }
    guard text.utf8.count == 25, numbers.count == 8 else { throw Trouble("not RFC 3339 with an offset: \(text)") }
    let local = second(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
    let offset = Int(numbers[6]) * 3_600 + Int(numbers[7]) * 60
    return text.dropFirst(19).first == "-" ? local + offset : local - offset
  }

  static func second(
    _ year: Int32, _ month: Int32, _ day: Int32, _ hour: Int32 = 0, _ minute: Int32 = 0, _ second: Int32 = 0
  ) -> Int {
    var fields = tm()
    (fields.tm_year, fields.tm_mon, fields.tm_mday) = (year - 1900, month - 1, day)
    (fields.tm_hour, fields.tm_min, fields.tm_sec) = (hour, minute, second)
    return timegm(&fields)
  }

  static func fields(of second: Int) -> tm {
    var (time, fields) = (time_t(second), tm())
    gmtime_r(&time, &fields)
    return fields
  }
}

/// A moment on the clock of London by the rule of the Summer Time Order 2002: an hour ahead of UTC from 01:00 UTC on the
/// last Sunday of March to 01:00 UTC on the last Sunday of October.
struct LondonTime {
  let year: Int
  let month: Int
  let day: Int
  /// Monday is 1.
  let weekday: Int
  let minuteOfDay: Int

  init(second: Int) {
    let year = UTC.fields(of: second).tm_year + 1900
    let isSummer = LondonTime.change(year, 3) <= second && second < LondonTime.change(year, 10)
    let local = UTC.fields(of: second + (isSummer ? 3_600 : 0))
    (self.year, month, day) = (Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday))
    weekday = local.tm_wday == 0 ? 7 : Int(local.tm_wday)
    minuteOfDay = Int(local.tm_hour) * 60 + Int(local.tm_min)
  }

  /// `2018-09-01`: in order of the alphabet, dates are in order of time.
  var date: String { String(format: "%04d-%02d-%02d", year, month, day) }

  /// `Mon 23 November 2026`.
  var english: String { LondonTime.english[weekday - 1] + " \(day) \(LondonTime.months[month - 1]) \(year)" }

  /// `Llun 23 Tachwedd 2026`.
  var welsh: String { welshWeekday + " \(day) \(LondonTime.misoedd[month - 1]) \(year)" }

  var welshWeekday: String { LondonTime.cymraeg[weekday - 1] }

  var dayBefore: LondonTime {
    LondonTime(second: UTC.second(Int32(year), Int32(month), Int32(day), 12) - 86_400)
  }

  /// Now, but never in the last minute of a day, so that a test ends on the day on which it began.
  static func settled() -> LondonTime {
    _ = eventually(withinSeconds: 90) { LondonTime(second: time(nil)).minuteOfDay < 24 * 60 - 1 }
    return LondonTime(second: time(nil))
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func change(_ year: Int32, _ month: Int32) -> Int {
    let last = UTC.second(year, month, 31, 1)
    return last - Int(UTC.fields(of: last).tm_wday) * 86_400
  }

  private static let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let cymraeg = ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let misoedd = [
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
    "Rhagfyr",
  ]
}
