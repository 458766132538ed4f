import Chronology
import Specimens
import Studies
import Testing
import Timekeeping

/// After distillation nothing can see an entry: no label, note, name or clock time is anywhere inside a record.
@Suite struct ConfidentialityTests {
  /// 13:37:11 and 14:41:53 on Monday 23 November 2026, and how each could be written.
  private let start = instant("2026-11-23T13:37:11Z")
  private let end = instant("2026-11-23T14:41:53Z")

  @Test func `No canary of the entry is found in the record, nor in the study of it`() throws {
    let canaries = [
      "CANARY", "ffoniodd y rhiant", "00000000-0000-4000-8000", "13:37", "14:41", "49031",
      String(start.epochSeconds), String(end.epochSeconds), "EntrySource",
    ]
    let log = [try entry(4_711, .idp, case: "ZZ9CANARY", note: "ffoniodd y rhiant", start, end)]
    let distilled = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: nil)
    let study = PersonalStudy(of: distilled.record)
    // 3,882 seconds are the record's; it must be looked through, not around.
    #expect(contents(of: distilled.record).contains("3882"))
    #expect(contents(of: study).contains("3882"))
    for canary in canaries {
      #expect(!contents(of: distilled.record).contains(canary), "\(canary) in the record")
      #expect(!contents(of: study).contains(canary), "\(canary) in the study")
    }
  }

  @Test func `The same search finds the canaries in the entry and in the key to the cases`() throws {
    let log = [try entry(4_711, .idp, case: "ZZ9CANARY", note: "ffoniodd y rhiant", start, end)]
    let seen = contents(of: log)
    for canary in [
      "ZZ9CANARY", "ffoniodd y rhiant", "00000000-0000-4000-8000", String(start.epochSeconds), "EntrySource",
    ] {
      #expect(seen.contains(canary), "\(canary)")
    }
    let distilled = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: nil)
    #expect(contents(of: distilled).contains("ZZ9CANARY"))
  }

  @Test func `Two logs that differ only in labels, notes and times within a band are one record`() throws {
    let split = try SampleSchool.split()
    let one = [
      try entry(1, .idp, case: "ZZ9CANARY", note: "ffoniodd y rhiant", start, end),
      try entry(2, .pcp, case: "B2", end, end.advanced(bySeconds: 600)),
    ]
    let other = [
      try entry(8, .idp, case: "A1", start.advanced(bySeconds: -3_600), end.advanced(bySeconds: -3_600)),
      try entry(9, .pcp, case: "K7", note: "x", end.advanced(bySeconds: -600), end),
    ]
    #expect(
      Distillation(entries: one, confirmed: [], split: split, window: nil).record
        == Distillation(entries: other, confirmed: [], split: split, window: nil).record)
  }

  /// Every stored value inside, however deep, each as Swift describes and debug-describes it.
  private func contents(of value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let whole = "\(String(describing: value)) \(String(reflecting: value))"
    return mirror.children.reduce(whole) { $0 + "\n\($1.label ?? "") " + contents(of: $1.value) }
  }
}
