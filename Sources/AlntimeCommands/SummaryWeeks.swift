import AlntimeAPI
import Chronology

/// The part of a week that lies in a summary's period.
struct SummaryWeek {
  let week: ISOWeek
  /// Its first day in the period.
  let first: CivilDate
  let bands: BandedSeconds
  let isConfirmed: Bool
}

extension Wire.Summary {
  /// The period's days put together by week, in order.
  var weeks: [SummaryWeek] {
    let confirmed = Set(confirmedWeeks)
    return days.reduce(into: []) { weeks, day in
      let week = ISOWeek(containing: day.date.date)
      let earlier = weeks.last?.week == week ? weeks.popLast() : nil
      weeks.append(
        SummaryWeek(
          week: week, first: earlier?.first ?? day.date.date, bands: (earlier?.bands ?? .zero) + day.bands.seconds,
          isConfirmed: confirmed.contains(week.description)))
    }
  }
}
