import AlntimeAPI
import Chronology
import ConfigFiles
import Imports
import Operations
import Phrasebook
import Profiles
import Studies
import Timekeeping

/// From every error to its problem document: here, and nowhere else, an error becomes a code and a sentence.
extension Door {
  func problem(for error: any Error, in language: Language) -> Problem {
    switch error {
    case let error as Refusal: problem(error, language)
    case let error as DoorError: problem(error, language)
    case let error as RequestFault: problem(error.code, error.explanation, language)
    case let error as ConfigFileError: problem(.badCalendar, error.explanation, language)
    case let error as LogbookError: problem(error, language)
    case let error as BackupFault: problem(error, language)
    default: problem(.unexpected, .unexpected, language)
    }
  }

  private func problem(_ error: Refusal, _ language: Language) -> Problem {
    switch error {
    case .timekeeping(let error): problem(error, language)
    case .writtenTime(let error): problem(error, language)
    case .idpCase(let error): problem(error, language)
    case .badEntryID(let text): problem(.badID, .badID(text), language)
    case .zoneMismatch(let calendar, let daemon):
      problem(.zoneMismatch, .zoneMismatch(calendar: calendar, daemon: daemon), language)
    case .calendar(let error):
      problem(.badCalendar, ConfigFileError.calendar(position: nil, error).explanation, language)
    case .noKnownTerms(let authority, let year):
      problem(.noKnownTerms, .noKnownTerms(authority, year: year.description), language)
    case .profile(.unknownCode(let dimension, let code)):
      problem(
        .badProfile, .badProfile(dimension.rawValue, code, allowed: dimension.codes + [Profile.undisclosed]), language)
    case .importFaults(let faults):
      problem(
        .badImport, .badImport(faultyLines: faults.count), language,
        lines: faults.map { .init(line: $0.line, detail: phrase($0.reason).text(in: language)) })
    case .logFaults(let faults):
      problem(
        .badLog, .badLog(faultyEntries: faults.count), language,
        lines: faults.map { .init(line: $0.line, detail: phrase($0.reason).text(in: language)) })
    case .badStudyID(let text): problem(.badStudyID, .badStudyID(text), language)
    case .unknownStudy(let study, let joined):
      problem(.unknownStudy, .unknownStudy(study.text, joined: joined.map(\.text)), language)
    case .participation(let error): problem(error, language)
    case .keyReused(let key): problem(.keyReused, .keyReused(key), language)
    }
  }

  private func problem(_ error: ParticipationError, _ language: Language) -> Problem {
    switch error {
    case .impossibleInvitation:
      problem(.badInvitation, .badInvitation(limitBytes: Participation.invitationByteLimit), language)
    case .impossibleKey: problem(.badParticipantKey, .badParticipantKey, language)
    case .otherInvitation(let study): problem(.otherInvitation, .otherInvitation(study.text), language)
    case .studyLeft(let study, let left): problem(.studyLeft, .studyLeft(study.text, at: zoned(left)), language)
    case .numbersUsedUp(let study): problem(.statementsUsedUp, .statementsUsedUp(study.text), language)
    }
  }

  private func problem(_ error: TimekeepingError, _ language: Language) -> Problem {
    var suggestions: [String]?
    if case .unknownActivity(_, let near) = error { suggestions = near.map(\.rawValue) }
    return problem(code(of: error), explanation(of: error), language, suggestions: suggestions)
  }

  private func code(of error: TimekeepingError) -> ProblemCode {
    switch error {
    case .unknownActivity: .unknownActivity
    case .badCaseLabel: .badCaseLabel
    case .doubtfulCaseLabel(_, .looksLikeAName): .looksLikeAName
    case .doubtfulCaseLabel(_, .learnerNumber): .learnerNumber
    case .badNote: .badNote
    case .endsBeforeItStarts: .endBeforeStart
    case .nothingRunning: .nothingRunning
    case .startsBeforeRunning: .startsBeforeRunning
    case .stopsBeforeStart: .stopsBeforeStart
    case .inFuture: .inFuture
    case .overlaps: .overlap
    case .overlapsRunning: .overlapsRunning
    case .idTaken: .idTaken
    case .unknownEntry: .unknownEntry
    case .splitsOutside: .splitsOutside
    case .runningHasNoEnd: .runningHasNoEnd
    case .nothingToUndo: .nothingToUndo
    case .nothingToRedo: .nothingToRedo
    case .weekNotOver: .inFuture
    case .runsSinceWeek: .stillRunning
    case .suspensionUndecided: .suspensionUndecided
    case .noSuspension: .noSuspension
    }
  }

