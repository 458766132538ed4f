extension Phrase {
  /// A length of time: `1 h 20 min`, `1 awr 20 mun`; seconds only below a minute, when they are all there is.
  ///
  /// Whole minutes, rounded to the nearest, half up; `--json` has the exact seconds.
  package static func duration(_ seconds: Int64) -> Phrase {
    if seconds < 60 { return Phrase(en: "\(seconds) s", cy: "\(seconds) eil") }
    let minutes = (seconds + 30) / 60
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return Phrase(en: "\(rest) min", cy: "\(rest) mun") }
    if rest == 0 { return Phrase(en: "\(hours) h", cy: "\(hours) awr") }
    return Phrase(en: "\(hours) h \(rest) min", cy: "\(hours) awr \(rest) mun")
  }

  /// A length of time for a column: `12:05`, hours and minutes.
  package static func hoursAndMinutes(_ seconds: Int64) -> Phrase {
    let minutes = (seconds + 30) / 60
    let rest = minutes % 60
    return Phrase(verbatim: "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)")
  }

  /// A share as a whole percentage: `44%`; a dash where there is none.
  package static func percentage(_ share: Double?) -> Phrase {
    guard let share else { return Phrase(verbatim: "–") }
    return Phrase(verbatim: "\(Int((share * 100).rounded()))%")
  }
}
