/// What a person has said of their work, in bands that many share; it names nobody and no school.
package struct Profile: Hashable, Sendable {
  /// The code of what a person would rather not say, in every dimension.
  package static let undisclosed = "undisclosed"

  /// The code by dimension; undisclosed ones are left out.
  private let disclosed: [ProfileDimension: String]

  /// A person who has said nothing.
  package static let silent = Profile(disclosed: [:])

  private init(disclosed: [ProfileDimension: String]) { self.disclosed = disclosed }

  /// Creates the profile; what is missing is undisclosed. Throws for the first dimension, in their order, whose code there
  /// is not.
  package init(_ codes: [ProfileDimension: String]) throws(ProfileError) {
    for dimension in ProfileDimension.allCases {
      guard let code = codes[dimension], code != Profile.undisclosed else { continue }
      guard dimension.codes.contains(code) else { throw .unknownCode(dimension, code) }
    }
    disclosed = codes.filter { $0.value != Profile.undisclosed }
  }

  /// The code of the dimension, ``undisclosed`` where nothing was said.
  package subscript(dimension: ProfileDimension) -> String { disclosed[dimension] ?? Profile.undisclosed }

  /// The authority, unless it is undisclosed.
  package var authority: LocalAuthority? { LocalAuthority(rawValue: self[.authority]) }
}

/// Why a profile cannot be.
package enum ProfileError: Error, Equatable, Sendable {
  /// The dimension has no such code.
  case unknownCode(ProfileDimension, String)
}