  private func explanation(of error: TimekeepingError) -> Explanation {
    switch error {
    case .unknownActivity(let word, let suggestions): .unknownActivity(word, suggestions: suggestions)
    case .badCaseLabel(let label): .badCaseLabel(label)
    case .doubtfulCaseLabel(let label, .looksLikeAName): .looksLikeAName(label)
    case .doubtfulCaseLabel(_, .learnerNumber): .learnerNumber
    case .badNote(let characters): .badNote(characters: characters)
    case .endsBeforeItStarts(let start, let end): .endBeforeStart(start: zoned(start), end: zoned(end))
    case .nothingRunning: .nothingRunning
    case .startsBeforeRunning(let running):
      .startsBeforeRunning(running: phrase(running.work), since: zoned(running.start))
    case .stopsBeforeStart(let running): .stopsBeforeStart(running: phrase(running.work), since: zoned(running.start))
    case .inFuture(let instant, let now): .inFuture(zoned(instant), now: zoned(now))
    case .overlaps(let entries): .overlap(taken: entries.map(phrase))
    case .overlapsRunning(let running): .overlapsRunning(running: phrase(running.work), since: zoned(running.start))
    case .idTaken(let id): .idTaken(id.text)
    case .unknownEntry(let text): .unknownEntry(text)
    case .splitsOutside(let line): .splitsOutside(phrase(line))
    case .runningHasNoEnd(let running): .runningHasNoEnd(phrase(running.work))
    case .nothingToUndo: .nothingToUndo
    case .nothingToRedo: .nothingToRedo
    case .weekNotOver(let week, _): .weekNotOver(week.description, last: week.sunday)
    case .runsSinceWeek(let running, let week):
      .runsSinceWeek(running: phrase(running.work), since: zoned(running.start), week: week.description)
    case .suspensionUndecided(let running, let sleeps):
      .suspensionUndecided(
        phrase(running.work), sleeps.map { (start: zoned($0.interval.start), end: zoned($0.interval.end)) })
    case .noSuspension: .noSuspension
    }
  }

  private func problem(_ error: CaseError, _ language: Language) -> Problem {
    switch error {
    case .unknownKind(let text, let near):
      problem(.unknownCaseKind, .unknownCaseKind(text, suggestions: near), language, suggestions: near.map(\.rawValue))
    case .unknownCase(let caseRef, let near):
      problem(
        .unknownCase, .unknownCase(caseRef.label, suggestions: near.map(\.label)), language,
        suggestions: near.map(\.label))
    case .alreadyOpen(let idpCase):
      problem(
        .caseAlreadyOpen, .caseAlreadyOpen(idpCase.caseRef.label, kind: idpCase.kind.rawValue, since: idpCase.aware),
        language)
    case .alreadyIssued(let caseRef, let day):
      problem(.caseAlreadyIssued, .caseAlreadyIssued(caseRef.label, on: day), language)
    case .alreadyClosed(let caseRef, let day):
      problem(.caseAlreadyClosed, .caseAlreadyClosed(caseRef.label, on: day), language)
    case .issuedBeforeAware(let caseRef, let day, let aware), .closedBeforeAware(let caseRef, let day, let aware):
      problem(.caseDaysOutOfOrder, .caseDayBeforeAware(caseRef.label, day, aware: aware), language)
    case .closedBeforeIssued(let caseRef, let day, let issued):
      problem(.caseDaysOutOfOrder, .closedBeforeIssued(caseRef.label, day, issued: issued), language)
    case .inFuture(let day, let today): problem(.inFuture, .dayInFuture(day, today: today), language)
    }
  }

  private func problem(_ error: WrittenTimeError, _ language: Language) -> Problem {
    switch error {
    case .notATime(let text, let word, let offset):
      problem(
        .badTime, .notATime(text: text, word: word), language,
        mark: .init(text: text, offset: offset, length: max(1, word.count)))
    case .notADay(let text): problem(.badDay, .notADay(text), language, mark: whole(text))
    case .notADuration(let text): problem(.badTime, .notADuration(text), language, mark: whole(text))
    case .notAPeriod(let text): problem(.badPeriod, .notAPeriod(text), language, mark: whole(text))
    case .notAWeek(let text): problem(.badWeek, .notAWeek(text), language, mark: whole(text))
    case .nonexistent(let text, let next):
      problem(.nonexistentTime, .nonexistentTime(text, next: zoned(next)), language)
    case .notInThatZone(let text, let abbreviation):
      problem(.nonexistentTime, .notInThatZone(text, abbreviation: abbreviation), language)
    case .noTerm(let date): problem(.noTerm, .noTerm(on: date), language)
    }
  }

