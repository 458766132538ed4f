import AlntimeAPI
import Phrasebook

/// Whether every hour can be told to be in or out of school hours, for some weeks ahead.
enum CalendarChecks {
  private typealias Words = Phrase.Doctor

  static func checks(_ contents: Wire.Diagnosis.Contents?) -> [DoctorCheck] {
    guard let contents else { return [.warning(.calendar, Words.askDaemonFirst, Words.afterMending)] }
    guard contents.calendar else { return [.warning(.calendar, Words.noCalendar, Words.setUpCalendar)] }
    var found: [DoctorCheck] = []
    if let day = contents.uncoveredFrom?.date {
      let isToday = day == contents.today.date
      found.append(
        .warning(.calendar, isToday ? Words.uncoveredToday(day) : Words.calendarEnds(day), Words.importCalendar))
    }
    if contents.uncoveredSeconds > 0 {
      found.append(
        .warning(.calendar, Words.uncoveredWork(contents.uncoveredSeconds), Words.importPastCalendar))
    }
    return found.isEmpty ? [.ok(.calendar, Words.calendarCovers)] : found
  }
}
