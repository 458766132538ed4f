package import Studies

/// The studies that were ever joined, in order of id, those that were left among them.
package struct ListStudies: Sendable {
  package init() {}

  package func run(in logbook: any LogbookReading) throws -> [Participation] { try logbook.participations() }
}
