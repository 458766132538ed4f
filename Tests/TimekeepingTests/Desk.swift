import Chronology
import Specimens
import Timekeeping

/// A timesheet and a clock that the test moves; each verb applies what was decided. Times are UTC, as London's in winter.
struct Desk {
  private(set) var sheet = Timesheet()
  private(set) var now: Instant
  private var entryCount = 0

  init(now: String) { self.now = Desk.instant(now) }

  mutating func advance(minutes: Int64) { now = now.advanced(bySeconds: minutes * 60) }

  /// The entry gets the next number as its name.
  mutating func start(_ activity: Activity, case label: String? = nil, at: String? = nil) throws(TimekeepingError) {
    let new = RunningEntry(id: nextID(), work: try Desk.work(activity, label), start: at.map(Desk.instant) ?? now)
    sheet = sheet.applying(try sheet.starting(new, now: now))
  }

  mutating func stop(at: String? = nil) throws(TimekeepingError) {
    sheet = sheet.applying(try sheet.stopping(at: at.map(Desk.instant) ?? now, now: now))
  }

  mutating func cancel() throws(TimekeepingError) { sheet = sheet.applying(try sheet.cancelling()) }

  mutating func log(
    _ activity: Activity, case label: String? = nil, _ start: String, _ end: String
  ) throws(TimekeepingError) {
    let entry = try Entry(
      id: nextID(), work: try Desk.work(activity, label), start: Desk.instant(start), end: Desk.instant(end),
      source: .log)
    sheet = sheet.applying(try sheet.adding(entry, now: now))
  }

  /// What a person would read of it: days, and in each its entries as `from–to  activity  case`.
  var timesheet: String {
    var lines: [String] = []
    var day: CivilDate?
    func add(_ start: Instant, _ end: Instant?, _ work: Work) {
      let (date, time) = ZoneRules.utc.local(start)
      if date != day { lines.append("\(date)") }
      day = date
      let ending = end.map { ZoneRules.utc.local($0).time.description } ?? "     "
      lines.append("  \(time)–\(ending)  \(work.activity.rawValue)" + (work.caseRef.map { "  \($0.label)" } ?? ""))
    }
    for entry in sheet.entries { add(entry.start, entry.end, entry.work) }
    if let running = sheet.running { add(running.start, nil, running.work) }
    return lines.joined(separator: "\n")
  }

  /// `2026-11-23 09:00`.
  static func instant(_ text: String) -> Instant { ZonedInstant(text + ":00Z")!.instant }

  private static func work(_ activity: Activity, _ label: String?) throws(TimekeepingError) -> Work {
    Work(activity: activity, caseRef: try label.map { label throws(TimekeepingError) in try CaseRef(label) })
  }

  private mutating func nextID() -> EntryID {
    entryCount += 1
    return id(entryCount)
  }
}
