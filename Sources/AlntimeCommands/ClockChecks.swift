import AlntimeAPI
import Chronology
import Glibc
import Phrasebook

/// Whether the machine's clocks can be right.
struct ClockChecks {
  private typealias Words = Phrase.Doctor
  let today: CivilDate
  /// Since the machine began, with sleep and without.
  let sinceBoot: Int64
  let awake: Int64
  /// Of the log; nil when it cannot be asked.
  let futureEntryCount: Int?

  /// The day on which this version was made: no clock that is right shows an earlier one.
  private static let made = CivilDate(Release.date)!

  var checks: [DoctorCheck] {
    var found: [DoctorCheck] = []
    // A day less, as the day here may be another than where it was made.
    if today < ClockChecks.made.advanced(byDays: -1) {
      found.append(.fault(.clock, Words.clockBehind(today), Words.setClock))
    }
    if sinceBoot < awake { found.append(.fault(.clock, Words.clocksDisagree, Words.newerKernel)) }
    if let futureEntryCount, futureEntryCount > 0 {
      found.append(.warning(.clock, Words.futureEntries(futureEntryCount), Words.checkFuture))
    }
    guard found.isEmpty else { return found }
    return [.ok(.clock, futureEntryCount == nil ? Words.clockGoes(today) : Words.clockStands(today))]
  }

}

extension ClockChecks {
  /// Reads the clocks.
  init(futureEntryCount: Int?) {
    // The one without sleep first: between the two a moment passes.
    let awake = ClockChecks.seconds(of: CLOCK_MONOTONIC)
    self.init(
      today: Surroundings.today, sinceBoot: ClockChecks.seconds(of: CLOCK_BOOTTIME), awake: awake,
      futureEntryCount: futureEntryCount)
  }

  private static func seconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec)
  }
}
