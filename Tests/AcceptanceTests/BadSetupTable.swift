/// What cannot be set up, or studied.
extension BadInput {
  static let setups: [BadInput] = [
    BadInput(
      name: "a study by what there is not", command: "alntime study --by langauge", exit: 64,
      english: "Tables cannot be grouped by `langauge`; there can be: role, setting, language,",
      welsh: "Ni ellir grwpio tablau yn ôl `langauge`; gall fod: role, setting, language,"),
    BadInput(
      name: "a study by three things", command: "alntime study --by term,role --by size", exit: 64,
      english: "Tables are grouped by one dimension or two; leave one out.",
      welsh: "Caiff tablau eu grwpio yn ôl un dimensiwn neu ddau; gadewch un allan."),
    BadInput(
      name: "a page in JSON", command: "alntime study --format html --json", exit: 64,
      english: "Give --json or --format html, not both.", welsh: "Rhowch --json neu --format html, nid y ddau."),
    BadInput(
      name: "an authority that there is not", command: "alntime setup --from setup.toml", exit: 65,
      request: ("PUT", "/v1/setup", files["setup.toml"]!), code: "bad-calendar",
      english: "At 2:13 of the file: `cardif` is no answer for `profile.authority`; there can be: blaenau-gwent,",
      welsh: "Yn 2:13 y ffeil: nid yw `cardif` yn ateb i `profile.authority`; gall fod: blaenau-gwent,"),
    BadInput(
      name: "a set-up without term dates where none are known", command: "alntime setup --from unknown-year.toml",
      exit: 65, request: ("PUT", "/v1/setup", files["unknown-year.toml"]!), code: "no-known-terms",
      english: "No term dates 2199-00 are known; nothing was changed. Add [[calendar.terms]]",
      welsh: "Nid oes dyddiadau tymor 2199-00 yn hysbys; ni newidiwyd dim. Ychwanegwch [[calendar.terms]]"),
    BadInput(
      name: "an interview for a program", command: "alntime setup --json", exit: 64,
      english: "An interview is for people: give --from FILE with --json",
      welsh: "I bobl y mae cyfweliad: rhowch --from FFEIL gyda --json"),
    BadInput(
      name: "a set-up both shown and read", command: "alntime setup --show --from setup.toml", exit: 64,
      english: "Give --show or --from, not both.", welsh: "Rhowch --show neu --from, nid y ddau."),
  ]
}
