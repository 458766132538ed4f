import Chronology
import Profiles
import Studies
import Timekeeping

extension ColumnarContribution {
  /// Reads a packed contribution straight from memory.
  ///
  /// Throws ``UnpackingFault`` unless ``Contribution/packed()`` could have made the bytes, so nothing that is read can trap
  /// later.
  package init(packed bytes: UnsafeRawBufferPointer) throws(UnpackingFault) {
    self = try Unpacking(bytes).contribution()
  }

  init(unpacking bytes: [UInt8]) throws(UnpackingFault) {
    // `withUnsafeBytes` throws again whatever its body throws, but does not say so in its type.
    let read: Result<ColumnarContribution, UnpackingFault> = bytes.withUnsafeBytes { bytes in
      do throws(UnpackingFault) { return .success(try Unpacking(bytes).contribution()) } catch {
        return .failure(error)
      }
    }
    self = try read.get()
  }
}

/// Why bytes are not a packed contribution.
package enum UnpackingFault: Error, Equatable, Sendable {
  case unknownFormat(UInt8)
  /// Too short or too long for what they say they hold.
  case otherLength
  case checksumDoesNotMatch
  /// A code, number or order that there cannot be.
  case impossibleValue
}

private struct Unpacking {
  private let bytes: UnsafeRawBufferPointer
  private let layout: PackedLayout

  init(_ bytes: UnsafeRawBufferPointer) throws(UnpackingFault) {
    self.bytes = bytes
    guard bytes.count >= PackedLayout.headerLength + PackedLayout.checksumLength else { throw .otherLength }
    guard bytes[0] == PackedLayout.format else { throw .unknownFormat(bytes[0]) }
    let counts = [4, 8, 12].map {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
    }
    layout = PackedLayout(weekCount: counts[0], caseCount: counts[1], rowCount: counts[2])
    let end = bytes.count - PackedLayout.checksumLength
    guard layout.profile <= end, layout.weekCount <= Int(UInt16.max) else { throw .otherLength }
    let sum = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self))
    guard packedChecksum(UnsafeRawBufferPointer(rebasing: bytes[..<end])) == sum else { throw .checksumDoesNotMatch }
  }

  func contribution() throws(UnpackingFault) -> ColumnarContribution {
    guard bytes[2] == 0, bytes[3] == 0, bytes[1] > 0,
      let contribution = ColumnarContribution(
        codelistVersion: Int(bytes[1]), profile: try profile(), weeks: try weeks(), rows: rows(), cases: try cases(),
        sourceMinutes: try sourceMinutes())
    else { throw .impossibleValue }
    return contribution
  }

  private func rows() -> WorkColumns {
    WorkColumns(
      weeks: column(layout.rowWeeks), activities: column(layout.rowActivities), bands: column(layout.rowBands),
      cases: column(layout.rowCases), minutes: column(layout.rowMinutes))
  }

  /// The numbers of all rows, copied at once.
  private func column<Number: FixedWidthInteger & BitwiseCopyable>(_ place: Int) -> [Number] {
    let length = layout.rowCount * MemoryLayout<Number>.size
    return [Number](unsafeUninitializedCapacity: layout.rowCount) { numbers, count in
      UnsafeMutableRawBufferPointer(numbers).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[place..<place + length]))
      for index in 0..<layout.rowCount { numbers[index] = Number(littleEndian: numbers[index]) }
      count = layout.rowCount
    }
  }

  private func number<Number: FixedWidthInteger & BitwiseCopyable>(_ column: Int, _ place: Int) -> Number {
    Number(
      littleEndian: bytes.loadUnaligned(fromByteOffset: column + place * MemoryLayout<Number>.size, as: Number.self))
  }

  private func weeks() throws(UnpackingFault) -> [ConfirmedWeek] {
    var weeks: [ConfirmedWeek] = []
    weeks.reserveCapacity(layout.weekCount)
    for place in 0..<layout.weekCount {
      let (schoolDays, uncoveredDays) = (bytes[layout.schoolDays + place], bytes[layout.uncoveredDays + place])
      let release: UInt32 = number(layout.releaseMinutes, place)
      guard let week = PackedWeek.week(number(layout.weeks, place)), schoolDays <= PackedWeek.maximumSchoolDayCount,
        uncoveredDays <= PackedWeek.dayCount,
        release <= UInt32(Int32.max)
      else { throw .impossibleValue }
      weeks.append(
        ConfirmedWeek(
          week: week, schoolDayCount: Int(schoolDays), uncoveredDayCount: Int(uncoveredDays),
          season: try code(bytes[layout.seasons + place], of: PackedCodes.seasons),
          plannedReleaseMinutes: Int(release)))
    }
    return weeks
  }

  private func cases() throws(UnpackingFault) -> [CaseProgress] {
    var cases: [CaseProgress] = []
    cases.reserveCapacity(layout.caseCount)
    for place in 0..<layout.caseCount {
      let days: Int32 = number(layout.daysTaken, place)
      guard days >= 0 || days == PackedLayout.none else { throw .impossibleValue }
      cases.append(
        CaseProgress(
          number: place + 1, kind: try code(bytes[layout.kinds + place], of: PackedCodes.kinds),
          openedWeek: try week(layout.openedWeeks, place), issuedWeek: try week(layout.issuedWeeks, place),
          closedWeek: try week(layout.closedWeeks, place), daysTaken: days == PackedLayout.none ? nil : Int(days)))
    }
    return cases
  }

  private func sourceMinutes() throws(UnpackingFault) -> [EntrySource: Int] {
    var minutes: [EntrySource: Int] = [:]
    for (place, source) in PackedCodes.sources.enumerated() {
      let number: UInt64 = number(layout.sources, place)
      guard number <= UInt64(PackedWeek.maximumSourceMinutes) else { throw .impossibleValue }
      if number > 0 { minutes[source] = Int(number) }
    }
    return minutes
  }

  private func profile() throws(UnpackingFault) -> Profile {
    var rest = bytes[layout.profile..<bytes.count - PackedLayout.checksumLength]
    var codes: [ProfileDimension: String] = [:]
    for dimension in ProfileDimension.allCases {
      guard let length = rest.popFirst(), rest.count >= Int(length) else { throw .otherLength }
      let code = String(decoding: rest.prefix(Int(length)), as: UTF8.self)
      rest = rest.dropFirst(Int(length))
      if length > 0 { codes[dimension] = code }
    }
    guard rest.isEmpty else { throw .otherLength }
    guard !codes.values.contains(Profile.undisclosed) else { throw .impossibleValue }
    do { return try Profile(codes) } catch { throw .impossibleValue }
  }

  private func week(_ column: Int, _ place: Int) throws(UnpackingFault) -> ISOWeek? {
    let number: Int32 = number(column, place)
    guard number != PackedLayout.none else { return nil }
    guard let week = PackedWeek.week(number) else { throw .impossibleValue }
    return week
  }

  private func code<Code>(_ number: UInt8, of codes: [Code]) throws(UnpackingFault) -> Code {
    guard Int(number) < codes.count else { throw .impossibleValue }
    return codes[Int(number)]
  }
}
