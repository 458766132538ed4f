package import Phrasebook
package import Studies

/// The study's tables in JSON: `{"by":[…],"protocol":{…},"tables":[…]}`, a stable shape.
///
/// Minutes and shares are not rounded; a share is 0 to 1. What a row has not is left out.
package struct WorkloadDocument: Encodable {
  package struct Reckoning: Encodable {
    /// As text, as it may be over 2^53, which not every reader of JSON keeps whole.
    let seed: String
    let draws: Int
    let level: Double
  }

  package struct Table: Encodable {
    let id: String
    let rows: [Row]
    let leftOut: [LeftOut]
  }

  package struct Row: Encodable {
    /// The code by dimension.
    let group: [String: String]
    let key: String
    let participants: Int
    let unit: String
    let units: Int
    let measure: String
    let estimate: Double?
    /// Lower and upper end.
    let interval: [Double]?
    let spread: Spread?
    let baseline: StudyDocument.Baseline?
  }

  package struct Spread: Encodable {
    let standardDeviation: Double?
    let lowerQuartile: Double
    let median: Double
    let upperQuartile: Double
  }

  package struct LeftOut: Encodable {
    let reason: String
    let count: Int
  }

  package let by: [String]
  package let `protocol`: Reckoning
  package let tables: [Table]

  package init(
    _ tables: [WorkloadTable], _ reckoning: StudyProtocol, by dimensions: [StudyDimension], _ language: Language
  ) {
    by = dimensions.map(\.code)
    `protocol` = Reckoning(seed: "\(reckoning.seed)", draws: reckoning.drawCount, level: reckoning.level)
    self.tables = tables.map { table in
      Table(
        id: table.id.rawValue, rows: table.rows.map { Row($0, by: table.dimensions, language) },
        leftOut: table.leftOut.map { LeftOut(reason: $0.reason.rawValue, count: $0.count) })
    }
  }
}

extension WorkloadDocument.Row {
  fileprivate init(_ row: WorkloadRow, by dimensions: [StudyDimension], _ language: Language) {
    group = Dictionary(uniqueKeysWithValues: zip(dimensions.map(\.code), row.group))
    key = row.key
    participants = row.participantCount
    unit = row.unit.rawValue
    units = row.unitCount
    measure = row.measure.rawValue
    estimate = row.estimate
    interval = row.interval.map { [$0.lowerBound, $0.upperBound] }
    spread = row.spread.map {
      .init(
        standardDeviation: $0.standardDeviation, lowerQuartile: $0.lowerQuartile, median: $0.median,
        upperQuartile: $0.upperQuartile)
    }
    baseline = row.baseline.map { StudyDocument.Baseline($0, language) }
  }
}
