import Chronology
import Phrasebook
import Studies
import Testing
import Timekeeping

@Suite struct WorkloadWordTests {
  @Test func `Every statistic of every table has a name`() {
    let synthetic = SyntheticStudy(
      seed: 7, participantCount: 60, firstWeek: ISOWeek("2025-W36")!, maximumWeekCount: 60, rowsPerWeek: 6,
      maximumCaseCount: 14)
    let reckoning = StudyProtocol(seed: 1, drawCount: 1, level: 0.95)
    let tables = WorkloadStudy(of: synthetic.contributions, protocol: reckoning).tables(by: [])
    #expect(tables.count == WorkloadTable.ID.allCases.count)
    for table in tables {
      for row in table.rows {
        let isNamed =
          switch table.id {
          case .shareByActivity: Activity(rawValue: row.key) != nil
          case .shareByBand: Band(rawValue: row.key) != nil
          case .idpStages: CaseStage(rawValue: row.key) != nil
          default: Phrase.statistic(row.key) != nil
          }
        #expect(isNamed, "\(table.id.rawValue) \(row.key)")
      }
    }
  }
}