  private func problem(_ error: DoorError, _ language: Language) -> Problem {
    switch error {
    case .malformedJSON: problem(.malformedJSON, .malformedJSON, language)
    case .bodyTooLarge(let limit): problem(.bodyTooLarge, .bodyTooLarge(limitBytes: limit), language)
    case .notALog(let place): problem(.badLog, .notALog(place: place), language)
    case .newerLog: problem(.newerLog, .newerLog, language)
    case .textTooLong: problem(.textTooLong, .textTooLong(limitBytes: Limits.textBytes), language)
    case .badQuery(let part): problem(.badQuery, .badQuery(part), language)
    case .periodAndWeeks: problem(.badQuery, .periodAndWeeks, language)
    case .notFound(let path): problem(.notFound, .notFound(path), language)
    case .methodNotAllowed(let method, let allowed):
      problem(.methodNotAllowed, .methodNotAllowed(method, allowed: allowed), language)
    case .closed(let reason): problem(.storageFailed, reason, language)
    }
  }

  private func problem(_ error: BackupFault, _ language: Language) -> Problem {
    switch error {
    case .notALogbook: problem(.notALogbook, .notALogbook, language)
    case .partial(let byteCount, let whole):
      problem(.partialBackup, .partialBackup(byteCount: byteCount, of: whole), language)
    case .damaged: problem(.damagedBackup, .damagedBackup, language)
    case .newer: problem(.newerBackup, .newerBackup, language)
    }
  }

  private func problem(_ error: LogbookError, _ language: Language) -> Problem {
    problem(error == .diskFull ? .diskFull : .storageFailed, error.explanation, language)
  }

  private func problem(
    _ code: ProblemCode, _ explanation: Explanation, _ language: Language, suggestions: [String]? = nil,
    lines: [Problem.Line]? = nil, mark: Problem.Mark? = nil
  ) -> Problem {
    Problem(
      code, title: explanation.title.text(in: language), detail: explanation.detail.text(in: language),
      suggestions: suggestions, lines: lines, mark: mark)
  }

  private func phrase(_ reason: ImportFault.Reason) -> Phrase {
    switch reason {
    case .emptyFile: .emptyFile
    case .missingColumn(let name): .missingColumn(name)
    case .unknownColumn(let name): .unknownColumn(name)
    case .repeatedColumn(let name): .repeatedColumn(name)
    case .wrongFieldCount(let expected, let found): .wrongFieldCount(expected: expected, found: found)
    case .strayQuote: .strayQuote
    case .openQuote: .openQuote
    case .notUTF8: .notUTF8
    case .notAnInstant(let column, let text): .notAnInstant(column: column, text: text)
    case .nonexistentTime(_, let text, let next): Explanation.nonexistentTime(text, next: zoned(next)).detail
    case .noActivity: .noActivity
    case .refused(let error): explanation(of: error).detail
    case .overlapsLine(let line): .overlapsLine(line)
    }
  }

  private func phrase(_ work: Work) -> Phrase {
    Phrase(verbatim: work.activity.rawValue + (work.caseRef.map { " " + $0.label } ?? ""))
  }

  private func phrase(_ line: TimesheetLine) -> Phrase {
    switch line {
    case .finished(let entry): phrase(entry)
    case .running(let running): phrase(running.work) + Phrase(verbatim: " \(zoned(running.start).local.time)–")
    }
  }

  private func phrase(_ entry: Entry) -> Phrase {
    let (start, end) = (zoned(entry.start).local, zoned(entry.end).local)
    return phrase(entry.work) + Phrase(verbatim: " \(start.time)–\(end.time) (") + .date(start.date)
      + Phrase(verbatim: ")")
  }

  private func whole(_ text: String) -> Problem.Mark { .init(text: text, offset: 0, length: max(1, text.count)) }

  private func zoned(_ instant: Instant) -> ZonedInstant { ZonedInstant(instant, in: world.zone) }
}
