import AlntimeCommands
import Chronology
import Disclosure
import Phrasebook
import Profiles
import Releases
import Sealing
import Studies
import Timekeeping

/// Gives released tables the words by which they are read.
struct ReleaseTables {
  private let shapes: [String: ReleaseShape]
  private let invitation: Invitation
  private let policy: ReleasePolicy

  init(_ shapes: [ReleaseShape], _ invitation: Invitation, _ policy: ReleasePolicy) {
    self.shapes = Dictionary(uniqueKeysWithValues: shapes.map { ($0.id, $0) })
    self.invitation = invitation
    self.policy = policy
  }

  /// Throws only what a mistake of ours would bring.
  func package(
    _ tables: [ReleasedTable], on date: CivilDate, version: String
  ) throws(PackageError) -> ReleasePackage {
    let order = WorkloadTable.ID.allCases
    let published = try tables.map { table throws(PackageError) in (shapes[table.id]!, try self.published(table)) }
      .enumerated().sorted { left, right in
        func place(_ shape: ReleaseShape) -> (Int, Int) { (shape.dimensions.count, order.firstIndex(of: shape.table)!) }
        let (one, other) = (place(left.element.0), place(right.element.0))
        return one == other ? left.offset < right.offset : one < other
      }.map(\.element.1)
    let sample = WorkloadTable.ID.sample.rawValue
    return try ReleasePackage(
      study: invitation.study.text, title: invitation.title.phrase, isSynthetic: invitation.study.isSynthetic,
      window: invitation.window.first.monday...invitation.window.last.monday.advanced(byDays: 6), policy: policy,
      response: .init(
        participants: FigureKey(sample, [], "participants"), confirmedWeeks: FigureKey(sample, [], "confirmed_weeks")),
      drawCount: StudyProtocol(invitation).drawCount, date: date, version: version, tables: published, licence: nil)
  }

  private func published(_ table: ReleasedTable) throws(PackageError) -> PublishedTable {
    let shape = shapes[table.id]!
    let byCode = Dictionary(uniqueKeysWithValues: shape.columns.map { ($0.code, $0) })
    let by = shape.dimensions.map(Phrase.name(of:))
    return try PublishedTable(
      table,
      title: by.isEmpty ? shape.table.title : shape.table.title + .byDimensions(by),
      notes: shape.table.note.map { [$0] } ?? [],
      dimensions: shape.dimensions.enumerated().map { place, dimension in
        dimension.described(in: table.rows.map { $0.codes[place] })
      } + (shape.table.listing.map { [$0.described] } ?? []),
      columns: table.columns.map { byCode[$0]!.described(in: shape) })
  }
}

extension StudyDimension {
  /// With the codes that it can have, or of school years those that occur.
  fileprivate func described(in codes: [String]) -> PublishedTable.Dimension {
    let members =
      switch self {
      case .profile(let dimension): dimension.codes + [Profile.undisclosed]
      case .schoolYear: Set(codes).sorted()
      case .term: Season.allCases.map(\.rawValue) + ["none", "unknown"]
      }
    return PublishedTable.Dimension(
      code: code, title: .name(of: self), members: members.map { .init($0, .name(of: $0, in: self)) })
  }
}

extension WorkloadTable.ID.Listing {
  fileprivate var described: PublishedTable.Dimension {
    PublishedTable.Dimension(code: rawValue, title: title, members: codes.map { .init($0, name(of: $0)) })
  }

  private var title: Phrase {
    switch self {
    case .activity: .activityDimension
    case .band: .bandDimension
    case .stage: .stageDimension
    case .source: .sourceDimension
    case .planOrder: .planOrderDimension
    }
  }

  private func name(of code: String) -> Phrase {
    let name: Phrase? =
      switch self {
      case .activity: Activity(rawValue: code).map(Phrase.name(of:))
      case .band: Band(rawValue: code).map(Phrase.name(of:))
      case .stage: CaseStage(rawValue: code).map(Phrase.name(of:))
      case .source, .planOrder: .statistic(code)
      }
    return name ?? Phrase(verbatim: code)
  }
}

extension ReleaseColumn {
  fileprivate func described(in shape: ReleaseShape) -> PublishedTable.Column {
    let counts = shape.columns.contains { $0.part == .participants && $0.estimateCode == estimateCode }
    let isCount = part == .participants || code == "participants"
    let ownCount = shape.table == .sample ? "participants" : counts ? estimateCode + Part.participants.rawValue : nil
    return PublishedTable.Column(
      code: code, title: part.title(of: name(in: shape.table)), unit: isCount ? .participants : figureUnit, kind: kind,
      participants: isCount ? nil : ownCount)
  }

  private func name(in table: WorkloadTable.ID) -> Phrase {
    switch (table.listing, statistic) {
    case (.some, "share"): .shareOfWork
    case (.some, "mean"): .mean
    case (.some, _): .statistic("slope") ?? .mean
    case (nil, _): .statistic(statistic) ?? Phrase(verbatim: statistic)
    }
  }

  private var figureUnit: FigureUnit {
    switch measure {
    case .minutes: .minutes
    case .share: .share
    case .days: .days
    case .minutesPerPlan: .minutesPerPlan
    case .count:
      switch unit {
      case .participants: .participants
      case .weeks: .weeks
      case .plans: .plans
      case .cases: .cases
      case .minutes: .minutes
      }
    }
  }

  private var kind: FigureKind {
    switch part {
    case .lowerBound: .lowerEnd(of: estimateCode)
    case .upperBound: .upperEnd(of: estimateCode)
    case .standardDeviation: .standardDeviation
    case .lowerQuartile: .lowerQuartile
    case .median: .median
    case .upperQuartile: .upperQuartile
    case .participants: .total
    case .estimate:
      switch (measure, statistic) {
      case (.count, _): .total
      case (_, "minutes"), (_, "school-days"): .total
      case (.share, _): .share
      case (_, "median"): .median
      case (.minutesPerPlan, _): .slope
      case (_, "ratio-of-sums"), (_, "planned"), (_, "worked"), (_, "need"), (_, "week-without-school"): .ratio
      default: .mean
      }
    }
  }
}

extension ReleaseColumn.Part {
  fileprivate func title(of statistic: Phrase) -> Phrase {
    let part: Phrase? =
      switch self {
      case .estimate: nil
      case .lowerBound: .lowerEnd
      case .upperBound: .upperEnd
      case .standardDeviation: .ofStandardDeviation
      case .lowerQuartile: .lowerQuartile
      case .median: .ofMedian
      case .upperQuartile: .upperQuartile
      case .participants: .ofParticipants
      }
    return part.map { statistic + Phrase(verbatim: ", ") + $0 } ?? statistic
  }
}
