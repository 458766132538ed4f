import AlntimeAPI
import Chronology
import Operations
import Timekeeping

/// The one mapping from an entry to the wire.
extension Wire.Entry {
  init(_ entry: BandedEntry, _ zone: ZoneRules) {
    self.init(
      id: entry.id.text, number: entry.number, activity: entry.work.activity.rawValue,
      caseLabel: entry.work.caseRef?.label,
      start: WireInstant(entry.start, in: zone), end: entry.end.map { WireInstant($0, in: zone) }, bands: entry.bands,
      note: entry.work.note?.text, source: entry.source.rawValue, revision: entry.revision,
      clockStepSeconds: entry.clockStepSeconds)
  }
}

extension Wire.Imported {
  init(preview: Bool, _ outcome: ImportEntries.Outcome, _ zone: ZoneRules) {
    self.init(
      preview: preview, count: outcome.entries.count, alreadyThere: outcome.alreadyThereCount,
      bands: outcome.entries.map(\.bands).reduce(.zero, +),
      first: outcome.entries.first.map { WireInstant($0.start, in: zone) },
      last: outcome.entries.last?.end.map { WireInstant($0, in: zone) }, firstOfTwoLines: outcome.firstOfTwoLines)
  }
}

extension Wire.Change {
  init(_ change: LineChange, _ zone: ZoneRules) {
    self.init(
      before: change.before.map { Wire.Entry($0, zone) }, after: change.after.map { Wire.Entry($0, zone) })
  }
}

extension Wire.Started {
  init(_ outcome: StartEntry.Outcome, _ zone: ZoneRules) {
    self.init(
      started: Wire.Entry(outcome.started, zone), ended: outcome.ended.map { Wire.Entry($0, zone) },
      orLater: outcome.orLater.map { WireInstant($0, in: zone) })
  }
}
