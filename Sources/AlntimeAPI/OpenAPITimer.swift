extension OpenAPI {
  /// The paths of the timer.
  static let timerPaths = """
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
    }
    """

  /// The schemas of the timer.
  static let timerSchemas = """
    "Start": {
      "type": "object",
      "properties": {
        "activity": {"type": "string"},
        "case": {"type": ["string", "null"]},
        "at": {
          "type": ["string", "null"],
          "description": "A time as people write it: 14:00, 2pm, 10 min ago, yesterday 16:00, 2026-11-23 09:15, or RFC 3339; in English or Welsh."
        },
        "note": {"type": ["string", "null"]}
      },
      "required": ["activity"]
    },
    "Started": {
      "type": "object",
      "properties": {
        "started": {"$ref": "#/components/schemas/Entry"},
        "ended": {"$ref": "#/components/schemas/Entry"},
        "orLater": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."}
      },
      "required": ["started"]
    },
    "Stop": {
      "type": "object",
      "properties": {
        "at": {
          "type": ["string", "null"],
          "description": "A time as people write it: 14:00, 2pm, 10 min ago, yesterday 16:00, 2026-11-23 09:15, or RFC 3339; in English or Welsh."
        }
      },
      "required": []
    },
    "Stopped": {
      "type": "object",
      "properties": {
        "ended": {"$ref": "#/components/schemas/Entry"},
        "orLater": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."}
      },
      "required": ["ended"]
    },
    "Cancelled": {
      "type": "object",
      "properties": {"cancelled": {"$ref": "#/components/schemas/Entry"}},
      "required": ["cancelled"]
    },
    "Resume": {
      "type": "object",
      "properties": {"entry": {"type": ["string", "null"]}, "at": {"type": ["string", "null"]}},
      "required": []
    }
    """
}
