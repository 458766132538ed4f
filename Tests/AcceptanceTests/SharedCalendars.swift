import Foundation

/// Term dates of a test's own in the place of those that are installed, so that it holds in any year.
struct SharedCalendars {
  /// The year in which the school year begins that a person plans today; a new one from August on.
  let year: Int
  /// `2026-27`.
  var name: String { "\(year)-" + String(format: "%02d", (year + 1) % 100) }

  init(on today: LondonTime) { year = today.month >= 8 ? today.year : today.year - 1 }

  /// The dates of all Wales: a fortnight at Christmas, at Easter and in summer, and no half-terms but the autumn's.
  func write(in home: PrivateHome, for authority: String = "wales") throws {
    let folder = "\(home.path)/share/calendars/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try home.write(
      "share/calendars/\(name)/\(authority).toml",
      """
      effective = \(year)-09-01
      [[terms]]
      name = "autumn \(year)"
      start = \(year)-09-01
      end = \(year)-12-18
      half_term = { start = \(year)-10-26, end = \(year)-10-30 }
      inset = [\(year)-09-01]
      [[terms]]
      name = "spring \(year + 1)"
      start = \(year + 1)-01-04
      end = \(year + 1)-04-01
      [[terms]]
      name = "summer \(year + 1)"
      start = \(year + 1)-04-15
      end = \(year + 1)-07-20
      closed = [\(year + 1)-05-03]
      """)
  }
}
