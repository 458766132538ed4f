package import Chronology
package import Profiles

/// What is set up now, and which term dates could be: what `setup` begins with.
package struct ShowSetup: Sendable {
  /// Whose term dates to offer; the profile's when nil.
  package let authority: LocalAuthority?

  package init(authority: LocalAuthority?) { self.authority = authority }

  package struct Outcome: Sendable {
    package let today: CivilDate
    package let profile: Profile?
    /// The calendar version in force today, else the last one before, else the first one to come.
    package let calendar: CalendarVersion?
    package let offer: TermOffer
  }

  package func run(in logbook: any LogbookReading, _ almanac: Almanac, _ world: World) throws -> Outcome {
    let (today, profile, calendar) = (world.today, try logbook.profile(), try logbook.calendar())
    return Outcome(
      today: today, profile: profile,
      calendar: calendar.versions.last { $0.effective <= today } ?? calendar.versions.first,
      offer: almanac.offer(to: authority ?? profile?.authority, in: SchoolYear(toPlanOn: today)))
  }
}
