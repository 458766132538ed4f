/// Which alntime this is.
package enum Release {
  /// Semantic versioning: the wire changes only additively within a major version.
  package static let version = "0.1.0"
}
