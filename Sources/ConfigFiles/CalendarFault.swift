import Chronology

/// Where in its file a calendar that cannot be true is at fault.
struct CalendarFault {
  private let error: CalendarError

  init(_ error: CalendarError) { self.error = error }

  /// The place in the term's table, at best the very date.
  func position(inTerm table: FileTable) -> TextPosition {
    switch error {
    case .halfTermOutsideTerm: table["half_term"]?.keyPosition ?? table.position
    case .dayOutsideTerm(_, let day): position(of: day, in: [table["inset"], table["closed"]]) ?? table.position
    case .insetInHalfTerm(_, let day): position(of: day, in: [table["inset"]]) ?? table.position
    case .insetAndClosed(_, let day): position(of: day, in: [table["closed"]]) ?? table.position
    case .noTerms, .noHours, .noWorkingDays, .hoursOnWeekend, .releaseOutsideHours, .releaseSlotsOverlap,
      .termsOverlap, .dayInNoTerm:
      table.position
    }
  }

  /// The place in the file; nil if what is at fault is not the file's but an override.
  func position(in file: FileTable, terms: [TermInFile], overrides: CalendarOverrides) -> TextPosition? {
    switch error {
    case .noTerms: file["terms"]?.keyPosition ?? file.position
    case .noWorkingDays: overrides.workingDays == nil ? file["working_days"]?.keyPosition : nil
    case .noHours: overrides.hours == nil ? file["hours"]?.keyPosition : nil
    case .hoursOnWeekend(let day): overrides.hours == nil ? key(day, in: file["hours"]) : nil
    case .releaseSlotsOverlap(let day): overrides.release == nil ? key(day, in: file["release"]) : nil
    case .releaseOutsideHours(let day, let slot):
      overrides.release == nil ? position(of: slot, on: day, in: file["release"]) : nil
    case .termsOverlap(_, let later): terms.last { $0.term.name == later }?.table.position
    case .dayInNoTerm(let day): position(of: day, in: [file["inset"], file["closed"]]) ?? file.position
    case .halfTermOutsideTerm, .dayOutsideTerm, .insetAndClosed, .insetInHalfTerm: file.position
    }
  }

  private func key(_ day: Weekday, in node: FileNode?) -> TextPosition? {
    node.flatMap { $0.positions.key($0.path + [.key(day.code)]) }
  }

  private func position(of slot: ClockRange, on day: Weekday, in node: FileNode?) -> TextPosition? {
    let slots = try? node?.table(allowing: Weekday.allCases.map(\.code))[day.code]?.elements()
    return slots?.first { (try? $0.clockRange()) == slot }?.position
  }

  private func position(of day: CivilDate, in nodes: [FileNode?]) -> TextPosition? {
    for node in nodes {
      let dates = try? node?.elements()
      if let date = dates?.first(where: { (try? $0.date()) == day }) { return date.position }
    }
    return nil
  }
}
