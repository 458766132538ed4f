import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Phrasebook
import Rendering

/// `alntime calendar show|import`.
struct Calendar: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar", abstract: help(.Help.calendar), subcommands: [CalendarShow.self, CalendarImport.self],
      defaultSubcommand: CalendarShow.self)
  }
}

struct CalendarShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: help(.Help.calendarShow))
  }

  @OptionGroup var options: Options

  func run() throws {
    let desk = options.desk
    let calendar = try desk.ask { client throws(CallError) in try client.calendar() }
    try desk.show(calendar, lines(calendar, desk))
  }

  private func lines(_ calendar: Wire.Calendar, _ desk: Desk) -> [String] {
    guard !calendar.versions.isEmpty else { return [desk.text(.noCalendar)] }
    return Array(calendar.versions.map { lines($0, desk) }.joined(separator: [""]))
  }

  private func lines(_ version: Wire.Calendar.Version, _ desk: Desk) -> [String] {
    var facts = desk.table([.left, .left])
    for day in Weekday.allCases {
      guard let hours = version.hours[day.code] else { continue }
      let release = version.release[day.code].map {
        Phrase(verbatim: "   ") + .releaseTime + Phrase(verbatim: " " + $0.joined(separator: ", "))
      }
      facts.add([
        day == .monday ? .schoolHours : Phrase(verbatim: ""),
        .weekday(day) + Phrase(verbatim: " " + hours) + (release ?? Phrase(verbatim: "")),
      ])
    }
    let days = version.workingDays.compactMap { Weekday(code: $0) }.map(Phrase.weekday)
    facts.add([.workingDays, .joined(days)])
    facts.add([.zone, Phrase(verbatim: version.zone)])
    return [desk.text(.inForceFrom(version.effective.date, through: version.lastCoveredDay.date))]
      + (facts.lines + version.terms.flatMap { lines($0, desk) }).map { "  " + $0 }
  }

  private func lines(_ term: Wire.Calendar.Term, _ desk: Desk) -> [String] {
    var details: [Phrase] = [.schoolDays(term.schoolDays)]
    if let half = term.halfTerm {
      details.append(.halfTerm + Phrase(verbatim: " \(half.start.date)..\(half.end.date)"))
    }
    if !term.inset.isEmpty { details.append(.insetDays + dates(term.inset)) }
    if !term.closed.isEmpty { details.append(.closed + dates(term.closed)) }
    return [
      desk.text(Phrase(verbatim: term.name + ": ") + .period(term.start.date, term.end.date)),
      "  " + desk.text(.joined(details, by: "; ")),
    ]
  }

  private func dates(_ dates: [WireDate]) -> Phrase {
    Phrase(verbatim: " " + dates.map(\.date.description).joined(separator: ", "))
  }
}
