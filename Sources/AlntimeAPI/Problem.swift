/// An error on the wire: a problem document of RFC 9457, media type `application/problem+json`.
package struct Problem: Codable, Hashable, Error, Sendable {
  /// `urn:alntime:problem:` and the code.
  package let type: String
  /// The kind of error in a few words, in the language that `Accept-Language` asks for.
  package let title: String
  package let status: Int
  /// What is wrong and what to do next, in that language.
  package let detail: String
  /// Stable; one of ``ProblemCode``.
  package let code: String
  /// What may have been meant.
  package let suggestions: [String]?
  /// What is wrong with each line of a file.
  package let lines: [Line]?
  /// The part of the text that was not understood.
  package let mark: Mark?

  package struct Line: Codable, Hashable, Sendable {
    /// From 1.
    package let line: Int
    package let detail: String

    package init(line: Int, detail: String) {
      self.line = line
      self.detail = detail
    }
  }

  /// A word inside a text, to put a caret under.
  package struct Mark: Codable, Hashable, Sendable {
    package let text: String
    /// Characters before the word.
    package let offset: Int
    /// Characters of the word, at least 1.
    package let length: Int

    package init(text: String, offset: Int, length: Int) {
      self.text = text
      self.offset = offset
      self.length = length
    }
  }

  package init(
    _ code: ProblemCode, title: String, detail: String, suggestions: [String]? = nil, lines: [Line]? = nil,
    mark: Mark? = nil
  ) {
    type = "urn:alntime:problem:\(code.rawValue)"
    self.title = title
    status = code.status
    self.detail = detail
    self.code = code.rawValue
    self.suggestions = suggestions
    self.lines = lines
    self.mark = mark
  }
}
