package import Chronology
package import Disclosure
package import Phrasebook

/// Everything that a release says, before it is written: tables that disclosure control let through, and words about them.
///
/// A figure comes in only as a ``ReleasedTable``. What else has a number in it was fixed before anyone took part: the study's
/// days, its policy, and how often its intervals resample.
package struct ReleasePackage: Sendable {
  /// The study's identifier, and the name of the data package: small letters, digits, hyphens.
  package let study: String
  package let title: Phrase
  /// Whether a program made its participants up; every file that people read says so.
  package let isSynthetic: Bool
  /// The days of the study.
  package let window: ClosedRange<CivilDate>
  package let policy: ReleasePolicy
  package let response: Response
  /// How many resamples an interval is of.
  package let drawCount: Int
  /// When the release was made.
  package let date: CivilDate
  /// Of alntime.
  package let version: String
  /// In the order in which they are read.
  package let tables: [PublishedTable]
  /// Under what others may use it; nil where the keeper has named nothing.
  package let licence: Licence?

  /// Throws ``PackageError/notAName(_:)``, ``PackageError/tableTwice(_:)`` and ``PackageError/unknownFigure(_:)``.
  package init(
    study: String, title: Phrase, isSynthetic: Bool, window: ClosedRange<CivilDate>, policy: ReleasePolicy,
    response: Response, drawCount: Int, date: CivilDate, version: String, tables: [PublishedTable], licence: Licence?
  ) throws(PackageError) {
    guard study.isName(with: "-") else { throw .notAName(study) }
    var known = Set<String>()
    for table in tables where !known.insert(table.id).inserted { throw .tableTwice(table.id) }
    for key in [response.participants] + (response.confirmedWeeks.map { [$0] } ?? [])
    where tables.figure(key) == nil {
      throw .unknownFigure(key)
    }
    self.study = study
    self.title = title
    self.isSynthetic = isSynthetic
    self.window = window
    self.policy = policy
    self.response = response
    self.drawCount = drawCount
    self.date = date
    self.version = version
    self.tables = tables
    self.licence = licence
  }

  /// Where the released tables say how many took part; a number of its own would go past disclosure control.
  package struct Response: Sendable {
    package let participants: FigureKey
    /// Nil where no table has them.
    package let confirmedWeeks: FigureKey?

    package init(participants: FigureKey, confirmedWeeks: FigureKey?) {
      self.participants = participants
      self.confirmedWeeks = confirmedWeeks
    }
  }

  package struct Licence: Sendable {
    /// Its identifier by the Open Definition, such as `OGL-UK-3.0`.
    package let name: String
    package let title: Phrase
    package let address: String

    package init(name: String, title: Phrase, address: String) {
      self.name = name
      self.title = title
      self.address = address
    }
  }
}

/// Why a package cannot be.
package enum PackageError: Error, Hashable {
  /// A study, a table, a dimension, a column or a code whose letters are not those of a name.
  case notAName(String)
  case tableTwice(String)
  /// A dimension or a table with the name of another, or of something that every release has.
  case reserved(String)
  /// The table's columns are not, in order, those that are described.
  case columnsDiffer(table: String)
  /// A row has another number of codes than the table has dimensions.
  case dimensionsDiffer(table: String)
  /// A row's code that its dimension does not describe, or one described twice.
  case unknownCode(table: String, code: String)
  /// A column refers to one that the table does not have.
  case unknownColumn(table: String, column: String)
  case unknownFigure(FigureKey)
  /// Minutes that are described as plans, or a count of shares.
  case wrongUnit(table: String, column: String)
  /// Not a number, or too large to be written with its decimals.
  case unwritable(table: String, column: String)
}

extension [PublishedTable] {
  func figure(_ key: FigureKey) -> (figure: ReleasedFigure, unit: FigureUnit)? {
    guard let table = first(where: { $0.id == key.table }), let column = table.place(of: key.column),
      let row = table.table.rows.first(where: { $0.codes == key.row }), let figure = row.figures[column]
    else { return nil }
    return (figure, table.columns[column].unit)
  }
}

extension String {
  /// Whether it is small letters, digits and the joiner, beginning with a letter.
  func isName(with joiner: Unicode.Scalar) -> Bool {
    let letters: ClosedRange<Unicode.Scalar> = "a"..."z"
    let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    return unicodeScalars.first.map(letters.contains) ?? false
      && unicodeScalars.allSatisfy { letters.contains($0) || digits.contains($0) || $0 == joiner }
  }

  /// Whether it is letters, digits, hyphens, underscores and full stops, beginning with a letter or digit: so it can be no
  /// formula.
  var isCode: Bool {
    let isFirst = { (scalar: Unicode.Scalar) in
      ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    return unicodeScalars.first.map(isFirst) ?? false
      && unicodeScalars.allSatisfy { isFirst($0) || $0 == "-" || $0 == "_" || $0 == "." }
  }
}
