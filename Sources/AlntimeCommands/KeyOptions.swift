package import ArgumentParser
import Phrasebook

/// Where the key of a study is, and what opens it.
package struct KeyOptions: ParsableArguments {
  @Option(help: help(.Help.studyKey, value: "file"), completion: .file(extensions: ["key"]))
  package var key: String?

  @Option(help: help(.Help.passphraseFile, value: "file"), completion: .file())
  package var passphraseFile: String?

  package init() {}
}
