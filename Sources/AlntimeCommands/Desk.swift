import AlntimeAPI
package import AlntimeClient
import FoundationEssentials
import Glibc
package import Phrasebook
package import Rendering

/// Where a verb does its work: the daemon to ask, and the way to say what came of it.
package struct Desk {
  let client: AlntimeClient
  package let language: Language
  package let printsJSON: Bool
  package let terminal: Terminal

  /// Asks the daemon; a refusal ends the command, unless a person decides about the sleep for which it was refused.
  package func ask<Answer>(_ call: (AlntimeClient) throws(CallError) -> Answer) throws(Failure) -> Answer {
    do { return try call(client) } catch {
      _ = try decision(after: error)
      do { return try call(client) } catch { throw Failure(error, in: language) }
    }
  }

  /// Prints the sentences, one a line; or the value as JSON, if that was asked for.
  package func say(_ value: some Encodable, _ sentences: @autoclosure () -> [Phrase]) throws {
    guard !printsJSON else { return try printJSON(value) }
    for sentence in sentences() { print(text(sentence)) }
  }

  /// Prints the lines; or the value as JSON, if that was asked for.
  package func show(_ value: some Encodable, _ lines: @autoclosure () -> [String]) throws {
    guard !printsJSON else { return try printJSON(value) }
    for line in lines() { print(line) }
  }

  /// Prints what is waiting in the buffer of standard output.
  package func flushOutput() { fflush(nil) }

  /// Asks a person, and takes yes for an answer in either language.
  package func agrees(to question: Phrase) -> Bool {
    print(text(question), terminator: "")
    return Desk.isYes(readLine() ?? "")
  }

  static func isYes(_ text: String) -> Bool {
    ["y", "yes", "i", "ie"].contains(text.lowercased())
  }

  /// The text of the phrase in the desk's language.
  package func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  package func table(_ alignments: [TextTable.Alignment]) -> TextTable { TextTable(alignments, in: language) }

  /// Far more than anything else that is read whole has: /dev/zero does not end.
  package static let fileByteLimit = 8 << 20

  /// The bytes of the file, or of standard input for `-`.
  package func file(_ path: String, limitBytes: Int = Desk.fileByteLimit) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    defer { if path != "-", descriptor >= 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(.unreadableFile(path), exitCode: 74, in: language) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limitBytes else {
        throw Failure(.endlessFile(path, limitBytes: limitBytes), exitCode: 65, in: language)
      }
    }
  }

  /// Prints the value as JSON in one line, for a program that reads a stream.
  func showInOneLine(_ value: some Encodable) throws {
    try printJSON(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  private func printJSON(
    _ value: some Encodable,
    _ formatting: JSONEncoder.OutputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    print(plainJSON(try encoder.encode(value)))
  }
}
