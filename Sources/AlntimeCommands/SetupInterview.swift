import AlntimeAPI
import Chronology
import Phrasebook
import Profiles
import Timekeeping

/// The questions of `setup`, in order.
struct SetupInterview {
  let interview: Interview

  /// What the person says of themselves, by dimension.
  func profile(keeping kept: Wire.Profile?) throws(Failure) -> [ProfileDimension: String] {
    var codes: [ProfileDimension: String] = [:]
    for dimension in ProfileDimension.allCases {
      let choices = [Profile.undisclosed] + dimension.codes
      codes[dimension] = try interview.choose(
        .name(of: dimension), among: choices.map { ($0, .name(of: $0, in: dimension)) },
        keeping: kept?[dimension] ?? Profile.undisclosed)
    }
    return codes
  }

  /// What the person says of the school, each answer kept from `answers` unless it is given anew.
  func school(
    keeping answers: SchoolAnswers, isFirst: Bool, _ offer: Wire.Setup.Offer, _ year: SchoolYear,
    authority: LocalAuthority?
  ) throws(Failure) -> SchoolAnswers {
    var answers = answers
    if isFirst { interview.say(.hoursAreAnExample) }
    answers.hours = try hours(answers.hours)
    answers.otherHours = try otherHours(answers.otherHours)
    answers.workingDays = try workingDays(answers.workingDays)
    answers.release = try release(answers)
    answers.terms = try terms(answers, offer, year, authority)
    guard answers.terms.contains(where: { $0.days != nil }) else { return answers }
    answers.inset = try dates(.askInset, answers.inset.filter(answers.isInTerm), answers)
    answers.closed = try dates(.askClosed, answers.closed.filter(answers.isInTerm), answers)
    return answers
  }

  func effective(keeping kept: CivilDate) throws(Failure) -> CivilDate {
    try interview.ask(.askEffective, keeping: kept, shown: Phrase(verbatim: kept.description)) { text in
      SetupInterview.date(text).map { .answer($0) } ?? .complaint(.notDates(text))
    }
  }

  private func hours(_ kept: ClockRange) throws(Failure) -> ClockRange {
    try interview.ask(.askHours, keeping: kept, shown: Phrase(verbatim: kept.description)) { text in
      guard let written = WrittenHours(text), !written.isForNamedDays else { return .complaint(.notHours(text)) }
      return .answer(written.range)
    }
  }

  private func otherHours(_ kept: [Weekday: ClockRange?]) throws(Failure) -> [Weekday: ClockRange?] {
    let shown = kept.sorted { $0.key < $1.key }.map { day, range in
      Phrase.weekday(day) + Phrase(verbatim: " ") + (range.map { Phrase(verbatim: $0.description) } ?? .none)
    }
    return try interview.ask(
      several(.askOtherHours), keeping: kept, shown: shown.isEmpty ? .none : .joined(shown, by: "; ")
    ) { text in
      if Interview.isNone(text) { return .answer([:]) }
      var byDay: [Weekday: ClockRange?] = [:]
      for part in SetupInterview.parts(text) {
        let words = part.split(separator: " ")
        if let last = words.last, Interview.isNone(String(last)),
          let days = WrittenWeekdays.read(words.dropLast().joined(separator: " "))
        {
          for day in days { byDay[day] = .some(nil) }
        } else if let written = WrittenHours(part), written.isForNamedDays,
          !written.weekdays.contains(where: \.isWeekend)
        {
          for day in written.weekdays { byDay[day] = written.range }
        } else {
          return .complaint(.notDayHours(part))
        }
      }
      return .answer(byDay)
    }
  }

  private func workingDays(_ kept: [Weekday]) throws(Failure) -> [Weekday] {
    try interview.ask(.askWorkingDays, keeping: kept, shown: .joined(kept.map(Phrase.weekday), by: ", ")) { text in
      WrittenWeekdays.read(text).map { .answer($0) } ?? .complaint(.notWeekdays(text))
    }
  }

  private func release(_ answers: SchoolAnswers) throws(Failure) -> [Weekday: [ClockRange]] {
    let shown = answers.release.sorted { $0.key < $1.key }.flatMap { day, slots in
      slots.map { Phrase.weekday(day) + Phrase(verbatim: " \($0)") }
    }
    let hours = answers.hoursByDay
    // Hours that have changed since can leave no room for what is kept; then it is asked for without a default.
    let isKept = answers.release.allSatisfy { day, slots in slots.allSatisfy { hours[day]?.contains($0) == true } }
    return try interview.ask(
      several(.askRelease), keeping: isKept ? answers.release : [:],
      shown: shown.isEmpty || !isKept ? .none : .joined(shown, by: "; ")
    ) { text in
      if Interview.isNone(text) { return .answer([:]) }
      var byDay: [Weekday: [ClockRange]] = [:]
      for part in SetupInterview.parts(text) {
        guard let written = WrittenHours(part), written.isForNamedDays else { return .complaint(.notDayHours(part)) }
        for day in written.weekdays {
          guard let open = hours[day] else { return .complaint(.releaseOnClosedDay(day)) }
          guard open.contains(written.range) else { return .complaint(.releaseOutside(day, open)) }
          byDay[day, default: []].append(written.range)
        }
      }
      return .answer(byDay)
    }
  }

  /// The days named, which lie in a term.
  private func dates(
    _ question: Phrase, _ kept: [CivilDate], _ answers: SchoolAnswers
  ) throws(Failure) -> [CivilDate] {
    let shown: Phrase =
      kept.isEmpty ? .none : Phrase(verbatim: kept.map(\.description).joined(separator: ", "))
    return try interview.ask(several(question), keeping: kept, shown: shown) { text in
      if Interview.isNone(text) { return .answer([]) }
      var dates: [CivilDate] = []
      for word in text.split(whereSeparator: { " ,;".contains($0) }) {
        guard let date = SetupInterview.date(String(word)) else { return .complaint(.notDates(String(word))) }
        guard answers.isInTerm(date) else { return .complaint(.outsideTerms(date)) }
        dates.append(date)
      }
      return .answer(dates.sorted())
    }
  }

  private func several(_ question: Phrase) -> Phrase {
    question + Phrase(verbatim: " (") + .severalOrNone + Phrase(verbatim: ")")
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// `2026-09-01`, or `1/9/2026` as it is written here.
  static func date(_ text: String) -> CivilDate? {
    if let date = CivilDate(text) { return date }
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2], year >= 1900 else {
      return nil
    }
    return CivilDate(year: year, month: month, day: day)
  }
}
