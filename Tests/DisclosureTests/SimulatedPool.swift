import Disclosure
import Specimens

/// Participants who are made up: most in few groups, some alone in one, hours skewed as real ones are.
struct SimulatedPool {
  struct Participant {
    let number: Int
    /// By the name of the dimension.
    let profile: [String: String]
    /// By activity.
    var minutes: [String: Int]
  }

  var participants: [Participant]

  static let dimensions = [
    "setting": ["primary", "secondary", "special", "fe"], "language": ["en", "cy"],
    "region": ["north", "mid", "south-east", "south-west"],
  ]
  static let activities = ["idp", "pcp", "agencies", "disputes", "learning"]

  init(count: Int, from random: inout SeededRandom) {
    participants = (1...count).map { number in
      func skewed(_ codes: [String]) -> String {
        var place = 0
        while place < codes.count - 1, random.chance(35) { place += 1 }
        return codes[place]
      }
      let profile = SimulatedPool.dimensions.keys.sorted().map { ($0, skewed(SimulatedPool.dimensions[$0]!)) }
      let scale = random.chance(4) ? 40 : 1 << random.int(0...3)
      let minutes = SimulatedPool.activities.enumerated().map { place, activity in
        (activity, random.chance(90 - 18 * place) ? scale * random.int(5...120) : 0)
      }
      return Participant(
        number: number, profile: Dictionary(uniqueKeysWithValues: profile),
        minutes: Dictionary(uniqueKeysWithValues: minutes))
    }
  }
}

extension SimulatedPool {
  /// Minutes and participants by pairs of dimensions (`activity` is one, of minutes only), with all their margins; what two
  /// tables share is one figure.
  func proposal(by pairs: [(String, String)]) throws -> ProposedRelease {
    var cells = [FigureKey: [Int: Int]]()
    var sums = Set<ProposedSum>()
    for (one, other) in pairs {
      for table in one == "activity" || other == "activity" ? ["minutes"] : ["minutes", "participants"] {
        let (ones, others) = (SimulatedPool.codes(one), SimulatedPool.codes(other))
        for row in ones {
          sums.insert(ProposedSum(key(table, [row]), of: others.map { key(table, [row, $0]) }))
        }
        for column in others {
          sums.insert(ProposedSum(key(table, [column]), of: ones.map { key(table, [$0, column]) }))
        }
        for codes in [ones, others] { sums.insert(ProposedSum(key(table, []), of: codes.map { key(table, [$0]) })) }
      }
    }
    for sum in sums { for key in [sum.total] + sum.parts { cells[key] = [:] } }
    for participant in participants {
      for key in cells.keys {
        let amount = participant.amount(in: key)
        if amount > 0 { cells[key, default: [:]][participant.number] = amount }
      }
    }
    return try ProposedRelease(
      cells: cells.keys.sorted().map { key in
        try ProposedCell(
          key, key.table == "minutes" ? .minutes : .count, cells[key]!.map { Share($0.key, $0.value) })
      },
      sums: sums.sorted { ($0.total, $0.parts[0]) < ($1.total, $1.parts[0]) })
  }

  private func key(_ table: String, _ codes: [String]) -> FigureKey { FigureKey(table, codes.sorted(), table) }

  private static func codes(_ dimension: String) -> [String] {
    (dimension == "activity" ? activities : dimensions[dimension]!).map { dimension + "=" + $0 }
  }
}

extension SimulatedPool.Participant {
  fileprivate func amount(in key: FigureKey) -> Int {
    var activities = SimulatedPool.activities
    for code in key.row {
      let parts = code.split(separator: "=").map(String.init)
      if parts[0] == "activity" { activities = [parts[1]] } else if profile[parts[0]] != parts[1] { return 0 }
    }
    return key.table == "participants" ? 1 : activities.reduce(0) { $0 + minutes[$1]! }
  }
}
