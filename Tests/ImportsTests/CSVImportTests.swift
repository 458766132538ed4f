import Testing
import Timekeeping

/// What a spreadsheet or another tracker can write, read into proposals.
@Suite struct CSVImportTests {
  private let proposal = "2: idp K7 2026-11-23T09:15:00+00:00..2026-11-23T10:00:00+00:00"

  @Test func `A file has a header and a line for each entry`() {
    let file = """
      start,end,activity,case
      2026-11-23T09:15:00Z,2026-11-23T10:00:00Z,idp,K7
      2026-11-23T10:00:00+00:00,2026-11-23T10:30:00+00:00,pcp,
      2026-07-01T09:00:00+01:00,2026-07-01T09:30:00+01:00,TRANSLATION,y3-02

      """
    #expect(
      outcome(of: file) == """
        2: idp K7 2026-11-23T09:15:00+00:00..2026-11-23T10:00:00+00:00
        3: pcp 2026-11-23T10:00:00+00:00..2026-11-23T10:30:00+00:00
        4: translation Y3-02 2026-07-01T09:00:00+01:00..2026-07-01T09:30:00+01:00
        """)
  }

  @Test func `The header names the columns in any order and any case`() {
    for header in ["Case,Activity,End,Start", "CASE , activity, end ,START"] {
      let file = header + "\nK7,idp,2026-11-23T10:00:00Z,2026-11-23T09:15:00Z\n"
      #expect(outcome(of: file) == proposal, "\(header)")
    }
  }

  @Test func `Line ends may be LF or CRLF, the last may be missing, and a byte-order mark may come first`() {
    let header = "start,end,activity,case"
    let line = "2026-11-23T09:15:00Z,2026-11-23T10:00:00Z,idp,K7"
    #expect(outcome(of: "\(header)\n\(line)\n") == proposal)
    #expect(outcome(of: "\(header)\n\(line)") == proposal)
    #expect(outcome(of: "\(header)\r\n\(line)\r\n") == proposal)
    #expect(outcome(of: "\(header)\r\n\(line)") == proposal)
    #expect(outcome(of: "\u{FEFF}\(header)\r\n\(line)\r\n") == proposal)
    #expect(outcome(of: "\u{FEFF}\u{FEFF}\(header)\n\(line)\n") == "1: unknown column \u{FEFF}start")
  }

  @Test func `A blank line is left out but counted`() {
    let file = "\n\r\nstart,end,activity,case\n\n\r\n2026-11-23T09:15:00Z,2026-11-23T10:00:00Z,idp,K7\n\n"
    #expect(outcome(of: file) == proposal.replacing("2: idp", with: "6: idp"))
  }

  @Test func `Fields may be quoted, and spaces around them do not matter`() {
    let file = """
      "start","end","activity","case"
      "2026-11-23T09:15:00Z","2026-11-23T10:00:00Z","idp","K7"
      """
    #expect(outcome(of: file) == proposal)
    let spaced = """
      start,end,activity,case
      2026-11-23T09:15:00Z , 2026-11-23T10:00:00Z,\tidp,"  K7 "
      """
    #expect(outcome(of: spaced) == proposal)
  }

  @Test func `Lines without an activity take the one that was asked for`() {
    let twoColumns = "start,end\n2026-11-23T09:15:00Z,2026-11-23T10:00:00Z\n"
    let span = "2026-11-23T09:15:00+00:00..2026-11-23T10:00:00+00:00"
    #expect(outcome(of: twoColumns, activity: .pcp) == "2: pcp \(span)")
    #expect(outcome(of: twoColumns) == "2: no activity")
    let fourColumns = """
      start,end,activity,case
      2026-11-23T09:15:00Z,2026-11-23T10:00:00Z,,K7
      2026-11-23T09:15:00Z,2026-11-23T10:00:00Z,idp,K7
      """
    #expect(outcome(of: fourColumns, activity: .pcp) == "2: pcp K7 \(span)\n3: idp K7 \(span)")
    #expect(outcome(of: fourColumns) == "2: no activity\n3: idp K7 \(span)")
  }

  @Test func `A header alone proposes nothing and is no fault`() {
    #expect(outcome(of: "start,end\n") == "")
  }
}
