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

  private static let paths = """
    {
      "/v1/health": {
        "get": {
          "operationId": "health",
          "summary": "Whether the daemon answers.",
          "parameters": [],
          "responses": {
            "200": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Health"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          }
        }
      },
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
      "/v1/timer/start": {
        "post": {
          "operationId": "startTimer",
          "summary": "Start a task; one that runs ends at the same instant.",
          "parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}],
          "responses": {
            "201": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Started"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          },
          "requestBody": {
            "required": true,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Start"}}}
          }
        }
      },
      "/v1/timer/stop": {
        "post": {
          "operationId": "stopTimer",
          "summary": "Stop the running task.",
          "parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}],
          "responses": {
            "200": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Stopped"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          },
          "requestBody": {
            "required": false,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Stop"}}}
          }
        }
      },
      "/v1/timer/cancel": {
        "post": {
          "operationId": "cancelTimer",
          "summary": "Throw the running task away.",
          "parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}],
          "responses": {
            "200": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cancelled"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          }
        }
      },
      "/v1/entries": {
        "get": {
          "operationId": "listEntries",
          "summary": "The entries of a period, or between two instants, or all.",
          "parameters": [
            {
              "name": "period",
              "in": "query",
              "description": "today, week, last week, month, term, year, all, 2026-W47, 2026-11, 2026-11-23, 2026-11-02..2026-11-20; in English or Welsh.",
              "required": false,
              "schema": {"type": "string"}
            },
            {
              "name": "from",
              "in": "query",
              "description": "RFC 3339.",
              "required": false,
              "schema": {
                "type": "string",
                "format": "date-time",
                "description": "RFC 3339 with the offset in force."
              }
            },
            {
              "name": "to",
              "in": "query",
              "description": "RFC 3339.",
              "required": false,
              "schema": {
                "type": "string",
                "format": "date-time",
                "description": "RFC 3339 with the offset in force."
              }
            }
          ],
          "responses": {
            "200": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Entries"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          }
        }
      },
      "/v1/entries/{id}": {
        "put": {
          "operationId": "putEntry",
          "summary": "Add a finished entry under an id of your own.",
          "parameters": [
            {"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}},
            {"$ref": "#/components/parameters/IdempotencyKey"}
          ],
          "responses": {
            "201": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Logged"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"},
            "200": {
              "description": "It was recorded before.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Logged"}}}
            }
          },
          "requestBody": {
            "required": true,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Log"}}}
          }
        },
        "patch": {
          "operationId": "editEntry",
          "summary": "Change what an entry is or when it was.",
          "parameters": [
            {
              "name": "id",
              "in": "path",
              "required": true,
              "description": "A number, a UUID, or last.",
              "schema": {"type": "string"}
            },
            {"$ref": "#/components/parameters/IdempotencyKey"}
          ],
          "responses": {
            "200": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Corrected"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          },
          "requestBody": {
            "required": true,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Edit"}}}
          }
        },
        "delete": {
          "operationId": "deleteEntry",
          "summary": "Remove an entry; undo brings it back.",
          "parameters": [
            {
              "name": "id",
              "in": "path",
              "required": true,
              "description": "A number, a UUID, or last.",
              "schema": {"type": "string"}
            },
            {"$ref": "#/components/parameters/IdempotencyKey"}
          ],
          "responses": {
            "200": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Corrected"}}}
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
      },
      "/v1/imports": {
        "post": {
          "operationId": "importEntries",
          "summary": "Record every entry of a file, or none.",
          "parameters": [
            {
              "name": "format",
              "in": "query",
              "description": "csv: start,end,activity,case.",
              "required": true,
              "schema": {"const": "csv"}
            },
            {
              "name": "activity",
              "in": "query",
              "description": "The activity of lines that name none.",
              "required": false,
              "schema": {"type": "string"}
            },
            {
              "name": "preview",
              "in": "query",
              "description": "true: say what would be recorded, and record nothing (status 200).",
              "required": false,
              "schema": {"type": "boolean"}
            },
            {"$ref": "#/components/parameters/IdempotencyKey"}
          ],
          "responses": {
            "201": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Imported"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"},
            "200": {
              "description": "It was recorded before.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Imported"}}}
            }
          },
          "requestBody": {"required": true, "content": {"text/csv": {"schema": {"type": "string"}}}}
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
      \(casePaths),
      \(suspensionPaths),
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
      },
      "/v1/openapi.json": {
        "get": {
          "operationId": "openAPI",
          "summary": "This document.",
          "parameters": [],
          "responses": {
            "200": {"description": "Done; a write is on disk.", "content": {"application/json": {}}},
            "default": {"$ref": "#/components/responses/Problem"}
          }
        }
      },
      "/v1/timer/resume": {
        "post": {
          "operationId": "resumeTimer",
          "summary": "Start again what an entry was.",
          "parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}],
          "responses": {
            "201": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Started"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          },
          "requestBody": {
            "required": false,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Resume"}}}
          }
        }
      },
      "/v1/entries/{id}/split": {
        "post": {
          "operationId": "splitEntry",
          "summary": "Part an entry, or the running task, in two.",
          "parameters": [
            {
              "name": "id",
              "in": "path",
              "required": true,
              "description": "A number, a UUID, or last.",
              "schema": {"type": "string"}
            },
            {"$ref": "#/components/parameters/IdempotencyKey"}
          ],
          "responses": {
            "200": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Corrected"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          },
          "requestBody": {
            "required": true,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Split"}}}
          }
        }
      },
      "/v1/undo": {
        "post": {
          "operationId": "undo",
          "summary": "Take back the last steps.",
          "parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}],
          "responses": {
            "200": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Undone"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          },
          "requestBody": {
            "required": false,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Steps"}}}
          }
        }
      },
      "/v1/redo": {
        "post": {
          "operationId": "redo",
          "summary": "Do again what was taken back.",
          "parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}],
          "responses": {
            "200": {
              "description": "Done; a write is on disk.",
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Undone"}}}
            },
            "default": {"$ref": "#/components/responses/Problem"}
          },
          "requestBody": {
            "required": false,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Steps"}}}
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
    }
    """
}
