import LocalZone
import Testing

@testable import struct LocalZone.ZoneFile

@Suite struct UnknownZoneTests {
  @Test(arguments: [
    // No such file, a directory, and files that are no zone.
    "Europe/Londn", "Europe", "zone.tab", "leapseconds",
    // Names that lead elsewhere.
    "", "/etc/localtime", "../zoneinfo/Europe/London", "Europe/../Europe/London", "Europe//London", "Europe/London/",
    // Text that libc would read as UTC or as a rule.
    "GMT0BST,M3.5.0/1,M10.5.0", "Europe/London ", ":Europe/London", "Ewrop/Llundain",
  ])
  func `A zone that the database lacks is refused, not taken for UTC`(identifier: String) {
    #expect(throws: LocalZoneError.unknownZone(identifier)) { try LocalZone.rules(named: identifier) }
  }

  @Test func `A name that goes on behind a NUL is refused, not cut short`() {
    let identifier = "Europe/London\u{0}"
    #expect(throws: LocalZoneError.unknownZone(identifier)) { try LocalZone.rules(named: identifier) }
  }

  @Test func `A system without a zone database is told apart from an unknown zone`() {
    #expect(throws: LocalZoneError.noZoneDatabase) { try ZoneFile("Europe/London", in: "/nonexistent") }
  }
}
