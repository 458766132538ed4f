package import AlntimeAPI
package import AlntimeClient
import Chronology
import Profiles
package import Studies
import Timekeeping

extension Studies.Contribution {
  /// Reads the contribution on the wire. A code that this version does not know is ``CallError/brokenReply``: without its
  /// row the minutes would no longer be the whole.
  package init(_ wire: Wire.Contribution) throws(CallError) {
    var sourceMinutes: [EntrySource: Int] = [:]
    for (code, minutes) in wire.sourceMinutes { sourceMinutes[try known(EntrySource(rawValue: code))] = minutes }
    self.init(
      codelistVersion: wire.codelistVersion, profile: try known(try? Profile(wire.profile.read.codes)),
      weeks: try wire.weeks.map(ConfirmedWeek.init), rows: try wire.rows.map(WorkMinutes.init),
      cases: try wire.cases.map(CaseProgress.init), sourceMinutes: sourceMinutes)
  }
}

extension ConfirmedWeek {
  fileprivate init(_ wire: Wire.Contribution.Week) throws(CallError) {
    self.init(
      week: try known(ISOWeek(wire.week)), schoolDayCount: wire.schoolDays, uncoveredDayCount: wire.uncoveredDays,
      season: try wire.season.map { text throws(CallError) in try known(Season(rawValue: text)) },
      plannedReleaseMinutes: wire.plannedReleaseMinutes)
  }
}

extension WorkMinutes {
  fileprivate init(_ wire: Wire.Contribution.Row) throws(CallError) {
    self.init(
      week: try known(ISOWeek(wire.week)), activity: try known(Activity(rawValue: wire.activity)),
      band: try known(Band(rawValue: wire.band)), caseNumber: wire.caseNumber, minutes: wire.minutes)
  }
}

extension CaseProgress {
  fileprivate init(_ wire: Wire.Contribution.Case) throws(CallError) {
    func week(_ text: String) throws(CallError) -> ISOWeek { try known(ISOWeek(text)) }
    self.init(
      number: wire.number, kind: try wire.kind.map { text throws(CallError) in try known(CaseKind(rawValue: text)) },
      openedWeek: try wire.openedWeek.map(week), issuedWeek: try wire.issuedWeek.map(week),
      closedWeek: try wire.closedWeek.map(week), daysTaken: wire.daysTaken)
  }
}

private func known<Value>(_ value: Value?) throws(CallError) -> Value {
  guard let value else { throw .brokenReply }
  return value
}
