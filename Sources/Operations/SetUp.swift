package import Chronology
package import Profiles

/// `setup`: writes down what a person says of their work and of their school, all of it or nothing.
package struct SetUp: Sendable {
  /// Nil leaves what was said before.
  package let profile: Profile?
  /// Nil leaves the calendar as it is.
  package let draft: CalendarDraft?

  package init(profile: Profile?, calendar draft: CalendarDraft?) {
    self.profile = profile
    self.draft = draft
  }

  package struct Outcome: Sendable {
    package let profile: Profile
    package let calendar: ReplaceCalendar.Outcome?
    /// The week after this one.
    package let nextWeek: [PlannedDay]
  }

  /// A day cut into bands.
  package struct PlannedDay: Sendable {
    package let date: CivilDate
    package let plan: DayPlan
  }

  package func run(in logbook: any LogbookWriting, _ almanac: Almanac, _ world: World) throws -> Outcome {
    let outcome = try preview(in: logbook, almanac, world)
    let before = try logbook.profile()
    let said = profile == nil || profile == before ? [] : [RecordChange.profile(before: before, after: profile)]
    try logbook.record(.setup, said + (outcome.calendar?.changes ?? []), world)
    return outcome
  }

  /// Checks everything and writes nothing.
  package func preview(in logbook: any LogbookReading, _ almanac: Almanac, _ world: World) throws -> Outcome {
    let profile = try self.profile ?? logbook.profile() ?? .silent
    let replaced = try draft.map { draft in
      let version = try version(of: draft, for: profile.authority, almanac, world)
      return try ReplaceCalendar(version, bankHolidays: almanac.bankHolidays).preview(in: logbook, world)
    }
    let versions = try logbook.calendar().versions + (replaced.map { [$0.version] } ?? [])
    return Outcome(
      profile: profile, calendar: replaced, nextWeek: SetUp.weekAfter(world.today, in: SchoolCalendar(versions)))
  }

  private static func weekAfter(_ date: CivilDate, in calendar: SchoolCalendar) -> [PlannedDay] {
    let monday = ISOWeek(containing: date).monday.advanced(byDays: 7)
    return (0..<7).map { monday.advanced(byDays: $0) }.map { PlannedDay(date: $0, plan: DayPlan($0, in: calendar)) }
  }

  private func version(
    of draft: CalendarDraft, for authority: LocalAuthority?, _ almanac: Almanac, _ world: World
  ) throws(Refusal) -> CalendarVersion {
    let year = SchoolYear(toPlanOn: draft.effective ?? world.today)
    guard let terms = draft.terms ?? almanac.offer(to: authority, in: year).terms else {
      throw .noKnownTerms(authority, year)
    }
    do {
      return try draft.version(
        from: draft.effective ?? year.days.first, zone: world.zone.identifier, terms: terms,
        bankHolidays: almanac.bankHolidays)
    } catch {
      throw .calendar(error)
    }
  }
}
