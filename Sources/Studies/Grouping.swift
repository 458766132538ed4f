import Chronology
import Profiles

/// The groups of a study by some dimensions: those that occur, in the order of their codes.
struct Grouping {
  private(set) var groups: [StudyGroup] = []
  private let dimensions: [StudyDimension]
  /// The group by the places of its codes.
  private var places: [[Int]: Int] = [:]
  private var keys: [[Int]] = []

  /// A participant belongs to each group in which there is a confirmed week or a case; a case to that of its last moment,
  /// its opening to that of its own.
  init(by dimensions: [StudyDimension], _ columns: StudyColumns, _ weekSums: WeekSums, _ cases: [StudyCase]) {
    self.dimensions = dimensions
    var slot = 0
    var index = 0
    for (participant, profile) in columns.profiles.enumerated() {
      var placed = Placed(profile: profile)
      while slot < weekSums.slots.count, weekSums.slots[slot].participant == participant {
        let first = slot * WeekSum.count
        groups[place(weekSums.slots[slot].moment, &placed)].add(
          weekSums.sums[first..<first + WeekSum.count], of: participant)
        slot += 1
      }
      while index < cases.count, cases[index].participant == participant {
        if let opened = cases[index].opened { groups[place(opened, &placed)].addOpening(by: participant) }
        if cases[index].isOrBecomesPlan { groups[place(cases[index].last, &placed)].add(cases[index]) }
        index += 1
      }
    }
    let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    groups = order.map { groups[$0] }
  }

  /// The groups of one participant, as far as they were looked up.
  private struct Placed {
    let profile: Profile
    var places: [StudyMoment: Int] = [:]
  }

  private mutating func place(_ moment: StudyMoment, _ placed: inout Placed) -> Int {
    if let known = placed.places[moment] { return known }
    let key = dimensions.map { $0.place(placed.profile, moment) }
    let place = places[key] ?? groups.count
    if place == groups.count {
      groups.append(StudyGroup(code: dimensions.map { $0.groupCode(placed.profile, moment) }))
      keys.append(key)
      places[key] = place
    }
    placed.places[moment] = place
    return place
  }
}

extension StudyDimension {
  fileprivate func groupCode(_ profile: Profile, _ moment: StudyMoment) -> String {
    switch self {
    case .profile(let dimension): profile[dimension]
    case .schoolYear: SchoolYear(startYear: moment.startYear).description
    case .term: moment.season.rawValue
    }
  }

  /// Codes in the order in which a person is offered them, then the undisclosed; years and terms as they pass.
  fileprivate func place(_ profile: Profile, _ moment: StudyMoment) -> Int {
    switch self {
    case .profile(let dimension): dimension.codes.firstIndex(of: profile[dimension]) ?? dimension.codes.count
    case .schoolYear: moment.startYear
    case .term: moment.season.ordinal
    }
  }

  /// Whether it splits weeks, so that a participant can be in several groups.
  var splitsWeeks: Bool {
    switch self {
    case .profile: false
    case .schoolYear, .term: true
    }
  }
}
