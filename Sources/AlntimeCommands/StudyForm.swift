import ArgumentParser
import Phrasebook
import Spelling
package import Studies

/// By what a study's tables are parted, and in which form they are printed.
package struct StudyForm: ParsableArguments {
  package enum Format: String, CaseIterable, ExpressibleByArgument { case text, html }

  @Option(help: help(.Help.studyBy, value: "dimension"), completion: .list(StudyDimension.all.map(\.code)))
  var by: [String] = []

  @Option(help: help(.Help.studyFormat))
  package var format = Format.text

  package init() {}

  /// What `--by` names, parted by commas or given twice; at most two. Throws also for two forms at once.
  package func dimensions(_ desk: Desk) throws(Failure) -> [StudyDimension] {
    guard format == .text || !desk.printsJSON else { throw Failure(.pageOrJSON, exitCode: 64, in: desk.language) }
    let codes = by.flatMap { $0.split(separator: ",").map(String.init) }
    var dimensions: [StudyDimension] = []
    for code in codes {
      guard let dimension = StudyDimension(code: code) else {
        let all = StudyDimension.all.map(\.code)
        throw Failure(
          .unknownDimension(code, meant: likelyMeant(code, among: all), all: all), exitCode: 64, in: desk.language)
      }
      if !dimensions.contains(dimension) { dimensions.append(dimension) }
    }
    guard dimensions.count <= 2 else { throw Failure(.tooManyDimensions, exitCode: 64, in: desk.language) }
    return dimensions
  }
}
