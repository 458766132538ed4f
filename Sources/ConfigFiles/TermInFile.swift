import Chronology

/// A term, and the table that it was read from.
struct TermInFile {
  let term: Term
  let table: FileTable

  init(_ node: FileNode) throws(ConfigFileError) {
    table = try node.table(allowing: ["name", "start", "end", "half_term", "inset", "closed"])
    let name = try table.required("name").nonEmptyText()
    let days = try TermInFile.readRange(table)
    let halfTerm = try table["half_term"].map { (node) throws(ConfigFileError) in
      try TermInFile.readRange(node.table(allowing: ["start", "end"]))
    }
    let inset = try table["inset"].dates()
    let closed = try table["closed"].dates()
    do {
      term = try Term(name: name, days: days, halfTerm: halfTerm, inset: inset, closed: closed)
    } catch {
      throw .calendar(position: CalendarFault(error).position(inTerm: table), error)
    }
  }

  /// `start` and `end`, both included.
  private static func readRange(_ table: FileTable) throws(ConfigFileError) -> DateRange {
    let start = try table.required("start")
    let end = try table.required("end")
    let (first, last) = try (start.date(), end.date())
    guard let range = DateRange(from: first, through: last) else {
      throw .endsBeforeItStarts(
        position: end.position, key: end.key, start: first.description, end: last.description)
    }
    return range
  }
}

extension FileNode? {
  /// The dates of an array; none without one.
  func dates() throws(ConfigFileError) -> Set<CivilDate> {
    guard let self else { return [] }
    var dates: Set<CivilDate> = []
    for element in try self.elements() { dates.insert(try element.date()) }
    return dates
  }
}
