import Phrasebook
import Testing

@testable import Manuals

/// That text stands for itself on a manual page.
@Suite struct RoffTests {
  @Test(arguments: [
    ("plain", "plain"), (#"a\b"#, #"a\(rsb"#), ("~^", #"\(ti\(ha"#), ("a `b-c` d", #"a \fBb\-c\fR d"#),
    ("`'x'`", #"\fB\(aqx\(aq\fR"#), ("one ` alone", #"one \(ga alone"#), ("over\na line", "over a line"),
    ("half-term, ŵyl", "half-term, ŵyl"),
    ("with --dry-run from 2026-09-01", #"with \-\-dry\-run from 2026\-09\-01"#),
  ])
  func `Prose is escaped, and what is typed is bold`(prose: String, roff: String) {
    #expect(Roff.prose(prose) == roff)
  }

  @Test func `No text becomes a request, and no quotation mark ends an argument`() {
    var page = Roff(title: "a", section: 1, date: "2026-11-24", source: "s", manual: #"m "n""#)
    page.section("'so'")
    page.paragraph(".so /etc/passwd")
    page.paragraph("'tis")
    page.item("-x", ".TH")
    page.literal([".sh rm", "  a \\ b"])
    #expect(
      page.text == #"""
        .TH "A" "1" "2026-11-24" "s" "m \(dqn\(dq"
        .nh
        .ad l
        .SH "'SO'"
        \&.so /etc/passwd
        .PP
        \&'tis
        .TP
        \fB\-x\fR
        \&.TH
        .PP
        .RS 4
        .nf
        \&.sh rm
          a \(rs b
        .fi
        .RE

        """#)
  }
}
