import Chronology

/// When a week was, as far as a study can be grouped by it.
struct StudyMoment: Hashable {
  /// In which the school year of the week begins.
  let startYear: Int
  let season: StudySeason

  /// The moment of a confirmed week.
  init(_ week: ConfirmedWeek) {
    startYear = week.week.schoolStartYear
    season =
      switch week.season {
      case .autumn: .autumn
      case .spring: .spring
      case .summer: .summer
      case nil: .none
      }
  }

  /// The moment of a week that is not confirmed: its term is not known.
  init(unconfirmed week: ISOWeek) {
    startYear = week.schoolStartYear
    season = .unknown
  }
}

/// The codes of ``StudyDimension/term``, in their order.
enum StudySeason: String, CaseIterable {
  case autumn, spring, summer, none, unknown

  var ordinal: Int {
    switch self {
    case .autumn: 0
    case .spring: 1
    case .summer: 2
    case .none: 3
    case .unknown: 4
    }
  }
}

extension ISOWeek {
  /// A week belongs to the school year of its Thursday, as it does to the ISO year.
  fileprivate var schoolStartYear: Int { SchoolYear(containing: monday.advanced(byDays: 3)).startYear }
}
