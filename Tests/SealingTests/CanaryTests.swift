import Chronology
import Profiles
import Sealing
import Specimens
import Studies
import Testing
import Timekeeping

/// No words of anybody get into a study, by whatever door.
@Suite struct CanaryTests {
  private static let canaries = (1...50).map { number in
    [
      "Gwen Jones \(number)", "/home/gwen\(number)", "gwen\(number)@ysgol.cymru", "ysgol-\(number).local",
      "=cmd|'\(number)'",
    ][
      number % 5]
  }

  @Test func `Fifty canaries, each put for every string and beside every key, are refused and not repeated`() throws {
    let invitation = try SampleStudy.invitation()
    let whole = text(try SampleStudy.contribution().canonicalJSON)
    var tried = 0
    for canary in CanaryTests.canaries {
      for changed in CanaryTests.planted(canary, in: whole) {
        try #require(changed.contains(canary))
        do throws(DocumentFault) {
          _ = try Contribution(canonicalJSON: Array(changed.utf8), for: invitation)
          Issue.record("taken: \(changed)")
        } catch {
          try #require(!"\(error)".contains(canary), "\(error)")
        }
        tried += 1
      }
    }
    #expect(tried > 50 * 40, "hardly any place was tried")
  }

  @Test func `Every string of what is given is a key, a code or an ISO week`() throws {
    var strings: Set<String> = []
    for given in SampleStudy.synthetic(40) {
      let parts = text(given.canonicalJSON).split(separator: "\"", omittingEmptySubsequences: false)
      strings.formUnion(stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) })
    }
    let known = Set(CanaryTests.keys + CanaryTests.codes)
    #expect(strings.filter { !known.contains($0) && ISOWeek($0) == nil } == [])
    #expect(strings.count > 100, "hardly any string was seen")
  }

  private static let keys = [
    "activity", "band", "caseNumber", "cases", "closedWeek", "codelistVersion", "daysTaken", "issuedWeek", "kind",
    "minutes", "number", "openedWeek", "plannedReleaseMinutes", "profile", "rows", "schoolDays", "season",
    "sourceMinutes", "uncoveredDays", "week", "weeks",
  ]

  private static let codes =
    Activity.allCases.map(\.rawValue) + Band.allCases.map(\.rawValue) + Season.allCases.map(\.rawValue)
    + CaseKind.allCases.map(\.rawValue) + EntrySource.allCases.map(\.rawValue)
    + ProfileDimension.allCases.flatMap { [$0.rawValue] + $0.codes } + [Profile.undisclosed]

  /// The JSON with the canary for each of its strings, keys among them, and as a key and a value beside each first key.
  private static func planted(_ canary: String, in whole: String) -> [String] {
    let parts = whole.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    let instead = stride(from: 1, to: parts.count, by: 2).map { place in
      var changed = parts
      changed[place] = canary
      return changed.joined(separator: "\"")
    }
    let beside = whole.indices.filter { whole[$0] == "{" }.flatMap { place in
      ["\"\(canary)\":1,", "\"note\":\"\(canary)\",", "\"zz\":[\"\(canary)\"],"].map { extra in
        whole[...place] + extra + whole[whole.index(after: place)...]
      }
    }
    return instead + beside.map { String($0) }
  }
}
