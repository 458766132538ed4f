package import ArgumentParser
import Glibc
import Phrasebook

/// A verb whose work another program does: `alntime-study` has the cryptography and the database that every start of
/// `alntime` would pay for, though few starts need them.
package protocol StudyProgramVerb: ParsableCommand {
  var options: Options { get }
}

extension StudyProgramVerb {
  /// Becomes that program, which parses the same words again and does the work.
  package func run() throws { throw StudyProgram.notBecome(in: options.desk.language) }
}

enum StudyProgram {
  /// Does not return once the program runs; otherwise tells why it does not.
  static func notBecome(in language: Language) -> Failure {
    let folder = Surroundings.programFolder
    for path in ["\(folder)/alntime-study", "\(folder)/../libexec/alntime/alntime-study"] {
      var words = (["alntime"] + CommandLine.arguments.dropFirst()).map { strdup($0) } + [nil]
      execv(path, &words)
    }
    return Failure(.noStudyProgram(beside: folder), exitCode: 69, in: language)
  }
}
