import ArgumentParser
import Phrasebook
import Spelling
package import Studies

/// By what a study's tables are parted, and in which form they are printed.
package struct StudyForm: ParsableArguments {
  package enum Format: String, CaseIterable, ExpressibleByArgument { case text, html }

  @Option(help: help(.Help.studyBy, value: "dimension"), completion: .list(StudyForm.dimensionCodes))
  var by: [String] = []

  @Option(help: help(.Help.studyFormat))
  package var format = Format.text

  package init() {}

  static var dimensionCodes: [String] { StudyDimension.all.map(\.code) }

  /// What `--by` names, parted by commas or given twice; at most two. Throws also for two forms at once.
  package func dimensions(_ desk: Desk) throws(Failure) -> [StudyDimension] {
    guard format == .text || !desk.printsJSON else { throw Failure(.pageOrJSON, exitCode: 64, in: desk.language) }
    return try StudyForm.dimensions(by.joined(separator: ","), desk)
  }

  /// At most two dimensions, parted by commas; one that is named twice counts once.
  package static func dimensions(_ codes: String, _ desk: Desk) throws(Failure) -> [StudyDimension] {
    var dimensions: [StudyDimension] = []
    for code in codes.split(separator: ",").map(String.init) {
      guard let dimension = StudyDimension(code: code) else {
        throw Failure(
          .unknownDimension(code, meant: likelyMeant(code, among: dimensionCodes), all: dimensionCodes), exitCode: 64,
          in: desk.language)
      }
      if !dimensions.contains(dimension) { dimensions.append(dimension) }
    }
    guard dimensions.count <= 2 else { throw Failure(.tooManyDimensions, exitCode: 64, in: desk.language) }
    return dimensions
  }
}
