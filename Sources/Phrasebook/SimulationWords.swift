/// What `simulate` writes and says.
extension Phrase {
  package static func syntheticTitle(_ seed: UInt64) -> Phrase {
    Phrase(
      en: "SYNTHETIC study of made-up participants, seed \(seed)",
      cy: "Astudiaeth SYNTHETIG o gyfranogwyr a luniwyd, hedyn \(seed)")
  }

  package static let syntheticConsent = Phrase(
    en: "Nobody is asked: `alntime simulate` makes up the participants of this study and their work. Nothing of it is "
      + "anybody's, it is evidence of nothing, and its keys are no secret.",
    cy:
      "Ni ofynnir i neb: `alntime simulate` sy'n llunio cyfranogwyr yr astudiaeth hon a'u gwaith. Nid eiddo neb yw dim "
      + "ohoni, nid yw'n dystiolaeth o ddim, ac nid yw ei hallweddi'n gyfrinach.")

  package static func simulated(_ directory: String, participants: Int) -> Phrase {
    Phrase(en: "\(directory) has ", cy: "Mae gan \(directory) ") + .contributions(participants)
      + Phrase(
        en: ", the invitation that they answer, and the key that opens them. Go on with:",
        cy: ", y gwahoddiad y maent yn ei ateb, a'r allwedd sy'n eu hagor. Ewch ymlaen gyda:")
  }
}

extension Explanation {
  package static func simulationOutOfRange(_ option: String, _ range: ClosedRange<Int>) -> Explanation {
    Explanation(
      Phrase(en: "Out of range", cy: "Y tu allan i'r ystod"),
      Phrase(
        en: "--\(option) is a number from \(range.lowerBound) to \(grouped(range.upperBound)).",
        cy: "Rhif o \(range.lowerBound) i \(grouped(range.upperBound)) yw --\(option)."))
  }

  package static func simulationFolderExists(_ directory: String) -> Explanation {
    Explanation(
      Phrase(en: "The folder is there already", cy: "Mae'r ffolder yno eisoes"),
      Phrase(
        en: "\(directory) is there already and was left alone. Name a new folder, or remove that one first.",
        cy: "Mae \(directory) yno eisoes a gadawyd llonydd iddi. Enwch ffolder newydd, neu dilëwch honno yn gyntaf."))
  }

  package static func simulationUnwritable(_ directory: String, _ done: Int, of all: Int) -> Explanation {
    Explanation(
      Phrase(en: "The folder cannot be written", cy: "Ni ellir ysgrifennu'r ffolder"),
      Phrase(en: "Only ", cy: "Dim ond ") + .progress(done, of: all)
        + Phrase(
          en:
            " contributions could be written to \(directory), which is incomplete. Remove it, make room, and give the same "
            + "command again.",
          cy:
            " o gyfraniadau y gellid eu hysgrifennu yn \(directory), sy'n anghyflawn. Dilëwch hi, gwnewch le, a rhowch yr "
            + "un gorchymyn eto."))
  }

  package static func simulationInterrupted(_ directory: String, _ done: Int, of all: Int) -> Explanation {
    Explanation(
      Phrase(en: "Interrupted", cy: "Torrwyd ar draws"),
      Phrase(en: "Interrupted: ", cy: "Torrwyd ar draws: ") + .progress(done, of: all)
        + Phrase(
          en: " contributions are in \(directory), which is incomplete. Remove it, and give the same command again.",
          cy: " o gyfraniadau sydd yn \(directory), sy'n anghyflawn. Dilëwch hi, a rhowch yr un gorchymyn eto."))
  }

  private static func grouped(_ number: Int) -> String { Phrase.grouped(number) }
}
