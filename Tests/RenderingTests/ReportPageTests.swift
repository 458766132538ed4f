import Phrasebook
import Rendering
import Testing

@Suite struct ReportPageTests {
  private let hostile = "</script><img src=x onerror=alert(1)> \" ' & \u{1B}[31m\u{202E}"

  private func report(_ text: String) -> Report {
    Report(
      title: Phrase(verbatim: text), introduction: [Phrase(verbatim: text)],
      sections: [
        .init(
          id: "hours", title: Phrase(verbatim: text),
          headings: [Phrase(verbatim: ""), Phrase(en: "Hours", cy: "Oriau")],
          alignments: [.left, .right],
          rows: [
            [Phrase(verbatim: text), Phrase(verbatim: "10:36")],
            [Phrase(en: "Mean", cy: "Cymedr"), Phrase(verbatim: "0:00")],
          ],
          chart: .init(
            description: Phrase(verbatim: text),
            bars: [
              .init(label: Phrase(verbatim: text), figure: Phrase(verbatim: "10:36"), value: 636, interval: 500...700),
              .init(label: Phrase(en: "Mean", cy: "Cymedr"), figure: Phrase(verbatim: "0:00"), value: 0, interval: nil),
            ]), notes: [Phrase(verbatim: text)])
      ])
  }

  @Test func `Both languages are in the page, the one asked for first and shown`() {
    for (language, first, second) in [(Language.english, "en", "cy"), (.welsh, "cy", "en")] {
      let page = report("plain").page(showingFirst: language)
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(first)\">"))
      let articles = page.ranges(of: "<article lang=\"").map { page[$0.upperBound...].prefix(2) }
      #expect(articles == [Substring(first), Substring(second)])
      #expect(
        page.contains("id=\"show-\(first)\" checked=\"checked\"") && !page.contains("id=\"show-\(second)\" checked"))
      #expect(
        page.contains("<td class=\"figure\">10:36</td>") && page.contains(">Oriau</th>") && page.contains(">Hours</th>")
      )
    }
  }

  @Test func `Nothing of a text becomes markup, and no control character is left`() {
    let page = report(hostile).page(showingFirst: .english)
    #expect(!page.contains("<img") && !page.contains("</script") && !page.contains("<script"))
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" } && !page.contains("\u{202E}"))
    #expect(page.contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &quot; &#39; &amp; [31m"))
  }

  @Test func `Nothing is loaded from anywhere, and there is no script`() {
    let page = report("plain").page(showingFirst: .welsh)
    for needle in [
      "http:", "https:", "url(", "src=", "href=", "<script", "<link", "style=", "onload", "@import", "data:",
    ] {
      #expect(!page.contains(needle), "\(needle)")
    }
    #expect(page.contains("default-src &#39;none&#39;"))
  }

  @Test func `A picture has its figures in words too, and bars within its bounds`() {
    let page = report("plain").page(showingFirst: .english)
    #expect(page.contains("<title id=\"en-hours-picture\">plain plain: 10:36; Mean: 0:00.</title>"))
    let widths = page.ranges(of: "width=\"").compactMap { Double(page[$0.upperBound...].prefix { $0 != "\"" }) }
    #expect(widths.count == 4 && widths.allSatisfy { (1...396).contains($0) })
  }

  @Test func `As text it fits the width, with the same words`() {
    let lines = report("A sentence that is long enough to need breaking somewhere").lines(in: .welsh, width: 40)
    #expect(
      lines.contains("  Cymedr                                                      0:00")
        || lines.contains { $0.hasPrefix("  Cymedr") })
    #expect(lines.filter { $0.hasPrefix("A sentence") || $0.hasPrefix("  A sentence") }.count >= 3)
  }
}
