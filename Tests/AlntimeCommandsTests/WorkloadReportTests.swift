import Chronology
import Phrasebook
import Rendering
import Studies
import Testing

@testable import AlntimeCommands

/// What a study of many says of itself; one's own log has no intervals to speak of.
@Suite struct WorkloadReportTests {
  private func lines(participants: Int, in language: Language) -> String {
    let synthetic = SyntheticStudy(
      seed: 7, participantCount: participants, firstWeek: ISOWeek("2025-W36")!, maximumWeekCount: 30, rowsPerWeek: 4,
      maximumCaseCount: 6)
    let reckoning = StudyProtocol(seed: 1, drawCount: 50, level: 0.95)
    let tables = WorkloadStudy(of: synthetic.contributions, protocol: reckoning).tables([.hoursPerSchoolWeek], by: [])
    return WorkloadReport(tables: tables, introduction: []).report.lines(in: language, width: 80)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
  }

  @Test func `Of fewer than 40 participants it says that the interval is too short, of more it does not`() {
    for (language, sentence) in [
      (Language.english, "Of fewer than 40 participants the interval is somewhat too short"),
      (.welsh, "O lai na 40 o gyfranogwyr mae'r cyfwng braidd yn rhy fyr"),
    ] {
      #expect(lines(participants: 20, in: language).contains(sentence))
      #expect(!lines(participants: 80, in: language).contains(sentence))
    }
  }
}
