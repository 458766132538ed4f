import Chronology
import Foundation
import Sealing
import Studies
import Testing

/// A study of made-up participants in a home of its own, as `alntime simulate` writes it to the folder `sim`, with an empty
/// pool `a.pool`; and files that its participants could sign, but that no command writes.
struct SimulatedStudy {
  let home: PrivateHome
  let seed: UInt64
  private let synthetic: SyntheticStudy

  init(participants: Int = 6, weeks: Int = 8, seed: UInt64 = 7, in home: PrivateHome? = nil) throws {
    self.home = try home ?? PrivateHome()
    self.seed = seed
    synthetic = SyntheticStudy(
      seed: seed, participantCount: participants, firstWeek: ISOWeek("2024-W36")!, maximumWeekCount: weeks,
      rowsPerWeek: 36, maximumCaseCount: 12)
    _ = try succeed("alntime simulate sim --participants \(participants) --weeks \(weeks) --seed \(seed)")
    _ = try succeed("alntime pool create a.pool --invitation sim/invitation.json")
  }

  /// Types a line that must be done; returns what it prints.
  func succeed(_ line: String) throws -> String {
    let finished = try home.type(line)
    guard finished.exitCode == 0 else { throw Trouble("\(line): \(finished.exitCode) \(finished.errors)") }
    return finished.output
  }

  func json(_ line: String) throws -> [String: Any] { try object(home.type(line + " --json").output) }

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: "\(home.path)/\(name)"))) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let path = "\(home.path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
  }

  func name(of participant: Int) -> String { String(format: "sim/synthetic-%06d.alntime", participant + 1) }

  /// What the participant gives under that number; by default the work that was simulated for them.
  func contribution(_ participant: Int, _ number: UInt32, asOf other: Int? = nil) throws -> [UInt8] {
    try SealedFile.contribution(
      synthetic.contribution(of: other ?? participant), SequenceNumber(number)!, for: invitation(),
      signedBy: .synthetic(seed: seed, participant: participant))
  }

  func withdrawal(_ participant: Int, _ number: UInt32 = 2) throws -> [UInt8] {
    try SealedFile.withdrawal(
      SequenceNumber(number)!, from: invitation(), signedBy: .synthetic(seed: seed, participant: participant))
  }

  /// The first 16 digits by which a person tells a participant.
  func pseudonym(_ participant: Int) -> String {
    hexadecimal(ParticipantKey.synthetic(seed: seed, participant: participant).pseudonym.bytes.prefix(8))
  }

  private func invitation() throws -> Invitation { try Invitation(canonicalJSON: bytes("sim/invitation.json")) }
}

extension SimulatedStudy {
  /// All that a pool is, as far as anybody can see.
  func view(of pool: String) throws -> String {
    try succeed("alntime pool list \(pool) --json") + succeed("alntime study \(pool) --by setting --json")
  }

  func members(of pool: String) throws -> [String] {
    let members = try #require(try json("alntime pool list \(pool)")["members"] as? [[String: Any]])
    return members.map {
      "\(($0["pseudonym"] as? String ?? "").prefix(16)) \($0["sequence"] ?? "") \($0["left"] ?? "")"
    }
  }
}
