import AlntimeAPI
import Chronology
import Phrasebook

extension Wire.Change {
  /// How many changes of one step are told one by one: an import may have hundreds.
  static let shownCount = 8

  /// `+ 12 pcp K7 Mon 23 November 2026 14:00–15:30`: added, `-` removed, or changed from what to what.
  var phrase: Phrase {
    switch (before, after) {
    case (nil, let after?): Phrase(verbatim: "+ ") + after.linePhrase
    case (let before?, nil): Phrase(verbatim: "- ") + before.linePhrase
    case (let before?, let after?): before.linePhrase + Phrase(verbatim: " → ") + after.linePhrase
    case (nil, nil): Phrase(verbatim: "")
    }
  }

  /// Stands for the changes beyond those shown.
  static func rest(_ changes: [Wire.Change]) -> [Phrase] {
    changes.count > shownCount ? [Phrase(verbatim: "  … ") + .andMore(changes.count - shownCount)] : []
  }
}

extension Wire.Corrected {
  /// What changed, a line each, and warnings of times that occurred twice.
  var phrases: [Phrase] {
    changes.prefix(Wire.Change.shownCount).map(\.phrase) + Wire.Change.rest(changes)
      + Phrase.warning(taken: changes.last?.after?.start, orLater: startOrLater)
      + Phrase.warning(taken: changes.last?.after?.end, orLater: endOrLater)
  }
}

extension Wire.Entry {
  /// `12 pcp K7 Mon 23 November 2026 14:00–15:30`, with an open end while it runs.
  var linePhrase: Phrase {
    let begun = start.zoned.local
    let ended = end.map { $0.zoned.local.time.description } ?? ""
    let name = number.map { "\($0) " } ?? ""
    return Phrase(verbatim: name) + workPhrase + Phrase(verbatim: " ") + .date(begun.date)
      + Phrase(verbatim: " \(begun.time)–\(ended)")
  }
}
