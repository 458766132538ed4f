import AlntimeAPI
import Chronology
import ConfigFiles
import Operations
import Profiles

extension Door {
  func readProfile() async throws -> DoorReply {
    try await read { logbook in Wire.Profile(try ShowProfile().run(in: logbook)) }
  }

  func replaceProfile(_ request: DoorRequest) async throws -> DoorReply {
    // Nothing is no profile: a dimension that is left out becomes undisclosed, and so would all.
    guard !request.body.isEmpty else { throw DoorError.malformedJSON }
    let (codes, strays) = try request.decoded(as: Wire.Profile.self).read
    if let stray = strays.first { throw DoorError.badQuery(stray) }
    let profile: Profile
    do { profile = try Profile(codes) } catch { throw Refusal.profile(error) }
    let (operation, almanac, world) = (SetUp(profile: profile, calendar: nil), almanac, world)
    return try await write(request) { logbook in
      (200, Wire.Profile(try operation.run(in: logbook, almanac, world).profile))
    }
  }

  /// `?authority=` says whose term dates to offer, if not those of the profile.
  func readSetup(_ request: DoorRequest) async throws -> DoorReply {
    let authority = try request.value("authority").map { (text) throws(DoorError) in
      guard let authority = LocalAuthority(rawValue: text) else { throw .badQuery("authority=\(text)") }
      return authority
    }
    let (operation, almanac, world) = (ShowSetup(authority: authority), almanac, world)
    return try await read { logbook in Wire.Setup(try operation.run(in: logbook, almanac, world)) }
  }

  /// The file in the body; `?preview=true` only says what it would set up.
  func setUp(_ request: DoorRequest) async throws -> DoorReply {
    guard let text = String(validating: request.body, as: UTF8.self) else {
      throw ConfigFileError.syntax(position: .start, .notUTF8)
    }
    let file = try SetupFile.read(text)
    let (operation, almanac, world) = (SetUp(profile: file.profile, calendar: file.calendar), almanac, world)
    if try flag(request, "preview") {
      return try await read { logbook in
        Wire.SetUp(try operation.preview(in: logbook, almanac, world), preview: true)
      }
    }
    return try await write(request) { logbook in
      (200, Wire.SetUp(try operation.run(in: logbook, almanac, world), preview: false))
    }
  }
}

extension Wire.Setup {
  fileprivate init(_ outcome: ShowSetup.Outcome) {
    let offer = outcome.offer
    self.init(
      today: outcome.today, profile: outcome.profile.map(Wire.Profile.init),
      calendar: outcome.calendar.map(Wire.Calendar.Version.init),
      offer: Offer(
        schoolYear: offer.year, basis: offer.basis.rawValue,
        terms: offer.dates.map {
          OfferedTerm(season: $0.season, start: $0.start, end: $0.end, halfTerm: $0.halfTerm, inset: $0.inset)
        }))
  }
}

extension Wire.SetUp {
  fileprivate init(_ outcome: SetUp.Outcome, preview: Bool) {
    self.init(
      preview: preview, profile: Wire.Profile(outcome.profile),
      calendar: outcome.calendar.map(Wire.CalendarReplaced.init),
      nextWeek: outcome.nextWeek.map { Day(date: $0.date, plan: $0.plan) })
  }
}
