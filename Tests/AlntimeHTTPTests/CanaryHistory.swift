import AlntimeHTTP
import Desks
import FoundationEssentials
import Specimens

/// A log of November 2026 whose labels, notes and times are like no other text, to be looked for where they must not be.
struct CanaryHistory {
  struct Item {
    let day: Int
    /// Seconds since midnight, inside school hours.
    var start: Int
    let seconds: Int
    let activity: String
    let caseIndex: Int
    var note: String
  }

  private(set) var labels: [String]
  private(set) var items: [Item]

  /// One entry a day, from Monday 16 to Friday 20 November, each of less than an hour.
  init(using random: inout SeededRandom) {
    labels = CanaryHistory.labels(using: &random)
    items = []
    for day in 16...20 {
      items.append(
        Item(
          day: day, start: CanaryHistory.start(using: &random), seconds: random.int(61...3_599),
          activity: random.pick(["idp", "pcp", "family"]), caseIndex: random.int(0...2),
          note: CanaryHistory.note(using: &random)))
    }
  }

  /// The same work at other times of the same days and bands, under other labels and with other notes.
  func disguised(using random: inout SeededRandom) -> CanaryHistory {
    var other = self
    other.labels = CanaryHistory.labels(using: &random)
    for position in items.indices {
      other.items[position].start = CanaryHistory.start(using: &random)
      other.items[position].note = CanaryHistory.note(using: &random)
    }
    return other
  }

  /// A door whose desk has the log, two of the three labels opened as cases, and the week confirmed.
  func played() async throws -> Doorstep {
    let step = Doorstep(now: "2026-11-24 12:00")
    try await step.desk.put(ExampleSchool.autumn2026)
    for label in labels.prefix(2) {
      try await step.demand("POST", "/v1/cases", #"{"case":"\#(label)","kind":"school","aware":"2026-11-02"}"#)
    }
    for (number, item) in items.enumerated() {
      try await step.demand(
        "PUT", "/v1/entries/feedface-0000-4000-8000-00000000000\(number)",
        """
        {"activity":"\(item.activity)","case":"\(labels[item.caseIndex])","note":"\(item.note)",\
        "start":"2026-11-\(item.day)T\(CanaryHistory.clock(item.start))Z",\
        "end":"2026-11-\(item.day)T\(CanaryHistory.clock(item.start + item.seconds))Z"}
        """)
    }
    try await step.demand("PUT", "/v1/weeks/2026-W47/confirmation")
    return step
  }

  /// The texts of the entries that must stay where they are.
  var canaries: [String] {
    Set(items.map { labels[$0.caseIndex] }) + items.map(\.note)
      + items.flatMap { [CanaryHistory.clock($0.start), CanaryHistory.clock($0.start + $0.seconds)] }
  }

  /// The canaries that are in the text, and what kinds of thing finer than a week.
  func secrets(in text: String) -> [String] {
    var found = (canaries + labels + ["feedface"]).filter(text.contains)
    if text.contains(/[0-9a-f]{8}-[0-9a-f]{4}-/) { found.append("a UUID") }
    if text.contains(/[0-9]{1,2}:[0-9]{2}/) { found.append("a clock time") }
    if text.contains(/[0-9]{4}-[0-9]{2}-[0-9]{2}/) { found.append("a day") }
    // No minutes of a week, nor days, have so many digits; seconds since 1970 have ten.
    if text.contains(/[0-9]{6,}/) { found.append("an instant") }
    return found
  }

  /// Three of `Q1234`: a letter that is in no code.
  private static func labels(using random: inout SeededRandom) -> [String] {
    ["Q1", "Q2", "Q3"].shuffled(using: &random).map { "\($0)\(random.int(100...999))" }
  }

  private static func note(using random: inout SeededRandom) -> String { "canari \(random.int(100_000...999_999))" }

  /// From 09:00 to 11:59:59, with odd seconds.
  private static func start(using random: inout SeededRandom) -> Int { 32_400 + random.int(0...10_799) }

  private static func clock(_ seconds: Int) -> String {
    [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
  }
}

extension Doorstep {
  /// Asks, and throws what was answered unless it was done.
  fileprivate func demand(_ method: String, _ target: String, _ body: String = "") async throws {
    let reply = await ask(method, target, body)
    guard reply.status < 300 else { throw Undone(text: reply.text) }
  }
}

private struct Undone: Error { let text: String }

func decodedJSON<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
  try JSONDecoder().decode(type, from: Data(text.utf8))
}
