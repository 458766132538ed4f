/// The two languages, equal everywhere a person reads.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case welsh = "cy"

  /// The language of a POSIX locale name such as `cy_GB.UTF-8`; English unless it begins with `cy`.
  package init(locale: String) {
    self = locale.lowercased().hasPrefix("cy") ? .welsh : .english
  }

  /// The language that an `Accept-Language` header (RFC 9110, 12.5.4) prefers; English when it names neither.
  package init(acceptLanguage header: String) {
    let ranked = header.split(separator: ",").compactMap { item -> (Language, Double)? in
      let parts = item.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let tag = parts.first?.lowercased(), let language = Language(rawValue: String(tag.prefix(2))) else {
        return nil
      }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return quality > 0 ? (language, quality) : nil
    }
    let best = ranked.map(\.1).max()
    self = ranked.first { $0.1 == best }?.0 ?? .english
  }
}
