/// What went wrong, in a few words and in a sentence that says what to do next.
package struct Explanation: Hashable, Sendable {
  package let title: Phrase
  package let detail: Phrase

  package init(_ title: Phrase, _ detail: Phrase) {
    self.title = title
    self.detail = detail
  }
}
