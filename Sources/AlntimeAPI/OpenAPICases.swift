extension OpenAPI {
  /// The paths of cases.
  static let casePaths = """
    "/v1/cases": {
      "get": {
        "operationId": "listCases",
        "summary": "The open cases with their statutory clocks and hours so far, what is due first on top.",
        "parameters": [
          {
            "name": "all",
            "in": "query",
            "description": "true lists closed cases too, after the open ones.",
            "required": false,
            "schema": {"type": "boolean"}
          }
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cases"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      },
      "post": {
        "operationId": "openCase",
        "summary": "Begin the statutory clock of a case.",
        "parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}],
        "responses": {
          "201": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Case"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {
          "required": true,
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/OpenCase"}}}
        }
      }
    },
    "/v1/cases/{case}/issue": {
      "post": {
        "operationId": "issueCase",
        "summary": "The plan, decision or review has been given; the clock stops.",
        "parameters": [
          {"name": "case", "in": "path", "required": true, "schema": {"type": "string"}},
          {"$ref": "#/components/parameters/IdempotencyKey"}
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Case"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {
          "required": false,
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CaseDay"}}}
        }
      }
    },
    "/v1/cases/{case}/close": {
      "post": {
        "operationId": "closeCase",
        "summary": "Put a case away, with its plan or without.",
        "parameters": [
          {"name": "case", "in": "path", "required": true, "schema": {"type": "string"}},
          {"$ref": "#/components/parameters/IdempotencyKey"}
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Case"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {
          "required": false,
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CaseDay"}}}
        }
      }
    }
    """

  /// The shapes of cases.
  static let caseSchemas = """
    "Clock": {
      "type": "object",
      "description": "How far a case has come in the time that the law gives; the day of awareness is day 0.",
      "properties": {
        "unit": {
          "type": "string",
          "enum": ["school-days", "term-time-days", "days"],
          "description": "Days with a session for learners; weekdays in term, INSET days among them; days."
        },
        "used": {"type": ["integer", "null"], "description": "Null when a weekday among them has no calendar."},
        "limit": {"type": "integer", "minimum": 1},
        "left": {"type": ["integer", "null"], "description": "Negative after the due date."},
        "due": {
          "type": ["string", "null"],
          "format": "date",
          "description": "The last day in time; null when the calendar does not reach it."
        },
        "noCalendarAfter": {
          "type": ["string", "null"],
          "format": "date",
          "description": "The last day before the first that was needed and has no calendar."
        },
        "warning": {
          "type": "string",
          "enum": ["none", "ten-days", "five-days", "overdue"],
          "description": "At 10 and 5 school or term-time days, or 14 and 7 days of a limit in weeks or months."
        }
      },
      "required": ["unit", "used", "limit", "left", "due", "noCalendarAfter", "warning"]
    },
    "Case": {
      "type": "object",
      "properties": {
        "case": {"type": "string"},
        "kind": {"type": "string", "enum": ["school", "fe", "authority", "reconsideration", "review"]},
        "aware": {"type": "string", "format": "date"},
        "issued": {"type": ["string", "null"], "format": "date"},
        "closed": {"type": ["string", "null"], "format": "date"},
        "clock": {"$ref": "#/components/schemas/Clock"},
        "seconds": {"type": "integer", "format": "int64", "minimum": 0},
        "stages": {
          "type": "object",
          "description": "Seconds by stage: the activities of the IDP process each, and the rest together.",
          "properties": {
            "identify": {"type": "integer", "format": "int64", "minimum": 0},
            "pcp": {"type": "integer", "format": "int64", "minimum": 0},
            "idp": {"type": "integer", "format": "int64", "minimum": 0},
            "review": {"type": "integer", "format": "int64", "minimum": 0},
            "rest": {"type": "integer", "format": "int64", "minimum": 0}
          },
          "required": ["identify", "pcp", "idp", "review", "rest"]
        }
      },
      "required": ["case", "kind", "aware", "issued", "closed", "clock", "seconds", "stages"]
    },
    "Cases": {
      "type": "object",
      "properties": {
        "today": {"type": "string", "format": "date"},
        "cases": {"type": "array", "items": {"$ref": "#/components/schemas/Case"}}
      },
      "required": ["today", "cases"]
    },
    "OpenCase": {
      "type": "object",
      "properties": {
        "case": {"type": "string", "description": "A pseudonym such as K7; never a name or a learner's number."},
        "kind": {"type": "string", "enum": ["school", "fe", "authority", "reconsideration", "review"]},
        "aware": {
          "type": ["string", "null"],
          "description": "The day from which the law counts: today, yesterday, Mon, 2026-11-23; today when missing."
        }
      },
      "required": ["case", "kind"]
    },
    "CaseDay": {
      "type": "object",
      "properties": {
        "on": {
          "type": ["string", "null"],
          "description": "The day: today, yesterday, Mon, 2026-11-23; today when missing."
        }
      },
      "required": []
    },
    "Deadline": {
      "type": "object",
      "properties": {
        "case": {"type": "string"},
        "kind": {"type": "string", "enum": ["school", "fe", "authority", "reconsideration", "review"]},
        "clock": {"$ref": "#/components/schemas/Clock"}
      },
      "required": ["case", "kind", "clock"]
    }
    """
}
