import Chronology
package import Operations
import Profiles
import Specimens

/// What is known in tests: 2026-27 for all of Wales, 2025-26 for two authorities that differ in the spring, and nothing else.
package enum ExampleAlmanac {
  package static let almanac = Almanac(bankHolidays: [date("2026-05-04"), date("2027-05-03")]) { year in
    switch year.startYear {
    case 2026: [.init(authority: nil, terms: terms("2026", "2027", springEnd: "03-19"))]
    case 2025:
      [
        .init(authority: .cardiff, terms: terms("2025", "2026", springEnd: "03-27")),
        .init(authority: .powys, terms: terms("2025", "2026", springEnd: "04-01")),
      ]
    default: []
    }
  }

  private static func terms(_ first: String, _ second: String, springEnd: String) -> [Term] {
    func term(_ name: String, _ start: String, _ end: String) -> Term {
      try! Term(name: name, days: dates(start, end), halfTerm: nil, inset: [], closed: [])
    }
    return [
      term("autumn \(first)", "\(first)-09-01", "\(first)-12-18"),
      term("spring \(second)", "\(second)-01-05", "\(second)-\(springEnd)"),
      term("summer \(second)", "\(second)-04-13", "\(second)-07-20"),
    ]
  }
}
