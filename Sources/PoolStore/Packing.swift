import Chronology
import Profiles
import Studies
import Timekeeping

extension Contribution {
  /// The contribution in the form of ``PackedLayout``.
  ///
  /// Throws ``PackingFault`` for the first that has no place there; what a log is distilled to always has one.
  package func packed() throws(PackingFault) -> [UInt8] {
    let places = try weekPlaces()
    guard cases.count <= Int(UInt32.max), rows.count <= Int(UInt32.max) else { throw .tooMany }
    guard let codelist = UInt8(exactly: codelistVersion), codelist > 0 else { throw .outOfRange }
    let layout = PackedLayout(weekCount: weeks.count, caseCount: cases.count, rowCount: rows.count)
    var packing = Packing(capacity: layout.profile + 256)
    packing.bytes += [PackedLayout.format, codelist, 0, 0]
    for count in [weeks.count, cases.count, rows.count] { packing.append(UInt32(count)) }
    try packing.append(weeks)
    try packing.append(cases)
    try packing.append(rows, places, caseCount: cases.count)
    try packing.append(sourceMinutes)
    packing.append(profile)
    packing.append(packing.bytes.withUnsafeBytes(packedChecksum))
    return packing.bytes
  }

  /// The place of each week; they must be in order.
  private func weekPlaces() throws(PackingFault) -> [ISOWeek: UInt16] {
    guard weeks.count <= Int(UInt16.max) else { throw .tooMany }
    guard zip(weeks, weeks.dropFirst()).allSatisfy({ $0.week < $1.week }) else { throw .outOfOrder }
    return Dictionary(uniqueKeysWithValues: zip(weeks.map(\.week), 0...))
  }
}

/// Why a contribution cannot be packed.
package enum PackingFault: Error, Equatable, Sendable {
  case tooMany
  /// Weeks, rows or the numbers of cases do not ascend.
  case outOfOrder
  /// A number that no log comes to.
  case outOfRange
  /// Work in a week that is not confirmed.
  case unconfirmedWeek
  /// Work for a case that the contribution has not.
  case unknownCase
}

private struct Packing {
  var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  mutating func append(_ weeks: [ConfirmedWeek]) throws(PackingFault) {
    for week in weeks { append(try PackedWeek.number(week.week)) }
    for week in weeks { append(try narrow(week.plannedReleaseMinutes) as UInt32) }
    for week in weeks { bytes.append(try narrow(week.schoolDayCount, atMost: PackedWeek.maximumSchoolDayCount)) }
    for week in weeks { bytes.append(try narrow(week.uncoveredDayCount, atMost: PackedWeek.dayCount)) }
    for week in weeks { bytes.append(PackedCodes.seasonNumbers[week.season] ?? 0) }
  }

  mutating func append(_ cases: [CaseProgress]) throws(PackingFault) {
    for (place, item) in cases.enumerated() where item.number != place + 1 { throw .outOfOrder }
    for column in [\CaseProgress.openedWeek, \.issuedWeek, \.closedWeek] {
      for item in cases {
        guard let week = item[keyPath: column] else {
          append(PackedLayout.none)
          continue
        }
        append(try PackedWeek.number(week))
      }
    }
    for item in cases {
      guard let days = item.daysTaken else {
        append(PackedLayout.none)
        continue
      }
      guard days >= 0 else { throw .outOfRange }
      append(try narrow(days) as Int32)
    }
    for item in cases { bytes.append(PackedCodes.kindNumbers[item.kind] ?? 0) }
  }

  mutating func append(
    _ rows: [WorkMinutes], _ places: [ISOWeek: UInt16], caseCount: Int
  ) throws(PackingFault) {
    for row in rows {
      let number = row.caseNumber ?? 0
      guard (0...caseCount).contains(number), row.caseNumber != 0 else { throw .unknownCase }
      append(UInt32(number))
    }
    for row in rows {
      guard row.minutes > 0 else { throw .outOfRange }
      append(try narrow(row.minutes) as UInt32)
    }
    var last: UInt16 = 0
    for row in rows {
      guard let place = places[row.week] else { throw .unconfirmedWeek }
      guard place >= last else { throw .outOfOrder }
      append(place)
      last = place
    }
    for row in rows { bytes.append(PackedCodes.activityNumbers[row.activity] ?? 0) }
    for row in rows { bytes.append(PackedCodes.bandNumbers[row.band] ?? 0) }
  }

  mutating func append(_ sourceMinutes: [EntrySource: Int]) throws(PackingFault) {
    for source in PackedCodes.sources {
      append(try narrow(sourceMinutes[source] ?? 0, atMost: PackedWeek.maximumSourceMinutes) as UInt64)
    }
  }

  mutating func append(_ profile: Profile) {
    for dimension in ProfileDimension.allCases {
      let code = profile[dimension] == Profile.undisclosed ? "" : profile[dimension]
      bytes.append(UInt8(code.utf8.count))
      bytes += code.utf8
    }
  }

  private func narrow<Number: FixedWidthInteger>(
    _ number: Int, atMost limit: Int = Int(Int32.max)
  ) throws(PackingFault) -> Number {
    guard number <= limit, let narrow = Number(exactly: number) else { throw .outOfRange }
    return narrow
  }
}
