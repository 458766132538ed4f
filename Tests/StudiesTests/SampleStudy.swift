import Profiles
import Studies
import Timekeeping

/// Three participants whose every figure can be worked out by hand.
enum SampleStudy {
  /// School weeks of 480, 0 and 180 minutes with 5, 5 and 2 school days; a week of holiday; a week that two days without a
  /// calendar spoil. Two whole plans, of 450 and 90 minutes.
  static let angharad = contribution(
    [.authority: "cardiff", .setting: "primary"],
    weeks: [
      "2026-W45 5 autumn 150", "2026-W46 5 autumn 150", "2026-W47 2 autumn 60", "2026-W52 0 - 0",
      "2027-W02 3 spring 90 uncovered 2",
    ],
    rows: [
      "2026-W45 paperwork evening - 120", "2026-W45 idp school 1 300", "2026-W45 pcp release 1 60",
      "2026-W47 idp evening 1 90", "2026-W47 idp release 3 30", "2026-W47 review weekend 3 60",
      "2026-W52 translation holiday - 45", "2026-W52 support holiday 5 15", "2027-W02 idp school 2 20",
      "2027-W02 idp uncovered 2 100",
    ],
    cases: [
      "school 2026-W45 2026-W47 - 12", "school 2026-W46 - - -", "authority 2026-W47 2026-W47 - 4",
      "fe 2026-W44 2026-W46 - -", "- - - - -", "school 2026-W45 - 2026-W46 -", "review 2026-W45 - - -",
    ],
    sources: [.timer: 500, .log: 340])

  /// A zero week and one of 800 minutes in four school days; one whole plan, a day late; another waited for since the first
  /// week.
  static let bethan = contribution(
    [.authority: "newport"],
    weeks: ["2026-W45 5 autumn 0", "2026-W46 4 autumn 0"],
    rows: ["2026-W46 idp before 1 700", "2026-W46 idp day-off 2 100"],
    cases: ["fe 2026-W45 2026-W46 - 36", "school 2026-W45 - - -"],
    sources: [.import: 800])

  /// Confirmed nothing.
  static let carys = contribution(
    [.authority: "newport"], weeks: [], rows: [], cases: ["school 2026-W45 2026-W46 - 5"], sources: [:])
}
