/// The grammar of numbers.
enum TOMLNumber {
  private static let bases = [(prefix: "0x", radix: 16), (prefix: "0o", radix: 8), (prefix: "0b", radix: 2)]

  /// float / integer
  static func isNumber(_ word: String) -> Bool {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    // hex-int / oct-int / bin-int
    if let base = base(of: word) { return isRun(word.dropFirst(2), radix: base) }
    var rest = withoutSign(word[...])
    if rest == "inf" || rest == "nan" { return true }
    // unsigned-dec-int = DIGIT / digit1-9 1*( DIGIT / underscore DIGIT )
    let whole = rest.prefix { !".eE".contains($0) }
    guard isRun(whole), whole.first != "0" || whole.count == 1 else { return false }
    rest = rest.dropFirst(whole.count)
    // frac = decimal-point zero-prefixable-int
    if rest.first == "." {
      let fraction = rest.dropFirst().prefix { !"eE".contains($0) }
      guard isRun(fraction) else { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    // exp = "e" [ minus / plus ] zero-prefixable-int
    return rest.isEmpty || isRun(withoutSign(rest.dropFirst()))
  }

  /// Whether the number is outside 64 bits.
  static func isTooLarge(_ number: String) -> Bool {
    let plain = number.filter { $0 != "_" }
    if let base = base(of: plain) { return Int64(plain.dropFirst(2), radix: base) == nil }
    if withoutSign(plain[...]).allSatisfy(\.isNumber) { return Int64(plain) == nil }
    return !plain.hasSuffix("inf") && Double(plain)?.isInfinite == true
  }

  private static func base(of word: String) -> Int? { bases.first { word.hasPrefix($0.prefix) }?.radix }

  private static func withoutSign(_ text: Substring) -> Substring {
    text.first == "+" || text.first == "-" ? text.dropFirst() : text
  }

  /// DIGIT *( DIGIT / underscore DIGIT )
  private static func isRun(_ text: Substring, radix: Int = 10) -> Bool {
    text.split(separator: "_", omittingEmptySubsequences: false).allSatisfy { digits in
      !digits.isEmpty && digits.allSatisfy { ($0.hexDigitValue ?? radix) < radix }
    }
  }
}
