import Foundation
import Testing

/// The study as a page: what a browser and axe say of it, and that nobody is in it.
@Suite(.onOwnThreads) struct StudyPageTests {
  let daemon: PrivateDaemon

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("school.toml", Fixtures.calendar)
    for line in [
      "alntime calendar import school.toml", "alntime case open K7 --aware 2026-01-12",
      "alntime log idp '2026-01-13 09:00' 3h --case K7 --note 'CANARY & <b>'",
      "alntime log paperwork '2026-01-14 20:00' 1h30m", "alntime log pcp '2026-01-21 13:00' 2h --case K7",
      "alntime case issue K7 --on 2026-01-22", "alntime confirm 2026-W03 --yes", "alntime confirm 2026-W04 --yes",
    ] {
      let finished = try daemon.type(line)
      try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
    }
  }

  private static let python = Machine.repository + "/.build/browser/bin/python"

  @Test(
    .enabled(
      if: access(python, X_OK) == 0 && Machine.has("chromium"), "needs chromium and .build/browser, as .ci/run makes it"
    ))
  func `A browser and axe find no fault, without scripts and with, on a phone and at a desk`() throws {
    #expect(try daemon.type("alntime study --format html --lang cy >study.html").exitCode == 0)
    let check = Machine.repository + "/Tests/Checks/page"
    let process = try ChildProcess(
      [Self.python, check, daemon.home.path + "/study.html"], environment: daemon.home.environment,
      directory: daemon.home.path)
    #expect(try process.finish(withinSeconds: 300) == 0, "\(process.outputText)\(process.errorText)")
  }

  @Test(
    .enabled(
      if: access(python, X_OK) == 0 && Machine.has("chromium"), "needs chromium and .build/browser, as .ci/run makes it"
    ))
  func `The check itself finds a page without names, one that loads, and one in one language`() throws {
    let page = try daemon.type("alntime study --format html").output
    for (name, broken) in [
      (
        "unlabelled",
        page.replacing("for=\"show-en\"", with: "").replacing("aria-labelledby=\"en-", with: "aria-labelledby=\"xx-")
      ),
      ("loads", page.replacing("<main>", with: "<main><img alt=\"\" src=\"http://127.0.0.1:9/x.png\">")),
      ("unstyled", page.replacing("article{display:none}", with: "article{display:inline}")),
    ] {
      try daemon.home.write("\(name).html", broken)
      let process = try ChildProcess(
        [Self.python, Machine.repository + "/Tests/Checks/page", "\(daemon.home.path)/\(name).html"],
        environment: daemon.home.environment, directory: daemon.home.path)
      #expect(try process.finish(withinSeconds: 300) != 0, "\(name) passed")
    }
  }

  @Test(.enabled(if: Machine.has("openssl"), "needs openssl, to reckon a hash"))
  func `The policy lets in this style sheet and nothing else`() throws {
    let page = try daemon.type("alntime study --format html >page.html; cat page.html").output
    let hash = try daemon.type(
      "tr '\\n' '\\001' <page.html | sed 's/.*<style>//; s/<.style>.*//' | tr '\\001' '\\n' | openssl dgst -sha256 -binary | base64"
    ).output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(hash.count == 44 && page.contains("style-src &#39;sha256-\(hash)&#39;"), "\(hash)")
  }

  @Test func `No note, label or clock time is in the page`() throws {
    let page = try daemon.type("alntime study --format html").output
    for needle in ["CANARY", "K7", "09:00", "20:00", "13:00"] { #expect(!page.contains(needle), "\(needle)") }
    #expect(page.contains(">Case 1<") && page.contains(">Achos 1<"))
    #expect(try daemon.type("alntime study").output.contains("Case K7"))
  }
}
