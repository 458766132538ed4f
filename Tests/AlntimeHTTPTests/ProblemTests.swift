import AlntimeAPI
import AlntimeHTTP
import Desks
import Testing

/// Each way a call can be refused, with its code and a piece of its sentence in both languages.
@Suite struct ProblemTests {
  struct Refused: CustomTestStringConvertible, Sendable {
    let method: String
    let target: String
    var body = ""
    let code: ProblemCode
    let english: String
    let welsh: String

    var testDescription: String { "\(method) \(target) \(body): \(code.rawValue)" }
  }

  /// The door stands at 12:00 on 2026-11-24 with `pcp` logged 09:00–10:00 and `idp K7` running since 11:00; the cases
  /// B2, C3 (issued) and D4 (closed) were opened on 2 November.
  static let table: [Refused] = [
    Refused(
      method: "POST", target: "/v1/timer/start", body: #"{"activity":"idb"}"#, code: .unknownActivity,
      english: "Did you mean `idp` (IDP drafting)", welsh: "Ai hyn oedd gennych mewn golwg: `idp` (Llunio CDU)"),
    Refused(
      method: "POST", target: "/v1/timer/start", body: #"{"activity":"idp","case":"Gwen Jones"}"#, code: .badCaseLabel,
      english: "`Gwen Jones` is not a case label", welsh: "Nid yw `Gwen Jones` yn label achos"),
    Refused(
      method: "POST", target: "/v1/timer/start", body: #"{"activity":"idp","note":"a\u0007b"}"#, code: .badNote,
      english: "without control characters", welsh: "heb nodau rheoli"),
    Refused(
      method: "POST", target: "/v1/timer/start", body: #"{"activity":"idp","at":"10:30"}"#, code: .startsBeforeRunning,
      english: "The running task (idp K7) started at 11:00", welsh: "Dechreuodd y dasg sy'n rhedeg (idp K7) am 11:00"),
    Refused(
      method: "POST", target: "/v1/timer/start", body: #"{"activity":"idp","at":"25:99"}"#, code: .badTime,
      english: "`25:99` is not a time", welsh: "Nid yw `25:99` yn amser"),
    Refused(
      method: "POST", target: "/v1/timer/stop", body: #"{"at":"13:00"}"#, code: .inFuture,
      english: "13:00 on Tue 24 November 2026 has not come yet", welsh: "13:00 ar Mawrth 24 Tachwedd 2026 heb ddod eto"),
    Refused(
      method: "POST", target: "/v1/timer/stop", body: #"{"at":"10:30"}"#, code: .stopsBeforeStart,
      english: "it cannot end before then", welsh: "ni all orffen cyn hynny"),
    Refused(
      method: "PUT", target: entry, body: #"{"activity":"idp","start":"08:00","end":"07:00"}"#, code: .endBeforeStart,
      english: "is not after the start", welsh: "ar ôl y dechrau"),
    Refused(
      method: "PUT", target: entry, body: #"{"activity":"idp","start":"09:30","end":"10:30"}"#, code: .overlap,
      english: "already recorded: pcp 09:00–10:00", welsh: "wedi'i gofnodi eisoes: pcp 09:00–10:00"),
    Refused(
      method: "PUT", target: entry, body: #"{"activity":"idp","start":"10:30","end":"11:30"}"#, code: .overlapsRunning,
      english: "has been going since 11:00", welsh: "wedi bod ar waith ers 11:00"),
    Refused(
      method: "PUT", target: entry, body: #"{"activity":"idp","start":"2026-03-29 01:30","end":"30m"}"#,
      code: .nonexistentTime, english: "The next time that existed is 02:00",
      welsh: "yr amser nesaf a oedd yn bod yw 02:00"),
    Refused(
      method: "PUT", target: entry, body: #"{"activity":"idp","start":"08:00","end":"09:00","on":"someday"}"#,
      code: .badDay, english: "`someday` is not a day", welsh: "Nid yw `someday` yn ddiwrnod"),
    Refused(
      method: "PUT", target: "/v1/entries/7", body: #"{"activity":"idp","start":"08:00","end":"08:30"}"#, code: .badID,
      english: "`7` is not a UUID", welsh: "Nid yw `7` yn UUID"),
    Refused(
      method: "POST", target: "/v1/timer/start", body: "{\"activity\":", code: .malformedJSON,
      english: "not the JSON object", welsh: "Nid yw'r corff y gwrthrych JSON"),
    Refused(
      method: "POST", target: "/v1/timer/start", body: #"{"activity":"idp","\u0061ctivity":"pcp"}"#,
      code: .malformedJSON, english: "not the JSON object", welsh: "Nid yw'r corff y gwrthrych JSON"),
    Refused(
      method: "PUT", target: "/v1/profile", code: .malformedJSON, english: "not the JSON object",
      welsh: "Nid yw'r corff y gwrthrych JSON"),
    Refused(
      method: "POST", target: "/v1/timer/start", body: "[]", code: .malformedJSON, english: "not the JSON object",
      welsh: "Nid yw'r corff y gwrthrych JSON"),
    Refused(
      method: "POST", target: "/v1/timer/start",
      body: #"{"activity":"\#(String(repeating: "x", count: 2_001))"}"#, code: .textTooLong,
      english: "A text in the request is over 2000 bytes", welsh: "Mae testun yn y cais dros 2000 beit"),
    Refused(
      method: "GET", target: "/v1/summary?period=fortnight", code: .badPeriod, english: "`fortnight` is not a period",
      welsh: "Nid yw `fortnight` yn gyfnod"),
    Refused(
      method: "GET", target: "/v1/contribution?period=fortnight", code: .badPeriod,
      english: "`fortnight` is not a period", welsh: "Nid yw `fortnight` yn gyfnod"),
    Refused(
      method: "GET", target: "/v1/contribution?weeks=2026-W36..2027-W29&period=all", code: .badQuery,
      english: "`period` and `weeks` exclude each other", welsh: "Mae `period` a `weeks` yn cau ei gilydd allan"),
    Refused(
      method: "GET", target: "/v1/contribution?weeks=2027-W29..2026-W36", code: .badQuery,
      english: "`weeks=2027-W29..2026-W36`", welsh: "`weeks=2027-W29..2026-W36`"),
    Refused(
      method: "GET", target: "/v1/weeks/2026-11/confirmation", code: .badWeek, english: "`2026-11` is not one week",
      welsh: "Nid yw `2026-11` yn un wythnos"),
    Refused(
      method: "PUT", target: "/v1/weeks/some%20week/confirmation", code: .badPeriod,
      english: "`some week` is not a period", welsh: "Nid yw `some week` yn gyfnod"),
    Refused(
      method: "PUT", target: "/v1/weeks/2026-W48/confirmation", code: .inFuture,
      english: "2026-W48 is not over: its last day is Sun 29 November 2026",
      welsh: "Nid yw 2026-W48 ar ben: ei diwrnod olaf yw Sul 29 Tachwedd 2026"),
    Refused(
      method: "GET", target: "/v1/summary?period=tymor", code: .noTerm, english: "No calendar has a term",
      welsh: "Nid oes gan yr un calendr dymor"),
    Refused(
      method: "GET", target: "/v1/entries?from=noon", code: .badQuery, english: "`from=noon`", welsh: "`from=noon`"),
    Refused(
      method: "PUT", target: "/v1/calendar", body: "effective = 2026-09-01\nhuors = 1\n", code: .badCalendar,
      english: "At 2:1 of the file: the key `huors` is not known", welsh: "Yn 2:1 y ffeil: nid yw'r allwedd `huors`"),
    Refused(
      method: "POST", target: "/v1/imports?format=csv", body: "start,end\nx,y\n", code: .badImport,
      english: "Nothing was recorded: 1 line cannot", welsh: "Ni chofnodwyd dim: 1 llinell"),
    Refused(
      method: "POST", target: "/v1/imports?format=xls", body: "x", code: .badQuery, english: "`format`",
      welsh: "`format`"),
    Refused(
      method: "DELETE", target: "/v1/entries/99", code: .unknownEntry, english: "There is no entry `99`",
      welsh: "Nid oes cofnod `99`"),
    Refused(
      method: "DELETE", target: "/v1/entries/b%C3%B4n", code: .unknownEntry, english: "There is no entry `bôn`",
      welsh: "Nid oes cofnod `bôn`"),
    Refused(
      method: "DELETE", target: "/v1/entries/a+b%2541", code: .unknownEntry, english: "There is no entry `a+b%41`",
      welsh: "Nid oes cofnod `a+b%41`"),
    Refused(
      method: "PATCH", target: "/v1/entries/twelve", body: #"{"note":"x"}"#, code: .unknownEntry,
      english: "There is no entry `twelve`", welsh: "Nid oes cofnod `twelve`"),
    Refused(
      method: "POST", target: "/v1/entries/last/split", body: #"{"at":"10:00"}"#, code: .splitsOutside,
      english: "is not inside pcp 09:00–10:00", welsh: "o fewn pcp 09:00–10:00"),
    Refused(
      method: "PATCH", target: "/v1/entries/2", body: #"{"end":"11:30"}"#, code: .runningHasNoEnd,
      english: "The task idp K7 is still running", welsh: "Mae'r dasg idp K7 yn dal i redeg"),
    Refused(
      method: "PATCH", target: "/v1/entries/1", body: #"{"end":"11:30"}"#, code: .overlapsRunning,
      english: "has been going since 11:00", welsh: "wedi bod ar waith ers 11:00"),
    Refused(
      method: "PATCH", target: "/v1/entries/1", body: #"{"fit":"squeeze"}"#, code: .badQuery, english: "`fit=squeeze`",
      welsh: "`fit=squeeze`"),
    Refused(
      method: "POST", target: "/v1/timer/suspension", body: #"{"decision":"nap"}"#, code: .badQuery,
      english: "`decision=nap`", welsh: "`decision=nap`"),
    Refused(
      method: "POST", target: "/v1/timer/suspension", body: #"{"decision":"keep"}"#, code: .noSuspension,
      english: "The computer did not sleep while a task ran", welsh: "Ni fu'r cyfrifiadur ynghwsg"),
    Refused(
      method: "POST", target: "/v1/redo", code: .nothingToRedo, english: "nothing that was taken back",
      welsh: "Nid oes dim a ddadwnaed"),
    Refused(
      method: "POST", target: "/v1/timer/start", body: #"{"activity":"idp","case":"Gwen1"}"#, code: .looksLikeAName,
      english: "`Gwen1` looks like a person's name", welsh: "Mae `Gwen1` yn edrych fel enw person"),
    Refused(
      method: "POST", target: "/v1/cases", body: #"{"case":"A123456789012","kind":"school"}"#, code: .learnerNumber,
      english: "That is a learner's number", welsh: "Rhif dysgwr (UPN neu ULN)"),
    Refused(
      method: "POST", target: "/v1/cases", body: #"{"case":"K9","kind":"colege"}"#, code: .unknownCaseKind,
      english: "The kinds are: school (35 school days)", welsh: "Y mathau yw: school (35 diwrnod ysgol)"),
    Refused(
      method: "POST", target: "/v1/cases", body: #"{"case":"b2","kind":"fe","aware":"yesterday"}"#,
      code: .caseAlreadyOpen, english: "Case B2 (school) is open since Mon 2 November 2026",
      welsh: "Mae achos B2 (school) ar agor ers Llun 2 Tachwedd 2026"),
    Refused(
      method: "POST", target: "/v1/cases", body: #"{"case":"K9","kind":"fe","aware":"2026-11-25"}"#, code: .inFuture,
      english: "Wed 25 November 2026 has not come yet: it is Tue 24 November 2026",
      welsh: "Mercher 25 Tachwedd 2026 heb ddod eto"),
    Refused(
      method: "POST", target: "/v1/cases/B3/issue", code: .unknownCase,
      english: "No case B3 has been opened. Did you mean `B2`", welsh: "Nid agorwyd achos B3. Ai hyn"),
    Refused(
      method: "POST", target: "/v1/cases/B2/issue", body: #"{"on":"2026-11-01"}"#, code: .caseDaysOutOfOrder,
      english: "Sun 1 November 2026 is before the clock of case B2 began", welsh: "cyn i gloc achos B2 ddechrau"),
    Refused(
      method: "POST", target: "/v1/cases/C3/issue", code: .caseAlreadyIssued,
      english: "Case C3 was issued on Fri 20 November 2026", welsh: "Cyhoeddwyd achos C3 ar Gwener 20 Tachwedd 2026"),
    Refused(
      method: "POST", target: "/v1/cases/C3/close", body: #"{"on":"2026-11-19"}"#, code: .caseDaysOutOfOrder,
      english: "is before case C3 was issued", welsh: "cyn cyhoeddi achos C3"),
    Refused(
      method: "POST", target: "/v1/cases/D4/close", code: .caseAlreadyClosed,
      english: "Case D4 was closed on Sat 21 November 2026", welsh: "Caewyd achos D4 ar Sadwrn 21 Tachwedd 2026"),
    Refused(
      method: "POST", target: "/v1/cases/Gwen%20Jones/close", code: .badCaseLabel,
      english: "`Gwen Jones` is not a case label", welsh: "Nid yw `Gwen Jones` yn label achos"),
    Refused(
      method: "GET", target: "/v1/cases?all=yes", code: .badQuery, english: "`all=yes`", welsh: "`all=yes`"),
    Refused(
      method: "PUT", target: "/v1/profile", body: #"{"setting":"moonbase"}"#, code: .badProfile,
      english: "`moonbase` is no answer for `setting`; there can be: nursery,",
      welsh: "nid yw `moonbase` yn ateb i `setting`; gall fod: nursery,"),
    Refused(
      method: "PUT", target: "/v1/profile", body: #"{"name":"Gwen"}"#, code: .badQuery, english: "`name`",
      welsh: "`name`"),
    Refused(
      method: "GET", target: "/v1/setup?authority=narnia", code: .badQuery, english: "`authority=narnia`",
      welsh: "`authority=narnia`"),
    Refused(
      method: "PUT", target: "/v1/setup", body: "[profile]\nauthority = \"cardif\"\n", code: .badCalendar,
      english: "`cardif` is no answer for `profile.authority`", welsh: "nid yw `cardif` yn ateb i `profile.authority`"),
    Refused(
      method: "PUT", target: "/v1/setup?preview=true",
      body: "[calendar]\neffective = 2027-09-01\n[calendar.hours]\nmonday = \"09:00-15:30\"\n", code: .noKnownTerms,
      english: "No term dates 2027-28 are known", welsh: "Nid oes dyddiadau tymor 2027-28 yn hysbys"),
    Refused(
      method: "PUT", target: "/v1/setup",
      body: "[calendar]\ninset = [2027-08-02]\n[calendar.hours]\nmonday = \"09:00-15:30\"\n", code: .badCalendar,
      english: "2027-08-02 is in no term", welsh: "nid yw 2027-08-02 mewn unrhyw dymor"),
    Refused(
      method: "POST", target: "/v1/log", body: #"{"format":"alntime-log","version":2}"#, code: .newerLog,
      english: "A newer alntime exported that log", welsh: "Alntime mwy newydd a allforiodd"),
    Refused(
      method: "POST", target: "/v1/log?preview=true",
      body: #"{"format":"alntime-log","version":1,"entries":[{"id":1}]}"#,
      code: .badLog, english: "At `exported`", welsh: "Yn `exported`"),
    Refused(
      method: "GET", target: "/v1/backup", code: .notFound, english: "There is nothing at /v1/backup",
      welsh: "Does dim yn /v1/backup"),
    Refused(
      method: "GET", target: "/v2/status", code: .notFound, english: "There is nothing at /v2/status",
      welsh: "Does dim yn /v2/status"),
    Refused(
      method: "DELETE", target: "/v1/status", code: .methodNotAllowed, english: "this path takes GET",
      welsh: "mae'r llwybr hwn yn cymryd GET"),
  ]

