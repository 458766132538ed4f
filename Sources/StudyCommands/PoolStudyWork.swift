package import AlntimeCommands
import Phrasebook
import PoolStore
import Rendering
import Studies

extension PoolStudy: WorkingVerb {
  package func work() throws { try options.desk.study(pools, form) }
}

extension Study: WorkingVerb {
  /// Of pools; one's own log is studied as `alntime` would.
  package func work() throws {
    guard !words.contains(where: Surroundings.isPool) else { return try options.desk.study(words, form) }
    try run()
  }
}

extension Desk {
  /// Prints the study of the pools as if they were one; none is changed or copied.
  fileprivate func study(_ paths: [String], _ form: StudyForm) throws {
    let dimensions = try form.dimensions(self)
    let pools = try paths.map { path throws(Failure) in try pool(path) }
    try requireOneStudy(pools)
    let invitation = pools[0].invitation
    let columns: StudyColumns
    do { columns = try StudyColumns(of: pools.map(\.store)) } catch { throw failure(error, paths[0]) }
    let reckoning = StudyProtocol(invitation)
    let tables =
      columns.participantCount == 0
      ? [] : WorkloadStudy(columns, protocol: reckoning, workers: .everyProcessor).tables(by: dimensions)
    let participantCount = columns.participantCount + columns.absentCount
    guard !printsJSON else {
      let workload = WorkloadDocument(tables, reckoning, by: dimensions, language)
      let study = PooledStudyDocument.Study(
        invitation, participants: participantCount, pools: pools.count, keeperOnly: text(.forTheKeeper))
      return try show(PooledStudyDocument(study: study, workload: workload), [])
    }
    let head = Phrase.pooledStudy(
      title: invitation.title.phrase, study: invitation.study.text, from: invitation.window.first,
      through: invitation.window.last, participants: participantCount, pools: pools.count)
    let introduction =
      invitation.study.warnings + [head, .forTheKeeper] + (tables.isEmpty ? [.emptyPool] : [.workloadIntervals])
    let report = WorkloadReport(tables: tables, introduction: introduction).report
    switch form.format {
    case .text: for line in report.lines(in: language, width: 80) { print(line) }
    case .html: print(report.page(showingFirst: language), terminator: "")
    }
  }
}

/// `alntime study POOL… --json`: `{"study":…,"by":…,"protocol":…,"tables":[…]}`, a stable shape.
private struct PooledStudyDocument: Encodable {
  struct Study: Encodable {
    let header: StudyHeader
    /// Those without a confirmed week among them.
    let participants: Int
    let pools: Int
    /// Why these tables are not for publication.
    let keeperOnly: String

    init(_ invitation: Invitation, participants: Int, pools: Int, keeperOnly: String) {
      header = StudyHeader(invitation)
      self.participants = participants
      self.pools = pools
      self.keeperOnly = keeperOnly
    }

    private enum Key: String, CodingKey { case participants, pools, keeperOnly }

    func encode(to encoder: any Encoder) throws {
      try header.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(participants, forKey: .participants)
      try container.encode(pools, forKey: .pools)
      try container.encode(keeperOnly, forKey: .keeperOnly)
    }
  }

  let study: Study
  let workload: WorkloadDocument

  private enum Key: String, CodingKey { case study }

  func encode(to encoder: any Encoder) throws {
    try workload.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(study, forKey: .study)
  }
}
