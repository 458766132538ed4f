import Phrasebook
import Rendering

/// A file of a release, not yet anywhere.
package struct ReleaseFile: Hashable, Sendable {
  /// Within the release, with `/` between folder and name.
  package let path: String
  package let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }
}

extension ReleasePackage {
  /// All files, always in the same order and from the same package always the same bytes; `sha256` is SHA-256 in
  /// hexadecimal digits, which needs a library of its own. The last file has the hashes of all others, as `sha256sum --check` reads them.
  package func files(sha256: ([UInt8]) -> String) -> [ReleaseFile] {
    let reading = [
      ReleaseFile("report.html", report.page(showingFirst: .english)),
      ReleaseFile("methodology.en.md", methodology.markdown(in: .english)),
      ReleaseFile("methodology.cy.md", methodology.markdown(in: .welsh)),
      ReleaseFile("release.ods", Spreadsheet(self).bytes),
    ]
    let tables = tables.map(\.tidy) + tables.flatMap(\.forStatsWales)
    let written = tables.map { (table: $0, file: ReleaseFile($0.path, $0.text)) }
    func hash(_ file: ReleaseFile) -> String { sha256(file.bytes) }
    let described = ReleaseFile(
      "datapackage.json",
      DataPackage(self, written.map { DataPackage.Resource($0.table, $0.file, sha256: hash($0.file)) }).bytes)
    let files = reading + written.map(\.file) + [described]
    let sums = files.map { "\(hash($0))  \($0.path)\n" }.joined()
    return files + [ReleaseFile("SHA256SUMS", sums)]
  }
}
