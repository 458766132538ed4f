import AlntimeAPI
import Chronology
import Phrasebook
import Profiles
import Rendering

/// The term dates of `setup`: shown when they are known, asked for where they are not.
extension SetupInterview {
  func terms(
    _ answers: SchoolAnswers, _ offer: Wire.Setup.Offer, _ year: SchoolYear, _ authority: LocalAuthority?
  ) throws(Failure) -> [SchoolAnswers.TermDates] {
    let isOffered = answers.terms == SchoolAnswers(offer).terms
    interview.say(isOffered ? heading(offer, authority) : .termDatesSetUp(offer.schoolYear))
    if answers.terms.contains(where: { $0.days != nil }) {
      for line in lines(answers.terms, year) { print(line) }
      let isSure = !isOffered || offer.basis == "authority" || offer.basis == "wales"
      if try interview.agrees(to: .useTheseDates, keeping: isSure) { return answers.terms }
    }
    var terms: [SchoolAnswers.TermDates] = []
    for term in answers.terms { terms.append(try asked(term, year)) }
    interview.say(.bankHolidaysAreClosed)
    return terms
  }

  private func heading(_ offer: Wire.Setup.Offer, _ authority: LocalAuthority?) -> Phrase {
    switch (offer.basis, authority) {
    case ("authority", let authority?): .termDates(of: offer.schoolYear, authority: authority)
    case ("wales", _): .termDatesOfWales(offer.schoolYear)
    case ("agreed", _): .termDatesAgreed(offer.schoolYear)
    default: .noTermDates(offer.schoolYear)
    }
  }

  private func lines(_ terms: [SchoolAnswers.TermDates], _ year: SchoolYear) -> [String] {
    var table = interview.desk.table([.left, .left, .left])
    for term in terms {
      guard let days = term.days else { continue }
      let half = term.halfTerm.map { .halfTerm + Phrase(verbatim: " \($0.first)..\($0.last)") }
      table.add([
        .termName(term.season, year), Phrase(verbatim: "\(days.first)..\(days.last)"), half ?? Phrase(verbatim: ""),
      ])
    }
    return table.lines.map { "  " + $0 }
  }

  private func asked(_ term: SchoolAnswers.TermDates, _ year: SchoolYear) throws(Failure) -> SchoolAnswers.TermDates {
    var asked = SchoolAnswers.TermDates(season: term.season)
    let name = Phrase.termName(term.season, year) + Phrase(verbatim: ", ")
    asked.start = try date(name + .firstDay, term.start, after: nil)
    guard let start = asked.start else { return asked }
    asked.end = try date(name + .lastDay, term.end, after: start)
    guard asked.end != nil else { return asked }
    asked.halfTermStart = try date(name + .halfTermFirst, term.halfTermStart, after: start)
    guard let half = asked.halfTermStart else { return asked }
    asked.halfTermEnd = try date(name + .halfTermLast, term.halfTermEnd, after: half)
    return asked
  }

  /// A date not before `earliest`, or nil to leave it out.
  private func date(
    _ question: Phrase, _ kept: CivilDate?, after earliest: CivilDate?
  ) throws(Failure) -> CivilDate? {
    let kept = kept.flatMap { kept in earliest.map { kept < $0 } == true ? nil : kept }
    let shown = kept.map { Phrase(verbatim: $0.description) } ?? .leftOut
    return try interview.ask(question, keeping: kept, shown: shown) { text in
      if Interview.isNone(text) { return .answer(nil) }
      guard let date = SetupInterview.date(text) else { return .complaint(.notDates(text)) }
      if let earliest, date < earliest { return .complaint(.notAfter(text, earliest)) }
      return .answer(date)
    }
  }
}
