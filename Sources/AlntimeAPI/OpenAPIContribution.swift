extension OpenAPI {
  /// The path of the contribution.
  static let contributionPaths = """
    "/v1/contribution": {
      "get": {
        "operationId": "contribution",
        "summary": "What would be given to a study: the confirmed weeks wholly within a period, or those of a study's window, without clock times, notes and labels; all of them when neither is given.",
        "parameters": [
          {
            "name": "period",
            "in": "query",
            "description": "today, week, last week, month, term, year, all, 2026-W47, 2026-11, 2026-11-23, 2026-11-02..2026-11-20; in English or Welsh.",
            "required": false,
            "schema": {"type": "string"}
          },
          {
            "name": "weeks",
            "in": "query",
            "description": "The window of a study, both ends included: nothing that happened to a case after it is told. Not together with period.",
            "required": false,
            "schema": {"type": "string", "example": "2026-W36..2027-W29"}
          }
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Contribution"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      }
    }
    """

  /// The schema of the contribution.
  static let contributionSchemas = """
    "Contribution": {
      "type": "object",
      "properties": {
        "codelistVersion": {"type": "integer"},
        "profile": {"$ref": "#/components/schemas/Profile"},
        "weeks": {
          "type": "array",
          "description": "The confirmed weeks, in order.",
          "items": {
            "type": "object",
            "properties": {
              "week": {"type": "string", "description": "2026-W47"},
              "schoolDays": {"type": "integer", "minimum": 0, "maximum": 5},
              "uncoveredDays": {"type": "integer", "minimum": 0, "maximum": 7},
              "season": {
                "type": "string",
                "enum": ["autumn", "spring", "summer"],
                "description": "The term with the most of its school days; left out without any."
              },
              "plannedReleaseMinutes": {
                "type": "integer",
                "minimum": 0,
                "description": "The release time that the calendar plans in the week."
              }
            },
            "required": ["week", "schoolDays", "uncoveredDays", "plannedReleaseMinutes"]
          }
        },
        "rows": {
          "type": "array",
          "description": "Work by week, case, activity and band, in this order.",
          "items": {
            "type": "object",
            "properties": {
              "week": {"type": "string"},
              "activity": {"type": "string"},
              "band": {"type": "string"},
              "caseNumber": {
                "type": "integer",
                "minimum": 1,
                "description": "One of cases; left out of work that belongs to none."
              },
              "minutes": {
                "type": "integer",
                "minimum": 1,
                "description": "By largest remainder, so that all rows sum to the exact total rounded to a minute."
              }
            },
            "required": ["week", "activity", "band", "minutes"]
          }
        },
        "cases": {
          "type": "array",
          "description": "In order of the week of their first work or opening.",
          "items": {
            "type": "object",
            "properties": {
              "number": {"type": "integer", "minimum": 1},
              "kind": {
                "type": "string",
                "enum": ["school", "fe", "authority", "reconsideration", "review"],
                "description": "Left out, as openedWeek is, of a case that was never opened."
              },
              "openedWeek": {"type": "string"},
              "issuedWeek": {"type": "string"},
              "closedWeek": {"type": "string"},
              "daysTaken": {
                "type": "integer",
                "minimum": 0,
                "description": "From opening to issue in the unit of the legal limit: school days (school), term-time days (fe), or days; left out before the issue and where no calendar can count them."
              }
            },
            "required": ["number"]
          }
        },
        "sourceMinutes": {
          "type": "object",
          "description": "How the work was recorded; sums to the minutes of the rows.",
          "properties": {
            "timer": {"type": "integer", "minimum": 1},
            "log": {"type": "integer", "minimum": 1},
            "import": {"type": "integer", "minimum": 1}
          }
        }
      },
      "required": ["codelistVersion", "profile", "weeks", "rows", "cases", "sourceMinutes"]
    }
    """
}
