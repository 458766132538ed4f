/// Every call the daemon answers: one literal table for server, client, documentation and tests.
package enum Endpoint: String, CaseIterable, Sendable {
  case health, diagnose, status
  case startTimer, stopTimer, cancelTimer
  case resumeTimer
  case decideSuspension
  case listEntries, putEntry, editEntry, deleteEntry, splitEntry
  case undo, redo
  case summary
  case readCalendar, replaceCalendar
  case readProfile, replaceProfile
  case readSetup, setUp
  case importEntries
  case backUp, restore
  case exportLog, importLog
  case record, contribution
  case events
  case listCases, openCase, issueCase, closeCase
  case reviewWeek, confirmWeek, unconfirmWeek
  case listStudies, readStudy, joinStudy, allotStatement
  case openAPI

  package enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  /// Method, and path with `{}` where a value stands.
  package var route: (method: Method, path: String) {
    switch self {
    case .health: (.get, "/v1/health")
    case .diagnose: (.get, "/v1/diagnosis")
    case .status: (.get, "/v1/status")
    case .startTimer: (.post, "/v1/timer/start")
    case .stopTimer: (.post, "/v1/timer/stop")
    case .cancelTimer: (.post, "/v1/timer/cancel")
    case .resumeTimer: (.post, "/v1/timer/resume")
    case .decideSuspension: (.post, "/v1/timer/suspension")
    case .listEntries: (.get, "/v1/entries")
    case .putEntry: (.put, "/v1/entries/{}")
    case .editEntry: (.patch, "/v1/entries/{}")
    case .deleteEntry: (.delete, "/v1/entries/{}")
    case .splitEntry: (.post, "/v1/entries/{}/split")
    case .undo: (.post, "/v1/undo")
    case .redo: (.post, "/v1/redo")
    case .summary: (.get, "/v1/summary")
    case .readCalendar: (.get, "/v1/calendar")
    case .replaceCalendar: (.put, "/v1/calendar")
    case .readProfile: (.get, "/v1/profile")
    case .replaceProfile: (.put, "/v1/profile")
    case .readSetup: (.get, "/v1/setup")
    case .setUp: (.put, "/v1/setup")
    case .importEntries: (.post, "/v1/imports")
    case .backUp: (.get, "/v1/backup")
    case .restore: (.post, "/v1/restore")
    case .exportLog: (.get, "/v1/log")
    case .importLog: (.post, "/v1/log")
    case .record: (.get, "/v1/record")
    case .contribution: (.get, "/v1/contribution")
    case .events: (.get, "/v1/events")
    case .listCases: (.get, "/v1/cases")
    case .openCase: (.post, "/v1/cases")
    case .issueCase: (.post, "/v1/cases/{}/issue")
    case .closeCase: (.post, "/v1/cases/{}/close")
    case .reviewWeek: (.get, "/v1/weeks/{}/confirmation")
    case .confirmWeek: (.put, "/v1/weeks/{}/confirmation")
    case .unconfirmWeek: (.delete, "/v1/weeks/{}/confirmation")
    case .listStudies: (.get, "/v1/studies")
    case .readStudy: (.get, "/v1/studies/{}")
    case .joinStudy: (.put, "/v1/studies/{}")
    case .allotStatement: (.post, "/v1/studies/{}/statements")
    case .openAPI: (.get, "/v1/openapi.json")
    }
  }

  /// What asking a path for an endpoint finds.
  package enum Match: Hashable, Sendable {
    /// The endpoint, and the value in the path if it has one.
    case found(Endpoint, value: String?)
    /// The path exists, but not for that method; these it has.
    case wrongMethod(allowed: [String])
    case noSuchPath
  }

  /// The endpoint for a method and a path without its query.
  package static func match(method: String, path: String) -> Match {
    let onPath = allCases.compactMap { endpoint in
      value(in: path, along: endpoint.route.path).map { (endpoint, $0) }
    }
    if let (endpoint, value) = onPath.first(where: { $0.0.route.method.rawValue == method }) {
      return .found(endpoint, value: value.isEmpty ? nil : value)
    }
    return onPath.isEmpty ? .noSuchPath : .wrongMethod(allowed: onPath.map(\.0.route.method.rawValue))
  }

  /// The endpoint's path with the value where its template has `{}`.
  package func path(_ value: String) -> String {
    route.path.split(separator: "/").map { "/" + ($0 == "{}" ? value : String($0)) }.joined()
  }

  /// The text where the template has `{}`, empty if it has none; nil when the path does not follow the template.
  private static func value(in path: String, along template: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let pattern = template.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == pattern.count else { return nil }
    var value = ""
    for (part, expected) in zip(parts, pattern) {
      if expected == "{}" { value = String(part) } else if part != expected { return nil }
      if expected == "{}", part.isEmpty { return nil }
    }
    return value
  }
}
