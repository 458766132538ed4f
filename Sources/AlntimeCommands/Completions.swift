import AlntimeAPI
import AlntimeClient
import ArgumentParser
import Chronology
import Glibc
import Phrasebook
import Timekeeping

/// What a shell offers when TAB is pressed, asked of the program at that moment.
extension CompletionKind {
  /// The codes of the activities; zsh and fish show their names beside them.
  static var activities: CompletionKind {
    .custom { _, _, _ in Activity.allCases.map { offered($0.rawValue, as: .name(of: $0)) } }
  }

  /// The labels of the open cases, then of those worked on lately, newest first; none when no daemon answers soon.
  static var cases: CompletionKind {
    .custom { words, _, _ in
      LateCompletion.isSilent()
      return (try? knownCases(at: CompletedLine(words).socket ?? Surroundings.socket)) ?? []
    }
  }

  /// How far back a case counts as worked on lately, in days.
  private static let recentDays = 60

  private static func knownCases(at socket: String) throws -> [String] {
    let client = Surroundings.client(socket, Surroundings.language)
    let status = try client.status()
    let today = status.today.date.date
    let entries = try client.entries(period: "\(today.advanced(byDays: -recentDays))..\(today)").entries
    let open = try client.cases(includingClosed: false).cases.map(\.caseLabel)
    let recent = (entries + (status.running.map { [$0] } ?? [])).reversed().compactMap(\.caseLabel)
    // A shell takes what is offered for words and lines of its own, so only what is a label is offered.
    return (open + recent).compactMap { try? CaseRef($0).label }
      .reduce(into: []) { labels, label in if !labels.contains(label) { labels.append(label) } }
  }

  private static func offered(_ word: String, as name: Phrase) -> String {
    switch CompletionShell.requesting {
    case .fish: word + "\t" + name.text(in: Surroundings.language)
    case .zsh: word + ":" + name.text(in: Surroundings.language)
    default: word
    }
  }
}

/// The words of a line that is not finished yet.
struct CompletedLine {
  let words: [String]

  init(_ words: [String]) { self.words = words }

  /// The path after `--socket`, when it is written without quotes or escapes.
  var socket: String? {
    guard let option = words.firstIndex(of: "--socket"), option + 1 < words.count else { return nil }
    let path = words[option + 1]
    return path.contains { "\\'\"$~`".contains($0) } ? nil : path
  }
}

/// A person waits at a prompt: what is not known in a moment is not offered.
enum LateCompletion {
  private static let patienceMicroseconds: UInt32 = 200_000

  /// Ends the process without a word when that time has passed.
  static func isSilent() {
    signal(SIGALRM) { _ in _exit(0) }
    ualarm(patienceMicroseconds, 0)
  }
}
