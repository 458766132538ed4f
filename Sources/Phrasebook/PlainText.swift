import Chronology
import Timekeeping

/// The text in one line that is safe on a terminal: what is not plain is left out.
///
/// The only place where that is done. Every ``Phrase`` comes through here, so what is interpolated into one needs no care;
/// text that is no phrase's is given to it by whoever prints it.
package func plain(_ text: String) -> String {
  guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isPlain)))
}

/// JSON in which what is not plain is escaped: it harms no terminal, and says the same (RFC 8259, section 7).
///
/// An encoder escapes the controls of ASCII alone. Outside of its strings JSON has nothing else that is not plain than line
/// ends, which stay.
package func plainJSON(_ json: some Collection<UInt8>) -> String {
  let text = String(decoding: json, as: UTF8.self)
  guard !json.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) else { return text }
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
        scalar == "\n" || scalar.isPlain ? [scalar] : String(scalar).utf16.flatMap(escapedInJSON)
      }))
}

private func escapedInJSON(_ unit: UInt16) -> [Unicode.Scalar] {
  Array(("\\u" + padded(String(unit, radix: 16), to: 4)).unicodeScalars)
}
