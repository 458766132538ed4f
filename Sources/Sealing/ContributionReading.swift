import Chronology
import Profiles
package import Studies
import Timekeeping

extension Contribution {
  /// Its one spelling in JSON: what is shown before it is given, and what is sealed.
  package var canonicalJSON: [UInt8] { CanonicalJSON.bytes(of: ContributionDocument(self)) }

  /// Reads what an invitation may be answered with, or throws the first ``DocumentFault`` that is found.
  package init(canonicalJSON bytes: [UInt8], for invitation: Invitation) throws(DocumentFault) {
    let document = try CanonicalJSON.value(ContributionDocument.self, from: bytes)
    self = try ContributionReading(document: document, invitation: invitation).contribution()
    try CanonicalJSON.requireSame(bytes, as: canonicalJSON)
  }
}

/// A document on its way to a contribution: every part is checked against the codelists, the window and the others.
private struct ContributionReading {
  let document: ContributionDocument
  let invitation: Invitation

  /// Some fifty times what a busy school year comes to.
  private static let maximumRowCount = 60_000
  private static let maximumCaseCount = 20_000

  func contribution() throws(DocumentFault) -> Contribution {
    guard document.codelistVersion == invitation.codelistVersion else {
      throw .otherCodelist(document.codelistVersion)
    }
    try requireCount(document.weeks.count, atMost: invitation.window.weekCount, "weeks")
    try requireCount(document.rows.count, atMost: ContributionReading.maximumRowCount, "rows")
    try requireCount(document.cases.count, atMost: ContributionReading.maximumCaseCount, "cases")
    let contribution = Contribution(
      codelistVersion: document.codelistVersion, profile: try profile(), weeks: try weeks(), rows: try rows(),
      cases: try cases(), sourceMinutes: try sourceMinutes())
    try contribution.requireSums()
    try contribution.requireRowsOfConfirmedWeeks()
    return contribution
  }

  private func requireCount(_ count: Int, atMost limit: Int, _ part: String) throws(DocumentFault) {
    guard count <= limit else { throw .tooMany(part, count: count) }
  }

  private func profile() throws(DocumentFault) -> Profile {
    do {
      return try Profile(document.profile.values)
    } catch {
      switch error {
      case .unknownCode(let dimension, _): throw .unknownCode(at: "profile.\(dimension.rawValue)")
      }
    }
  }

  private func sourceMinutes() throws(DocumentFault) -> [EntrySource: Int] {
    for source in EntrySource.allCases {
      guard let minutes = document.sourceMinutes.values[source] else { continue }
      try require(minutes, in: 1...(1 << 40), at: "sourceMinutes.\(source.rawValue)")
    }
    return document.sourceMinutes.values
  }
}

extension ContributionReading {
  private func weeks() throws(DocumentFault) -> [ConfirmedWeek] {
    var weeks: [ConfirmedWeek] = []
    for (index, week) in document.weeks.enumerated() {
      let place = "weeks[\(index)]"
      let confirmed = ConfirmedWeek(
        week: try windowWeek(week.week, at: "\(place).week"), schoolDayCount: week.schoolDays,
        uncoveredDayCount: week.uncoveredDays, season: try code(week.season, at: "\(place).season"),
        plannedReleaseMinutes: week.plannedReleaseMinutes)
      try require(week.schoolDays, in: 0...5, at: "\(place).schoolDays")
      try require(week.uncoveredDays, in: 0...7, at: "\(place).uncoveredDays")
      try require(week.plannedReleaseMinutes, in: 0...weekMinutes, at: "\(place).plannedReleaseMinutes")
      guard week.schoolDays + week.uncoveredDays <= 7, (week.schoolDays == 0) == (confirmed.season == nil) else {
        throw .contradiction(at: place)
      }
      if let last = weeks.last?.week { try requireOrder(last, confirmed.week, at: place) }
      weeks.append(confirmed)
    }
    return weeks
  }

  /// By week, case, activity code and band code, each combination once.
  private func rows() throws(DocumentFault) -> [WorkMinutes] {
    var rows: [WorkMinutes] = []
    rows.reserveCapacity(document.rows.count)
    for (index, row) in document.rows.enumerated() {
      guard let activity = Activity(rawValue: row.activity) else { throw .unknownCode(at: "rows[\(index)].activity") }
      guard let band = Band(rawValue: row.band) else { throw .unknownCode(at: "rows[\(index)].band") }
      if let number = row.caseNumber, number < 1 || number > document.cases.count {
        throw .outOfRange(at: "rows[\(index)].caseNumber", number)
      }
      guard (1...weekMinutes).contains(row.minutes) else {
        throw .outOfRange(at: "rows[\(index)].minutes", row.minutes)
      }
      // Rows stand by week, so that few weeks are read twice.
      let week =
        if let last = rows.last?.week, index > 0, document.rows[index - 1].week == row.week {
          last
        } else { try windowWeek(row.week, at: "rows[\(index)].week") }
      let read = WorkMinutes(
        week: week, activity: activity, band: band, caseNumber: row.caseNumber, minutes: row.minutes)
      if let last = rows.last {
        if last.order == read.order { throw .repeated(at: "rows[\(index)]") }
        guard last.order < read.order else { throw .outOfOrder(at: "rows[\(index)]") }
      }
      rows.append(read)
    }
    return rows
  }

