import Chronology
import FoundationEssentials
import Phrasebook

/// What all CSV files of a release are, for programs: `datapackage.json`.
///
/// Frictionless Data Package and Table Schema, version 1 (specs.frictionlessdata.io). It has titles in one language only, so
/// `title` is in both, and `titles`, a property of our own, has each.
struct DataPackage {
  private let document: Document

  init(_ package: ReleasePackage, _ resources: [Resource]) {
    let licences = package.licence.map {
      [Licence(name: $0.name, title: $0.title.inBoth, path: $0.address)]
    }
    document = Document(
      name: package.study, title: package.title.inBoth,
      description: package.summary.map(\.inBoth).joined(separator: "\n\n"), version: package.date.description,
      created: package.date.description + "T00:00:00Z", program: "alntime \(package.version)",
      titles: Titles(package.title), licenses: licences, resources: resources)
  }

  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Strings and whole numbers in structs and lists can always be encoded.
    return ((try? encoder.encode(document)).map(Array.init) ?? []) + [UInt8(ascii: "\n")]
  }

  private struct Document: Encodable {
    let profile = "tabular-data-package"
    let name, title, description, version, created, program: String
    let titles: Titles
    let licenses: [Licence]?
    let resources: [Resource]
  }

  struct Titles: Encodable {
    let en, cy: String

    init(_ title: Phrase) {
      en = title.text(in: .english)
      cy = title.text(in: .welsh)
    }
  }

  private struct Licence: Encodable {
    let name, title, path: String
  }

  /// A CSV file with its schema, length and hash.
  struct Resource: Encodable {
    let profile = "tabular-data-resource"
    let name, path, title: String
    let titles: Titles
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let bytes: Int
    let hash: String
    let schema: Schema

    init(_ table: TabularFile, _ file: ReleaseFile, sha256: String) {
      name = file.path.dropLast(".csv".count).replacing("/", with: ".").description
      path = file.path
      title = table.title.inBoth
      titles = Titles(table.title)
      bytes = file.bytes.count
      hash = "sha256:" + sha256
      schema = Schema(fields: table.fields.map(Field.init), primaryKey: table.primaryKey)
    }
  }

  struct Schema: Encodable {
    let fields: [Field]
    let primaryKey: [String]
    let missingValues = [""]
  }

  struct Field: Encodable {
    let name, type, title: String
    let titles: Titles
    let constraints: Constraints?

    init(_ field: TabularFile.Field) {
      name = field.name
      type = field.kind.rawValue
      title = field.title.inBoth
      titles = Titles(field.title)
      let limits = Constraints(
        required: field.isRequired ? true : nil, enum: field.members, pattern: field.pattern,
        minimum: field.kind == .integer ? 0 : nil)
      constraints = limits.isEmpty ? nil : limits
    }
  }

  struct Constraints: Encodable {
    let required: Bool?
    let `enum`: [String]?
    let pattern: String?
    let minimum: Int?

    var isEmpty: Bool { required == nil && self.enum == nil && pattern == nil && minimum == nil }
  }
}
