/// What `--help` says of the doctor.
extension Phrase.Help {
  package static let doctor = Phrase(
    en: "Check units, settings, socket, versions, the log, the calendar, the clock and the disk; it exits with 1 when "
      + "something is a fault.",
    cy:
      "Gwirio unedau, gosodiadau, soced, fersiynau, y llyfr cofnodion, y calendr, y cloc a'r ddisg; mae'n gadael gydag "
      + "1 pan fydd nam.")
  package static let checkSettings = Phrase(
    en: "Only read the settings, print where the log is and in which zone as JSON, and end.",
    cy: "Dim ond darllen y gosodiadau, argraffu lle mae'r llyfr cofnodion ac ym mha gylchfa fel JSON, a gorffen.")
}
