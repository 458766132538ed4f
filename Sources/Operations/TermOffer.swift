package import Chronology
import Profiles

/// Term dates to offer to a school, and how far they can be relied on.
package struct TermOffer: Hashable, Sendable {
  package enum Basis: String, Sendable {
    /// A public page states them for the school's own authority.
    case authority
    /// They were directed for all of Wales.
    case wales
    /// A public page states them for other authorities, which all agree; only a guess for the school's own.
    case agreed
    /// Nothing is known.
    case none
  }

  /// The dates of one term, as far as they are known.
  package struct Dates: Hashable, Sendable {
    package let season: Season
    package let start: CivilDate?
    package let end: CivilDate?
    package let halfTerm: DateRange?
    /// Training days that are the same in every school of the authority.
    package let inset: Set<CivilDate>
  }

  package let year: SchoolYear
  package let basis: Basis
  /// The three terms in order.
  package let dates: [Dates]
  /// The terms themselves, with the closures and training days that are known; nil unless ``basis`` makes them sure.
  package let terms: [Term]?

  init(to authority: LocalAuthority?, in year: SchoolYear, among known: [Almanac.KnownTerms]) {
    self.year = year
    let own = authority.flatMap { authority in known.first { $0.authority == authority } }
    let sure = own ?? known.first { $0.authority == nil }
    terms = sure?.terms
    basis = own != nil ? .authority : sure != nil ? .wales : known.isEmpty ? .none : .agreed
    let sources = sure.map { [$0] } ?? known
    dates = Season.allCases.map { season in
      let name = season.termName(in: year)
      let found = sources.map { source in source.terms.first { $0.name == name } }
      return Dates(
        season: season, start: TermOffer.same(found.map { $0?.days.first }),
        end: TermOffer.same(found.map { $0?.days.last }), halfTerm: TermOffer.same(found.map { $0?.halfTerm }),
        inset: sure == nil ? [] : found.first??.inset ?? [])
    }
  }

  /// What every source says; nil when they differ, one says nothing, or there is none.
  private static func same<Value: Equatable>(_ values: [Value?]) -> Value? {
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
