import Disclosure
import Phrasebook

/// How the study was made and what its figures can bear, as a text.
struct Methodology {
  enum Block {
    case heading(Phrase, level: Int)
    case paragraph(Phrase)
    case points([Phrase])
  }

  let blocks: [Block]

  /// CommonMark, in which no text of ours or of others is markup.
  func markdown(in language: Language) -> String {
    blocks.map { block in
      switch block {
      case .heading(let text, let level):
        String(repeating: "#", count: level) + " " + markdownText(text, language)
      case .paragraph(let text): markdownText(text, language)
      case .points(let texts): texts.map { "- " + markdownText($0, language) }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n") + "\n"
  }
}

/// Text as CommonMark writes it: backslashes before what could be markup, references for what could be HTML.
private func markdownText(_ phrase: Phrase, _ language: Language) -> String {
  var written = ""
  for scalar in phrase.text(in: language).unicodeScalars {
    switch scalar {
    case "&": written += "&amp;"
    case "<": written += "&lt;"
    case ">": written += "&gt;"
    case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!": written += "\\\(scalar)"
    case "-", "+", "=": written += written.isEmpty ? "\\\(scalar)" : "\(scalar)"
    default: written.unicodeScalars.append(scalar)
    }
  }
  return written
}

extension ReleasePackage {
  var methodology: Methodology {
    Methodology(
      blocks: [.heading(title, level: 1), .paragraph(.methodologyTitle)] + summary.map { .paragraph($0) }
        + chapter(.whatWasAsked, Phrase.whatWasAskedText) + chapter(.whoCouldTakePart, Phrase.whoCouldTakePartText)
        + responseChapter + chapter(.denominators, Phrase.denominatorsText) + definitions
        + intervalChapter + disclosureChapter
        + chapter(.limits, Phrase.limitsText))
  }

  private func chapter(_ heading: Phrase, _ paragraphs: [Phrase]) -> [Methodology.Block] {
    [.heading(heading, level: 2)] + paragraphs.map { .paragraph($0) }
  }

  private var responseChapter: [Methodology.Block] {
    let weeks = response.confirmedWeeks.flatMap(tables.figure)?.figure.phrase(in: .weeks)
    return chapter(
      .response, [participantsSentence] + (weeks.map { [.confirmedWeeksWere($0)] } ?? []) + [.responseText])
  }

  /// Each table, its notes, and what each of its statistics is.
  private var definitions: [Methodology.Block] {
    [.heading(.definitionsHeading, level: 2), .paragraph(.definitionsText)]
      + tables.flatMap { table in
        [.heading(table.title, level: 3), .paragraph(Phrase(verbatim: "tables/\(table.id).csv"))]
          + table.notes.map { .paragraph($0) } + [.points(table.columns.map(\.definition))]
      }
  }

  private var intervalChapter: [Methodology.Block] {
    let hasIntervals = tables.contains { $0.columns.contains { $0.kind.estimate != nil } }
    return hasIntervals ? chapter(.intervals, [.intervalsText(drawCount: drawCount), .intervalsTooShort]) : []
  }

  private var disclosureChapter: [Methodology.Block] {
    var sentences = [
      Phrase.noFewerThan(policy.minimumParticipantCount),
      .noDominatedFigure(
        percent: policy.protectionPercent, count: policy.dominantCount, dominance: policy.dominancePercent),
      .noExtremes(tailCount: policy.quantileTailCount), .secondarySuppression(percent: policy.protectionPercent),
      .leastChange(policy.minimumChangeCount),
    ]
    if policy.countMultiple > 1 { sentences.insert(.countsRounded(to: policy.countMultiple), at: 1) }
    return [.heading(.disclosureControl, level: 2), .paragraph(.disclosureText), .points(sentences)]
      + [.paragraph(.symbolsText), .points(Symbol.allCases.map(\.explanation))]
  }
}

extension Symbol {
  fileprivate var explanation: Phrase {
    Phrase(verbatim: "(\(rawValue)) ") + meaning + Phrase(verbatim: ": ") + use + Phrase(verbatim: ".")
  }
}

extension PublishedTable.Column {
  /// `Median (median), minutes: …`
  fileprivate var definition: Phrase {
    title + Phrase(verbatim: " (\(code)), ") + unit.name + Phrase(verbatim: ": ")
      + (kind == .total && unit != .minutes ? .definitionOfCount : kind.definition)
  }
}

extension FigureKind {
  fileprivate var definition: Phrase {
    switch self {
    case .total: .definitionOfTotal
    case .share: .definitionOfShare
    case .ratio: .definitionOfRatio
    case .mean: .definitionOfMean
    case .median: .definitionOfMedian
    case .lowerQuartile: .definitionOfLowerQuartile
    case .upperQuartile: .definitionOfUpperQuartile
    case .standardDeviation: .definitionOfStandardDeviation
    case .slope: .definitionOfSlope
    case .lowerEnd(let estimate): .definitionOfLowerEnd(estimate)
    case .upperEnd(let estimate): .definitionOfUpperEnd(estimate)
    }
  }
}

extension FigureUnit {
  var name: Phrase {
    switch self {
    case .participants: .unitParticipants
    case .weeks: .unitWeeks
    case .days: .unitDays
    case .plans: .unitPlans
    case .cases: .unitCases
    case .minutes: .unitMinutes
    case .share: .unitShare
    case .minutesPerPlan: .unitMinutesPerPlan
    }
  }
}
