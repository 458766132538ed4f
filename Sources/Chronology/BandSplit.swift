/// A part of an interval that lies on one date and in one band.
package struct BandPiece: Hashable, Sendable {
  package let interval: Interval
  package let date: CivilDate
  package let band: Band
}

/// The exact split of intervals into bands, for one calendar in one zone.
///
/// It cuts first where the zone's offset changes. Between two such cuts the clock on the wall and the seconds of UTC run
/// together, so midnights and bells are plain arithmetic, and a day of 23 or 25 hours needs no case of its own.
package struct BandSplit: Sendable {
  package let calendar: SchoolCalendar
  package let zone: ZoneRules

  package init(calendar: SchoolCalendar, zone: ZoneRules) {
    self.calendar = calendar
    self.zone = zone
  }

  /// The interval's pieces in order, touching, together exactly the interval, which lies within the dates that
  /// ``CivilDate/recordable`` names.
  package func pieces(of interval: Interval) -> [BandPiece] {
    var pieces: [BandPiece] = []
    var start = interval.start
    while start < interval.end {
      let end = min(zone.nextChange(after: start) ?? interval.end, interval.end)
      appendPieces(from: start, to: end, onto: &pieces)
      start = end
    }
    return pieces
  }

  /// The interval's seconds by band; their total is the interval's length.
  package func seconds(of interval: Interval) -> BandedSeconds {
    pieces(of: interval).reduce(into: .zero) { $0[$1.band] += $1.interval.durationSeconds }
  }

  /// The seconds of the release slots on the days' working school and INSET days, whatever was worked in them.
  package func plannedReleaseSeconds(in days: DateRange) -> Int64 {
    // A day that the zone skipped has no interval, and no slots.
    (try? zone.interval(from: days.first, through: days.last)).map { seconds(of: $0)[.release] } ?? 0
  }

  /// Cuts a stretch of constant offset at midnights and at the bounds of each day's plan.
  private func appendPieces(from start: Instant, to end: Instant, onto pieces: inout [BandPiece]) {
    let offset = Int64(zone.offsetSeconds(at: start))
    var reached = start
    while reached < end {
      let (date, time) = zone.local(reached)
      let midnight = Int64(date.epochDays) * Int64(CivilTime.secondsPerDay) - offset
      for stretch in DayPlan(date, in: calendar).stretches where stretch.endSeconds > time.secondsSinceMidnight {
        let bound = min(Instant(epochSeconds: midnight + Int64(stretch.endSeconds)), end)
        guard let piece = try? Interval(from: reached, to: bound) else { break }
        append(BandPiece(interval: piece, date: date, band: stretch.band), to: &pieces)
        reached = bound
      }
    }
  }

  /// Adds the piece, grown onto the one before it when only a clock change parts them.
  private func append(_ piece: BandPiece, to pieces: inout [BandPiece]) {
    if let last = pieces.last, last.date == piece.date, last.band == piece.band,
      last.interval.end == piece.interval.start,
      let joined = try? Interval(from: last.interval.start, to: piece.interval.end)
    {
      pieces[pieces.count - 1] = BandPiece(interval: joined, date: piece.date, band: piece.band)
    } else {
      pieces.append(piece)
    }
  }
}
