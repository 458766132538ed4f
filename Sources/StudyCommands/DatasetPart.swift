import Chronology
import Profiles
import Studies
import Timekeeping

/// A table of a data set; raw values are the names of folders and of the views that `tables.sql` makes of them.
enum DatasetTable: String, CaseIterable {
  case participants, weeks, rows, cases

  /// The names of the columns, a line.
  fileprivate var header: String {
    switch self {
    case .participants:
      (["participant"] + ProfileDimension.allCases.map(\.rawValue)
        + EntrySource.allCases.map { "\($0.rawValue)_minutes" })
        .joined(separator: ",") + "\n"
    case .weeks: "participant,monday,school_days,uncovered_days,season,planned_release_minutes\n"
    case .rows: "participant,monday,activity,band,case_number,minutes\n"
    case .cases: "participant,case_number,kind,opened,issued,closed,days_taken\n"
    }
  }
}

/// Some participants' lines of each table, in memory.
///
/// Participants are in order of their public key, which is as good as a hash: part n of each table has the same run of keys,
/// so that nobody's work is in two parts. No value needs quotes: all are codes, numbers and dates.
struct DatasetPart {
  private var lines = DatasetTable.allCases.map { Array($0.header.utf8) }
  private(set) var isEmpty = true

  /// The participant with whom the rows come to this many bytes is the part's last.
  private static let fullSize = 4 << 20

  var isFull: Bool { lines[DatasetTable.rows.place].count >= DatasetPart.fullSize }

  func bytes(of table: DatasetTable) -> [UInt8] { lines[table.place] }

  /// Adds a participant, under ``Pseudonym/number``; weeks stand as their Mondays.
  mutating func append(_ contribution: ColumnarContribution, of pseudonym: Pseudonym) {
    let participant = String(pseudonym.number)
    let profile = ProfileDimension.allCases.map { contribution.profile[$0] }
    let sources = EntrySource.allCases.map { String(contribution.sourceMinutes[$0] ?? 0) }
    add([participant] + profile + sources, to: .participants)
    for week in contribution.weeks {
      add(
        [
          participant, week.week.monday.description, String(week.schoolDayCount), String(week.uncoveredDayCount),
          week.season?.rawValue ?? "", String(week.plannedReleaseMinutes),
        ], to: .weeks)
    }
    for (number, studyCase) in contribution.cases.enumerated() {
      let weeks = [studyCase.openedWeek, studyCase.issuedWeek, studyCase.closedWeek].map {
        $0?.monday.description ?? ""
      }
      add(
        [participant, String(number + 1), studyCase.kind?.rawValue ?? ""] + weeks
          + [studyCase.daysTaken.map { String($0) } ?? ""], to: .cases)
    }
    append(contribution.rows, contribution.weeks.map { Array("\(participant),\($0.week.monday),".utf8) })
    isEmpty = false
  }

  /// Rows are thousands a participant: their texts are made once a week and once a code.
  private mutating func append(_ rows: WorkColumns, _ beginnings: [[UInt8]]) {
    let place = DatasetTable.rows.place
    for row in rows.minutes.indices {
      lines[place] += beginnings[Int(rows.weeks[row])]
      lines[place] += DatasetPart.activities[Int(rows.activities[row])]
      lines[place] += DatasetPart.bands[Int(rows.bands[row])]
      // Work of no case has none; 0 would look like one.
      if rows.cases[row] > 0 { lines[place] += String(rows.cases[row]).utf8 }
      lines[place].append(UInt8(ascii: ","))
      lines[place] += String(rows.minutes[row]).utf8
      lines[place].append(UInt8(ascii: "\n"))
    }
  }

  private mutating func add(_ cells: [String], to table: DatasetTable) {
    lines[table.place] += (cells.joined(separator: ",") + "\n").utf8
  }

  private static let activities = Activity.allCases.map { Array("\($0.rawValue),".utf8) }
  private static let bands = Band.allCases.map { Array("\($0.rawValue),".utf8) }
}

extension DatasetTable {
  fileprivate var place: Int {
    switch self {
    case .participants: 0
    case .weeks: 1
    case .rows: 2
    case .cases: 3
    }
  }
}
