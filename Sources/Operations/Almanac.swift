package import Chronology
package import Profiles

/// The facts that come with alntime: bank holidays, and the term dates that public pages state.
package struct Almanac: Sendable {
  /// The terms of one school year in one authority, or in all of Wales.
  package struct KnownTerms: Hashable, Sendable {
    /// Nil for all of Wales.
    package let authority: LocalAuthority?
    package let terms: [Term]

    package init(authority: LocalAuthority?, terms: [Term]) {
      self.authority = authority
      self.terms = terms
    }
  }

  package let bankHolidays: Set<CivilDate>
  /// Everything known of a school year; read when asked for.
  package let knownTerms: @Sendable (SchoolYear) -> [KnownTerms]

  package init(bankHolidays: Set<CivilDate>, knownTerms: @escaping @Sendable (SchoolYear) -> [KnownTerms]) {
    self.bankHolidays = bankHolidays
    self.knownTerms = knownTerms
  }

  /// What can be offered to a school of the authority, which may not be known.
  package func offer(to authority: LocalAuthority?, in year: SchoolYear) -> TermOffer {
    TermOffer(to: authority, in: year, among: knownTerms(year))
  }
}
