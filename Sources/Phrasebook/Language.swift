/// The two languages, equal everywhere a person reads.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case welsh = "cy"

  /// What its speakers call it.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .welsh: "Cymraeg"
    }
  }

  /// The language of a POSIX locale name such as `cy_GB.UTF-8`; English unless its language is `cy`.
  package init(locale: String) {
    self = Language.of(tag: locale) ?? .english
  }

  /// ALNTIME_LANG, else the locale of messages; `variable` gives an environment variable's value, nil when unset or empty.
  package init(environment variable: (String) -> String?) {
    let named = variable("ALNTIME_LANG").flatMap(Language.init(rawValue:))
    self = named ?? Language(locale: variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? "")
  }

  /// The language that an `Accept-Language` header (RFC 9110, 12.5.4) prefers; English when it names neither.
  package init(acceptLanguage header: String) {
    let ranked = header.split(separator: ",").compactMap { item -> (Language, Double)? in
      let parts = item.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let tag = parts.first, let language = Language.of(tag: tag) else { return nil }
      let quality = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return quality > 0 ? (language, quality) : nil
    }
    let best = ranked.map(\.1).max()
    self = ranked.first { $0.1 == best }?.0 ?? .english
  }

  /// The language that begins a tag such as `cy-GB` or `cy_GB.UTF-8`.
  private static func of(tag: String) -> Language? {
    Language(rawValue: tag.lowercased().prefix { $0.isASCII && $0.isLetter }.description)
  }
}
