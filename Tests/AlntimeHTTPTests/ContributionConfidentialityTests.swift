import AlntimeAPI
import AlntimeHTTP
import Chronology
import Desks
import Specimens
import Testing

/// What leaves the machine has no clock times, no notes, no labels and no ids: looked for in its JSON.
@Suite struct ContributionConfidentialityTests {
  @Test func `No canary, id, clock time or day of a random log is in its contribution`() async throws {
    for round in 0..<40 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let history = CanaryHistory(using: &random)
      let step = try await history.played()
      let given = await step.ask("GET", "/v1/contribution").text
      try #require(given.contains("\"minutes\":"), "\(RandomRun.note(round: round))")
      try #require(history.secrets(in: given) == [], "\(RandomRun.note(round: round)): \(given)")
    }
  }

  @Test func `The same search finds every one of them in the entries and cases`() async throws {
    for round in 0..<10 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let history = CanaryHistory(using: &random)
      let step = try await history.played()
      let entries = history.secrets(in: await step.ask("GET", "/v1/entries?period=all").text)
      for canary in history.canaries {
        try #require(entries.contains(canary), "\(canary), \(RandomRun.note(round: round))")
      }
      for kind in ["a UUID", "a clock time", "a day"] { try #require(entries.contains(kind), "\(kind)") }
      let cases = history.secrets(in: await step.ask("GET", "/v1/cases").text)
      try #require(cases.contains("a day") && cases.contains(history.labels[0]))
    }
  }

  @Test func `Logs that differ only in labels, notes and times within a day and band give the same bytes`() async throws
  {
    for round in 0..<20 {
      var random = SeededRandom(seed: RandomRun.seed, round: round)
      let history = CanaryHistory(using: &random)
      let other = history.disguised(using: &random)
      try #require(Set(other.canaries) != Set(history.canaries))
      let given = try await history.played().ask("GET", "/v1/contribution").text
      let disguised = try await other.played().ask("GET", "/v1/contribution").text
      try #require(given == disguised, "\(RandomRun.note(round: round))")
    }
  }
}
