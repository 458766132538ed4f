package import AlntimeCommands
import ArgumentParser

/// A verb that is worked off here.
package protocol WorkingVerb: StudyProgramVerb {
  func work() throws
}

/// `alntime-study`: what `alntime` becomes for a verb that needs cryptography or a database.
package enum StudyWork {
  /// Parses the words that `alntime` was given, works the verb off, and ends the process with its exit code.
  package static func runProgram() -> Never {
    Alntime.runProgram { command in
      guard let verb = command as? any WorkingVerb else {
        // It would become this program again, without end.
        precondition(!(command is any StudyProgramVerb), "a verb that nobody works off")
        var command = command
        return try command.run()
      }
      try verb.work()
    }
  }
}
