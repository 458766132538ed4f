import Foundation
import Releases
import Testing

/// What programs that are not ours make of a release.
@Suite(.serialized) struct ForeignReaderTests {
  private static let hasFrictionless = FileManager.default.isExecutableFile(atPath: Place.frictionless)
  private let check = Place.tests.appending(path: "Checks/spreadsheet").path

  @Test(.enabled(if: hasFrictionless, "needs .build/frictionless, as .ci/run makes it"))
  func `Frictionless finds the data package valid, and every fault that is put into it`() throws {
    let place = try SampleRelease().files().written()
    defer { try? FileManager.default.removeItem(at: place) }
    func validate() throws -> (exitCode: Int32, output: String) {
      try run([Place.frictionless, "validate", "datapackage.json"], in: place)
    }
    let whole = try validate()
    #expect(whole.exitCode == 0, "\(whole.output)")
    let table = place.appending(path: "tables/hours-per-school-week.csv")
    let text = try String(contentsOf: table, encoding: .utf8)
    let package = place.appending(path: "datapackage.json")
    let document = try String(contentsOf: package, encoding: .utf8)
    // Without the hash, so that each fault is found for what it is.
    let unhashed = document.replacing(/"hash" : "sha256:[0-9a-f]+",/, with: "").replacing(/"bytes" : [0-9]+,/, with: "")
    try Data(unhashed.utf8).write(to: package)
    #expect(try validate().exitCode == 0)
    for (name, broken) in [
      ("type-error", text.replacing(",minutes,t,", with: "x,minutes,t,")),
      ("constraint-error", text.replacing("secondary,", with: "sixth,")),
      ("constraint-error", text.replacing(",minutes,t,", with: ",hours,t,")),
      ("primary-key", text + text.split(separator: "\r\n")[1] + "\r\n"),
      ("constraint-error", text.replacing("minutes,t,", with: "minutes,q,")),
    ] {
      #expect(broken != text)
      try Data(broken.utf8).write(to: table)
      let found = try validate()
      #expect(found.exitCode != 0 && found.output.contains(name), "\(name): \(found.output)")
    }
    try Data(document.utf8).write(to: package)
    try Data((text.dropLast(2) + " \r\n").utf8).write(to: table)
    #expect(try validate().output.contains("hash-count"))
  }

  @Test func `The spreadsheet is ZIP and XML whose numbers are those of the tables`() throws {
    let place = try SampleRelease().files().written()
    defer { try? FileManager.default.removeItem(at: place) }
    let found = try run(["python3", check, place.path], in: place)
    #expect(found.exitCode == 0 && found.output.contains("figures compared"), "\(found.output)")
    let table = place.appending(path: "tables/slopes.csv")
    try Data(try String(contentsOf: table, encoding: .utf8).replacing("-12.3", with: "-12.4").utf8).write(to: table)
    #expect(try run(["python3", check, place.path], in: place).exitCode != 0)
  }

  @Test(arguments: HostileTextTests.decorations)
  func `The spreadsheet stays XML whatever stands in it`(_ text: String) throws {
    let place = try SampleRelease(decoration: text).files().written()
    defer { try? FileManager.default.removeItem(at: place) }
    let program = """
      import sys, zipfile, xml.etree.ElementTree as xml
      z = zipfile.ZipFile('release.ods')
      assert z.testzip() is None
      root = xml.fromstring(z.read('content.xml'))
      assert 'formula' not in z.read('content.xml').decode()
      print(sum(1 for e in root.iter() if e.tag.endswith('}table')))
      """
    let found = try run(["python3", "-c", program], in: place)
    #expect(found.exitCode == 0 && found.output == "3\n", "\(found.output)")
  }

  @Test(.enabled(if: Place.office != nil, "needs LibreOffice Calc, as .ci/run installs it"))
  func `LibreOffice opens every sheet, and its numbers are those of the tables`() throws {
    let place = try SampleRelease().files().written()
    defer { try? FileManager.default.removeItem(at: place) }
    // Comma, quote, UTF-8, from line 1, no formats, no language, quotes only where needed, numbers as numbers but not as
    // their cells show them, every sheet. A cell of text that looks like a number would be quoted.
    let sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    let opened = try convert("release.ods", to: sheets, in: place)
    let found = try run(["python3", check, place.path, place.appending(path: "out").path], in: place)
    #expect(found.exitCode == 0 && found.output.contains("figures compared"), "\(opened.output)\(found.output)")
  }

  @Test(.enabled(if: Place.office != nil, "needs LibreOffice Calc, as .ci/run installs it"))
  func `LibreOffice finds no formula in a CSV of hostile labels, and one in a file that has one`() throws {
    let place = try SampleRelease(decoration: "=1+1").files().written()
    defer { try? FileManager.default.removeItem(at: place) }
    try Data("label,value\r\n=1+1,2\r\n".utf8).write(to: place.appending(path: "control.csv"))
    for (name, hasFormula) in [("control", true), ("hours-per-school-week", false)] {
      let path = hasFormula ? "control.csv" : "tables/\(name).csv"
      let opened = try convert(path, to: "fods", in: place)
      let text = try String(contentsOf: place.appending(path: "out/\(name).fods"), encoding: .utf8)
      #expect(text.contains("table:formula") == hasFormula, "\(name): \(opened.output)")
    }
  }

  private static let browser = Place.repository.appending(path: ".build/browser/bin/python").path

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: browser)
        && FileManager.default.fileExists(atPath: "/usr/bin/chromium"),
      "needs chromium and .build/browser, as .ci/run makes it"))
  func `A browser and axe find no fault in the page`() throws {
    let place = try SampleRelease().files().written()
    defer { try? FileManager.default.removeItem(at: place) }
    let check = Place.repository.appending(path: "Tests/Checks/page").path
    let found = try run([Self.browser, check, place.appending(path: "report.html").path], in: place)
    #expect(found.exitCode == 0, "\(found.output)")
  }

  private func convert(_ path: String, to form: String, in place: URL) throws -> (exitCode: Int32, output: String) {
    try run(
      [
        try #require(Place.office), "-env:UserInstallation=file://\(place.path)/office", "--headless", "--convert-to",
        form, "--outdir", "out", path,
      ], in: place)
  }
}
