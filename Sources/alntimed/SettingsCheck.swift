import Chronology
import FoundationEssentials
import LocalZone
import Phrasebook

/// What is set, for `alntimed --check`, which begins nothing and makes nothing.
struct SettingsCheck: Encodable {
  /// Where the log is, or would be.
  let database: String
  let zone: String

  /// Throws what would keep a daemon with these settings from beginning.
  init(database: String?, config: String?, environment: [String: String]) throws(SetupError) {
    let settings = try Setup.settings(config, environment)
    guard let path = Setup.database(database, settings, environment) else { throw .noHome }
    self.database = path
    do { zone = try LocalZone.rules(named: Setup.zone(settings)).identifier } catch { throw .zone(error) }
  }

  /// One line, for a program.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Two strings: encoding them cannot fail.
    return plainJSON(try! encoder.encode(self))
  }
}
