import Chronology
import ConfigFiles
import Desks
import Imports
import Specimens
import Timekeeping

/// What people type, and the files that they write by hand.
extension FuzzTarget {
  private static let now = instant("2026-11-23T10:30:00Z")
  private static let calendar = SchoolCalendar([ExampleSchool.autumn2026])

  static let writtenTimes = FuzzTarget("written-times") { bytes in
    let text = text(bytes)
    let today = date("2026-11-23")
    let readings = [
      succeeds { try WrittenTime.read(text, now: now, zone: london) },
      succeeds { try WrittenTime.read(text, now: now, zone: london, on: date("2026-10-25")) },
      succeeds { try WrittenDay.read(text, today: today) },
      succeeds { try WrittenDuration.read(text) },
      succeeds { try WrittenPeriod.read(text, today: today, calendar: calendar) },
      succeeds { try WrittenWeek.read(text, today: today, calendar: calendar) },
      WrittenHours(text) != nil, WrittenWeekdays.read(text) != nil, ZonedInstant(text) != nil, ISOWeek(text) != nil,
      ClockRange(text) != nil, CivilDate(text) != nil, CivilTime(text) != nil,
    ]
    return readings.contains(true)
  }

  static let labels = FuzzTarget("labels") { bytes in
    let text = text(bytes)
    let readings = [
      succeeds { try Activity(code: text) }, succeeds { try CaseRef(given: text, allowingNames: false) },
      succeeds { try CaseRef(given: text, allowingNames: true) }, succeeds { try Note(text) },
      succeeds { try EntryReference(text) }, EntryID(text) != nil,
    ]
    return readings.contains(true)
  }

  static let settings = FuzzTarget("settings") { bytes in
    let text = text(bytes)
    let readings = [
      succeeds { try SettingsFile.read(text) }, succeeds { try SetupFile.read(text) },
      succeeds { try BankHolidaysFile.read(text) },
    ]
    return readings.contains(true)
  }

  static let calendars = FuzzTarget("calendars") { bytes in
    let text = text(bytes)
    let readings = [succeeds { try CalendarFile.read(text) }, succeeds { try CalendarFile.readTerms(of: text) }]
    return readings.contains(true)
  }

  static let csv = FuzzTarget("csv") { bytes in
    let named = CSVImport(defaultActivity: nil, zone: london).read(bytes)
    let unnamed = CSVImport(defaultActivity: .pcp, zone: london).read(bytes)
    return !named.proposals.isEmpty || !unnamed.proposals.isEmpty
  }
}
