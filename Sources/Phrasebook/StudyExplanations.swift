package import Chronology

/// What taking part in a study refuses.
extension Explanation {
  package static func badStudyID(_ text: String) -> Explanation {
    Explanation(
      Phrase(en: "Not a study's name", cy: "Nid enw astudiaeth"),
      Phrase(
        en:
          "`\(text)` cannot be the name of a study: 3 to 40 small letters, digits and hyphens, a letter first. Copy it "
          + "from the invitation.",
        cy:
          "Ni all `\(text)` fod yn enw ar astudiaeth: 3 i 40 o lythrennau bach, digidau a chysylltnodau, a llythyren yn "
          + "gyntaf. Copïwch yr enw o'r gwahoddiad."))
  }

  /// `joined` are the names of the studies that were.
  package static func unknownStudy(_ study: String, joined: [String]) -> Explanation {
    let list = joined.joined(separator: ", ")
    let others = Phrase(en: " You have joined: \(list).", cy: " Rydych wedi ymuno â: \(list).")
    return Explanation(
      Phrase(en: "No such study", cy: "Dim astudiaeth o'r fath"),
      Phrase(
        en: "You have not joined a study `\(study)`. Join it by its invitation: `alntime join FILE`.",
        cy: "Nid ydych wedi ymuno ag astudiaeth `\(study)`. Ymunwch â hi trwy ei gwahoddiad: `alntime join FFEIL`.")
        + (joined.isEmpty ? Phrase(verbatim: "") : others))
  }

  package static func badInvitation(limitBytes: Int) -> Explanation {
    Explanation(
      Phrase(en: "Not an invitation", cy: "Nid gwahoddiad"),
      Phrase(
        en:
          "The invitation is empty or over \(limitBytes) bytes; nothing was changed. Ask whoever invited you to send it "
          + "again.",
        cy:
          "Mae'r gwahoddiad yn wag neu dros \(limitBytes) beit; ni newidiwyd dim. Gofynnwch i'r sawl a'ch gwahoddodd ei "
          + "anfon eto."))
  }

  /// Does not repeat the key.
  package static let badParticipantKey = Explanation(
    Phrase(en: "Not a key to sign with", cy: "Nid allwedd i lofnodi â hi"),
    Phrase(
      en: "The key to sign with is not 64 hexadecimal digits; nothing was changed. Let `alntime join` make one.",
      cy: "Nid 64 o ddigidau hecsadegol yw'r allwedd i lofnodi â hi; ni newidiwyd dim. Gadewch i `alntime join` wneud "
        + "un."))

  package static func otherInvitation(_ study: String) -> Explanation {
    Explanation(
      Phrase(en: "Joined by another invitation", cy: "Wedi ymuno trwy wahoddiad arall"),
      Phrase(
        en: "You joined `\(study)` by another invitation, and what you agreed to then stands. Nothing was changed. Ask "
          + "whoever invited you: a study that asks for something else needs another name.",
        cy:
          "Rydych wedi ymuno â `\(study)` trwy wahoddiad arall, ac mae'r hyn y cytunoch iddo bryd hynny yn sefyll. Ni "
          + "newidiwyd dim. Holwch y sawl a'ch gwahoddodd: mae angen enw arall ar astudiaeth sy'n gofyn am rywbeth arall."
      ))
  }

  package static func studyLeft(_ study: String, at moment: ZonedInstant) -> Explanation {
    Explanation(
      Phrase(en: "You left the study", cy: "Rydych wedi gadael yr astudiaeth"),
      Phrase(en: "You left `\(study)` at ", cy: "Gadawsoch `\(study)` am ") + .moment(moment)
        + Phrase(
          en:
            ", and a withdrawal is final. Nothing was changed. If its file was lost, `alntime withdraw` writes another.",
          cy: ", ac mae tynnu'n ôl yn derfynol. Ni newidiwyd dim. Os collwyd ei ffeil, mae `alntime withdraw` yn "
            + "ysgrifennu un arall."))
  }

  /// Nobody signs 2^32 − 1 statements; a program that asks in a loop might.
  package static func statementsUsedUp(_ study: String) -> Explanation {
    Explanation(
      Phrase(en: "No number is left", cy: "Nid oes rhif ar ôl"),
      Phrase(
        en:
          "Every number for a statement to `\(study)` has been given out. Nothing was changed. Ask whoever invited you "
          + "for a study under another name.",
        cy:
          "Mae pob rhif ar gyfer datganiad i `\(study)` wedi'i roi. Ni newidiwyd dim. Gofynnwch i'r sawl a'ch gwahoddodd "
          + "am astudiaeth dan enw arall."))
  }
}
