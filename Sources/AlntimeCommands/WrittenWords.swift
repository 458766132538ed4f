extension [String] {
  /// Words that need no quotes, such as those of `alntime week last week`, as the one text they are; or what stands for none.
  func written(else usual: String) -> String { isEmpty ? usual : joined(separator: " ") }
}
