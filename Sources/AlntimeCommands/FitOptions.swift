import ArgumentParser
import Phrasebook

/// What to do when an entry does not fit where it should go.
struct FitOptions: ParsableArguments {
  @Flag(help: help(.Help.trim))
  var trim = false

  @Flag(help: help(.Help.replace))
  var replace = false

  func validate() throws {
    if trim && replace { throw ValidationError(help(.Help.trimOrReplace)) }
  }

  /// `trim` or `replace`, or nil to refuse.
  var fit: String? { trim ? "trim" : replace ? "replace" : nil }
}