  private static let entry = "/v1/entries/0b1f6a52-6f0e-4a4e-9c57-1d7f0f1c2a33"

  private static let cases = [
    ("", #"{"case":"B2","kind":"school","aware":"2026-11-02"}"#),
    ("", #"{"case":"C3","kind":"school","aware":"2026-11-02"}"#),
    ("", #"{"case":"D4","kind":"school","aware":"2026-11-02"}"#),
    ("/C3/issue", #"{"on":"2026-11-20"}"#), ("/D4/close", #"{"on":"2026-11-21"}"#),
  ]

  @Test(arguments: table + tableOfStudies)
  func `Bad input gets its code and sentence in both languages, and changes nothing`(_ refused: Refused) async throws {
    let step = Doorstep(now: "2026-11-24 12:00")
    _ = try await step.desk.log("pcp", "09:00", "10:00")
    _ = try await step.desk.start("idp", case: "K7", at: "11:00")
    for (target, body) in Self.cases {
      try #require(await step.ask("POST", "/v1/cases" + target, body).status < 300)
    }
    try await step.demandStudies()
    let before = try await step.kept()
    for (language, sentence) in [("en", refused.english), ("cy-GB, en;q=0.5", refused.welsh)] {
      let reply = await step.ask(refused.method, refused.target, refused.body, language: language)
      let problem = try reply.decoded(as: Problem.self)
      #expect(problem.code == refused.code.rawValue)
      #expect(reply.status == refused.code.status)
      #expect(reply.mediaType == "application/problem+json")
      let whole = problem.detail.lowercased()
      #expect(whole.contains(sentence.lowercased()), "\(problem.detail)")
    }
    #expect(try await step.kept() == before)
  }

  @Test func `The table reaches every refusal that a call can meet at a door without a disk`() {
    let elsewhere: Set<ProblemCode> = [
      .nothingRunning, .stillRunning, .suspensionUndecided, .idTaken, .keyReused, .nothingToUndo, .zoneMismatch,
      .bodyTooLarge, .notPermitted, .statementsUsedUp,
      .notALogbook, .partialBackup, .damagedBackup, .newerBackup,
      .malformedRequest, .headerTooLarge, .requestTooSlow,
      .diskFull,
      .storageFailed,
      .unexpected,
    ]
    #expect(Set((Self.table + Self.tableOfStudies).map(\.code)).union(elsewhere) == Set(ProblemCode.allCases))
  }
}
