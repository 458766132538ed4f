import Chronology
package import Timekeeping

/// A case with its clock and the hours so far.
package struct CaseReport: Hashable, Sendable {
  package let deadline: Deadline
  /// Seconds by stage, the running task's so far among them; a stage without any may be missing.
  package let stageSeconds: [CaseStage: Int64]

  package var idpCase: IDPCase { deadline.idpCase }
  package var clock: StatutoryClock { deadline.clock }
  package var seconds: Int64 { stageSeconds.values.reduce(0, +) }

  static func isMoreUrgent(_ left: CaseReport, _ right: CaseReport) -> Bool {
    Deadline.isMoreUrgent(left.deadline, right.deadline)
  }
}

extension LogbookReading {
  /// Every case, and the labels of the log beside them, to decide about one.
  func caseload() throws -> Caseload { Caseload(try cases(), worked: try workedCaseRefs()) }

  /// A report of every case, in the order in which they were opened.
  func caseReports(_ world: World) throws -> [CaseReport] {
    let caseload = Caseload(try cases())
    guard !caseload.cases.isEmpty else { return [] }
    var stages = [[CaseStage: Int64]](repeating: [:], count: caseload.cases.count)
    func count(_ work: Work, from start: Instant, seconds: Int64) {
      guard let caseRef = work.caseRef,
        let position = caseload.position(of: caseRef, on: world.zone.local(start).date)
      else { return }
      stages[position][CaseStage(work.activity), default: 0] += seconds
    }
    for entry in try entries(in: nil) { count(entry.work, from: entry.start, seconds: entry.durationSeconds) }
    if let running = try running() {
      count(running.work, from: running.start, seconds: max(0, running.start.seconds(to: world.now())))
    }
    let (calendar, today) = (try calendar(), world.today)
    return zip(caseload.cases, stages).map { idpCase, seconds in
      CaseReport(deadline: Deadline(idpCase, calendar: calendar, today: today), stageSeconds: seconds)
    }
  }
}

extension LogbookWriting {
  /// Records what the verb made of a case, which before it was new is nil, and reports it.
  func record(
    _ verb: JournalStep.Verb, from before: IDPCase?, to after: IDPCase, _ world: World
  ) throws -> CaseReport {
    try record(JournalStep(verb: verb, changes: [.idpCase(before: before, after: after)]), at: world.now())
    // It was written in this transaction, so it is among them.
    let reports = try caseReports(world)
    return reports[reports.lastIndex { $0.idpCase == after }!]
  }
}

/// Runs a rule of cases and throws its error as a ``Refusal``.
func deciding<Result>(_ body: () throws(CaseError) -> Result) throws(Refusal) -> Result {
  do { return try body() } catch { throw .idpCase(error) }
}

/// The day as written, or today.
func readDay(_ text: String?, today: CivilDate) throws(Refusal) -> CivilDate {
  guard let text else { return today }
  return try reading { () throws(WrittenTimeError) in try WrittenDay.read(text, today: today) }
}
