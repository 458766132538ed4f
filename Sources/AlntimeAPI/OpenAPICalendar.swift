extension OpenAPI {
  /// The paths of the calendar.
  static let calendarPaths = """
    "/v1/calendar": {
      "get": {
        "operationId": "readCalendar",
        "summary": "The school's calendar, every version.",
        "parameters": [],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Calendar"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      },
      "put": {
        "operationId": "replaceCalendar",
        "summary": "Put a calendar file in force from its effective date on.",
        "parameters": [
          {
            "name": "hours",
            "in": "query",
            "description": "08:50-15:20 or 'friday 08:50-13:00', in place of the file's; may be repeated.",
            "required": false,
            "schema": {"type": "array", "items": {"type": "string"}}
          },
          {
            "name": "release",
            "in": "query",
            "description": "'wednesday 13:00-15:20', in place of the file's; may be repeated.",
            "required": false,
            "schema": {"type": "array", "items": {"type": "string"}}
          },
          {
            "name": "working-days",
            "in": "query",
            "description": "monday,tuesday, in place of the file's.",
            "required": false,
            "schema": {"type": "string"}
          },
          {"$ref": "#/components/parameters/IdempotencyKey"}
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CalendarReplaced"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {"required": true, "content": {"application/toml": {"schema": {"type": "string"}}}}
      }
    }
    """

  /// The schemas of the calendar.
  static let calendarSchemas = """
    "CalendarVersion": {
      "type": "object",
      "properties": {
        "effective": {"type": "string", "format": "date"},
        "lastCoveredDay": {"type": "string", "format": "date"},
        "zone": {"type": "string"},
        "workingDays": {"type": "array", "items": {"type": "string"}},
        "hours": {"type": "object", "additionalProperties": {"type": "string"}},
        "release": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
        "terms": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {"type": "string"},
              "start": {"type": "string", "format": "date"},
              "end": {"type": "string", "format": "date"},
              "halfTerm": {
                "type": "object",
                "properties": {
                  "start": {"type": "string", "format": "date"},
                  "end": {"type": "string", "format": "date"}
                },
                "required": ["start", "end"]
              },
              "inset": {"type": "array", "items": {"type": "string", "format": "date"}},
              "closed": {"type": "array", "items": {"type": "string", "format": "date"}},
              "schoolDays": {"type": "integer", "format": "int64", "minimum": 0}
            },
            "required": ["name", "start", "end", "inset", "closed", "schoolDays"]
          }
        }
      },
      "required": ["effective", "lastCoveredDay", "zone", "workingDays", "hours", "release", "terms"]
    },
    "Calendar": {
      "type": "object",
      "properties": {"versions": {"type": "array", "items": {"$ref": "#/components/schemas/CalendarVersion"}}},
      "required": ["versions"]
    },
    "CalendarReplaced": {
      "type": "object",
      "properties": {
        "version": {"$ref": "#/components/schemas/CalendarVersion"},
        "replaced": {"type": "boolean"},
        "releaseWithoutHours": {"type": "array", "items": {"type": "string"}},
        "taughtBankHolidays": {"type": "array", "items": {"type": "string", "format": "date"}}
      },
      "required": ["version", "replaced", "taughtBankHolidays", "releaseWithoutHours"]
    }
    """
}
