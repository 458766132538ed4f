// Times the study's tables over a synthetic nation, and writes the same rows for another program to add up.
//
//     StudyBench DIRECTORY [PARTICIPANTS]
//
// Writes `rows.bin`: participant, season of the study, case (each UInt32, little-endian), minutes (UInt32), activity, band,
// stage and a zero (UInt8 each), 20 bytes a row. Prints a line of `name seconds` for each step.

import Chronology
import Foundation
import Studies
import Timekeeping

let directory = CommandLine.arguments[1]
let participantCount = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2])! : 8_000
let synthetic = SyntheticStudy(
  seed: 2023, participantCount: participantCount, firstWeek: ISOWeek("2024-W36")!, maximumWeekCount: 104,
  rowsPerWeek: 36, maximumCaseCount: 12)

func seconds(_ body: () -> Void) -> Double {
  let begun = ContinuousClock.now
  body()
  return Double((ContinuousClock.now - begun) / .milliseconds(1)) / 1_000
}

_ = FileManager.default.createFile(atPath: directory + "/rows.bin", contents: nil)
let file = FileHandle(forWritingAtPath: directory + "/rows.bin")!
var columns = StudyColumns()
var packing = 0.0
for participant in 0..<participantCount {
  let contribution = synthetic.contribution(of: participant)
  packing += seconds { columns.append(contribution) }
  let seasons = Dictionary(
    uniqueKeysWithValues: contribution.weeks.map { week in
      let year = SchoolYear(containing: week.week.monday.advanced(byDays: 3)).startYear
      return (week.week, UInt32(year * 4) + (week.season.map { UInt32(Season.allCases.firstIndex(of: $0)!) } ?? 3))
    })
  var bytes: [UInt8] = []
  for row in contribution.rows {
    guard let season = seasons[row.week] else { continue }
    for number in [UInt32(participant), season, UInt32(row.caseNumber ?? 0), UInt32(row.minutes)] {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    bytes.append(UInt8(Activity.allCases.firstIndex(of: row.activity)!))
    bytes.append(UInt8(Band.allCases.firstIndex(of: row.band)!))
    bytes.append(UInt8(CaseStage.allCases.firstIndex(of: CaseStage(row.activity))!))
    bytes.append(0)
  }
  try file.write(contentsOf: Data(bytes))
}
try file.close()
print("rows \(columns.rowCount)")
print("packing \(packing)")
var study: WorkloadStudy?
print("group-bys \(seconds { study = WorkloadStudy(columns, protocol: .standard) })")
var rowCount = 0
print("all-tables \(seconds { rowCount = study!.tables(by: []).reduce(0) { $0 + $1.rows.count } })")
let authority = StudyDimension(code: "authority")!
let grouped = seconds { rowCount += study!.tables(by: [authority]).reduce(0) { $0 + $1.rows.count } }
print("all-tables-by-authority \(grouped)")
print("table-rows \(rowCount)")
let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
let peak = status.first { $0.hasPrefix("VmHWM") }!.split { $0 == " " || $0 == "\t" }[1]
print("peak-MiB \(Int(peak)! / 1024)")
