import Chronology
import ConfigFiles
import FoundationEssentials
import Operations
import Profiles

/// What `make install` puts beside the programs, in share/alntime: bank holidays and term dates.
struct SharedFiles {
  let directory: String

  /// ALNTIME_SHARE, else where this program was installed.
  init(environment: [String: String]) {
    let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let prefix = program.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    directory = environment["ALNTIME_SHARE"] ?? prefix + "/share/alntime"
  }

  /// A file that is not there, or cannot be read, is as if nothing were known: setup then asks.
  var almanac: Almanac {
    let holidays = text("bank-holidays.toml").flatMap { try? BankHolidaysFile.read($0) } ?? []
    return Almanac(bankHolidays: Set(holidays.map(\.date)), knownTerms: knownTerms)
  }

  private func knownTerms(of year: SchoolYear) -> [Almanac.KnownTerms] {
    let names: [String?] = [nil] + LocalAuthority.allCases.map(\.rawValue)
    return names.compactMap { name in
      guard let text = text("calendars/\(year)/\(name ?? "wales").toml"),
        let terms = try? CalendarFile.readTerms(of: text)
      else { return nil }
      return Almanac.KnownTerms(authority: name.flatMap(LocalAuthority.init), terms: terms)
    }
  }

  private func text(_ name: String) -> String? {
    (try? Data(contentsOf: URL(filePath: directory + "/" + name))).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
