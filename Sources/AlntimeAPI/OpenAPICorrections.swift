extension OpenAPI {
  /// The paths of mending the log, and of undo and redo.
  static let correctionPaths = """
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
    }
    """

  /// The schemas of mending the log, and of undo and redo.
  static let correctionSchemas = """
    "Change": {
      "type": "object",
      "properties": {
        "before": {"$ref": "#/components/schemas/Entry"},
        "after": {"$ref": "#/components/schemas/Entry"}
      },
      "required": [],
      "description": "Without before it is new, without after it is gone."
    },
    "Edit": {
      "type": "object",
      "properties": {
        "activity": {"type": ["string", "null"]},
        "case": {"type": ["string", "null"]},
        "note": {"type": ["string", "null"]},
        "start": {"type": ["string", "null"]},
        "end": {"type": ["string", "null"]},
        "on": {"type": ["string", "null"]},
        "fit": {
          "type": ["string", "null"],
          "enum": ["refuse", "trim", "replace", null],
          "description": "What to do when it does not fit; refuse when missing."
        }
      },
      "required": [],
      "description": "What is missing stays; an empty text takes the case or the note away."
    },
    "Split": {"type": "object", "properties": {"at": {"type": "string"}}, "required": ["at"]},
    "Corrected": {
      "type": "object",
      "properties": {
        "changes": {"type": "array", "items": {"$ref": "#/components/schemas/Change"}},
        "startOrLater": {
          "type": "string",
          "format": "date-time",
          "description": "RFC 3339 with the offset in force."
        },
        "endOrLater": {
          "type": "string",
          "format": "date-time",
          "description": "RFC 3339 with the offset in force."
        }
      },
      "required": ["changes"]
    },
    "Steps": {
      "type": "object",
      "properties": {"count": {"type": ["integer", "null"], "minimum": 1, "maximum": 1000}},
      "required": []
    },
    "Undone": {
      "type": "object",
      "properties": {
        "steps": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "verb": {"type": "string"},
              "changes": {"type": "array", "items": {"$ref": "#/components/schemas/Change"}},
              "otherChanges": {
                "type": "array",
                "description": "What changed beside entries; missing when nothing did.",
                "items": {"$ref": "#/components/schemas/OtherChange"}
              }
            },
            "required": ["verb", "changes"]
          }
        }
      },
      "required": ["steps"]
    }
    """
}
