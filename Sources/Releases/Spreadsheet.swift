import Disclosure
import Phrasebook
import Rendering

/// All tables in one OpenDocument spreadsheet (OASIS OpenDocument 1.3), for people who open files by double click: a sheet of
/// contents, then a sheet a table, every label in both languages.
///
/// Text is of the type string, which no program takes for a formula, so it needs no apostrophe; where there is no number its
/// symbol stands, as `[c]`.
struct Spreadsheet {
  private let package: ReleasePackage

  init(_ package: ReleasePackage) { self.package = package }

  var bytes: [UInt8] {
    var archive = ZipArchive()
    // First and stored, so that a program knows the file by its bytes (OpenDocument 1.3, part 2, section 3.3).
    archive.add("mimetype", Array(Spreadsheet.mediaType.utf8))
    archive.add("META-INF/manifest.xml", xml(manifest))
    archive.add("content.xml", xml(content))
    return archive.bytes
  }

  private static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"

  private func xml(_ root: HTML) -> [UInt8] {
    Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.markup + "\n").utf8)
  }

  private var manifest: HTML {
    func entry(_ path: String, _ type: String) -> HTML {
      .element(
        "manifest:file-entry", [.init("manifest:full-path", path), .init("manifest:media-type", type)])
    }
    return .element(
      "manifest:manifest",
      [
        .init("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"), .init("manifest:version", "1.3"),
      ],
      [entry("/", Spreadsheet.mediaType), entry("content.xml", "text/xml")])
  }

  private var content: HTML {
    .element(
      "office:document-content",
      [
        .init("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
        .init("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
        .init("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
        .init("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
        .init("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
        .init("office:version", "1.3"),
      ],
      [
        .element("office:automatic-styles", [], Spreadsheet.styles),
        .element("office:body", [], [.element("office:spreadsheet", [], sheets)]),
      ])
  }

  private static var styles: [HTML] {
    func column(_ name: String, _ width: String) -> HTML {
      .element(
        "style:style", [.init("style:name", name), .init("style:family", "table-column")],
        [.element("style:table-column-properties", [.init("style:column-width", width)])])
    }
    let heading = HTML.element(
      "style:style", [.init("style:name", "heading"), .init("style:family", "table-cell")],
      [.element("style:text-properties", [.init("fo:font-weight", "bold")])])
    return [column("wide", "9cm"), column("narrow", "3.5cm"), heading]
  }
}

extension Spreadsheet {
  private var sheets: [HTML] {
    [contents] + package.tables.enumerated().map { sheet(number: $0 + 1, ReadingTable($1)) }
  }

  private var contents: HTML {
    let symbols = Symbol.inPlaceOfNumbers.map { symbol in
      row([.text("[\(symbol.rawValue)]"), .text(symbol.meaning.inBoth), .text(symbol.use.inBoth)])
    }
    let tables = package.tables.enumerated().flatMap { number, table in
      [row([.text(name(number + 1, table.id)), .text(table.title.inBoth)])]
        + table.notes.map { row([.text(""), .text($0.inBoth)]) }
    }
    let parts = [
      [row([.heading(package.title.inBoth)])], package.summary.map { row([.text($0.inBoth)]) },
      [row([.heading(Phrase.contents.inBoth)])] + tables, [row([.heading(Phrase.symbols.inBoth)])] + symbols,
    ]
    return table(
      Phrase.contents.inBoth.replacing("/", with: "-"), columns: ["wide", "wide", "wide"],
      Array(parts.joined(separator: [row([])])))
  }

  private func sheet(number: Int, _ reading: ReadingTable) -> HTML {
    let figures =
      [Phrase.value, .unit] + (reading.hasIntervals ? [.lowerEnd, .upperEnd] : [])
      + (reading.hasCounts ? [.participantsLabel] : [])
    let rows = reading.rows.map { line in
      let ends = line.ends.map { [Cell($0.lower, line.column.unit), Cell($0.upper, line.column.unit)] }
      return row(
        reading.names(line).map { .text($0.inBoth) } + [
          Cell(line.figure, line.column.unit), .text(line.column.unit.name.inBoth),
        ] + (reading.hasIntervals ? ends ?? [.text(""), .text("")] : [])
          + (reading.hasCounts ? [line.count.map { Cell($0, .participants) } ?? .text("")] : []))
    }
    return table(
      name(number, reading.table.id),
      columns: reading.headings.map { _ in "wide" } + figures.map { _ in "narrow" },
      [
        row([.heading(reading.table.title.inBoth)]), row([]),
        row((reading.headings + figures).map { .heading($0.inBoth) }),
      ] + rows)
  }

  /// The number makes it unique; Excel takes 31 characters.
  private func name(_ number: Int, _ id: String) -> String { String("\(number) \(id)".prefix(31)) }

  private func table(_ name: String, columns: [String], _ rows: [HTML]) -> HTML {
    .element(
      "table:table", [.init("table:name", name)],
      columns.map { .element("table:table-column", [.init("table:style-name", $0)]) } + rows)
  }

  private func row(_ cells: [Cell]) -> HTML {
    .element("table:table-row", [], cells.isEmpty ? [.element("table:table-cell")] : cells.map(\.element))
  }

  private enum Cell {
    case text(String)
    case heading(String)
    case number(String)

    init(_ figure: ReleasedFigure, _ unit: FigureUnit) {
      if let symbol = figure.symbolInItsPlace {
        self = .text("[\(symbol.rawValue)]")
      } else {
        self = figure.value.map { .number($0.written(in: unit)) } ?? .text("")
      }
    }

    var element: HTML {
      switch self {
      case .text(""): .element("table:table-cell")
      case .text(let text): cell([.init("office:value-type", "string")], text)
      case .heading(let text):
        cell([.init("office:value-type", "string"), .init("table:style-name", "heading")], text)
      case .number(let digits): cell([.init("office:value-type", "float"), .init("office:value", digits)], digits)
      }
    }

    private func cell(_ attributes: [HTML.Attribute], _ text: String) -> HTML {
      .element("table:table-cell", attributes, [.element("text:p", [], [.text(text.withoutNoncharacters)])])
    }
  }
}

extension String {
  /// Without U+FFFE and U+FFFF, which XML does not allow (XML 1.0, section 2.2).
  fileprivate var withoutNoncharacters: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }))
  }
}
