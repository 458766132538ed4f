import Profiles
import Studies
import Testing

/// The study of two participants and a third who confirmed nothing, worked by hand where two differ from one.
@Suite struct StudyOfTwoTests {
  @Test func `The ratio of sums weighs by weeks, the mean of ratios by participants`() {
    // (660 + 800) ÷ (12 + 9) × 5; 275 and 444.44 halved.
    #expect(
      two(.hoursPerSchoolWeek) == """
        hours-per-school-week
        ratio-of-sums: 2, 5 weeks, 347.619 minutes
        mean-of-ratios: 2, 2 participants, 359.722 minutes, sd 119.815, quartiles 317.361 359.722 402.083
        week-without-school: 1, 1 weeks, 60.0 minutes
        without 1 no-confirmed-week
        without 1 uncovered-week
        """)
  }

  @Test func `The mean of shares is not the pooled share`() {
    // 410 of 740 and none of 800.
    #expect(
      two(.inSchoolShare) == """
        in-school-share
        mean-of-shares: 2, 2 participants, 0.277 share, sd 0.392, quartiles 0.139 0.277 0.416, beside share-in-school-time
        pooled: 2, 1540 minutes, 0.266 share
        without 1 no-confirmed-week
        without 100 uncovered-minutes
        """)
  }

  @Test func `A plan still waited for makes longer plans weigh more in the censoring-weighted mean, and there alone`() {
    // Complete after 0, 1 and 2 weeks at 90, 700 and 450; one censored after 1: 90 + 700 + 2 × 450 over 4.
    #expect(
      two(.hoursPerIDP).contains(
        """
        mean: 2, 3 plans, 413.333 minutes, sd 306.649, quartiles 270.0 450.0 575.0, beside time-per-idp
        trimmed-mean: 2, 3 plans, 413.333 minutes
        median: 2, 3 plans, 450.0 minutes, sd 306.649, quartiles 270.0 450.0 575.0
        up-to-ten-hours: 2, 3 plans, 0.667 share, beside share-up-to-ten-hours
        censoring-weighted-mean: 2, 4 cases, 422.5 minutes
        """))
  }

  @Test func `The 36th day is not within the limit`() {
    #expect(
      two(.statutoryDays).contains(
        """
        mean: 2, 2 plans, 24.0 days, sd 16.971, quartiles 18.0 24.0 30.0
        median: 2, 2 plans, 24.0 days, sd 16.971, quartiles 18.0 24.0 30.0
        within-limit: 2, 2 plans, 0.5 share
        """))
  }

  @Test func `Groups are those that occur, in the order of their codes, the undisclosed last`() {
    #expect(
      two(.sample, by: [.profile(.setting), .profile(.authority)]) == """
        sample
        [primary, cardiff]
        participants: 1, 1 participants, 1.0 count
        confirmed-weeks: 1, 5 weeks, 5.0 count
        school-days: 1, 5 weeks, 15.0 days
        minutes: 1, 5 weeks, 840.0 minutes
        cases-opened: 1, 6 cases, 6.0 count
        plans-issued: 1, 3 plans, 3.0 count
        [undisclosed, newport]
        participants: 1, 1 participants, 1.0 count
        confirmed-weeks: 1, 2 weeks, 2.0 count
        school-days: 1, 2 weeks, 9.0 days
        minutes: 1, 2 weeks, 800.0 minutes
        cases-opened: 1, 2 cases, 2.0 count
        plans-issued: 1, 1 plans, 1.0 count
        without 1 no-confirmed-week
        """)
  }

  @Test func `Terms split weeks, and the term of a case opened in an unconfirmed week is unknown`() {
    #expect(
      two(.sample, by: [.term]) == """
        sample
        [autumn]
        participants: 2, 2 participants, 2.0 count
        confirmed-weeks: 2, 5 weeks, 5.0 count
        school-days: 2, 5 weeks, 21.0 days
        minutes: 2, 5 weeks, 1460.0 minutes
        cases-opened: 2, 7 cases, 7.0 count
        plans-issued: 2, 4 plans, 4.0 count
        [spring]
        participants: 1, 1 participants, 1.0 count
        confirmed-weeks: 1, 1 weeks, 1.0 count
        school-days: 1, 1 weeks, 3.0 days
        minutes: 1, 1 weeks, 120.0 minutes
        cases-opened: 1, 0 cases, 0.0 count
        plans-issued: 1, 0 plans, 0.0 count
        [none]
        participants: 1, 1 participants, 1.0 count
        confirmed-weeks: 1, 1 weeks, 1.0 count
        school-days: 1, 1 weeks, 0.0 days
        minutes: 1, 1 weeks, 60.0 minutes
        cases-opened: 1, 0 cases, 0.0 count
        plans-issued: 1, 0 plans, 0.0 count
        [unknown]
        participants: 1, 1 participants, 1.0 count
        confirmed-weeks: 1, 0 weeks, 0.0 count
        school-days: 1, 0 weeks, 0.0 days
        minutes: 1, 0 weeks, 0.0 minutes
        cases-opened: 1, 1 cases, 1.0 count
        plans-issued: 1, 0 plans, 0.0 count
        without 1 no-confirmed-week
        """)
  }

  @Test func `Sources are not known by week, so data quality has no rows by term`() {
    #expect(
      two(.dataQuality, by: [.profile(.role), .term]) == """
        data-quality
        without 1 no-confirmed-week
        without 1640 source-not-by-week
        """)
  }

  @Test func `Nobody is no study`() {
    let empty = WorkloadStudy(of: [SampleStudy.carys], protocol: .standard)
    #expect(empty.tables(by: []).map(\.id) == WorkloadTable.ID.allCases)
    #expect(
      empty.tables(by: []).allSatisfy { $0.rows.isEmpty && $0.leftOut == [LeftOut(reason: .noConfirmedWeek, count: 1)] }
    )
  }

  private let study = WorkloadStudy(
    of: [SampleStudy.angharad, SampleStudy.carys, SampleStudy.bethan], protocol: .standard)

  private func two(_ id: WorkloadTable.ID, by dimensions: [StudyDimension] = []) -> String {
    study.tables([id], by: dimensions).map(shown).joined(separator: "\n")
  }
}
