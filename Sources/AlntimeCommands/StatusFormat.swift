import AlntimeAPI
import Chronology
import Phrasebook
import Timekeeping

/// The line of `alntime status --format`, for status bars: text with placeholders such as `{activity}` between.
///
/// A brace of the text itself is written twice, so that bars which read JSON can be given it:
/// `{{"text":"{activity}"}}`.
struct StatusFormat {
  /// What a placeholder stands for; the raw value is its name.
  enum Placeholder: String, CaseIterable {
    case activity, name
    case caseLabel = "case"
    case elapsed, start, today, inside, outside

    /// Whether it speaks of the day, and so has a meaning when nothing runs.
    var isOfDay: Bool {
      switch self {
      case .activity, .name, .caseLabel, .elapsed, .start: false
      case .today, .inside, .outside: true
      }
    }
  }

  private enum Piece {
    case text(String)
    case placeholder(Placeholder)
  }

  private let pieces: [Piece]

  /// Reads the format, or throws a usage error that names every placeholder there is.
  init(_ format: String, in language: Language) throws(Failure) {
    var pieces: [Piece] = []
    var rest = format[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      pieces.append(.text(String(rest[..<brace])))
      let following = rest[rest.index(after: brace)...]
      if following.first == rest[brace] {
        pieces.append(.text(String(rest[brace])))
        rest = following.dropFirst()
        continue
      }
      let close = rest[brace] == "{" ? following.firstIndex(of: "}") : nil
      guard let close, let placeholder = Placeholder(rawValue: String(following[..<close])) else {
        let written = close.map { rest[brace...$0] } ?? rest[brace...]
        throw Failure(
          .unknownPlaceholder(String(written), known: Placeholder.allCases.map(\.rawValue)), exitCode: 64,
          in: language)
      }
      pieces.append(.placeholder(placeholder))
      rest = rest[rest.index(after: close)...]
    }
    self.pieces = pieces + [.text(String(rest))]
  }

  /// The line, or nil when nothing runs and the format speaks of more than the day.
  func line(_ status: Wire.Status) -> Phrase? {
    let placeholders = pieces.compactMap { if case .placeholder(let placeholder) = $0 { placeholder } else { nil } }
    let isOfDay = !placeholders.isEmpty && placeholders.allSatisfy(\.isOfDay)
    guard status.running != nil || isOfDay else { return nil }
    return .joined(
      pieces.map { piece in
        switch piece {
        case .text(let text): Phrase(verbatim: text)
        case .placeholder(let placeholder): value(of: placeholder, status)
        }
      }, by: "")
  }

  private func value(of placeholder: Placeholder, _ status: Wire.Status) -> Phrase {
    let (running, bands) = (status.running, status.today.bands.seconds)
    return switch placeholder {
    case .activity: Phrase(verbatim: running?.activity ?? "")
    case .name:
      (running.flatMap { Activity(rawValue: $0.activity) }).map(Phrase.name(of:))
        ?? Phrase(verbatim: running?.activity ?? "")
    case .caseLabel: Phrase(verbatim: running?.caseLabel ?? "")
    case .elapsed: .hoursAndMinutes(running?.seconds ?? 0)
    case .start: Phrase(verbatim: running?.start.zoned.local.time.hourAndMinute ?? "")
    case .today: .hoursAndMinutes(status.today.seconds)
    case .inside: .hoursAndMinutes(bands.inSchool)
    case .outside: .hoursAndMinutes(bands.outOfSchool)
    }
  }
}
