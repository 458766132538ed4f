import Profiles
import Studies
import Testing

/// The study of one participant, every figure of every table worked by hand.
@Suite struct StudyOfOneTests {
  @Test func `The sample counts weeks, school days, minutes, cases with an opening and plans`() {
    #expect(
      one(.sample) == """
        sample
        participants: 1, 1 participants, 1.0 count
        confirmed-weeks: 1, 5 weeks, 5.0 count
        school-days: 1, 5 weeks, 15.0 days
        minutes: 1, 5 weeks, 840.0 minutes
        cases-opened: 1, 6 cases, 6.0 count
        plans-issued: 1, 3 plans, 3.0 count
        """)
  }

  @Test func `A confirmed zero week counts, one of two school days as two days, one with uncovered days not at all`() {
    // 480 + 0 + 180 minutes over 12 ÷ 5 school weeks.
    #expect(
      one(.hoursPerSchoolWeek) == """
        hours-per-school-week
        ratio-of-sums: 1, 3 weeks, 275.0 minutes
        mean-of-ratios: 1, 1 participants, 275.0 minutes
        week-without-school: 1, 1 weeks, 60.0 minutes
        without 1 uncovered-week
        """)
  }

  @Test func `Shares by activity are of the 740 minutes on covered days, activities without work among them`() {
    // 440, 60, 60, 120, 45 and 15.
    let table = one(.shareByActivity)
    let some = table.split(separator: "\n").filter { !$0.hasSuffix(" 0.0 share") }.joined(separator: "\n")
    #expect(
      some == """
        share-by-activity
        idp: 1, 740 minutes, 0.595 share
        pcp: 1, 740 minutes, 0.081 share
        review: 1, 740 minutes, 0.081 share
        paperwork: 1, 740 minutes, 0.162 share
        translation: 1, 740 minutes, 0.061 share
        support: 1, 740 minutes, 0.02 share
        without 100 uncovered-minutes
        """)
    #expect(table.split(separator: "\n").count == 1 + 19 + 1)
  }

  @Test func `Shares by band are of the same minutes`() {
    #expect(
      one(.shareByBand) == """
        share-by-band
        release: 1, 740 minutes, 0.122 share
        school: 1, 740 minutes, 0.432 share
        before: 1, 740 minutes, 0.0 share
        after: 1, 740 minutes, 0.0 share
        evening: 1, 740 minutes, 0.284 share
        day-off: 1, 740 minutes, 0.0 share
        weekend: 1, 740 minutes, 0.081 share
        holiday: 1, 740 minutes, 0.081 share
        without 100 uncovered-minutes
        """)
  }

  @Test func `The share in school hours is that of release and school`() {
    #expect(
      one(.inSchoolShare) == """
        in-school-share
        mean-of-shares: 1, 1 participants, 0.554 share, beside share-in-school-time
        pooled: 1, 740 minutes, 0.554 share
        without 100 uncovered-minutes
        """)
  }

  @Test func `Hours per plan are of all work with the case, of plans whose weeks are all confirmed`() {
    // 300 + 60 + 90 and 30 + 60; the plan opened in an unconfirmed week is not whole.
    #expect(
      one(.hoursPerIDP) == """
        hours-per-idp
        mean: 1, 2 plans, 270.0 minutes, sd 254.558, quartiles 180.0 270.0 360.0, beside time-per-idp
        trimmed-mean: 1, 2 plans, 270.0 minutes
        median: 1, 2 plans, 270.0 minutes, sd 254.558, quartiles 180.0 270.0 360.0
        up-to-ten-hours: 1, 2 plans, 1.0 share, beside share-up-to-ten-hours
        censoring-weighted-mean: 1, 2 cases, 270.0 minutes
        without 1 plan-not-whole
        without 1 not-issued
        without 1 closed-without-plan
        without 1 never-opened
        """)
  }

  @Test func `Stages are minutes a plan, then shares of the 540 of both`() {
    #expect(
      one(.idpStages) == """
        idp-stages
        identify: 1, 2 plans, 0.0 minutes, sd 0.0, quartiles 0.0 0.0 0.0
        pcp: 1, 2 plans, 30.0 minutes, sd 42.426, quartiles 15.0 30.0 45.0
        idp: 1, 2 plans, 210.0 minutes, sd 254.558, quartiles 120.0 210.0 300.0
        review: 1, 2 plans, 30.0 minutes, sd 42.426, quartiles 15.0 30.0 45.0
        rest: 1, 2 plans, 0.0 minutes, sd 0.0, quartiles 0.0 0.0 0.0
        identify: 1, 2 plans, 0.0 share
        pcp: 1, 2 plans, 0.111 share
        idp: 1, 2 plans, 0.778 share
        review: 1, 2 plans, 0.111 share
        rest: 1, 2 plans, 0.0 share
        without 1 plan-not-whole
        without 1 not-issued
        without 1 closed-without-plan
        without 1 never-opened
        """)
  }

  @Test func `Plans issued in the same week are in order of their number, and two are too few for a slope`() {
    #expect(
      one(.nthIDP) == """
        nth-idp
        1: 1, 1 plans, 450.0 minutes
        2: 1, 1 plans, 90.0 minutes
        3-5: 0, 0 plans, nothing
        6-10: 0, 0 plans, nothing
        11-: 0, 0 plans, nothing
        slope: 0, 0 participants, nothing
        without 1 plan-not-whole
        without 1 not-issued
        without 1 closed-without-plan
        without 1 never-opened
        without 1 too-few-plans
        """)
  }

  @Test func `Statutory days are of plans with a limit in days, whole or not`() {
    #expect(
      one(.statutoryDays) == """
        statutory-days
        mean: 1, 1 plans, 12.0 days
        median: 1, 1 plans, 12.0 days
        within-limit: 1, 1 plans, 1.0 share
        without 1 days-unknown
        without 1 other-limit
        without 1 not-issued
        without 1 closed-without-plan
        without 1 never-opened
        """)
  }

  @Test func `Release time is of school weeks: 360 minutes planned, 90 used, 660 needed`() {
    #expect(
      one(.releaseTime) == """
        release-time
        planned: 1, 3 weeks, 150.0 minutes
        worked: 1, 3 weeks, 37.5 minutes
        need: 1, 3 weeks, 275.0 minutes
        use: 1, 3 weeks, 0.25 share
        cover: 1, 3 weeks, 0.545 share
        without 1 uncovered-week
        without 1 week-without-school
        """)
  }

  @Test func `Data quality is of all minutes, uncovered ones too`() {
    #expect(
      one(.dataQuality) == """
        data-quality
        timer: 1, 840 minutes, 0.595 share
        log: 1, 840 minutes, 0.405 share
        import: 1, 840 minutes, 0.0 share
        """)
  }

  @Test func `One participant has no interval`() {
    let rows = study.tables(by: []).flatMap(\.rows)
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.interval == nil })
  }

  private let study = WorkloadStudy(of: [SampleStudy.angharad], protocol: .standard)

  private func one(_ id: WorkloadTable.ID) -> String {
    study.tables([id], by: []).map(shown).joined(separator: "\n")
  }
}
