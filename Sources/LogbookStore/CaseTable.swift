import Chronology
import GRDB
import Operations
import Timekeeping

/// The table of cases, and the one mapping between a case and its row.
enum CaseTable {
  /// Days are `YYYY-MM-DD`, so that text sorts as time does. `number` counts cases as they were opened; one index lets a
  /// label have only one open case.
  static let schema = """
    CREATE TABLE idpCase (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 12),
      kind TEXT NOT NULL CHECK (kind IN ('school', 'fe', 'authority', 'reconsideration', 'review')),
      aware TEXT NOT NULL CHECK (aware GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      issued TEXT CHECK (issued GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND issued >= aware),
      closed TEXT CHECK (closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND closed >= coalesce(issued, aware))
    ) STRICT;
    CREATE UNIQUE INDEX oneOpenCase ON idpCase (label) WHERE closed IS NULL;
    """

  static let columns = "label, kind, aware, issued, closed"

  static func idpCase(_ row: Row) throws -> IDPCase {
    guard let aware = try day(row[2]) else { throw unreadable }
    return try IDPCase(
      CaseRef(row[0]), kind: CaseKind(code: row[1]), aware: aware, issued: day(row[3]), closed: day(row[4]))
  }

  static func arguments(_ idpCase: IDPCase) -> StatementArguments {
    [
      idpCase.caseRef.label, idpCase.kind.rawValue, idpCase.aware.description, idpCase.issued?.description,
      idpCase.closed?.description,
    ]
  }

  private static func day(_ text: String?) throws -> CivilDate? {
    guard let text else { return nil }
    guard let day = CivilDate(text) else { throw unreadable }
    return day
  }

  /// The schema lets such a row in only if another program wrote it.
  private static var unreadable: LogbookError { .unreadable(path: "idpCase", code: 0) }
}
