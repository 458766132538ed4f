/// Rows of comma-separated values, RFC 4180, each with the line it begins on.
///
/// Strict: a quote inside an unquoted field or a quote that never closes is a fault, not a guess. Takes CRLF and LF, and
/// a byte-order mark as spreadsheets write it.
enum CSVReader {
  struct Row: Equatable {
    /// From 1.
    let line: Int
    let fields: [String]
  }

  static func rows(of bytes: some Collection<UInt8>) throws(ImportFault) -> [Row] {
    var scanner = Scanner()
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    for byte in hasMark ? bytes.dropFirst(3) : bytes.dropFirst(0) { try scanner.take(byte) }
    return try scanner.finished()
  }

  private struct Scanner {
    enum State { case fieldStart, plain, quoted, quoteInQuoted }

    var rows: [Row] = []
    var state = State.fieldStart
    var fields: [String] = []
    var field: [UInt8] = []
    /// A carriage return outside quotes, which belongs to the end of the line if a line feed follows.
    var hasReturn = false
    var line = 1
    var rowLine = 1

    mutating func take(_ byte: UInt8) throws(ImportFault) {
      if state == .quoted {
        if byte == UInt8(ascii: "\"") { state = .quoteInQuoted } else { keep(byte) }
        return
      }
      if hasReturn, byte != UInt8(ascii: "\n") { try keepReturn() }
      switch byte {
      case UInt8(ascii: ","): try endField()
      case UInt8(ascii: "\n"): try endRow()
      case UInt8(ascii: "\r"): hasReturn = true
      case UInt8(ascii: "\""):
        switch state {
        case .fieldStart: state = .quoted
        case .quoteInQuoted:
          field.append(byte)
          state = .quoted
        case .plain, .quoted: throw ImportFault(line: line, reason: .strayQuote)
        }
      default: try keepPlain(byte)
      }
    }

    mutating func finished() throws(ImportFault) -> [Row] {
      if state == .quoted { throw ImportFault(line: rowLine, reason: .openQuote) }
      if !field.isEmpty || !fields.isEmpty || state == .quoteInQuoted { try endRow() }
      return rows
    }

    private mutating func keep(_ byte: UInt8) {
      if byte == UInt8(ascii: "\n") { line += 1 }
      field.append(byte)
    }

    private mutating func keepPlain(_ byte: UInt8) throws(ImportFault) {
      guard state != .quoteInQuoted else { throw ImportFault(line: line, reason: .strayQuote) }
      state = .plain
      field.append(byte)
    }

    private mutating func keepReturn() throws(ImportFault) {
      hasReturn = false
      try keepPlain(UInt8(ascii: "\r"))
    }

    private mutating func endField() throws(ImportFault) {
      guard let text = String(validating: field, as: UTF8.self) else {
        throw ImportFault(line: line, reason: .notUTF8)
      }
      fields.append(text)
      field = []
      state = .fieldStart
    }

    /// Ends the row; a row of one empty field is a blank line and is left out.
    private mutating func endRow() throws(ImportFault) {
      hasReturn = false
      try endField()
      if fields != [""] { rows.append(Row(line: rowLine, fields: fields)) }
      fields = []
      line += 1
      rowLine = line
    }
  }
}
