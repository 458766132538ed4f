import Foundation
import Specimens
import Testing

@testable import ConfigFiles

/// The same texts read by Python's tomllib, which was written apart from ours and from toml++.
@Suite struct OtherReaderTests {
  /// Prints 1 for each text of a JSON array that tomllib takes, 0 for each that it refuses.
  private static let program = """
    import json, sys, tomllib
    def takes(text):
        try:
            tomllib.loads(text)
            return 1
        except (tomllib.TOMLDecodeError, ValueError, RecursionError):
            return 0
    print(json.dumps([takes(text) for text in json.load(sys.stdin)]))
    """

  private static let hasReader = (try? run("import tomllib", input: Data()))?.status == 0

  /// `ALNTIME_TOML_ROUNDS`, else as many as take a second.
  private static let count =
    ProcessInfo.processInfo.environment["ALNTIME_TOML_ROUNDS"].flatMap(Int.init).map { max($0, 1) } ?? 600

  private static func run(_ program: String, input: Data) throws -> (status: Int32, output: Data) {
    let file = FileManager.default.temporaryDirectory.appending(path: "alntime-toml-\(UUID().uuidString).json")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  private static let originals: [String] = {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = [
      "Config/alntimed.toml", "Config/setup.toml", "Config/bank-holidays.toml", "Tests/Fuzz/corpus/calendars/odd.toml",
    ]
    let texts = files.compactMap { try? String(contentsOf: repository.appending(path: $0), encoding: .utf8) }
    return texts.map { $0.count > 3_000 ? String($0.prefix(3_000)) : $0 } + [ExampleCalendars.primary, everyKind]
      // A slip in a line by itself is more often one in a value.
      + everyKind.split(separator: "\n").map(String.init)
  }()

  /// Every kind of value that TOML has.
  private static let everyKind = #"""
    "a" = "\t\u00e9\U0001F600\\" # b
    'c d'.e = 'f \ g'
    h = """
    i \
      j ""k"""
    l = '''m
    'n'''
    o = [ 1, -2_0, +0xF, 0o7, 0b1, 0.5, 1e-3, -inf, nan ]
    p = [ true, false, 2018-09-03, 07:32:00, 1979-05-27 07:32:00.5, 1979-05-27T07:32:00Z, 1979-05-27T07:32:00+01:00 ]
    q = { r = 1, s.t = [ { u = 1 }, {}, ], "v" = {} }
    [w.x]
    y = 1
    [w]
    z.a = 1
    z.b = 2
    [w.z.c]
    [[d]]
    e = 1
    [[d.f]]
    [d.g]
    [[d]]
    [[d.f]]
    """#

  /// What tomllib takes and we do not, or the other way about, and may.
  private static func isKnown(_ fault: ConfigFileError?, of text: String) -> Bool {
    switch fault {
    // A byte order mark, which editors write, is none of tomllib's business.
    case nil: text.unicodeScalars.first == "\u{FEFF}"
    // tomllib's numbers and tables are as large and deep as Python's.
    case .syntax(_, .numberTooLarge), .syntax(_, .nestedTooDeep), .unreadable: true
    // Escaped, it is TOML.
    case .nulCharacter: true
    default: false
    }
  }

  private static func python(takes texts: [String]) throws -> [Bool] {
    let (status, output) = try run(program, input: try JSONEncoder().encode(texts))
    try #require(status == 0)
    let verdicts = try JSONDecoder().decode([Int].self, from: output)
    try #require(verdicts.count == texts.count)
    return verdicts.map { $0 == 1 }
  }

  @Test(.enabled(if: hasReader, "needs python3 of 3.11 or later, for its reader of TOML"))
  func `A text is taken if and only if Python takes it`() throws {
    var mutated = MutatedTexts(of: Self.originals, seed: RandomRun.seed)
    let texts = Self.originals + (0..<Self.count).map { _ in mutated.next() }
    var (taken, known, unreadable) = (0, 0, 0)
    for (text, isTaken) in zip(texts, try Self.python(takes: texts)) {
      let fault = fault(of: text)
      if fault == nil { taken += 1 }
      if case .unreadable = fault { unreadable += 1 }
      guard (fault == nil) != isTaken else { continue }
      known += 1
      #expect(
        Self.isKnown(fault, of: text),
        "ALNTIME_SEED=\(RandomRun.seed): Python \(isTaken), ours \(String(describing: fault)) of:\n\(text)")
    }
    print("\(texts.count) texts: \(taken) taken, \(known) differ as listed, \(unreadable) left to toml++")
    // Neither all nor none, or the comparison would be of nothing.
    #expect(taken > texts.count / 20 && taken < texts.count * 19 / 20)
  }

  /// The control too: a comparison that saw no difference where there is one would show none of these.
  @Test(.enabled(if: hasReader, "needs python3 of 3.11 or later, for its reader of TOML"))
  func `What is listed as different is so`() throws {
    let texts = [
      "\u{FEFF}a = 1", "a = 9223372036854775808", "a = 1e999", "a = \"\\u0000\"",
      "a = " + String(repeating: "[", count: 101) + String(repeating: "]", count: 101),
      "a = 07:32:00." + String(repeating: "1", count: 70),
    ]
    for (text, isTaken) in zip(texts, try Self.python(takes: texts)) {
      #expect((fault(of: text) == nil) != isTaken)
      #expect(Self.isKnown(fault(of: text), of: text))
    }
  }
}
