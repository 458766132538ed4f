import Phrasebook
import Testing

/// Which of the two languages a person reads.
@Suite struct LanguageTests {
  @Test(
    arguments: [
      ("cy_GB.UTF-8", Language.welsh), ("cy_GB", .welsh), ("cy", .welsh), ("CY_GB.utf8", .welsh),
      ("en_GB.UTF-8", .english), ("C.UTF-8", .english), ("C", .english), ("POSIX", .english), ("", .english),
      ("fr_FR.UTF-8", .english), ("GB_cy", .english),
    ])
  func `A locale of Welsh is Welsh, any other is English`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test(
    arguments: [
      ("cy", Language.welsh), ("cy-GB", .welsh), ("CY", .welsh), ("en", .english), ("en-GB", .english),
      // Neither is named, or nothing is.
      ("", .english), ("fr", .english), ("*", .english), (",,", .english), (";q=1", .english),
      // The greatest weight wins, wherever it stands; none is 1 (RFC 9110, 12.4.2).
      ("cy-GB, cy;q=0.9, en;q=0.8", .welsh), ("en-GB,en;q=0.9,cy;q=0.8", .english), ("en;q=0.8, cy;q=0.9", .welsh),
      ("cy;q=0.8, en", .english), ("fr, cy;q=0.1", .welsh), ("fr;q=0.9, de;q=0.8, en;q=0.2, cy;q=0.3", .welsh),
      ("en;q=0.999, cy;q=1.000", .welsh), ("cy;q=0.001, en;q=0", .welsh),
      // Of equals the first.
      ("cy, en", .welsh), ("en, cy", .english), ("cy;q=0.5,en;q=0.5", .welsh),
      // A weight of 0 is "not acceptable".
      ("cy;q=0", .english), ("cy;q=0.0, en;q=0.1", .english), ("en;q=0, cy;q=0.1", .welsh),
      // Optional white space.
      (" cy ; q=0.2 , en ; q=0.1 ", .welsh), ("cy ;q=0.1,en; q=0.2", .english),
    ])
  func `The language of Accept-Language is the one preferred`(header: String, language: Language) {
    #expect(Language(acceptLanguage: header) == language)
  }

  @Test func `The weight's letter may be a capital, as RFC 5234 reads strings in any case`() {
    #expect(Language(acceptLanguage: "cy;Q=0.1, en;Q=0.9") == .english)
  }

  @Test func `A longer code that begins with the same two letters is another language`() {
    // cyb is Cayubaba, enm Middle English (ISO 639-3); a range matches whole subtags (RFC 4647, 3.3.1).
    #expect(Language(acceptLanguage: "cyb") == .english)
    #expect(Language(acceptLanguage: "enm, cy;q=0.5") == .welsh)
    #expect(Language(locale: "cyb_BO.UTF-8") == .english)
  }

  @Test func `Languages have the codes of RFC 5646`() {
    #expect(Language.allCases.map(\.rawValue) == ["en", "cy"])
  }
}