  private func cases() throws(DocumentFault) -> [CaseProgress] {
    var cases: [CaseProgress] = []
    for (index, item) in document.cases.enumerated() {
      let place = "cases[\(index)]"
      guard item.number == index + 1 else { throw .outOfRange(at: "\(place).number", item.number) }
      let progress = CaseProgress(
        number: item.number, kind: try code(item.kind, at: "\(place).kind"),
        openedWeek: try caseWeek(item.openedWeek, at: "\(place).openedWeek"),
        issuedWeek: try caseWeek(item.issuedWeek, at: "\(place).issuedWeek"),
        closedWeek: try caseWeek(item.closedWeek, at: "\(place).closedWeek"), daysTaken: item.daysTaken)
      // Ten years: no clock of ours runs for so long.
      if let days = item.daysTaken { try require(days, in: 0...3_660, at: "\(place).daysTaken") }
      guard progress.isConsistent else { throw .contradiction(at: place) }
      cases.append(progress)
    }
    return cases
  }
}

extension ContributionReading {
  private func require(_ number: Int, in range: ClosedRange<Int>, at place: String) throws(DocumentFault) {
    guard range.contains(number) else { throw .outOfRange(at: place, number) }
  }

  private func requireOrder(_ last: ISOWeek, _ next: ISOWeek, at place: String) throws(DocumentFault) {
    if last == next { throw .repeated(at: place) }
    guard last < next else { throw .outOfOrder(at: place) }
  }

  private func code<Code: RawRepresentable<String>>(
    _ text: String?, at place: String
  ) throws(DocumentFault) -> Code? {
    guard let text else { return nil }
    guard let code = Code(rawValue: text) else { throw .unknownCode(at: place) }
    return code
  }

  private func windowWeek(_ text: String, at place: String) throws(DocumentFault) -> ISOWeek {
    guard let week = ISOWeek(text) else { throw .unknownCode(at: place) }
    guard invitation.window.contains(week) else { throw .weekOutsideWindow(at: place, week) }
    return week
  }

  /// A case may have begun before the window; what happened after it is not the study's.
  private func caseWeek(_ text: String?, at place: String) throws(DocumentFault) -> ISOWeek? {
    guard let text else { return nil }
    guard let week = ISOWeek(text) else { throw .unknownCode(at: place) }
    guard week <= invitation.window.last else { throw .weekOutsideWindow(at: place, week) }
    return week
  }
}

/// Of the longest week, in which clocks go back.
private let weekMinutes = 169 * 60

extension WorkMinutes {
  fileprivate var order: (Int, Int, String, String) {
    (week.monday.epochDays, caseNumber ?? 0, activity.rawValue, band.rawValue)
  }
}

extension CaseProgress {
  /// Opened with its kind or not at all; issued, and put away, no earlier than opened; counted only once issued.
  fileprivate var isConsistent: Bool {
    guard let openedWeek, kind != nil else {
      return openedWeek == nil && kind == nil && issuedWeek == nil && closedWeek == nil && daysTaken == nil
    }
    if let issuedWeek, issuedWeek < openedWeek { return false }
    if let closedWeek, closedWeek < issuedWeek ?? openedWeek { return false }
    return daysTaken == nil || issuedWeek != nil
  }
}

extension Contribution {
  fileprivate func requireSums() throws(DocumentFault) {
    let work = rows.reduce(0) { $0 + $1.minutes }
    let recorded = sourceMinutes.values.reduce(0, +)
    guard work == recorded else { throw .sourcesDoNotAddUp(minutes: recorded, ofWork: work) }
  }

  /// Every row is of a confirmed week, and no week has more work than minutes, but for what rounding may have added: less
  /// than one to each row.
  fileprivate func requireRowsOfConfirmedWeeks() throws(DocumentFault) {
    let confirmed = Set(weeks.map(\.week))
    var (sum, start) = (0, 0)
    for (index, row) in rows.enumerated() {
      if index == 0 || rows[index - 1].week != row.week {
        guard confirmed.contains(row.week) else { throw .unconfirmedWeek(at: "rows[\(index)].week", row.week) }
        (sum, start) = (0, index)
      }
      sum += row.minutes
      guard sum < weekMinutes + index - start + 1 else { throw .weekTooLong(row.week, minutes: sum) }
    }
  }
}
