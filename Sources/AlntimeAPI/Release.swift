/// Which alntime this is.
package enum Release {
  /// Semantic versioning: the wire changes only additively within a major version.
  package static let version = "0.1.0"
  /// The day of that version, for the manual pages.
  package static let date = "2026-11-24"
}
