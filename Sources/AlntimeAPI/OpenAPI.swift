/// The OpenAPI 3.1 description of the socket's API; a test holds it against ``Endpoint``.
package enum OpenAPI {
  /// The whole document, JSON.
  package static let document =
    "{\"openapi\": \"3.1.0\",\n\"info\": \(about),\n\"servers\": [{\"url\": \"http://alntime\"}],\n"
    + "\"paths\": \(paths),\n"
    + "\"components\": {\"parameters\": \(parameters),\n\"responses\": \(responses),\n\"schemas\": \(schemas)}}\n"

  private static let about = """
    {
      "title": "alntime",
      "version": "1",
      "description": "The local API of alntimed: HTTP/1.1 and JSON on a Unix socket, for the user who runs the daemon and nobody else."
    }
    """

  /// Parameters that several calls take.
  private static let parameters = """
    {
      "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": false,
        "description": "Any text of 1 to 200 characters: the same request with the same key is carried out once.",
        "schema": {"type": "string", "minLength": 1, "maxLength": 200}
      }
    }
    """

  /// Answers that every call may give.
  private static let responses = """
    {
      "Problem": {
        "description": "A problem document (RFC 9457); code is stable, detail is in the language of Accept-Language (en or cy).",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
      }
    }
    """

  private static let paths =
    "{"
    + [
      daemonPaths, diagnosisPaths, timerPaths, entryPaths, correctionPaths, viewPaths, contributionPaths, casePaths,
      suspensionPaths,
      weekPaths, calendarPaths, setupPaths, studyPaths, backupPaths,
    ].joined(
      separator: ",\n") + "}"

  private static let schemas =
    "{"
    + [
      daemonSchemas, diagnosisSchemas, timerSchemas, entrySchemas, correctionSchemas, otherChangeSchema, viewSchemas,
      contributionSchemas,
      caseSchemas, suspensionSchemas,
      weekSchemas, calendarSchemas, setupSchemas, studySchemas, backupSchemas, logSchema,
    ].joined(separator: ",\n") + "}"
}
