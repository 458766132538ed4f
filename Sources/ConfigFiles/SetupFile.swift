package import Chronology
package import Profiles
import Spelling

/// What `alntime setup --from` reads: a profile, a calendar, or both.
package struct SetupFile: Hashable, Sendable {
  /// Nil when the file says nothing of it.
  package let profile: Profile?
  package let calendar: CalendarDraft?

  /// Reads the file, or throws the first fault.
  package static func read(_ text: String) throws(ConfigFileError) -> SetupFile {
    let file = try TOMLText.parse(text).table(allowing: ["profile", "calendar"])
    guard file["profile"] != nil || file["calendar"] != nil else {
      throw .missingKey(position: file.position, key: "profile")
    }
    return SetupFile(
      profile: try file["profile"].map { (node) throws(ConfigFileError) in try readProfile(node) },
      calendar: try file["calendar"].map { (node) throws(ConfigFileError) in try CalendarFile.readDraft(node) })
  }

  private static func readProfile(_ node: FileNode) throws(ConfigFileError) -> Profile {
    let table = try node.table(allowing: ProfileDimension.allCases.map(\.rawValue))
    var codes: [ProfileDimension: String] = [:]
    for dimension in ProfileDimension.allCases {
      guard let node = table[dimension.rawValue] else { continue }
      let code = try node.nonEmptyText()
      let allowed = dimension.codes + [Profile.undisclosed]
      guard allowed.contains(code) else {
        throw .badCode(
          position: node.position, key: node.key, text: code, allowed: allowed,
          suggestion: likelyMeant(code, among: allowed).first)
      }
      codes[dimension] = code
    }
    // Every code was looked up just now.
    return try! Profile(codes)
  }
}
