import AlntimeAPI
import Chronology
import Phrasebook

extension Wire.OtherChange {
  /// What is true again, in a sentence; nil for a kind that this version does not know.
  var phrase: Phrase? {
    if let idpCase { return idpCase.sentence }
    if let confirmation { return confirmation.sentence }
    if let profile { return profile.after == nil ? .profileIsGone : .profileIsAsBefore }
    if let suspension { return suspension.sentence }
    return calendar?.sentence
  }
}

extension Wire.OtherChange.Replacement<Wire.OtherChange.CaseDays> {
  var sentence: Phrase? {
    switch (before, after) {
    case (nil, let now?): return .caseIsOpenAgain(now.caseLabel, kind: now.kind)
    case (let old?, nil): return .caseIsNotOpen(old.caseLabel, kind: old.kind)
    case (let old?, let now?):
      if old.closed != now.closed {
        return now.closed.map { .caseIsClosedAgain(now.caseLabel, on: $0.date) }
          ?? .caseIsOpenAgain(now.caseLabel, kind: now.kind)
      }
      return now.issued.map { .caseIsIssuedAgain(now.caseLabel, on: $0.date) } ?? .caseIsNotIssued(now.caseLabel)
    case (nil, nil): return nil
    }
  }
}

extension Wire.OtherChange.Replacement<Wire.OtherChange.Confirmation> {
  var sentence: Phrase? {
    after.map { .weekIsConfirmedAgain($0.week) } ?? before.map { .unconfirmed($0.week) }
  }
}

extension Wire.OtherChange.Replacement<Wire.OtherChange.KeptSuspension> {
  var sentence: Phrase? {
    after.map { now in
      let sleep = (now.sleep.start.zoned, now.sleep.end.zoned)
      return now.kept ? .sleepCountsAgain(sleep) : .sleepIsUndecided(sleep)
    }
  }
}

extension Wire.OtherChange.Replacement<Wire.Calendar.Version> {
  var sentence: Phrase? {
    guard let after else { return before.map { .calendarIsNotInForce(from: $0.effective.date) } }
    return before == nil
      ? .calendarIsInForceAgain(from: after.effective.date) : .otherCalendarIsInForceAgain(from: after.effective.date)
  }
}
