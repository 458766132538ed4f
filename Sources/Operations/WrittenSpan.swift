import Chronology
import Timekeeping

/// Two times as written, the second perhaps as a length; read together, as the second falls on the day of the first.
struct WrittenSpan {
  let start: String
  let end: String
  /// The day of a time written without one; today when nil.
  let day: String?

  func times(_ now: Instant, _ world: World) throws(Refusal) -> (start: WrittenTime, end: WrittenTime) {
    try reading { () throws(WrittenTimeError) in
      var date: CivilDate?
      if let day { date = try WrittenDay.read(day, today: world.zone.local(now).date) }
      let first = try WrittenTime.read(start, now: now, zone: world.zone, on: date)
      return (first, try WrittenSpan.end(end, after: first.instant, now, world))
    }
  }

  /// A time on the day of the start, or a length after it.
  static func end(
    _ text: String, after start: Instant, _ now: Instant, _ world: World
  ) throws(WrittenTimeError) -> WrittenTime {
    if let seconds = try? WrittenDuration.read(text) {
      return WrittenTime(instant: start.advanced(bySeconds: seconds), orLater: nil)
    }
    return try WrittenTime.read(text, now: now, zone: world.zone, on: world.zone.local(start).date)
  }
}
