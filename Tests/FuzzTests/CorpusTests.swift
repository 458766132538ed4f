import FoundationEssentials
import FuzzTargets
import Testing

/// What a fuzzer begins with, and all that one ever tripped over, read at every run of the tests.
@Suite struct CorpusTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fuzz/corpus")

  private func files(_ target: FuzzTarget) throws -> [[UInt8]] {
    let directory = Self.corpus.appending(path: target.name).path
    guard FileManager.default.fileExists(atPath: directory) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: directory).sorted().map {
      Array(try Data(contentsOf: URL(filePath: "\(directory)/\($0)")))
    }
  }

  /// Without the HTTP server, which answers on threads that the tests share, while its reader waits on one: `make fuzz` runs it.
  @Test(arguments: FuzzTarget.all.indices.filter { FuzzTarget.all[$0].name != "http-request" })
  func `No seed trips its reader, and one at least is read to its end`(
    _ index: Int
  ) async throws {
    let target = FuzzTarget.all[index]
    var isTaken = false
    for seed in try files(target) + (await target.madeSeeds()) { isTaken = await target.read(seed) || isTaken }
    #expect(isTaken, "\(target.name): a fuzzer would not get past the first check")
  }

  @Test func `Every folder of seeds is of a target`() throws {
    let names = Set(FuzzTarget.all.map(\.name))
    #expect(names.count == FuzzTarget.all.count)
    #expect(try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path).allSatisfy(names.contains))
  }
}
