import AlntimeAPI
import Chronology
import Profiles

/// What a person has answered of their school and their week.
struct SchoolAnswers: Equatable {
  /// The dates of one term; without a first and last day it is left out.
  struct TermDates: Equatable {
    let season: Season
    var start: CivilDate?
    var end: CivilDate?
    var halfTermStart: CivilDate?
    var halfTermEnd: CivilDate?

    var days: DateRange? {
      guard let start, let end else { return nil }
      return DateRange(from: start, through: end)
    }

    var halfTerm: DateRange? {
      guard let halfTermStart, let halfTermEnd else { return nil }
      return DateRange(from: halfTermStart, through: halfTermEnd)
    }
  }

  /// Opening to closing on most weekdays.
  var hours: ClockRange
  /// Weekdays that differ; nil where the school does not open.
  var otherHours: [Weekday: ClockRange?]
  var workingDays: [Weekday]
  var release: [Weekday: [ClockRange]]
  var terms: [TermDates]
  var inset: [CivilDate]
  var closed: [CivilDate]

  static let weekdays = Weekday.allCases.filter { !$0.isWeekend }

  /// The hours by weekday.
  var hoursByDay: [Weekday: ClockRange] {
    SchoolAnswers.weekdays.reduce(into: [:]) { byDay, day in
      if let range = otherHours[day] ?? .some(hours) { byDay[day] = range }
    }
  }

  /// Before anybody was asked: hours that are only an example, and the dates that are offered.
  init(_ offer: Wire.Setup.Offer) {
    hours = ClockRange("09:00-15:30")!
    otherHours = [:]
    workingDays = SchoolAnswers.weekdays
    release = [:]
    terms = offer.terms.compactMap { term in
      Season(rawValue: term.season).map {
        TermDates(
          season: $0, start: term.start?.date, end: term.end?.date, halfTermStart: term.halfTerm?.start.date,
          halfTermEnd: term.halfTerm?.end.date)
      }
    }
    inset = offer.terms.flatMap(\.inset).map(\.date)
    closed = []
  }

  /// What the version says; its terms only if they are the school year's, else those that are offered.
  init(_ version: Wire.Calendar.Version, year: SchoolYear, else offer: Wire.Setup.Offer) {
    self.init(offer)
    let byDay = version.hours.reduce(into: [Weekday: ClockRange]()) { byDay, pair in
      if let day = Weekday(code: pair.key) { byDay[day] = ClockRange(pair.value) }
    }
    let ordered = SchoolAnswers.weekdays.compactMap { byDay[$0] }
    let most = ordered.map { range in ordered.count { $0 == range } }.max()
    hours = ordered.first { range in ordered.count { $0 == range } == most } ?? hours
    for day in SchoolAnswers.weekdays where byDay[day] != hours { otherHours[day] = .some(byDay[day]) }
    workingDays = version.workingDays.compactMap { Weekday(code: $0) }
    release = version.release.reduce(into: [:]) { byDay, pair in
      if let day = Weekday(code: pair.key) { byDay[day] = pair.value.compactMap { ClockRange($0) } }
    }
    let own = version.terms.filter { year.days.contains($0.start.date) }
    guard !own.isEmpty else { return }
    terms = Season.allCases.map { season in
      let term = own.first { $0.name == season.termName(in: year) }
      return TermDates(
        season: season, start: term?.start.date, end: term?.end.date, halfTermStart: term?.halfTerm?.start.date,
        halfTermEnd: term?.halfTerm?.end.date)
    }
    inset = own.flatMap(\.inset).map(\.date)
    closed = own.flatMap(\.closed).map(\.date)
  }

  /// Whether the date lies in a term.
  func isInTerm(_ date: CivilDate) -> Bool { terms.contains { $0.days?.contains(date) == true } }
}
