import AlntimeAPI
import AlntimeClient
import AlntimeCommands
import Chronology
import Phrasebook
import Profiles
import Rendering
import Sealing
import Studies
import Timekeeping

/// Every datum that would leave, in words, and a count of what stays.
struct SharePreview {
  let participant: Participant
  let contribution: Contribution
  /// The same as ``contribution``, as a program reads it.
  let wire: Wire.Contribution

  func show(at desk: Desk) throws {
    let staying = try Staying(shared: Set(contribution.weeks.map(\.week)), desk)
    let document = PreviewDocument(
      study: participant.wire.study, pseudonym: hexadecimal(participant.key.pseudonym.bytes),
      sequence: nextSequence, contribution: wire, stays: staying)
    try desk.show(document, lines(staying, desk))
  }

  private var nextSequence: UInt32 { (participant.wire.lastSequence ?? 0) &+ 1 }

  private func lines(_ staying: Staying, _ desk: Desk) -> [String] {
    let parts: [(Phrase, [[Phrase]])] = [
      (.headOfFile, head),
      (.insideOfFile, [[.codelistLabel, Phrase(verbatim: String(contribution.codelistVersion))]]),
      (.profileSection, profile),
      (.confirmedWeeksSection, contribution.weeks.map(row)),
      (.workSection, contribution.rows.map(row)),
      (.casesSection, contribution.cases.map(row)),
      (.sourcesSection, sources),
    ]
    let leaving = parts.flatMap { title, rows in section(title, rows, desk) }
    return wrapped(desk.text(.wouldLeave), to: 80) + leaving + [""] + section(.stays, staying.rows, desk).dropFirst()
  }

  private func section(_ title: Phrase, _ rows: [[Phrase]], _ desk: Desk) -> [String] {
    var table = desk.table(Array(repeating: .left, count: max(1, rows.map(\.count).max() ?? 1)))
    for row in rows.isEmpty ? [[.nothingOfIt]] : rows { table.add(row) }
    return [""] + wrapped(desk.text(title), to: 80) + table.lines.map { "  " + $0 }
  }

  private var head: [[Phrase]] {
    [
      [.studyLabel, Phrase(verbatim: participant.wire.study)],
      [.digestLabel, Phrase(verbatim: hexadecimal(participant.invitation.digest))],
      [.pseudonymLabel, Phrase(verbatim: hexadecimal(participant.key.pseudonym.bytes))],
      [.sequenceLabel, Phrase(verbatim: String(nextSequence))],
    ]
  }

  private var profile: [[Phrase]] {
    ProfileDimension.allCases.map { dimension in
      [.name(of: dimension), .name(of: contribution.profile[dimension], in: dimension)]
    }
  }

  private func row(_ week: ConfirmedWeek) -> [Phrase] {
    [
      Phrase(verbatim: week.week.description), .schoolDays(week.schoolDayCount), .uncoveredDays(week.uncoveredDayCount),
      week.season.map(Phrase.name(of:)) ?? .outsideTerms, .minutes(week.plannedReleaseMinutes),
    ]
  }

  private func row(_ work: WorkMinutes) -> [Phrase] {
    [
      Phrase(verbatim: work.week.description), .name(of: work.activity), .name(of: work.band),
      work.caseNumber.map(Phrase.caseNumber) ?? .noCase, .minutes(work.minutes),
    ]
  }

  private func row(_ progress: CaseProgress) -> [Phrase] {
    guard let kind = progress.kind else { return [.caseNumber(progress.number), .neverOpenedCase] }
    let steps = [
      progress.openedWeek.map(Phrase.openedIn), progress.issuedWeek.map(Phrase.issuedIn),
      progress.closedWeek.map(Phrase.closedIn), progress.daysTaken.map(Phrase.daysTaken),
    ].compactMap { $0 }
    return [.caseNumber(progress.number), Phrase(verbatim: kind.rawValue), .joined(steps, by: ", ")]
  }

  private var sources: [[Phrase]] {
    EntrySource.allCases.compactMap { source in
      contribution.sourceMinutes[source].map {
        [.statistic(source.rawValue) ?? Phrase(verbatim: source.rawValue), .minutes($0)]
      }
    }
  }
}

/// What `share` leaves where it is.
struct Staying: Encodable {
  let entries: Int
  let notes: Int
  let caseLabels: Int
  /// Weeks with work of which nothing is shared.
  let weeks: Int

  /// Counts what the whole log has.
  init(shared: Set<ISOWeek>, _ desk: Desk) throws {
    let all = try desk.ask { client throws(CallError) in try client.entries(period: "all") }.entries
    let cases = try desk.ask { client throws(CallError) in try client.cases(includingClosed: true) }.cases
    entries = all.count
    notes = all.count { $0.note != nil }
    caseLabels = Set(all.compactMap(\.caseLabel) + cases.map(\.caseLabel)).count
    let worked = Set(all.map { ISOWeek(containing: $0.start.zoned.local.date) })
    weeks = worked.subtracting(shared).count
  }

  var rows: [[Phrase]] {
    [
      [.stayingClockTimes(entries)], [.stayingNotes(notes)], [.stayingLabels(caseLabels)], [.stayingWeeks(weeks)],
    ]
  }
}

/// What `share --preview --json` prints.
private struct PreviewDocument: Encodable {
  let study: String
  let pseudonym: String
  let sequence: UInt32
  let contribution: Wire.Contribution
  let stays: Staying
}
