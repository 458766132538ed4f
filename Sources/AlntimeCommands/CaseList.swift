import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Phrasebook
import Rendering
import Timekeeping

/// `alntime case list`, or `alntime case` alone.
struct CaseList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: help(.Help.caseList))
  }

  @Flag(help: help(.Help.allCases))
  var all = false

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let answer = try desk.ask { client throws(CallError) in try client.cases(includingClosed: all) }
    try desk.show(answer, lines(answer.cases, desk))
  }

  private func lines(_ cases: [Wire.Case], _ desk: Desk) -> [String] {
    guard !cases.isEmpty else { return [desk.text(.noOpenCases)] }
    let missing = cases.compactMap { view in
      view.clock.noCalendarAfter.map { desk.text(.noCalendarNote(view.caseLabel, after: $0.date)) }
    }
    let notes = [desk.text(.usedNote(units: Set(cases.map(\.clock.unit))))] + missing
    return clocks(cases, desk) + ["", desk.text(.hoursByStage)] + hours(cases, desk) + [""]
      + notes.flatMap { wrapped($0, to: 80) }
  }

  private func clocks(_ cases: [Wire.Case], _ desk: Desk) -> [String] {
    var table = desk.table([.left, .left, .left, .right, .left, .right, .left])
    table.add([.caseHeading, .kindHeading, .awareHeading, .usedHeading, .dueHeading, .hours])
    for view in cases {
      let clock = view.clock
      table.add([
        Phrase(verbatim: view.caseLabel), Phrase(verbatim: view.kind), Phrase(verbatim: "\(view.aware.date)"),
        Phrase(verbatim: "\(clock.used.map(String.init) ?? "–")/\(clock.limit)"),
        Phrase(verbatim: clock.due.map { "\($0.date)" } ?? "–"), .hoursAndMinutes(view.seconds), mark(view),
      ])
    }
    return table.lines
  }

  /// What there is to say of the clock in a word or two.
  private func mark(_ view: Wire.Case) -> Phrase {
    if view.issued != nil { return view.clock.isOverdue ? .issuedLateMark : .issuedMark }
    if view.closed != nil { return .closedMark }
    if view.clock.isOverdue { return .overdue }
    switch (StatutoryClock.Warning(rawValue: view.clock.warning), view.clock.left) {
    case (.tenDays, let left?): return .left(left, isPressing: false)
    case (.fiveDays, let left?): return .left(left, isPressing: true)
    default: return Phrase(verbatim: "")
    }
  }

  private func hours(_ cases: [Wire.Case], _ desk: Desk) -> [String] {
    var table = desk.table([.left] + CaseStage.allCases.map { _ in .right } + [.right])
    let stages = CaseStage.allCases.map { $0 == .rest ? .restOfWork : Phrase(verbatim: $0.rawValue) }
    table.add([Phrase(verbatim: "")] + stages + [.total])
    for view in cases {
      let cells = CaseStage.allCases.map { Phrase.hoursAndMinutes(view.stages[$0.rawValue] ?? 0) }
      table.add([Phrase(verbatim: view.caseLabel)] + cells + [.hoursAndMinutes(view.seconds)])
    }
    return table.lines.map { "  " + $0 }
  }
}
