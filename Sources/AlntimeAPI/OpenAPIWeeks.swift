extension OpenAPI {
  /// The paths of weeks.
  static let weekPaths = """
    "/v1/weeks/{week}/confirmation": {
      "get": {
        "operationId": "reviewWeek",
        "summary": "Whether a week is confirmed, and what may be missing from its log.",
        "parameters": [
          {
            "name": "week",
            "in": "path",
            "required": true,
            "description": "2026-W47, last week, or another period of exactly one week from Monday to Sunday.",
            "schema": {"type": "string"}
          }
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Week"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      },
      "put": {
        "operationId": "confirmWeek",
        "summary": "Say that the log of a week is complete, whatever may be missing.",
        "parameters": [
          {
            "name": "week",
            "in": "path",
            "required": true,
            "description": "2026-W47, last week, or another period of exactly one week from Monday to Sunday.",
            "schema": {"type": "string"}
          },
          {"$ref": "#/components/parameters/IdempotencyKey"}
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Week"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      },
      "delete": {
        "operationId": "unconfirmWeek",
        "summary": "Take back that the log of a week is complete.",
        "parameters": [
          {
            "name": "week",
            "in": "path",
            "required": true,
            "description": "2026-W47, last week, or another period of exactly one week from Monday to Sunday.",
            "schema": {"type": "string"}
          },
          {"$ref": "#/components/parameters/IdempotencyKey"}
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Week"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      }
    }
    """

  /// The schemas of weeks.
  static let weekSchemas = """
    "Week": {
      "type": "object",
      "properties": {
        "week": {"type": "string"},
        "from": {"type": "string", "format": "date"},
        "to": {"type": "string", "format": "date"},
        "confirmed": {"type": "boolean"},
        "confirmedAt": {
          "type": ["string", "null"],
          "format": "date-time",
          "description": "RFC 3339 with the offset in force."
        },
        "changed": {
          "type": "boolean",
          "description": "This call confirmed the week, or took the confirmation back."
        },
        "over": {"type": "boolean", "description": "Before its last second has passed a week cannot be confirmed."},
        "gaps": {
          "type": "array",
          "description": "School hours of working days without an entry, of half an hour or more.",
          "items": {
            "type": "object",
            "properties": {
              "start": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
              "end": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
              "seconds": {"type": "integer", "format": "int64", "minimum": 1800}
            },
            "required": ["start", "end", "seconds"]
          }
        },
        "running": {"oneOf": [{"$ref": "#/components/schemas/Entry"}, {"type": "null"}]},
        "overlong": {
          "type": "array",
          "description": "Entries of over ten hours.",
          "items": {"$ref": "#/components/schemas/Entry"}
        },
        "uncoveredDays": {"type": "array", "items": {"type": "string", "format": "date"}}
      },
      "required": [
        "week",
        "from",
        "to",
        "confirmed",
        "confirmedAt",
        "changed",
        "over",
        "gaps",
        "running",
        "overlong",
        "uncoveredDays"
      ]
    }
    """
}
