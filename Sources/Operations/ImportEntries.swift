import Chronology
package import Imports
import Timekeeping

/// `import`: records every entry that a file proposes, or none.
package struct ImportEntries: Sendable {
  package let proposals: [ProposedEntry]
  /// What the reader of the file already found wrong.
  package let faults: [ImportFault]

  package init(proposals: [ProposedEntry], faults: [ImportFault]) {
    self.proposals = proposals
    self.faults = faults
  }

  package struct Outcome: Sendable {
    package let entries: [BandedEntry]
    /// Proposals that were in the log already, to the second, with the same activity and case.
    package let alreadyThereCount: Int
    /// Lines with a local time that occurred twice, of which the first was taken.
    package let firstOfTwoLines: [Int]
  }

  /// Checks everything and records nothing.
  package func preview(in logbook: any LogbookReading, _ world: World) throws -> Outcome {
    try outcome(try entries(in: logbook, world), logbook, world)
  }

  /// Checks everything and records it in the one transaction.
  package func run(in logbook: any LogbookWriting, _ world: World) throws -> Outcome {
    let entries = try entries(in: logbook, world)
    let outcome = try outcome(entries, logbook, world)
    let changes = entries.map { TimesheetChange.adding(.finished($0)) }
    if !changes.isEmpty { try logbook.record(JournalStep(verb: .import, changes: changes), at: world.now()) }
    return outcome
  }

  /// The new entries in order of start, or every fault of the file in order of line.
  private func entries(in logbook: any LogbookReading, _ world: World) throws -> [Entry] {
    var faults = faults
    var accepted: [Entry] = []
    let ordered = proposals.sorted { ($0.interval.start, $0.line) < ($1.interval.start, $1.line) }
    let now = world.now()
    let sheet = try sheet(around: ordered, logbook)
    let known = Set(sheet.entries.compactMap { entry in entry.interval.map { Known(entry.work, $0) } })
    var last: ProposedEntry?
    for proposal in ordered where !known.contains(Known(proposal.work, proposal.interval)) {
      if let last, last.interval.overlaps(proposal.interval) {
        faults.append(ImportFault(line: proposal.line, reason: .overlapsLine(last.line)))
        continue
      }
      do throws(TimekeepingError) {
        if let label = proposal.work.caseRef?.label {
          _ = try CaseRef(given: label, allowingNames: world.allowsNameLikeLabels)
        }
        let entry = try Entry(
          id: world.newID(), work: proposal.work, start: proposal.interval.start, end: proposal.interval.end,
          source: .import)
        let near = Timesheet(running: sheet.running, entries: sheet.entries(overlapping: proposal.interval))
        _ = try near.adding(entry, now: now)
        accepted.append(entry)
        last = proposal
      } catch {
        faults.append(ImportFault(line: proposal.line, reason: .refused(error)))
      }
    }
    guard faults.isEmpty else { throw Refusal.importFaults(faults.sorted { $0.line < $1.line }) }
    return accepted
  }

  private func outcome(_ entries: [Entry], _ logbook: any LogbookReading, _ world: World) throws -> Outcome {
    let now = world.now()
    let split = try logbook.split(world)
    return Outcome(
      entries: entries.map { BandedEntry(.finished($0), number: nil, now, split) },
      alreadyThereCount: proposals.count - entries.count,
      firstOfTwoLines: proposals.filter(\.tookFirstOfTwo).map(\.line))
  }

  /// The part of the log that the proposals could touch, without what has no length.
  private func sheet(around ordered: [ProposedEntry], _ logbook: any LogbookReading) throws -> Timesheet {
    guard let first = ordered.first, let end = ordered.map(\.interval.end).max() else { return Timesheet() }
    let sheet = try logbook.timesheet(from: first.interval.start, to: end)
    return Timesheet(running: sheet.running, entries: sheet.entries.filter { $0.durationSeconds > 0 })
  }
}

/// An entry as far as an import can know it again.
private struct Known: Hashable {
  let activity: Activity
  let caseRef: CaseRef?
  let interval: Interval

  init(_ work: Work, _ interval: Interval) {
    activity = work.activity
    caseRef = work.caseRef
    self.interval = interval
  }
}

extension Timesheet {
  /// The entries that overlap, found by halving, as those with a length are in order and never overlap one another.
  func entries(overlapping interval: Interval) -> [Entry] {
    var low = entries.startIndex
    var high = entries.endIndex
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].end <= interval.start { low = middle + 1 } else { high = middle }
    }
    return Array(entries[low...].prefix { $0.start < interval.end })
  }
}
