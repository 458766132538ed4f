/// What cannot be of cases and their labels.
extension BadInput {
  static let cases: [BadInput] = [
    BadInput(
      name: "a case that looks like a name", command: "alntime case open Gwen1", exit: 64,
      request: ("POST", "/v1/cases", #"{"case":"Gwen1","kind":"school"}"#), code: "looks-like-a-name",
      english: "`Gwen1` looks like a person's name, so it is not kept. Use a label that only you can read",
      welsh: "Mae `Gwen1` yn edrych fel enw person, felly ni chedwir ef."),
    BadInput(
      name: "a task with a case that looks like a name", command: "alntime start idp --case Huws-9", exit: 64,
      request: ("POST", "/v1/timer/start", #"{"activity":"idp","case":"Huws-9"}"#), code: "looks-like-a-name",
      english: "`Huws-9` looks like a person's name", welsh: "Mae `Huws-9` yn edrych fel enw person"),
    BadInput(
      name: "a UPN for a case", command: "alntime log idp 9:00 1h --on 2026-03-02 --case A123456789012", exit: 64,
      request: (
        "PUT", "/v1/entries/0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33",
        #"{"activity":"idp","start":"2026-03-02 9:00","end":"1h","case":"A123456789012"}"#
      ), code: "learner-number",
      english: "That is a learner's number (UPN or ULN), so it is not kept.",
      welsh: "Rhif dysgwr (UPN neu ULN) yw hwnnw, felly ni chedwir ef."),
    BadInput(
      name: "a ULN for a case", command: "alntime case issue 1234567890", exit: 64,
      request: ("POST", "/v1/cases/1234567890/issue", ""), code: "learner-number",
      english: "That is a learner's number", welsh: "Rhif dysgwr"),
    BadInput(
      name: "an empty case", command: #"alntime case close """#, exit: 64,
      english: "`` is not a case label.", welsh: "Nid yw `` yn label achos."),
    BadInput(
      name: "a kind of case that is none", command: "alntime case open K7 --kind shool", exit: 64,
      request: ("POST", "/v1/cases", #"{"case":"K7","kind":"shool"}"#), code: "unknown-case-kind",
      english: "There is no kind of case `shool`. Did you mean `school`? The kinds are: school (35 school days), fe",
      welsh: "Nid oes math o achos `shool`. Ai hyn oedd gennych mewn golwg: `school`? Y mathau yw: school (35 diwrnod"),
    BadInput(
      name: "a case opened twice", given: ["alntime case open K7 --aware 2026-03-02"], command: "alntime case open k7",
      exit: 1, request: ("POST", "/v1/cases", #"{"case":"k7","kind":"fe"}"#), code: "case-already-open",
      english: "Case K7 (school) is open since Mon 2 March 2026. Nothing was changed.",
      welsh: "Mae achos K7 (school) ar agor ers Llun 2 Mawrth 2026. Ni newidiwyd dim."),
    BadInput(
      name: "a case that was never opened", given: ["alntime case open K7 --aware 2026-03-02"],
      command: "alntime case issue K8", exit: 1, request: ("POST", "/v1/cases/K8/issue", ""), code: "unknown-case",
      english: "No case K8 has been opened. Did you mean `K7`?",
      welsh: "Nid agorwyd achos K8. Ai hyn oedd gennych mewn golwg: `K7`?"),
    BadInput(
      name: "a case that only the log knows", given: ["alntime log idp 9:00 1h --on 2026-03-02 --case K7"],
      command: "alntime case close K8", exit: 1, request: ("POST", "/v1/cases/K8/close", ""), code: "unknown-case",
      english: "No case K8 has been opened. Did you mean `K7`?",
      welsh: "Nid agorwyd achos K8. Ai hyn oedd gennych mewn golwg: `K7`?"),
    BadInput(
      name: "a case issued twice",
      given: ["alntime case open K7 --aware 2026-03-02", "alntime case issue K7 --on 2026-03-09"],
      command: "alntime case issue K7", exit: 1, request: ("POST", "/v1/cases/K7/issue", "{}"),
      code: "case-already-issued", english: "Case K7 was issued on Mon 9 March 2026.",
      welsh: "Cyhoeddwyd achos K7 ar Llun 9 Mawrth 2026."),
    BadInput(
      name: "a case closed twice",
      given: ["alntime case open K7 --aware 2026-03-02", "alntime case close K7 --on 2026-03-09"],
      command: "alntime case close K7", exit: 1, request: ("POST", "/v1/cases/K7/close", "{}"),
      code: "case-already-closed", english: "Case K7 was closed on Mon 9 March 2026.",
      welsh: "Caewyd achos K7 ar Llun 9 Mawrth 2026."),
    BadInput(
      name: "a case issued before its clock began", given: ["alntime case open K7 --aware 2026-03-02"],
      command: "alntime case issue K7 --on 2026-03-01", exit: 1,
      request: ("POST", "/v1/cases/K7/issue", #"{"on":"2026-03-01"}"#), code: "case-days-out-of-order",
      english: "Sun 1 March 2026 is before the clock of case K7 began, Mon 2 March 2026.",
      welsh: "Sul 1 Mawrth 2026 cyn i gloc achos K7 ddechrau, Llun 2 Mawrth 2026."),
    BadInput(
      name: "a case of which nobody is aware yet", command: "alntime case open K7 --aware 2199-01-01", exit: 1,
      request: ("POST", "/v1/cases", #"{"case":"K7","kind":"school","aware":"2199-01-01"}"#), code: "in-future",
      english: "Tue 1 January 2199 has not come yet: it is ",
      welsh: "Mawrth 1 Ionawr 2199 heb ddod eto: mae hi nawr yn "),
    BadInput(
      name: "a day of awareness that is none", command: "alntime case open K7 --aware soon", exit: 64,
      request: ("POST", "/v1/cases", #"{"case":"K7","kind":"school","aware":"soon"}"#), code: "bad-day",
      english: "`soon` is not a day.", welsh: "Nid yw `soon` yn ddiwrnod."),
    BadInput(
      name: "a case on a full disk", situation: .onAFullDisk, command: "alntime case open K7 --aware 2026-03-02",
      exit: 74,
      request: ("POST", "/v1/cases", #"{"case":"K7","kind":"school"}"#), code: "disk-full",
      english: "the disk is full", welsh: "mae'r ddisg yn llawn"),
  ]
}
