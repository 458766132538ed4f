/// One reader of what somebody else wrote, as a fuzzer sees it: any bytes go in, and nothing but an answer may come out.
///
/// A trap, a hang, or an answer that says that the fault is ours is a crash, which is what the fuzzer looks for.
package struct FuzzTarget: Sendable {
  package let name: String
  /// Reads the bytes, and says whether they were taken for what the reader reads.
  package let read: @Sendable ([UInt8]) async -> Bool
  /// What no text file can be: inputs that are made anew from today's formats.
  package let madeSeeds: @Sendable () async -> [[UInt8]]

  init(_ name: String, _ read: @escaping @Sendable ([UInt8]) async -> Bool) {
    self.init(name, read, madeSeeds: { [] })
  }

  private init(
    _ name: String, _ read: @escaping @Sendable ([UInt8]) async -> Bool,
    madeSeeds: @escaping @Sendable () async -> [[UInt8]]
  ) {
    self.name = name
    self.read = read
    self.madeSeeds = madeSeeds
  }

  /// The target with inputs that are made anew.
  func beginning(with seeds: @escaping @Sendable () async -> [[UInt8]]) -> FuzzTarget {
    FuzzTarget(name, read, madeSeeds: seeds)
  }

  package static let all: [FuzzTarget] = [
    .httpRequest, .door, .log, .writtenTimes, .labels, .settings, .calendars, .csv, .backup, .sealed, .contribution,
    .invitation, .studyKey, .packed, .audit, .answers,
  ]

  /// The control: no product of ours, but a reader that traps on four bytes, which the same run has to find.
  package static let planted = FuzzTarget("planted") { bytes in
    guard bytes.count >= 4, bytes[0] == 0x41, bytes[1] == 0x4C, bytes[2] == 0x4E, bytes[3] == 0x54 else { return false }
    fatalError("the planted crash")
  }
}

/// The bytes as text, what is not UTF-8 replaced.
func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

/// Whether the reading went through.
func succeeds<Failure: Error>(_ body: () throws(Failure) -> some Any) -> Bool {
  do throws(Failure) {
    _ = try body()
    return true
  } catch {
    return false
  }
}
