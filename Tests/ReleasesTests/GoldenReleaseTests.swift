import Foundation
import Phrasebook
import Releases
import Testing

@Suite struct GoldenReleaseTests {
  /// `ALNTIME_GOLDEN=write swift test --filter GoldenRelease` writes the files anew; read their difference before committing.
  @Test func `Every file of a small release is, byte for byte, as it was`() throws {
    let files = try SampleRelease(
      licence: .init(
        name: "OGL-UK-3.0", title: .init(en: "Open Government Licence v3.0", cy: "Trwydded Llywodraeth Agored f3.0"),
        address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
    ).files()
    let golden = Place.tests.appending(path: "Golden")
    // The spreadsheet is no text; its hash is in SHA256SUMS.
    let texts = files.filter { $0.path != "release.ods" }
    if ProcessInfo.processInfo.environment["ALNTIME_GOLDEN"] == "write" {
      for file in texts {
        let path = golden.appending(path: file.path)
        try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: path)
      }
    }
    for file in texts {
      let expected = try Data(contentsOf: golden.appending(path: file.path))
      #expect(String(decoding: file.bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self), "\(file.path)")
      #expect(Data(file.bytes) == expected, "\(file.path)")
    }
    let found = try FileManager.default.subpathsOfDirectory(atPath: golden.path).filter {
      $0.contains(".") || $0.hasSuffix("SUMS")
    }
    #expect(Set(found) == Set(texts.map(\.path)))
  }

  @Test func `The same package always gives the same files in the same order`() throws {
    let package = try SampleRelease().package()
    let first = package.files(sha256: SampleRelease.sha256)
    #expect(first == package.files(sha256: SampleRelease.sha256))
    #expect(try first == SampleRelease().files())
    #expect(
      first.map(\.path) == [
        "report.html", "methodology.en.md", "methodology.cy.md", "release.ods", "tables/hours-per-school-week.csv",
        "tables/slopes.csv", "statswales/hours-per-school-week.csv",
        "statswales/hours-per-school-week.setting.lookup.csv",
        "statswales/hours-per-school-week.measure.lookup.csv", "statswales/slopes.csv",
        "statswales/slopes.measure.lookup.csv", "datapackage.json", "SHA256SUMS",
      ])
  }

  @Test func `sha256sum agrees with the hashes, and not once a byte has changed`() throws {
    let place = try SampleRelease().files().written()
    defer { try? FileManager.default.removeItem(at: place) }
    #expect(try run(["sha256sum", "--check", "--strict", "SHA256SUMS"], in: place).exitCode == 0)
    try Data("x".utf8).write(to: place.appending(path: "report.html"))
    #expect(try run(["sha256sum", "--check", "--strict", "SHA256SUMS"], in: place).exitCode != 0)
  }

  @Test func `A synthetic study says in everything that people read that it is one`() throws {
    for isSynthetic in [true, false] {
      let files = try SampleRelease(isSynthetic: isSynthetic).files()
      for path in ["report.html", "methodology.en.md", "release.ods", "datapackage.json"] {
        #expect(files.text(path).contains("SYNTHETIC:") == isSynthetic, "\(path)")
      }
      #expect(files.text("methodology.cy.md").contains("SYNTHETIG:") == isSynthetic)
    }
  }
}
