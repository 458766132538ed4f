import Testing
import Timekeeping

/// What is wrong with a file is said of the line on which it is wrong.
@Suite struct CSVFaultTests {
  private let good = "2026-11-23 09:15,2026-11-23 10:00,idp,K7"
  private let goodOutcome = "idp K7 2026-11-23T09:15:00+00:00..2026-11-23T10:00:00+00:00"

  @Test func `An empty file is a fault of its first line`() {
    #expect(outcome(of: "") == "1: empty file")
    #expect(outcome(of: "\n\r\n") == "1: empty file")
    #expect(outcome(of: "\u{FEFF}") == "1: empty file")
  }

  @Test func `The header must have start and end, no other name and none twice`() {
    #expect(outcome(of: "end,activity\n") == "1: no column start")
    #expect(outcome(of: "start,activity\n") == "1: no column end")
    #expect(outcome(of: "start,end,note\n") == "1: unknown column note")
    #expect(outcome(of: "start,end,\n") == "1: unknown column ")
    #expect(outcome(of: "start;end\n") == "1: unknown column start;end")
    #expect(outcome(of: "start,end,Start\n") == "1: column start twice")
    #expect(outcome(of: "2026-11-23 09:15,2026-11-23 10:00\n") == "1: unknown column 2026-11-23 09:15")
    #expect(outcome(of: "\n\nstart\n") == "3: no column end")
  }

  @Test func `A line has as many fields as the header`() {
    let file = """
      start,end,activity,case
      \(good)
      2026-11-23 09:15,2026-11-23 10:00,idp
      2026-11-23 09:15,2026-11-23 10:00,idp,K7,
      one
      \(good)
      """
    #expect(
      outcome(of: file) == """
        2: \(goodOutcome)
        3: 3 fields, not 4
        4: 5 fields, not 4
        5: 1 fields, not 4
        6: \(goodOutcome)
        """)
  }

  @Test func `An activity or case that is none is refused as everywhere`() {
    let file = """
      start,end,activity,case
      2026-11-23 09:15,2026-11-23 10:00,idb,K7
      2026-11-23 09:15,2026-11-23 10:00,idp,Gwen
      2026-11-23 09:15,2026-11-23 10:00,,Gwen
      """
    #expect(
      outcome(of: file, activity: .pcp) == """
        2: refused, unknown activity `idb`
        3: refused, bad case label `Gwen`
        4: refused, bad case label `Gwen`
        """)
  }

  @Test func `A quote inside a plain field, or after a quoted one, is a fault of its line and ends the reading`() {
    #expect(outcome(of: "start,end\n\(good)\n2026-11-23 \"09:15\",x\n") == "3: stray quote")
    #expect(outcome(of: "start,end\n\"2026-11-23\" 09:15,x\n") == "2: stray quote")
    #expect(outcome(of: "start,end\n\"a\nb\nc\"d,x\n") == "4: stray quote")
    #expect(outcome(of: "start,end\n \"a\",b\n") == "2: stray quote")
  }

  @Test func `A quote that never closes is a fault of the line on which its row begins`() {
    #expect(outcome(of: "start,end\n\"2026-11-23 09:15,x\n\n\n") == "2: open quote")
    #expect(outcome(of: "\"start") == "1: open quote")
    #expect(outcome(of: "start,end\n\"a\nb\",\"c\n\n") == "2: open quote")
    #expect(outcome(of: "start,end\n\"\"\"") == "2: open quote")
  }

  @Test func `Bytes that are not UTF-8 are a fault of their line`() {
    let latin1 = Array("start,end\n\(good)\ncaf".utf8) + [0xE9] + Array(",x\n".utf8)
    #expect(outcome(of: latin1) == "3: not UTF-8")
    #expect(outcome(of: [0xFF, 0xFE, 0x73, 0x00, 0x74, 0x00]) == "1: not UTF-8", "UTF-16 from a spreadsheet")
    #expect(outcome(of: Array("start,end".utf8) + [0xC0, 0x80]) == "1: not UTF-8", "an overlong NUL")
    #expect(outcome(of: Array("start,end".utf8) + [0xED, 0xA0, 0x80]) == "1: not UTF-8", "a surrogate")
  }

  @Test func `Quoted line ends count as lines of the file`() {
    let file = """
      start,end,activity,case
      "2026-11-23 09:15","2026-11-23 10:00","id
      p",K7
      \(good)
      "a

      b",x,y,z
      one,two
      """
    #expect(
      outcome(of: file) == """
        2: refused, unknown activity `id
        p`
        4: \(goodOutcome)
        5: start `a

        b` is no instant
        8: 2 fields, not 4
        """)
    #expect(outcome(of: file.replacing("\n", with: "\r\n")).hasSuffix("\n8: 2 fields, not 4"))
  }
}
