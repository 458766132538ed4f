/// Where in the school's time a second of work fell; each second falls in exactly one.
///
/// Raw values are the codes of the wire, the exports and the study (DESIGN 4).
package enum Band: String, CaseIterable, Sendable {
  /// Inside the ALNCo's protected release slots.
  case release
  /// Other school hours of a school day or INSET day on which the person works.
  case school
  /// A working school day, before opening.
  case before
  /// A working school day, closing to 18:00.
  case after
  /// A working school day, from 18:00 (or closing, if later) to midnight.
  case evening
  /// A school day on which the person is not contracted to work.
  case dayOff = "day-off"
  /// Saturday or Sunday.
  case weekend
  /// A weekday outside terms, in a half-term, a bank holiday or closure, or on which the school never opens.
  case holiday
  /// A date no calendar covers; never guessed, always reported, outside every share.
  case uncovered

  /// Whether the band is in school hours; nil where no calendar can say.
  package var isInSchoolHours: Bool? {
    switch self {
    case .release, .school: true
    case .before, .after, .evening, .dayOff, .weekend, .holiday: false
    case .uncovered: nil
    }
  }

  /// The place in `allCases`, from 0, for sums and columns by band; `firstIndex` would compare texts.
  package var ordinal: Int {
    switch self {
    case .release: 0
    case .school: 1
    case .before: 2
    case .after: 3
    case .evening: 4
    case .dayOff: 5
    case .weekend: 6
    case .holiday: 7
    case .uncovered: 8
    }
  }

  package static let count = allCases.count
}
