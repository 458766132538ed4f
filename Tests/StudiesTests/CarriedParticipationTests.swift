import Chronology
import Specimens
import Studies
import Testing

/// A number that was signed once is never signed again, whatever backup comes back.
@Suite struct CarriedParticipationTests {
  private func taking(
    part study: String, key: UInt8 = 1, number: UInt32? = nil, left: Int64? = nil
  ) throws -> Participation {
    try Participation(
      study: StudyID(study)!, invitation: [1], key: [UInt8](repeating: key, count: 32),
      joined: Instant(epochSeconds: 0), lastSequence: number.flatMap(SequenceNumber.init),
      left: left.map(Instant.init(epochSeconds:)))
  }

  private func line(_ carried: CarriedParticipation) -> String {
    let participation = carried.participation
    return "\(participation.study.text) \(participation.key[0]) \(participation.lastSequence?.value ?? 0) "
      + "\(participation.left == nil ? "in" : "left") \(carried.fate.rawValue)"
  }

  @Test func `Numbers go on from whatever knows most, and step where nobody knows`() throws {
    let backup = try [
      taking(part: "aln-a", number: 3), taking(part: "aln-b", number: 9), taking(part: "aln-c", number: 5),
      taking(part: "aln-d"), taking(part: "aln-e", number: 2), taking(part: "aln-f", number: .max - 3),
      taking(part: "aln-g", number: 4, left: 1),
    ]
    let replaced = try [
      taking(part: "aln-a", number: 8, left: 7), taking(part: "aln-b", number: 1),
      taking(part: "aln-e", key: 2, number: 6),
      taking(part: "aln-g"), taking(part: "aln-z", key: 3, number: 2),
    ]
    #expect(
      CarriedParticipation.all(of: backup, replacing: replaced).map(line) == [
        "aln-a 1 8 left known", "aln-b 1 9 in known", "aln-c 1 1005 in stepped", "aln-d 1 1000 in stepped",
        "aln-e 1 1002 in other-key", "aln-f 1 4294967295 in stepped", "aln-g 1 4 left known", "aln-z 3 2 in kept",
      ])
  }

  @Test func `Restoring once more changes nothing more`() throws {
    let backup = try [taking(part: "aln-a", number: 3), taking(part: "aln-b", key: 1)]
    let first = CarriedParticipation.all(of: backup, replacing: [try taking(part: "aln-b", key: 2, number: 4)])
    let second = CarriedParticipation.all(of: backup, replacing: first.map(\.participation))
    #expect(second.map(\.participation) == first.map(\.participation))
  }
}
