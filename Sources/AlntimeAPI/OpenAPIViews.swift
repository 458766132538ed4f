extension OpenAPI {
  /// The paths of what is looked at.
  static let viewPaths = """
    "/v1/status": {
      "get": {
        "operationId": "status",
        "summary": "What runs now, and today's work so far.",
        "parameters": [],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Status"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      }
    },
    "/v1/summary": {
      "get": {
        "operationId": "summary",
        "summary": "A period's work by day, activity and band; today when no period is given.",
        "parameters": [
          {
            "name": "period",
            "in": "query",
            "description": "today, week, last week, month, term, year, all, 2026-W47, 2026-11, 2026-11-23, 2026-11-02..2026-11-20; in English or Welsh.",
            "required": false,
            "schema": {"type": "string"}
          }
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Summary"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      }
    },
    "/v1/record": {
      "get": {
        "operationId": "record",
        "summary": "What the study reads: work by week, activity, band and case number; all of it when no period is given.",
        "parameters": [
          {
            "name": "period",
            "in": "query",
            "description": "today, week, last week, month, term, year, all, 2026-W47, 2026-11, 2026-11-23, 2026-11-02..2026-11-20; in English or Welsh.",
            "required": false,
            "schema": {"type": "string"}
          }
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Record"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      }
    },
    "/v1/events": {
      "get": {
        "operationId": "events",
        "summary": "Server-sent events: one named status, as GET /v1/status gives it, at once and after every change.",
        "parameters": [],
        "responses": {
          "200": {
            "description": "A stream that does not end.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      }
    }
    """

  /// The schemas of what is looked at.
  static let viewSchemas = """
    "Status": {
      "type": "object",
      "properties": {
        "running": {"oneOf": [{"$ref": "#/components/schemas/Entry"}, {"type": "null"}]},
        "today": {
          "type": "object",
          "properties": {
            "date": {"type": "string", "format": "date"},
            "seconds": {"type": "integer", "format": "int64", "minimum": 0},
            "bands": {"$ref": "#/components/schemas/Bands"}
          },
          "required": ["date", "seconds", "bands"]
        },
        "deadlines": {
          "type": "array",
          "description": "Open cases whose due date is near or has passed; left out when there are none.",
          "items": {"$ref": "#/components/schemas/Deadline"}
        },
          "setAside": {
            "type": "string",
            "description": "Where a damaged log lies in whose place a new one was begun; left out when there is none."
          },
          "suspensions": {
            "type": "array",
            "description": "Sleep of the machine while the running task ran, not decided about; left out when there is none.",
            "items": {"$ref": "#/components/schemas/Suspension"}
          }
      },
      "required": ["running", "today"]
    },
    "Summary": {
      "type": "object",
      "properties": {
        "from": {"type": "string", "format": "date"},
        "to": {"type": "string", "format": "date"},
        "days": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "date": {"type": "string", "format": "date"},
              "kind": {"type": "string", "enum": ["school", "inset", "holiday", "weekend", "uncovered"]},
              "seconds": {"type": "integer", "format": "int64", "minimum": 0},
              "bands": {"$ref": "#/components/schemas/Bands"}
            },
            "required": ["date", "kind", "seconds", "bands"]
          }
        },
        "activities": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "activity": {"type": "string"},
              "seconds": {"type": "integer", "format": "int64", "minimum": 0},
              "bands": {"$ref": "#/components/schemas/Bands"}
            },
            "required": ["activity", "seconds", "bands"]
          }
        },
        "seconds": {"type": "integer", "format": "int64", "minimum": 0},
        "bands": {"$ref": "#/components/schemas/Bands"},
        "inSchoolSeconds": {"type": "integer", "format": "int64", "minimum": 0},
        "outOfSchoolSeconds": {"type": "integer", "format": "int64", "minimum": 0},
        "uncoveredSeconds": {"type": "integer", "format": "int64", "minimum": 0},
        "running": {"$ref": "#/components/schemas/Entry"},
        "confirmedWeeks": {
          "type": "array",
          "description": "The confirmed weeks that have a day in the period.",
          "items": {"type": "string"}
        },
        "plannedReleaseSeconds": {
          "type": "integer",
          "format": "int64",
          "minimum": 0,
          "description": "The release time that the calendar plans in the period."
        },
        "passedReleaseSeconds": {
          "type": "integer",
          "format": "int64",
          "minimum": 0,
          "description": "The planned release time that has passed."
        }
      },
      "required": [
        "from",
        "to",
        "days",
        "activities",
        "seconds",
        "bands",
        "inSchoolSeconds",
        "outOfSchoolSeconds",
        "uncoveredSeconds",
        "confirmedWeeks",
        "plannedReleaseSeconds",
        "passedReleaseSeconds"
      ]
    },
    "Record": {
      "type": "object",
      "properties": {
        "from": {"type": "string", "format": "date"},
        "to": {"type": "string", "format": "date"},
        "codelistVersion": {"type": "integer"},
        "weeks": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "week": {"type": "string"},
              "schoolDays": {"type": "integer", "format": "int64", "minimum": 0},
              "uncoveredDays": {"type": "integer", "format": "int64", "minimum": 0},
              "confirmed": {
                "type": "boolean",
                "description": "The log of the week, which lies wholly in the period, is said to be complete."
              }
            },
            "required": ["week", "schoolDays", "uncoveredDays", "confirmed"]
          }
        },
        "rows": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "week": {"type": "string"},
              "activity": {"type": "string"},
              "band": {"type": "string"},
              "caseNumber": {"type": "integer", "minimum": 1},
              "seconds": {"type": "integer", "format": "int64", "minimum": 0}
            },
            "required": ["week", "activity", "band", "seconds"]
          }
        },
        "caseLabels": {"type": "array", "items": {"type": "string"}}
      },
      "required": ["codelistVersion", "weeks", "rows", "caseLabels"]
    }
    """
}
