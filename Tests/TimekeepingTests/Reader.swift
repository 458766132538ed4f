import Chronology
import Specimens
import Timekeeping

/// Someone in London who writes times at a given moment, and what is read of them, as text.
struct Reader {
  /// Monday 23 November 2026, half past ten.
  var now = instant("2026-11-23T10:30:00Z")
  var calendar = SchoolCalendar.empty

  var today: CivilDate { london.local(now).date }

  /// The instant as London shows it, and the later one where there are two; or why there is none.
  func time(_ text: String, on day: CivilDate? = nil) -> String {
    refusal { () throws(WrittenTimeError) in
      let time = try WrittenTime.read(text, now: now, zone: london, on: day)
      return shown(time.instant) + (time.orLater.map { " or \(shown($0))" } ?? "")
    }
  }

  func day(_ text: String) -> String {
    refusal { () throws(WrittenTimeError) in try WrittenDay.read(text, today: today).description }
  }

  /// Seconds.
  func duration(_ text: String) -> String {
    refusal { () throws(WrittenTimeError) in String(try WrittenDuration.read(text)) }
  }

  func period(_ text: String) -> String {
    refusal { () throws(WrittenTimeError) in
      switch try WrittenPeriod.read(text, today: today, calendar: calendar) {
      case .days(let days): "\(days.first)..\(days.last)"
      case .everything: "everything"
      }
    }
  }

  func week(_ text: String) -> String {
    refusal { () throws(WrittenTimeError) in
      try WrittenWeek.read(text, today: today, calendar: calendar).description
    }
  }

  private func shown(_ instant: Instant) -> String { ZonedInstant(instant, in: london).description }

  private func refusal(_ read: () throws(WrittenTimeError) -> String) -> String {
    do throws(WrittenTimeError) {
      return try read()
    } catch {
      switch error {
      case .notATime(_, let word, let offset): return "no: `\(word)` at \(offset)"
      case .notADay, .notADuration, .notAPeriod, .notAWeek: return "no"
      case .nonexistent(_, let next): return "never, next \(shown(next))"
      case .notInThatZone(_, let abbreviation): return "not on \(abbreviation)"
      case .noTerm(let date): return "no term on \(date)"
      }
    }
  }
}
