import Chronology
import Specimens
import Testing
import Timekeeping

/// What is not a time is refused with the word that stopped it and where it stands, for a caret under it.
@Suite struct WrittenTimeFaultTests {
  private let reader = Reader()

  @Test func `A clock never shows it`() {
    expectEach(
      """
      13pm        → no: `13pm` at 0
      0pm         → no: `0pm` at 0
      0am         → no: `0am` at 0
      2:60pm      → no: `2:60pm` at 0
      2:3pm       → no: `2:3pm` at 0
      :30pm       → no: `:30pm` at 0
      2:30:15pm   → no: `2:30:15pm` at 0
      -2pm        → no: `-2pm` at 0
      pm          → no: `pm` at 0
      25:99       → no: `25:99` at 0
      24:00       → no: `24:00` at 0
      12:60       → no: `12:60` at 0
      14:00:60    → no: `14:00:60` at 0
      9:5         → no: `9:5` at 0
      014:00      → no: `014:00` at 0
      14          → no: `14` at 0
      1400        → no: `1400` at 0
      14.00       → no: `14.00` at 0
      +9:15       → no: `+9:15` at 0
      """
    ) { reader.time($0) }
  }

  @Test func `The word that is not understood is named with its place`() {
    expectEach(
      """
      yesterdy 16:00          → no: `yesterdy` at 0
      yesterday 16;00         → no: `16;00` at 10
      Yesterday 16:00 Please  → no: `Please` at 16
      16:00 yesterday         → no: `yesterday` at 6
      14:00 15:00             → no: `15:00` at 6
      ddoe am 16:00           → no: `am` at 5
      bŵ 16:00                → no: `bŵ` at 0
      Llun bŵts 9:15          → no: `bŵts` at 5
      2026-02-30 09:00        → no: `2026-02-30` at 0
      2026-11-23T25:00        → no: `2026-11-23T25:00` at 0
      2026-11-23T09:15+25     → no: `2026-11-23T09:15+25` at 0
      tomorrow 9:00           → no: `tomorrow` at 0
      14:00 dydd              → no: `dydd` at 6
      """
    ) { reader.time($0) }
  }

  @Test func `Places are counted in characters, as a caret needs, not in bytes`() {
    #expect(reader.time("  ddoe  ŵyl") == "no: `ŵyl` at 8")
    #expect(reader.time("ddoe w\u{302}y\u{302}l") == "no: `ŵŷl` at 5")
    #expect(reader.time("ddoe 👩‍🏫 9:00") == "no: `👩‍🏫` at 5")
    #expect(reader.time("ddoe 9:00 👩‍🏫 x") == "no: `👩‍🏫` at 10")
    #expect(reader.time("ddoe 👩‍🏫") == "no: `👩‍🏫` at 5")
  }

  @Test func `A day alone, or nothing, is not a time`() {
    expectEach(
      """
      yesterday  → no: `yesterday` at 0
      dydd Llun  → no: `dydd Llun` at 0
      2026-11-23 → no: `2026-11-23` at 0
      """
    ) { reader.time($0) }
    #expect(reader.time("") == "no: `` at 0")
    #expect(reader.time("   ") == "no: `   ` at 0")
  }

  @Test func `What is ago must be a length of time`() {
    expectEach(
      """
      soon ago      → no: `soon` at 0
      2pm ago       → no: `2pm` at 0
      14:00 yn ôl   → no: `14:00` at 0
      0 min ago     → no: `0 min` at 0
      8 days ago    → no: `8 days` at 0
      200h ago      → no: `200h` at 0
      10 min ago ago → no: `10 min ago` at 0
      10 min        → no: `10` at 0
      ago           → no: `ago` at 0
      """
    ) { reader.time($0) }
  }

  @Test func `The error keeps the text as it was written`() {
    #expect(throws: WrittenTimeError.notATime(text: "Mon 9.15", word: "9.15", offset: 4)) {
      try WrittenTime.read("Mon 9.15", now: reader.now, zone: london)
    }
    let text = "2026-03-29 01:30"
    #expect(throws: WrittenTimeError.nonexistent(text: text, next: instant("2026-03-29T01:00:00Z"))) {
      try WrittenTime.read(text, now: reader.now, zone: london)
    }
    #expect(throws: WrittenTimeError.notInThatZone(text: "14:00 bst", abbreviation: "BST")) {
      try WrittenTime.read("14:00 bst", now: reader.now, zone: london)
    }
  }

  @Test func `Two days in one time contradict each other and are refused`() {
    expectEach(
      """
      yesterday today 14:00        → no: `today` at 10
      Mon Tue 9:15                 → no: `Tue` at 4
      yesterday 2026-11-23T09:15   → no: `2026-11-23T09:15` at 10
      dydd dydd Llun 9:15          → no: `dydd` at 5
      """
    ) { reader.time($0) }
  }
}
