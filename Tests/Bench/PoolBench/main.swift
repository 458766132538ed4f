// Times a pool file over a synthetic nation, whose originals are made up at the length of a real one.
//
//     PoolBench DIRECTORY [PARTICIPANTS [ORIGINAL-BYTES]]
//
// Writes `DIRECTORY/pool.alntime`, going on with one that is there, and prints a line of `name value` for each step. The
// participants are those of StudyBench.

import Chronology
import Foundation
import PoolStore
import Studies

let path = CommandLine.arguments[1] + "/pool.alntime"
let participantCount = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2])! : 8_000
let originalLength = CommandLine.arguments.count > 3 ? Int(CommandLine.arguments[3])! : 100_000
let synthetic = SyntheticStudy(
  seed: 2023, participantCount: participantCount, firstWeek: ISOWeek("2024-W36")!, maximumWeekCount: 104,
  rowsPerWeek: 36, maximumCaseCount: 12)

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let begun = ContinuousClock.now
  try body()
  return Double((ContinuousClock.now - begun) / .milliseconds(1)) / 1_000
}

/// Scattered, as public keys are.
func member(_ participant: Int) -> PoolMember {
  var bytes = [UInt8](repeating: 0, count: 32)
  withUnsafeBytes(of: UInt64(participant) &* 0x9E37_79B9_7F4A_7C15) { bytes.replaceSubrange(0..<8, with: $0) }
  return PoolMember(
    pseudonym: Pseudonym(bytes)!, sequence: .first,
    original: bytes + [UInt8](repeating: UInt8(truncatingIfNeeded: participant), count: originalLength - 32),
    statement: .contribution(synthetic.contribution(of: participant)))
}

let study = PooledStudy(id: StudyID("bench")!, invitation: [1], codelistVersion: 1)
let pool =
  try FileManager.default.fileExists(atPath: path)
  ? PoolStore.open(at: path) : PoolStore.create(at: path, for: study)
var adding = 0.0
for first in stride(from: 0, to: participantCount, by: 500) {
  let members = (first..<min(first + 500, participantCount)).map(member)
  adding += try seconds { _ = try pool.add(members) }
}
print("pool-adding \(adding)")
let again = (0..<min(500, participantCount)).map(member)
print("pool-adding-500-again \(try seconds { _ = try pool.add(again) })")
try pool.close()
let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as! Int
print("pool-file-MiB \(size >> 20)")

func peakMiB() throws -> Int {
  let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
  let peak = status.first { $0.hasPrefix("VmHWM") }!.split { $0 == " " || $0 == "\t" }[1]
  return Int(peak)! / 1024
}

print("pool-adding-peak-MiB \(try peakMiB())")
try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
let opened = try PoolStore.open(at: path)
var columns = StudyColumns()
print("pool-streaming \(try seconds { columns = try StudyColumns(of: [opened]) })")
print("pool-rows \(columns.rowCount)")
var workload: WorkloadStudy?
print("pool-group-bys \(seconds { workload = WorkloadStudy(columns, protocol: .standard, workers: .everyProcessor) })")
var rowCount = 0
print("pool-all-tables \(seconds { rowCount = workload!.tables(by: []).reduce(0) { $0 + $1.rows.count } })")
print("pool-peak-MiB \(try peakMiB())")
print("pool-streaming-twice \(try seconds { _ = try StudyColumns(of: [opened, PoolStore.open(at: path)]) })")
try opened.close()
