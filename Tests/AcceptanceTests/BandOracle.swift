import Foundation

/// The school of Config/demo/calendar-2018-20.toml, its few facts copied by hand.
enum DemoSchool {
  static let opening = 8 * 60 + 50
  static let closing = 15 * 60 + 20
  /// Release time is from then to closing on Wednesdays.
  static let releaseStart = 13 * 60
  static let firstCovered = "2018-09-01"
  static let lastCovered = "2020-08-31"
  static let terms = [
    "2018-09-04"..."2018-12-21", "2019-01-07"..."2019-04-12", "2019-04-29"..."2019-07-22",
    "2019-09-03"..."2019-12-20", "2020-01-06"..."2020-04-03", "2020-04-20"..."2020-07-20",
  ]
  static let away = [
    "2018-10-29"..."2018-11-02", "2019-02-25"..."2019-03-01", "2019-05-27"..."2019-05-31",
    "2019-10-28"..."2019-11-01", "2020-02-17"..."2020-02-21", "2020-05-25"..."2020-05-29",
    "2018-11-30"..."2018-11-30", "2019-03-15"..."2019-03-15", "2019-05-06"..."2019-05-06",
    "2019-11-29"..."2019-11-29", "2020-03-13"..."2020-03-13", "2020-05-08"..."2020-05-08",
  ]
}

/// Which band a minute belongs to, asked of one minute at a time: another way than the project's, which cuts intervals.
enum BandOracle {
  /// Seconds by band of whole minutes from one second to another.
  static func seconds(from start: Int, to end: Int) -> [String: Int] {
    var sums: [String: Int] = [:]
    for second in stride(from: start, to: end, by: 60) {
      sums[band(of: LondonTime(second: second)), default: 0] += 60
    }
    return sums
  }

  /// The table of bands of DESIGN 4, row by row, for an ALNCo who works from Monday to Friday.
  static func band(of time: LondonTime) -> String {
    let date = time.date
    if date < DemoSchool.firstCovered || date > DemoSchool.lastCovered { return "uncovered" }
    if time.weekday >= 6 { return "weekend" }
    let isTerm = DemoSchool.terms.contains { $0.contains(date) } && !DemoSchool.away.contains { $0.contains(date) }
    if !isTerm { return "holiday" }
    if time.minuteOfDay < DemoSchool.opening { return "before" }
    if time.minuteOfDay < DemoSchool.closing {
      return time.weekday == 3 && time.minuteOfDay >= DemoSchool.releaseStart ? "release" : "school"
    }
    return time.minuteOfDay < 18 * 60 ? "after" : "evening"
  }
}
