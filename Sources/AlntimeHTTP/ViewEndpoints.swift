import AlntimeAPI
import Chronology
import Operations
import Studies
import Timekeeping

extension Door {
  func summary(_ request: DoorRequest) async throws -> DoorReply {
    let period = request.value("period") ?? "today"
    let world = world
    return try await read { logbook in
      let outcome = try Summarise(period: period).run(in: logbook, world)
      return Wire.Summary(
        days: outcome.days,
        byDay: outcome.byDay.map { .init(date: $0.date, kind: $0.kind.rawValue, bands: $0.bands) },
        byActivity: outcome.byActivity.map { .init(activity: $0.activity.rawValue, bands: $0.bands) },
        total: outcome.total, running: outcome.running.map { Wire.Entry($0, world.zone) },
        confirmedWeeks: outcome.confirmedWeeks, plannedReleaseSeconds: outcome.plannedReleaseSeconds,
        passedReleaseSeconds: outcome.passedReleaseSeconds)
    }
  }

  func record(_ request: DoorRequest) async throws -> DoorReply {
    let period = request.value("period") ?? "all"
    let world = world
    return try await read { logbook in
      let outcome = try TakeRecord(period: period).run(in: logbook, world)
      return Wire.Record(
        days: outcome.days, codelistVersion: Activity.codelistVersion,
        weeks: outcome.record.weeks.map {
          .init(
            week: $0.week.description, schoolDays: $0.schoolDayCount, uncoveredDays: $0.uncoveredDayCount,
            confirmed: $0.isConfirmed)
        },
        rows: outcome.record.rows.map {
          .init(
            week: $0.week.description, activity: $0.activity.rawValue, band: $0.band.rawValue,
            caseNumber: $0.caseNumber, seconds: $0.seconds)
        },
        caseLabels: outcome.caseRefs.map(\.label))
    }
  }
}
