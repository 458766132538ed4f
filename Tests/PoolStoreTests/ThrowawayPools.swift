import Chronology
import FoundationEssentials
import Glibc
import PoolStore
import Specimens
import Studies

/// A directory for one test's pools, removed with all that is in it.
final class ThrowawayPools {
  let directory: String

  init() {
    var template = Array("/tmp/alntime-pool-XXXXXX".utf8CString)
    directory = String(cString: mkdtemp(&template)!)
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  func path(_ name: String) -> String { directory + "/" + name }

  func pool(_ name: String, _ members: [PoolMember] = [], of study: PooledStudy = autumn) throws -> PoolStore {
    let pool = try PoolStore.create(at: path(name), for: study)
    _ = try pool.add(members)
    return pool
  }

  /// Every file beside and of the pools, one after the other.
  func allBytes() throws -> [UInt8] {
    try FileManager.default.contentsOfDirectory(atPath: directory).flatMap { try bytes($0) }
  }

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path(name)))) }
}

let autumn = PooledStudy(id: StudyID("autumn-2026")!, invitation: Array("{}".utf8), codelistVersion: 1)

let synthetic = SyntheticStudy(
  seed: 11, participantCount: 40, firstWeek: ISOWeek("2026-W36")!, maximumWeekCount: 20, rowsPerWeek: 12,
  maximumCaseCount: 5)

func pseudonym(_ number: Int) -> Pseudonym {
  var random = SeededRandom(seed: 77, round: number)
  return Pseudonym((0..<32).map { _ in UInt8(random.int(0...255)) })!
}

func sequence(_ value: Int) -> SequenceNumber { SequenceNumber(UInt32(value))! }

/// A participant's contribution; its original is random, as a sealed one looks, and the same from the same numbers.
func contributing(_ participant: Int, _ number: Int = 1, original seed: UInt64 = 0, length: Int = 700) -> PoolMember {
  var random = SeededRandom(seed: seed, round: participant * 1_000 + number)
  return PoolMember(
    pseudonym: pseudonym(participant), sequence: sequence(number),
    original: (0..<length).map { _ in UInt8(random.int(0...255)) },
    statement: .contribution(synthetic.contribution(of: (participant + number * 7 + Int(seed)) % 40)))
}

func leaving(_ participant: Int, _ number: Int = 1) -> PoolMember {
  PoolMember(
    pseudonym: pseudonym(participant), sequence: sequence(number),
    original: Array("I leave \(participant) \(number)".utf8), statement: .withdrawal)
}

extension PoolStore {
  /// All that it has, as the algebra sees it.
  func contents() throws -> Pool {
    var members: [PoolMember] = []
    for row in try rows(after: nil, count: .max) { members.append(try row.member()) }
    return Pool(members)
  }
}
