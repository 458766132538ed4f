import Sealing
import Studies
import Testing

/// JSON that is rightly signed and sealed, and is no contribution that answers the invitation.
@Suite struct HostileContributionTests {
  /// What stands in the sample's JSON, what is put in its place, and what is found.
  static let changes: [(String, String, DocumentFault)] = [
    // Not ours to read.
    (#"{"cases""#, #"{cases"#, .unreadable(at: "")),
    (#""codelistVersion":1,"#, "", .unreadable(at: "codelistVersion")),
    (#""minutes":30"#, #""minutes":"30""#, .unreadable(at: "rows[2].minutes")),
    (#""minutes":30"#, #""minutes":30.5"#, .unreadable(at: "")),
    (#""minutes":30"#, #""minutes":99999999999999999999"#, .unreadable(at: "")),
    (#""minutes":30"#, #""minutes":null"#, .unreadable(at: "rows[2].minutes")),
    (#""number":2"#, #""number":[[[[2]]]]"#, .tooDeep),
    // Numbers.
    (#""minutes":30"#, #""minutes":0"#, .outOfRange(at: "rows[2].minutes", 0)),
    (#""minutes":30"#, #""minutes":-30"#, .outOfRange(at: "rows[2].minutes", -30)),
    (#""minutes":30"#, #""minutes":10141"#, .outOfRange(at: "rows[2].minutes", 10_141)),
    (#""minutes":30"#, #""minutes":10140"#, .sourcesDoNotAddUp(minutes: 105, ofWork: 10_215)),
    (#""minutes":30"#, #""minutes":31"#, .sourcesDoNotAddUp(minutes: 105, ofWork: 106)),
    (#""log":105"#, #""log":0,"timer":105"#, .outOfRange(at: "sourceMinutes.log", 0)),
    (#""log":105"#, #""log":106,"timer":-1"#, .outOfRange(at: "sourceMinutes.timer", -1)),
    (#""caseNumber":2"#, #""caseNumber":3"#, .outOfRange(at: "rows[3].caseNumber", 3)),
    (#""caseNumber":2"#, #""caseNumber":0"#, .outOfRange(at: "rows[3].caseNumber", 0)),
    (#""number":2"#, #""number":3"#, .outOfRange(at: "cases[1].number", 3)),
    (#""daysTaken":12"#, #""daysTaken":-1"#, .outOfRange(at: "cases[0].daysTaken", -1)),
    (#""schoolDays":5"#, #""schoolDays":6"#, .outOfRange(at: "weeks[1].schoolDays", 6)),
    (
      #""uncoveredDays":0,"week":"2026-W47""#, #""uncoveredDays":8,"week":"2026-W47""#,
      .outOfRange(at: "weeks[1].uncoveredDays", 8)
    ),
    (
      #""plannedReleaseMinutes":140"#, #""plannedReleaseMinutes":-1"#,
      .outOfRange(at: "weeks[1].plannedReleaseMinutes", -1)
    ),
    // Codes.
    (#""codelistVersion":1"#, #""codelistVersion":2"#, .otherCodelist(2)),
    (#""activity":"pcp""#, #""activity":"lunch""#, .unknownCode(at: "rows[3].activity")),
    (#""activity":"pcp""#, #""activity":"PCP""#, .unknownCode(at: "rows[3].activity")),
    (#""band":"evening""#, #""band":"21:00""#, .unknownCode(at: "rows[3].band")),
    (#""season":"autumn""#, #""season":"winter""#, .unknownCode(at: "weeks[1].season")),
    (#""kind":"school""#, #""kind":"college""#, .unknownCode(at: "cases[0].kind")),
    (#""role":"alnco""#, #""role":"Mrs Jones""#, .unknownCode(at: "profile.role")),
    (#""week":"2026-W44""#, #""week":"2026-W54""#, .unknownCode(at: "weeks[0].week")),
    (#""openedWeek":"2026-W45""#, #""openedWeek":"2026-11-02""#, .unknownCode(at: "cases[0].openedWeek")),
    // Weeks.
    (
      #""week":"2026-W44""#, #""week":"2026-W35""#,
      .weekOutsideWindow(at: "weeks[0].week", SampleStudy.week("2026-W35"))
    ),
    (
      #""minutes":20,"week":"2026-W47""#, #""minutes":20,"week":"2027-W30""#,
      .weekOutsideWindow(at: "rows[3].week", SampleStudy.week("2027-W30"))
    ),
    (
      #""issuedWeek":"2026-W47""#, #""issuedWeek":"2027-W30""#,
      .weekOutsideWindow(at: "cases[0].issuedWeek", SampleStudy.week("2027-W30"))
    ),
    (
      #""minutes":20,"week":"2026-W47""#, #""minutes":20,"week":"2026-W48""#,
      .unconfirmedWeek(at: "rows[3].week", SampleStudy.week("2026-W48"))
    ),
    (#""week":"2026-W44""#, #""week":"2026-W48""#, .outOfOrder(at: "weeks[1]")),
    (#""week":"2026-W44""#, #""week":"2026-W47""#, .repeated(at: "weeks[1]")),
    // Rows.
    (#""band":"release""#, #""band":"school""#, .repeated(at: "rows[2]")),
    (#""band":"release""#, #""band":"weekend""#, .outOfOrder(at: "rows[2]")),
    // Parts that contradict each other.
    (#""season":"autumn","#, "", .contradiction(at: "weeks[1]")),
    (#""schoolDays":5"#, #""schoolDays":0"#, .contradiction(at: "weeks[1]")),
    (#""openedWeek":"2026-W45""#, #""openedWeek":"2026-W48""#, .contradiction(at: "cases[0]")),
    (#""issuedWeek":"2026-W47","#, "", .contradiction(at: "cases[0]")),
    (#","openedWeek":"2026-W45""#, "", .contradiction(at: "cases[0]")),
    (#""issuedWeek":"#, #""closedWeek":"2026-W46","issuedWeek":"#, .contradiction(at: "cases[0]")),
    // It means the same, or something beside it, and we would have written it otherwise.
    (#"{"cases""#, #" {"cases""#, .notCanonical(atByte: 0)),
    (#"{"cases":[{"#, #"{"cases": [{"#, .notCanonical(atByte: 9)),
    (#"{"cases":["#, #"{"note":"Mrs Jones","cases":["#, .notCanonical(atByte: 2)),
    (#"{"cases":[{"#, #"{"cases":[{"name":"Gwen","#, .notCanonical(atByte: 12)),
    (#"{"cases":[{"daysTaken":12,"#, #"{"cases":[{"daysTaken":12,"daysTaken":12,"#, .notCanonical(atByte: 27)),
    (#"{"cases":[{"daysTaken":12"#, #"{"cases":[{"daysTaken":1.2e1"#, .notCanonical(atByte: 24)),
    (#"{"cases":[{"daysTaken":12,"#, #"{"cases":[{"closedWeek":null,"daysTaken":12,"#, .notCanonical(atByte: 12)),
    (
      #"{"cases":[{"daysTaken":12,"issuedWeek":"2026"#, #"{"cases":[{"daysTaken":12,"issuedWeek":"202\u0036"#,
      .notCanonical(atByte: 43)
    ),
  ]

  @Test(arguments: changes)
  func `Each is refused with what is wrong`(_ sample: String, _ other: String, _ fault: DocumentFault) throws {
    let invitation = try SampleStudy.invitation()
    let whole = text(try SampleStudy.contribution().canonicalJSON)
    try #require(whole.ranges(of: sample).count == 1, "\(sample) is not once in \(whole)")
    let file = try HostileParticipant().sealed(whole.replacing(sample, with: other), for: invitation)
    #expect(throws: SealingError.refused(fault)) {
      try SealedFile.sealed(file).opened(with: SampleStudy.key, for: invitation)
    }
  }

  @Test func `A key that is left out or put last is refused, though it means the same`() throws {
    let invitation = try SampleStudy.invitation()
    let whole = text(try SampleStudy.contribution().canonicalJSON)
    for (sample, other) in [
      (#""size":"undisclosed","#, ""), (#""number":1,"openedWeek":"2026-W45""#, #""openedWeek":"2026-W45","number":1"#),
      ("]}", "]}\n"),
    ] {
      let changed = whole.replacing(sample, with: other)
      try #require(changed != whole)
      let fault = #expect(throws: DocumentFault.self) {
        try Contribution(canonicalJSON: Array(changed.utf8), for: invitation)
      }
      guard case .notCanonical? = fault else {
        Issue.record("\(String(describing: fault))")
        continue
      }
    }
  }

  @Test func `More than any participant can have is refused at once`() throws {
    let invitation = try SampleStudy.invitation(from: "2026-W47", through: "2026-W47")
    let whole = text(try SampleStudy.contribution().canonicalJSON)
    let many = "{\"number\":1}," + String(repeating: "{\"number\":2},", count: 25_000)
    let cases = whole.replacing("{\"cases\":[", with: "{\"cases\":[\(many)")
    #expect(throws: DocumentFault.tooMany("weeks", count: 2)) {
      try Contribution(canonicalJSON: Array(whole.utf8), for: invitation)
    }
    #expect(throws: DocumentFault.tooMany("cases", count: 25_003)) {
      try Contribution(canonicalJSON: Array(cases.utf8), for: SampleStudy.invitation())
    }
    let long = [UInt8](repeating: 0x20, count: 4 << 20 | 1)
    #expect(throws: DocumentFault.tooLong(byteCount: long.count)) {
      try Contribution(canonicalJSON: long, for: invitation)
    }
    let deep = [UInt8](repeating: 0x5B, count: 4 << 20)
    #expect(throws: DocumentFault.tooDeep) { try Contribution(canonicalJSON: deep, for: invitation) }
  }

  @Test func `A week cannot have more work than minutes, but for what rounding adds`() throws {
    let invitation = try SampleStudy.invitation()
    let whole = text(try SampleStudy.contribution().canonicalJSON)
    // Four rows, each less than a minute off: less than 10,144.
    for (minutes, fits) in [(10_068, true), (10_069, false)] {
      let bytes = Array(
        whole.replacing(#""minutes":30"#, with: #""minutes":\#(minutes)"#)
          .replacing(#""log":105"#, with: #""log":\#(minutes + 75)"#).utf8)
      if fits {
        #expect(try Contribution(canonicalJSON: bytes, for: invitation).rows[2].minutes == minutes)
      } else {
        #expect(throws: DocumentFault.weekTooLong(SampleStudy.week("2026-W47"), minutes: 10_144)) {
          try Contribution(canonicalJSON: bytes, for: invitation)
        }
      }
    }
  }
}
