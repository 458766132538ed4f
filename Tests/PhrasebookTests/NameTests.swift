import Chronology
import Phrasebook
import Testing
import Timekeeping

/// What the study's codes are called; English and Welsh are equal, so each has both.
@Suite struct NameTests {
  @Test(arguments: Activity.allCases)
  func `An activity has a name in each language, of at most 40 characters`(activity: Activity) {
    let name = Phrase.name(of: activity)
    expectBoth(name, activity.rawValue)
    for language in Language.allCases { #expect(name.text(in: language).count <= 40, "\(activity)") }
  }

  @Test func `Names of activities, groups, bands and kinds of day do not stand for two things`() {
    for language in Language.allCases {
      let lists = [
        Activity.allCases.map { Phrase.name(of: $0) }, ActivityGroup.allCases.map { Phrase.name(of: $0) },
        Band.allCases.map { Phrase.name(of: $0) }, DayKind.allCases.map { Phrase.name(of: $0) },
      ]
      for names in lists { #expect(Set(names.map { $0.text(in: language) }).count == names.count) }
    }
  }

  @Test(arguments: ActivityGroup.allCases)
  func `A group has a name in each language`(group: ActivityGroup) { expectBoth(.name(of: group), group.rawValue) }

  @Test(arguments: Band.allCases)
  func `A band has a name in each language`(band: Band) { expectBoth(.name(of: band), band.rawValue) }

  @Test(arguments: DayKind.allCases)
  func `A kind of day has a name in each language`(kind: DayKind) { expectBoth(.name(of: kind), kind.rawValue) }

  @Test func `Bands are called so`() {
    #expect(
      Band.allCases.map { "\($0.rawValue): \(both(.name(of: $0)))" }.joined(separator: "\n") == """
        release: Release time | Amser digyswllt
        school: Other school hours | Oriau ysgol eraill
        before: Before school | Cyn yr ysgol
        after: After school | Ar ôl yr ysgol
        evening: Evening | Gyda'r nos
        day-off: Day off | Diwrnod rhydd
        weekend: Weekend | Penwythnos
        holiday: Holiday | Gwyliau
        uncovered: No calendar | Dim calendr
        """)
  }

  @Test func `Nothing is said in one language only, and verbatim is the same in both`() {
    #expect(both(Phrase(verbatim: "K7")) == "K7 | K7")
    #expect(
      both(.joined([Phrase(en: "one", cy: "un"), Phrase(verbatim: "K7"), Phrase(en: "two", cy: "dau")], by: ", "))
        == "one, K7, two | un, K7, dau")
    #expect(both(Phrase(en: "a", cy: "b") + Phrase(en: "c", cy: "d")) == "ac | bd")
  }

  private func expectBoth(_ phrase: Phrase, _ code: String) {
    let (english, welsh) = (phrase.text(in: .english), phrase.text(in: .welsh))
    #expect(!english.isEmpty && !welsh.isEmpty, "\(code)")
    #expect(english != welsh, "\(code) has the same name in both languages")
  }
}
