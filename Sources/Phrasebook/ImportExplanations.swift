/// What is wrong with an imported file, and with each of its lines.
extension Explanation {
  package static func badImport(faultyLines: Int) -> Explanation {
    Explanation(
      Phrase(en: "The file was not imported", cy: "Ni fewnforiwyd y ffeil"),
      Phrase(en: "Nothing was recorded: ", cy: "Ni chofnodwyd dim: ") + .lines(faultyLines)
        + Phrase(
          en: " cannot be taken. Mend the file and import it again.",
          cy: " na ellir eu cymryd. Trwsiwch y ffeil a'i mewnforio eto."))
  }
}

extension Phrase {
  package static let emptyFile = Phrase(
    en: "the file is empty; the first line is `start,end,activity,case`",
    cy: "mae'r ffeil yn wag; y llinell gyntaf yw `start,end,activity,case`")

  package static func missingColumn(_ name: String) -> Phrase {
    Phrase(
      en: "there is no column `\(name)`; the first line is `start,end,activity,case`",
      cy: "nid oes colofn `\(name)`; y llinell gyntaf yw `start,end,activity,case`")
  }

  package static func unknownColumn(_ name: String) -> Phrase {
    Phrase(
      en: "the column `\(name)` is not known; the columns are start, end, activity and case",
      cy: "nid yw'r golofn `\(name)` yn hysbys; y colofnau yw start, end, activity a case")
  }

  package static func repeatedColumn(_ name: String) -> Phrase {
    Phrase(en: "the column `\(name)` is there twice", cy: "mae'r golofn `\(name)` yno ddwywaith")
  }

  package static func wrongFieldCount(expected: Int, found: Int) -> Phrase {
    Phrase(
      en: "has \(found) fields where the first line has \(expected)",
      cy: "mae ganddi \(found) maes lle mae gan y llinell gyntaf \(expected)")
  }

  package static let strayQuote = Phrase(
    en: "has a quotation mark where none can be; double it inside a quoted field",
    cy: "mae ynddi ddyfynnod lle na all fod; dyblwch ef mewn maes â dyfynodau")

  package static let openQuote = Phrase(
    en: "opens a quotation mark that never closes", cy: "mae'n agor dyfynnod nad yw byth yn cau")

  package static let notUTF8 = Phrase(
    en: "is not UTF-8 text; save the file as UTF-8", cy: "nid testun UTF-8 mohoni; cadwch y ffeil fel UTF-8")

  package static func notAnInstant(column: String, text: String) -> Phrase {
    Phrase(
      en: "\(column) `\(text)` is not a time such as `2026-11-23T09:15:00+00:00` or `2026-11-23 09:15`",
      cy: "nid yw \(column) `\(text)` yn amser fel `2026-11-23T09:15:00+00:00` neu `2026-11-23 09:15`")
  }

  package static let noActivity = Phrase(
    en: "has no activity; name one for such lines with `--activity pcp`",
    cy: "nid oes ganddi weithgaredd; enwch un ar gyfer llinellau o'r fath gydag `--activity pcp`")

  package static func overlapsLine(_ line: Int) -> Phrase {
    Phrase(en: "overlaps line \(line)", cy: "yn gorgyffwrdd â llinell \(line)")
  }
}
