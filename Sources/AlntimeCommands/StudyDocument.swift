import AlntimeAPI
import Phrasebook
import Studies

/// `alntime study --json`: `{"study":…,"tables":[{"id":…,"rows":[…]}]}`, a stable shape.
///
/// `seconds` are whole seconds, `share` is 0 to 1, `count` the units a row rests on.
struct StudyDocument: Encodable {
  struct Header: Encodable {
    let participants: Int
    let from: WireDate?
    let to: WireDate?
    let codelistVersion: Int
  }

  struct Table: Encodable {
    let id: String
    let rows: [Row]
  }

  struct Row: Encodable {
    let key: String
    /// The case's label, on this machine's own screen.
    let label: String?
    let seconds: Int64?
    let share: Double?
    let count: Int?
    let schoolDays: Int?
    let baseline: Baseline?
    let confirmed: Bool?
  }

  /// The 2022-23 survey's figure for the same thing.
  struct Baseline: Encodable {
    let id: String
    let seconds: Int64?
    let share: Double?
    let respondents: Int
    let caveat: String?
  }

  let study: Header
  /// Of everything that is recorded, confirmed or not.
  let tables: [Table]
  /// Of the confirmed weeks; without tables when there are none.
  let workload: WorkloadDocument

  init(_ study: PersonalStudy, _ record: Wire.Record, _ workload: WorkloadDocument, _ language: Language) {
    self.workload = workload
    self.study = Header(
      participants: 1, from: record.from, to: record.to, codelistVersion: record.codelistVersion)
    tables = study.tables.map { table in
      Table(
        id: table.id.rawValue,
        rows: table.rows.map { row in
          Row(
            key: row.key, label: table.id == .hoursPerCase ? record.label(ofCase: row.key) : nil, seconds: row.seconds,
            share: row.share, count: row.count, schoolDays: row.schoolDayCount,
            baseline: row.baseline.map { Baseline($0, language) }, confirmed: row.isConfirmed)
        })
    }
  }
}

extension StudyDocument.Baseline {
  init(_ baseline: SurveyBaseline, _ language: Language) {
    self.init(
      id: baseline.rawValue, seconds: baseline.seconds, share: baseline.share, respondents: baseline.respondentCount,
      caveat: baseline == .shareInSchoolTime ? Phrase.shareNote.text(in: language) : nil)
  }
}

extension Wire.Record {
  /// The label of the case with that number, or nil when the text is no case number.
  func label(ofCase number: String) -> String? {
    guard let number = Int(number), caseLabels.indices.contains(number - 1) else { return nil }
    return caseLabels[number - 1]
  }
}
