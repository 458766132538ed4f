/// What `--help` says of backups.
extension Phrase.Help {
  package static let backup = Phrase(
    en: "Copy the whole log into a file, while it is in use, and read it back.",
    cy: "Copïo'r llyfr cofnodion cyfan i ffeil, tra mae ar waith, a'i darllen yn ôl.")
  package static let backupFile = Phrase(
    en:
      "The file to write, or a folder for one named with the day. It holds your notes: keep it as carefully as the log.",
    cy: "Y ffeil i'w hysgrifennu, neu ffolder i un a enwir â'r dydd. Mae ynddi eich nodiadau: cadwch hi mor ofalus â'r "
      + "llyfr cofnodion.")
  package static let backupForce = Phrase(
    en: "Put it in the place of a file that is there.", cy: "Ei rhoi yn lle ffeil sydd yno eisoes.")
  package static let restore = Phrase(
    en: "Put a backup in the log's place; what it replaces is kept aside.",
    cy: "Rhoi copi wrth gefn yn lle'r llyfr cofnodion; cedwir yr hyn a ddisodlir.")
  package static let restoredFile = Phrase(
    en: "A file that alntime backup made.", cy: "Ffeil a wnaed gan alntime backup.")
  package static let restoreYes = Phrase(en: "Restore without asking.", cy: "Adfer heb ofyn.")
  package static let restoreDryRun = Phrase(
    en: "Only check the file, and say what is in it.", cy: "Dim ond gwirio'r ffeil, a dweud beth sydd ynddi.")
  package static let exportAll = Phrase(
    en: "Write your own whole log instead, as one JSON file that alntime import takes.",
    cy: "Ysgrifennu eich llyfr cofnodion cyfan eich hun yn lle hynny, yn un ffeil JSON y mae alntime import yn ei "
      + "chymryd.")
}
