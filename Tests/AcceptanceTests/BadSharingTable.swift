/// What cannot be invited to, joined, shared or left.
extension BadInput {
  /// The invitation of Sealing/FORMAT.md.
  static let invitation = """
    {"codelistVersion":1,"consent":{"cy":"Rwy’n cytuno.","en":"I agree."},"disclosure":{"countMultiple":5,\
    "dominancePercent":10,"minimumParticipants":5},"firstWeek":"2026-W36","format":"alntime invitation 1",\
    "lastWeek":"2027-W29","publicKey":"07a37cbc142093c8b755dc1b10e86cb426374ad16aa853ed0bdfc0b2b86d1c7c","seed":2023,\
    "study":"aln-2026","title":{"cy":"Astudiaeth amser ADY","en":"The ALN time study"}}

    """

  static let sharingFiles = [
    "study.invitation.json": invitation, "other.invitation.json": invitation.replacing("2023", with: "2024"),
    "edited.invitation.json": invitation.replacing("I agree.", with: "I agree.\u{202E}"),
    "spaced.invitation.json": invitation.replacing(",\"seed", with: ", \"seed"), "empty.txt": "\n",
  ]

  private static let join = "alntime join study.invitation.json --yes"
  private static let titles = "--title-en 'A study' --title-cy 'Astudiaeth'"
  private static let weeks = "--first-week 2026-W36 --last-week 2027-W29"

