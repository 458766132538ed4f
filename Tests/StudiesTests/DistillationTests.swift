import Chronology
import Specimens
import Studies
import Testing
import Timekeeping

/// From entries to a record that no entry can be read out of, worked by hand.
@Suite struct DistillationTests {
  @Test func `Entries add up by week, case, activity and band`() throws {
    let log = try entries(
      """
      2026-11-23T08:00:00Z 2026-11-23T09:00:00Z idp K7
      2026-11-24T12:30:00Z 2026-11-24T13:30:00Z idp K7
      2026-11-24T15:30:00Z 2026-11-24T16:00:00Z paperwork
      2026-11-25T21:00:00Z 2026-11-25T22:00:00Z idp K7
      2026-11-26T21:00:00Z 2026-11-26T21:30:00Z idp K7
      """)
    let distilled = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: nil)
    #expect(
      shown(distilled.record) == """
        2026-W48 4 days
        2026-W48 paperwork after case – 1800 s
        2026-W48 idp before case 1 2700 s
        2026-W48 idp evening case 1 5400 s
        2026-W48 idp release case 1 1800 s
        2026-W48 idp school case 1 2700 s
        """)
  }

  @Test func `Cases are numbered in order of their first entry, whatever their labels`() throws {
    let log = try entries(
      """
      2026-11-23T09:00:00Z 2026-11-23T09:10:00Z idp Z9
      2026-11-23T09:10:00Z 2026-11-23T09:20:00Z pcp
      2026-11-23T09:20:00Z 2026-11-23T09:30:00Z idp A1
      2026-11-23T09:30:00Z 2026-11-23T09:40:00Z idp Z9
      2026-11-23T09:40:00Z 2026-11-23T09:50:00Z idp K7
      """)
    let distilled = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: nil)
    #expect(distilled.caseRefs.map(\.label) == ["Z9", "A1", "K7"])
    #expect(distilled.record.rows.map(\.caseNumber) == [nil, 1, 2, 3])
    #expect(distilled.record.rows.map(\.seconds) == [600, 1_200, 600, 600])
  }

  @Test func `An entry across midnight from Sunday to Monday falls into two weeks, at New Year into two ISO years`()
    throws
  {
    let log = try entries(
      """
      2026-11-22T23:00:00Z 2026-11-23T01:00:00Z idp K7
      2027-01-03T23:30:00Z 2027-01-04T00:15:00Z idp K7
      """)
    let record = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: nil).record
    #expect(
      shown(record) == """
        2026-W47 5 days
        2026-W48 4 days
        2026-W53 0 days
        2027-W01 0 days
        2026-W47 idp weekend case 1 3600 s
        2026-W48 idp before case 1 3600 s
        2026-W53 idp weekend case 1 1800 s
        2027-W01 idp holiday case 1 900 s
        """)
  }

  @Test func `The clock on the wall decides the week, not UTC`() throws {
    let log = try entries("2026-09-20T22:30:00Z 2026-09-20T23:30:00Z idp")
    let record = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: nil).record
    #expect(record.rows.map(\.week.description) == ["2026-W38", "2026-W39"])
    #expect(record.rows.map(\.band) == [.weekend, .before])
  }

  @Test func `A window cuts entries at its ends, and what it leaves out makes no case and no week`() throws {
    let log = try entries(
      """
      2026-11-16T09:00:00Z 2026-11-16T10:00:00Z idp OUT1
      2026-11-22T23:00:00Z 2026-11-23T01:00:00Z idp K7
      2026-11-29T23:00:00Z 2026-11-30T01:00:00Z pcp K8
      2026-11-30T09:00:00Z 2026-11-30T10:00:00Z idp OUT2
      """)
    let window = try interval("2026-11-23T00:00:00Z", "2026-11-30T00:00:00Z")
    let distilled = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: window)
    #expect(distilled.caseRefs.map(\.label) == ["K7", "K8"])
    #expect(
      shown(distilled.record) == """
        2026-W48 4 days
        2026-W48 idp before case 1 3600 s
        2026-W48 pcp weekend case 2 3600 s
        """)
  }

  @Test func `Days that no calendar covers are a band of their own`() throws {
    let log = try entries(
      """
      2026-08-31T10:00:00Z 2026-08-31T11:00:00Z idp K7
      2026-09-01T10:00:00Z 2026-09-01T11:00:00Z idp K7
      """)
    let record = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: nil).record
    #expect(
      shown(record) == """
        2026-W36 4 days
        2026-W36 idp school case 1 3600 s
        2026-W36 idp uncovered case 1 3600 s
        """)
  }

  @Test func `School days of a week are those with learners: no half-term, INSET day or closure`() throws {
    let log = try entries(
      """
      2026-10-26T10:00:00Z 2026-10-26T11:00:00Z idp
      2026-11-27T10:00:00Z 2026-11-27T11:00:00Z idp
      2026-12-07T10:00:00Z 2026-12-07T11:00:00Z idp
      """)
    let record = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: nil).record
    #expect(record.weeks.map { "\($0.week) \($0.schoolDayCount)" } == ["2026-W44 0", "2026-W48 4", "2026-W50 4"])
    #expect(record.rows.map(\.band) == [.holiday, .school, .holiday])
  }

  @Test func `A confirmed week is in the record with work or without, any other only with work`() throws {
    let log = try entries(
      "2026-11-16T09:00:00Z 2026-11-16T10:00:00Z idp\n2026-11-24T09:00:00Z 2026-11-24T10:00:00Z idp")
    let confirmed: Set = [ISOWeek("2026-W44")!, ISOWeek("2026-W47")!]
    let record = Distillation(entries: log, confirmed: confirmed, split: try SampleSchool.split(), window: nil).record
    #expect(
      shown(record) == """
        2026-W44 0 days, confirmed
        2026-W47 5 days, confirmed
        2026-W48 4 days
        2026-W47 idp school case – 3600 s
        2026-W48 idp school case – 3600 s
        """)
  }

  @Test func `An entry without length counts for nothing, not even as a case`() throws {
    let log = try entries("2026-11-23T09:00:00Z 2026-11-23T09:00:00Z idp K7")
    let distilled = Distillation(entries: log, confirmed: [], split: try SampleSchool.split(), window: nil)
    #expect(distilled.caseRefs.isEmpty)
    #expect(distilled.record == WorkRecord(weeks: [], rows: []))
  }
}
