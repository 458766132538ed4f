package import Profiles

/// What a person has said of their work; everything is undisclosed before they are asked.
package struct ShowProfile: Sendable {
  package init() {}

  package func run(in logbook: any LogbookReading) throws -> Profile { try logbook.profile() ?? .silent }
}
