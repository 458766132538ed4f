import Phrasebook

/// HTML put together so that text cannot become markup: whatever is not an element is escaped.
///
/// Our own, as swift-mustache brings all of Foundation to every start of `alntime`, and a page is a dozen elements.
package struct HTML: Sendable {
  /// A name of ours and a value, which is escaped.
  package struct Attribute: Sendable {
    let name: StaticString
    let value: String

    package init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package let markup: String

  private init(markup: String) { self.markup = markup }

  /// Text without control characters, its special characters written as references.
  package static func text(_ text: String) -> HTML { HTML(markup: escaped(plain(text))) }

  /// An element; its name is ours.
  package static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: [HTML] = []
  ) -> HTML {
    let attributes = attributes.map { " \($0.name)=\"\(escaped(plain($0.value)))\"" }.joined()
    return HTML(markup: "<\(name)\(attributes)>" + content.map(\.markup).joined() + "</\(name)>")
  }

  /// An element that has no content and no end tag.
  package static func void(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    HTML(markup: "<\(name)" + attributes.map { " \($0.name)=\"\(escaped(plain($0.value)))\"" }.joined() + ">")
  }

  /// A style sheet of ours; it must not have `</`.
  package static func style(_ sheet: StaticString) -> HTML { HTML(markup: "<style>\(sheet)</style>") }

  /// A whole document.
  package static func document(language: String, head: [HTML], body: [HTML]) -> String {
    "<!DOCTYPE html>\n"
      + element("html", [.init("lang", language)], [element("head", [], head), element("body", [], body)]).markup
      + "\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
