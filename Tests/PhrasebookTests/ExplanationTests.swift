import Chronology
import Phrasebook
import Specimens
import Testing
import Timekeeping

/// What went wrong is said in both languages, whole, and with what the person wrote in it.
@Suite struct ExplanationTests {
  private static let moment = zoned("2026-11-23T09:20:00+00:00")

  private static let withoutWords: [Explanation] = [
    .nothingRunning, .malformedJSON, .notPermitted, .diskFull, .unexpected, .brokenReply, .noZoneDatabase,
    .badInheritedSocket, .noHome, .noRuntimeDirectory, .periodAndWeeks, .endBeforeStart(start: moment, end: moment),
    .inFuture(moment, now: moment), .noTerm(on: date("2026-11-23")), .badNote(characters: 501),
    .bodyTooLarge(limitBytes: 1_048_576), .storageFailed(code: 10), .unflushed(code: 1034), .badImport(faultyLines: 2),
    .startsBeforeRunning(running: Phrase(verbatim: "idp"), since: moment),
    .stopsBeforeStart(running: Phrase(verbatim: "idp"), since: moment),
    .overlapsRunning(running: Phrase(verbatim: "idp"), since: moment), .overlap(taken: [Phrase(verbatim: "idp")]),
    .badInvitation(limitBytes: 65_536), .badParticipantKey,
    .learnerNumber, .dayInFuture(date("2026-11-25"), today: date("2026-11-24")),
    .weekNotOver("2026-W47", last: date("2026-11-22")), .weekMayBeIncomplete("2026-W47"),
    .runsSinceWeek(running: Phrase(verbatim: "idp"), since: moment, week: "2026-W47"),
  ]

  /// Each with `⟦x⟧` where a person's own words go.
  private static let withWords: [Explanation] = [
    .noDaemon(path: "⟦x⟧"), .socketNotPermitted(path: "⟦x⟧"), .foreignDaemon(path: "⟦x⟧"), .badSocketPath("⟦x⟧"),
    .unreadableFile("⟦x⟧"), .unknownFormat("⟦x⟧"), .unknownZone("⟦x⟧"), .unusableDirectory("⟦x⟧"), .cannotServe("⟦x⟧"),
    .badQuery("⟦x⟧"), .badID("⟦x⟧"), .notFound("⟦x⟧"), .methodNotAllowed("⟦x⟧", allowed: ["GET", "PUT"]),
    .unreadableLogbook(path: "⟦x⟧"), .newerLogbook(path: "⟦x⟧"), .idTaken("⟦x⟧"), .keyReused("⟦x⟧"),
    .unknownActivity("⟦x⟧", suggestions: []), .unknownActivity("⟦x⟧", suggestions: [.idp, .pcp]), .badCaseLabel("⟦x⟧"),
    .notATime(text: "Mon ⟦x⟧", word: "⟦x⟧"), .notADay("⟦x⟧"), .notADuration("⟦x⟧"), .notAPeriod("⟦x⟧"),
    .notAWeek("⟦x⟧"),
    .nonexistentTime("⟦x⟧", next: moment), .notInThatZone("⟦x⟧", abbreviation: "BST"),
    .zoneMismatch(calendar: "⟦x⟧", daemon: "Europe/London"),
    .unknownVerb("⟦x⟧", meant: [], verbs: ["start", "stop"]),
    .unknownVerb("⟦x⟧", meant: ["start", "status"], verbs: ["start", "status", "stop"]),
    .looksLikeAName("⟦x⟧"), .unknownCaseKind("⟦x⟧", suggestions: []), .unknownCaseKind("⟦x⟧", suggestions: [.fe]),
    .unknownCase("⟦x⟧", suggestions: []), .unknownCase("⟦x⟧", suggestions: ["K7", "K8"]),
    .caseAlreadyOpen("⟦x⟧", kind: "fe", since: date("2026-11-02")),
    .caseAlreadyIssued("⟦x⟧", on: date("2026-11-02")), .caseAlreadyClosed("⟦x⟧", on: date("2026-11-02")),
    .caseDayBeforeAware("⟦x⟧", date("2026-11-01"), aware: date("2026-11-02")),
    .closedBeforeIssued("⟦x⟧", date("2026-11-01"), issued: date("2026-11-02")),
    .badStudyID("⟦x⟧"), .unknownStudy("⟦x⟧", joined: []), .unknownStudy("⟦x⟧", joined: ["aln-2026", "aln-2027"]),
    .otherInvitation("⟦x⟧"), .studyLeft("⟦x⟧", at: moment), .statementsUsedUp("⟦x⟧"),
    .badFile(place: "⟦x⟧", fault: Phrase(en: "no.", cy: "na.")),
  ]

