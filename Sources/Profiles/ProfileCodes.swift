/// What else an ALNCo is, as that decides how much time there is for the work.
package enum Role: String, CaseIterable, Sendable {
  /// Nothing else: ALNCo all of their working time.
  case alnco
  case classTeacher = "class-teacher"
  case seniorLeader = "senior-leader"
  case headteacher
  /// Works for an ALNCo: an assistant or member of an ALN team.
  case team
  case other
}

/// The kind of setting, by the terms of the field's glossary (the 2022-23 survey's and StatsWales').
package enum SettingType: String, CaseIterable, Sendable {
  case nursery, primary, middle, secondary
  /// A school for 3 to 16 or 3 to 19.
  case allAge = "all-age"
  case special
  /// A pupil referral unit.
  case pru
  /// A further education institution.
  case fei
  case other
}

/// The language of the setting, as StatsWales divides schools.
package enum LanguageCategory: String, CaseIterable, Sendable {
  case welsh, english, bilingual
  case dualStream = "dual-stream"
}

/// Learners on roll. Our own bands, wide enough that a size says little of which school it is.
package enum SizeBand: String, CaseIterable, Sendable {
  case upTo100 = "1-100"
  case upTo200 = "101-200"
  case upTo400 = "201-400"
  case upTo800 = "401-800"
  case upTo1200 = "801-1200"
  case over1200 = "over-1200"
}

/// A region in which authorities work together. Which authority belongs to which is not known from a source, so a person
/// is asked.
package enum Region: String, CaseIterable, Sendable {
  case csc, eas, gwe
  case midAndWest = "mid-and-west"
  case partneriaeth
}

package enum YesOrNo: String, CaseIterable, Sendable { case yes, no }