  static let sharings: [BadInput] = [
    BadInput(
      name: "an invitation that is not there", command: "alntime join nowhere.json", exit: 74,
      english: "nowhere.json cannot be read.", welsh: "Ni ellir darllen nowhere.json."),
    BadInput(
      name: "an invitation that is something else", command: "alntime join key.toml", exit: 65,
      english: "key.toml is not an invitation as it was sent: it is no JSON of ours. Ask for it again.",
      welsh: "Nid yw key.toml yn wahoddiad fel yr anfonwyd ef: nid yw'n JSON o'n heiddo ni. Gofynnwch amdano eto."),
    BadInput(
      name: "an invitation with a hidden mark", command: "alntime join edited.invitation.json", exit: 65,
      english: "a consent text is 1 to 20,000 bytes of text without control characters.",
      welsh: "1 i 20,000 beit o destun heb nodau rheoli yw testun cydsynio."),
    BadInput(
      name: "an invitation that does not end", command: "alntime join /dev/zero", exit: 65,
      english: "/dev/zero has more than 8 MiB", welsh: "Mae /dev/zero dros 8 MiB"),
    BadInput(
      name: "an invitation that was edited", command: "alntime join spaced.invitation.json", exit: 65,
      english: "on it is not as alntime writes it: somebody has edited it.",
      welsh: "ymlaen nid yw fel y mae alntime yn ei hysgrifennu: mae rhywun wedi'i golygu."),
    BadInput(
      name: "an answer that a program cannot give", command: "alntime join study.invitation.json --json", exit: 1,
      english: "Taking part needs your word.", welsh: "Mae angen eich gair i gymryd rhan."),
    BadInput(
      name: "a study joined by another invitation", given: [join], command: "alntime join other.invitation.json --yes",
      exit: 1, english: "You joined `aln-2026` by another invitation",
      welsh: "Rydych wedi ymuno â `aln-2026` trwy wahoddiad arall"),
    BadInput(
      name: "sharing with no study", command: "alntime share", exit: 1, english: "You take part in no study.",
      welsh: "Nid ydych yn cymryd rhan mewn unrhyw astudiaeth."),
    BadInput(
      name: "sharing with a study that was not joined", given: [join], command: "alntime share aln-2027", exit: 1,
      english: "You have not joined a study `aln-2027`.", welsh: "Nid ydych wedi ymuno ag astudiaeth `aln-2027`."),
    BadInput(
      name: "sharing without a confirmed week", given: [join], command: "alntime share", exit: 1,
      english: "No week from 2026-W36 to 2027-W29 is confirmed.",
      welsh: "Nid oes wythnos o 2026-W36 i 2027-W29 wedi'i chadarnhau."),
    BadInput(
      name: "leaving without a word", given: [join], command: "alntime withdraw", exit: 1,
      english: "Leaving is final and needs your word.", welsh: "Mae gadael yn derfynol ac mae angen eich gair."),
    BadInput(
      name: "leaving into a file that is there", given: [join],
      command: "alntime withdraw --yes --output key.toml", exit: 1,
      english: "key.toml is there already and was left alone.", welsh: "Mae key.toml yno eisoes a gadawyd llonydd iddi."
    ),
    BadInput(
      name: "sharing with a study that was left", given: [join, "alntime withdraw --yes"],
      command: "alntime share aln-2026", exit: 1, english: "and a withdrawal is final.",
      welsh: "ac mae tynnu'n ôl yn derfynol."),
    BadInput(
      name: "joining a study that was left", given: [join, "alntime withdraw --yes"], command: join, exit: 1,
      english: "and a withdrawal is final.", welsh: "ac mae tynnu'n ôl yn derfynol."),
    BadInput(
      name: "a study whose name is none", command: "alntime invite ALN \(titles) \(weeks)", exit: 64,
      english: "`ALN` cannot name a study.", welsh: "Ni all `ALN` enwi astudiaeth."),
    BadInput(
      name: "a study with a made-up one's name", command: "alntime invite synthetic-1 \(titles) \(weeks)", exit: 64,
      english: "Names that begin with `synthetic-` are for what `alntime simulate` makes up.",
      welsh: "Mae enwau sy'n dechrau â `synthetic-` ar gyfer yr hyn y mae `alntime simulate` yn ei lunio."),
    BadInput(
      name: "a week that is none", command: "alntime invite aln-2026 \(titles) --first-week 2026-W60 --last-week x",
      exit: 64, english: "`2026-W60` is neither a week", welsh: "Nid yw `2026-W60` yn wythnos"),
    BadInput(
      name: "a window that ends before it begins",
      command: "alntime invite aln-2026 \(titles) --first-week 2027-W01 --last-week 2026-12-01", exit: 64,
      english: "The last week, 2026-W49, is before the first, 2027-W01.",
      welsh: "Mae'r wythnos olaf, 2026-W49, cyn y gyntaf, 2027-W01."),
    BadInput(
      name: "a window of ten years",
      command: "alntime invite aln-2026 \(titles) --first-week 2020-W01 --last-week 2029-W52",
      exit: 65, english: "a study asks about at most 262 weeks, and these are 522.",
      welsh: "mae astudiaeth yn gofyn am 262 wythnos ar y mwyaf, a 522 yw'r rhain."),
    BadInput(
      name: "a title without letters", command: "alntime invite aln-2026 --title-en ' ' --title-cy x \(weeks)",
      exit: 65,
      english: "a title is one line of 1 to 200 bytes", welsh: "un llinell o 1 i 200 beit"),
    BadInput(
      name: "a consent text in one language",
      command: "alntime invite aln-2026 \(titles) \(weeks) --consent-cy key.toml", exit: 64,
      english: "Give --consent-en and --consent-cy, or neither", welsh: "Rhowch --consent-en a --consent-cy"),
    BadInput(
      name: "a consent text without a word",
      command: "alntime invite aln-2026 \(titles) \(weeks) --consent-cy empty.txt --consent-en empty.txt", exit: 65,
      english: "a consent text is 1 to 20,000 bytes", welsh: "1 i 20,000 beit o destun"),
    BadInput(
      name: "a policy that protects nobody",
      command: "alntime invite aln-2026 \(titles) \(weeks) --minimum-participants 2",
      exit: 64, english: "--minimum-participants is 3 to 100", welsh: "3 i 100 yw --minimum-participants"),
    BadInput(
      name: "an invitation in place of another file",
      command: "alntime invite aln-2026 \(titles) \(weeks) --output key.toml", exit: 1,
      english: "key.toml is there already", welsh: "Mae key.toml yno eisoes"),
    BadInput(
      name: "a key where there is no folder", command: "alntime invite aln-2026 \(titles) \(weeks) --key no/a.key",
      exit: 74, english: "no/a.key cannot be written", welsh: "Ni ellir ysgrifennu no/a.key"),
    BadInput(
      name: "an empty passphrase", command: "alntime invite aln-2026 \(titles) \(weeks) --passphrase-file empty.txt",
      exit: 64, english: "The passphrase is empty; nothing was written.",
      welsh: "Mae'r cyfrinair yn wag; nid ysgrifennwyd dim."),
    BadInput(
      name: "a passphrase that nobody can type",
      command: "setsid -w alntime invite aln-2026 \(titles) \(weeks) --passphrase </dev/null", exit: 64,
      english: "--passphrase asks on a terminal.", welsh: "Mae --passphrase yn gofyn ar derfynell."),
  ]
}
