extension Unicode.Scalar {
  /// Whether a terminal may be given it: it moves no cursor, ends no line, and neither turns nor hides writing.
  ///
  /// Of the format characters only the joiner of emoji is plain; controls, those of C1 among them, bidirectional marks
  /// (CVE-2021-42574), marks of no width and tags are not. A note has nothing else; of all else only this is shown.
  package var isPlain: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    case .format: self == "\u{200D}"
    default: true
    }
  }
}
