/// Where the columns of a packed contribution lie.
///
/// Format 1; numbers are little-endian, weeks are the days from 1970-01-01 to their Monday, codes are numbers of
/// ``PackedCodes``, and −2³¹ stands for none:
///
///     byte 0        the format, 1
///     byte 1        the version of the codelist
///     bytes 2, 3    0
///     bytes 4–15    how many weeks (below 2¹⁶), cases, rows: UInt32 each
///     weeks         week Int32, planned release minutes UInt32, school days, uncovered days, season UInt8: a column each
///     cases         opened, issued, closed week Int32, days taken Int32, kind UInt8: a column each; case 1 is the first
///     rows          case UInt32 (0 for none), minutes UInt32, place of its week UInt16, activity, band UInt8: likewise
///     sources       minutes by timer, log and import, UInt64 each; 0 for none
///     profile       for each dimension in the order of their list the length of its code, UInt8, and the code; 0 if undisclosed
///     last 8        checksum of everything before, UInt64
///
/// So a row takes 12 bytes, and all before the profile has its place from the three counts alone.
struct PackedLayout {
  static let format: UInt8 = 1
  static let headerLength = 16
  static let checksumLength = 8
  static let none = Int32.min

  let weekCount: Int
  let caseCount: Int
  let rowCount: Int

  var weeks: Int { PackedLayout.headerLength }
  var releaseMinutes: Int { weeks + 4 * weekCount }
  var schoolDays: Int { releaseMinutes + 4 * weekCount }
  var uncoveredDays: Int { schoolDays + weekCount }
  var seasons: Int { uncoveredDays + weekCount }

  var openedWeeks: Int { seasons + weekCount }
  var issuedWeeks: Int { openedWeeks + 4 * caseCount }
  var closedWeeks: Int { issuedWeeks + 4 * caseCount }
  var daysTaken: Int { closedWeeks + 4 * caseCount }
  var kinds: Int { daysTaken + 4 * caseCount }

  var rowCases: Int { kinds + caseCount }
  var rowMinutes: Int { rowCases + 4 * rowCount }
  var rowWeeks: Int { rowMinutes + 4 * rowCount }
  var rowActivities: Int { rowWeeks + 2 * rowCount }
  var rowBands: Int { rowActivities + rowCount }

  var sources: Int { rowBands + rowCount }
  var profile: Int { sources + 8 * PackedCodes.sources.count }
}

/// The checksum of a packed contribution: against a disk's faults, not against anyone's will.
///
/// Eight bytes at a time are mixed in by steps that each can be undone, so that a fault within any eight is always seen.
package func packedChecksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
  let whole = bytes.count & ~7
  for place in stride(from: 0, to: whole, by: 8) {
    sum =
      (sum ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))) &* 0x9E37_79B9_7F4A_7C15
    sum ^= sum >> 29
  }
  for place in whole..<bytes.count { sum = (sum ^ UInt64(bytes[place])) &* 0x0100_0000_01B3 }
  return sum ^ (sum >> 32)
}