  @Test(arguments: withoutWords + withWords)
  func `An explanation has a title and a whole sentence in each language`(explanation: Explanation) {
    for phrase in [explanation.title, explanation.detail] {
      #expect(phrase.text(in: .english) != phrase.text(in: .welsh))
    }
    for language in Language.allCases {
      let title = explanation.title.text(in: language)
      let detail = explanation.detail.text(in: language)
      #expect(!title.isEmpty && title.count <= 50 && !title.hasSuffix("."), "\(title)")
      #expect(detail.hasSuffix(".") && !detail.hasSuffix("..") && !detail.contains("  "), "\(detail)")
    }
  }

  @Test(arguments: withWords)
  func `It repeats the person's words in each language`(explanation: Explanation) {
    for language in Language.allCases { #expect(explanation.detail.text(in: language).contains("⟦x⟧")) }
  }

  @Test func `A word that is no activity is answered with what may have been meant, and with the list`() {
    let list = Activity.allCases.map(\.rawValue).joined(separator: ", ")
    #expect(
      both(Explanation.unknownActivity("idb", suggestions: [.idp]).detail)
        == "There is no activity `idb`. Did you mean `idp` (IDP drafting)? The activities are: \(list)."
        + " | Nid oes gweithgaredd `idb`. Ai hyn oedd gennych mewn golwg: `idp` (Llunio CDU)?"
        + " Y gweithgareddau yw: \(list).")
  }

  @Test func `A time that is none is named alone, and in its text when that says more`() {
    func start(_ text: String, _ word: String) -> String {
      let detail = Explanation.notATime(text: text, word: word).detail
      return Language.allCases.map { String(detail.text(in: $0).prefix { $0 != "." }) }.joined(separator: " | ")
    }
    #expect(start("25:00", "25:00") == "`25:00` is not a time | Nid yw `25:00` yn amser")
    #expect(start("Mon 9:99", "9:99") == "`9:99` in `Mon 9:99` is not a time | Nid yw `9:99` yn `Mon 9:99` yn amser")
  }

  @Test func `What cannot be true of a calendar is said in both languages`() throws {
    let slot = try #require(ClockRange("13:00-15:30"))
    let faults: [CalendarError] = [
      .noTerms, .noHours, .noWorkingDays, .hoursOnWeekend(.saturday), .releaseOutsideHours(.tuesday, slot),
      .releaseSlotsOverlap(.tuesday), .halfTermOutsideTerm(term: "autumn"),
      .dayOutsideTerm(term: "autumn", day: date("2026-11-23")),
      .insetAndClosed(term: "autumn", day: date("2026-11-23")),
      .termsOverlap("autumn", "spring"), .insetInHalfTerm(term: "autumn", day: date("2026-10-26")),
    ]
    for fault in faults {
      let phrase = Phrase.calendarFault(fault)
      #expect(phrase.text(in: .english) != phrase.text(in: .welsh), "\(fault)")
      for language in Language.allCases { #expect(phrase.text(in: language).hasSuffix("."), "\(fault)") }
    }
  }
}
