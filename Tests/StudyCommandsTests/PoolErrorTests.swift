import Phrasebook
import PoolStore
import Studies
import Testing

@testable import StudyCommands

@Suite struct PoolErrorTests {
  private static let participant = Pseudonym([UInt8](repeating: 0xAB, count: 32))!

  private static let table: [(PoolError, exitCode: Int32, english: String, welsh: String)] = [
    (.missing(path: "a.pool"), 74, "There is no pool a.pool.", "Nid oes cronfa a.pool."),
    (.alreadyExists(path: "a.pool"), 1, "a.pool is there already", "Mae a.pool yno eisoes"),
    (.notAPool(path: "a.pool"), 65, "a.pool is not a pool", "Nid cronfa a wnaed gan alntime yw a.pool"),
    (.newerSchema(path: "a.pool"), 65, "A newer alntime has written a.pool.", "Fersiwn mwy newydd o alntime"),
    (
      .corrupt(path: "a.pool", code: 11), 65, "a.pool is damaged (SQLite 11).", "Mae a.pool wedi'i difrodi (SQLite 11)."
    ),
    (.corrupt(path: "a.pool", code: 0), 65, "a.pool is damaged.", "Mae a.pool wedi'i difrodi."),
    (
      .corruptMember(participant, .otherLength), 65, "What a.pool has of participant abababababababab is damaged.",
      "o gyfranogwr abababababababab"
    ),
    (.unreadable(path: "a.pool", code: 13), 74, "a.pool cannot be opened or written.", "Ni ellir agor a.pool"),
    (.otherStudy(StudyID("aln-2027")!), 65, "a pool of another study, aln-2027.", "Cronfa astudiaeth arall, aln-2027"),
    (.otherCodelist(2), 65, "by version 2 of the list", "fersiwn 2 o'r rhestr"),
    (.otherInvitation, 65, "another wording of the study's invitation", "geiriad arall o wahoddiad yr astudiaeth"),
    (.impossibleContribution(participant, .tooMany), 65, "What participant abababababababab gave", "nis ychwanegwyd"),
    (.busy(path: "a.pool"), 69, "Another program is writing to a.pool.", "Mae rhaglen arall yn ysgrifennu i a.pool."),
    (.diskFull, 74, "There is no space left for a.pool.", "Nid oes lle ar ôl i a.pool."),
    (.inputOutput(code: 266), 74, "The disk failed under a.pool (SQLite 266).", "Methodd y ddisg o dan a.pool"),
  ]

  @Test(arguments: table.indices)
  func `Whatever keeps one from a pool has a sentence in both languages and an exit code`(index: Int) {
    let row = Self.table[index]
    let (explanation, exitCode) = row.0.explained("a.pool")
    #expect(exitCode == row.exitCode)
    #expect(explanation.detail.text(in: .english).contains(row.english), "\(explanation)")
    #expect(explanation.detail.text(in: .welsh).contains(row.welsh), "\(explanation)")
  }
}
