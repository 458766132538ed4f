import Chronology
import Statistics
import Timekeeping

/// The participants of one group, with what of theirs belongs to it.
struct StudyGroup {
  /// The code of each dimension.
  let code: [String]
  /// Indices into the study's participants, ascending.
  private(set) var participants: [Int] = []
  /// ``WeekSum/count`` for each member.
  private var sums: [Int] = []
  /// Cases opened, of each member.
  private(set) var openedCounts: [Int] = []
  /// In order of members, then of their cases.
  private(set) var cases: [StudyCase] = []
  /// Whose each of ``cases`` is: a place in ``participants``.
  private(set) var owners: [Int] = []

  init(code: [String]) { self.code = code }

  var memberCount: Int { participants.count }
}

extension StudyGroup {
  /// Adds the sums of some of a participant's weeks; participants come in order.
  mutating func add(_ part: ArraySlice<Int>, of participant: Int) {
    let first = member(participant) * WeekSum.count
    for (place, value) in part.enumerated() { sums[first + place] += value }
  }

  /// Counts a case that was opened.
  mutating func addOpening(by participant: Int) { openedCounts[member(participant)] += 1 }

  mutating func add(_ studyCase: StudyCase) {
    owners.append(member(studyCase.participant))
    cases.append(studyCase)
  }

  private mutating func member(_ participant: Int) -> Int {
    if participants.last != participant {
      participants.append(participant)
      sums += repeatElement(0, count: WeekSum.count)
      openedCounts.append(0)
    }
    return participants.count - 1
  }
}

extension StudyGroup {
  /// A sum of sums, for each member.
  func totals(_ parts: [WeekSum]) -> [Double] {
    (0..<memberCount).map { member in
      Double(parts.reduce(0) { $0 + sums[member * WeekSum.count + $1.place] })
    }
  }

  func totals(_ part: WeekSum) -> [Double] { totals([part]) }

  /// Some of the group's cases.
  func selection(_ isIn: (StudyCase) -> Bool) -> CaseSelection {
    let places = cases.indices.filter { isIn(cases[$0]) }
    return CaseSelection(
      cases: places.map { cases[$0] }, owners: places.map { owners[$0] }, memberCount: memberCount)
  }
}

/// Some cases of a group's members.
struct CaseSelection {
  let cases: [StudyCase]
  let owners: [Int]
  let memberCount: Int

  func rest(on unit: WorkloadRow.Unit) -> RowBasis {
    RowBasis(participantCount: Set(owners).count, unit: unit, unitCount: cases.count)
  }

  /// The mean over the cases: what each member's come to over how many they are.
  func mean(_ value: (StudyCase) -> Double) -> ParticipantRatio {
    ParticipantRatio(upper: totals(value), lower: totals { _ in 1 })
  }

  /// The sum over the cases of each member.
  func totals(_ value: (StudyCase) -> Double) -> [Double] {
    zip(cases, owners).reduce(into: Array(repeating: 0, count: memberCount)) { $0[$1.1] += value($1.0) }
  }

  func sample(_ value: (StudyCase) -> Double) -> OwnedSample {
    OwnedSample(cases.map(value), owners: owners, ownerCount: memberCount)
  }
}
