extension OpenAPI {
  /// The paths of entries.
  static let entryPaths = """
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
    }
    """

  /// The schemas of entries.
  static let entrySchemas = """
    "Entry": {
      "type": "object",
      "properties": {
        "id": {"type": "string", "format": "uuid"},
        "number": {
          "type": ["integer", "null"],
          "minimum": 1,
          "description": "By which a person names it; it keeps it for ever."
        },
        "activity": {"type": "string"},
        "case": {"type": ["string", "null"]},
        "start": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
        "end": {
          "type": ["string", "null"],
          "format": "date-time",
          "description": "RFC 3339 with the offset in force."
        },
        "seconds": {"type": "integer", "format": "int64", "minimum": 0},
        "bands": {"$ref": "#/components/schemas/Bands"},
        "note": {"type": ["string", "null"]},
        "source": {"type": "string", "enum": ["timer", "log", "import"]},
        "revision": {"type": "integer", "minimum": 1},
        "clockStepSeconds": {
          "type": "integer",
          "description": "By how many seconds the clock was set while it ran, negative for back; left out when it was not."
        }
      },
      "required": [
        "id",
        "number",
        "activity",
        "case",
        "start",
        "end",
        "seconds",
        "bands",
        "note",
        "source",
        "revision"
      ],
      "description": "end is null while it runs; seconds and bands are then so far."
    },
    "Bands": {
      "type": "object",
      "description": "Whole seconds by band; a band without any is left out.",
      "additionalProperties": false,
      "properties": {
        "release": {"type": "integer", "format": "int64", "minimum": 0},
        "school": {"type": "integer", "format": "int64", "minimum": 0},
        "before": {"type": "integer", "format": "int64", "minimum": 0},
        "after": {"type": "integer", "format": "int64", "minimum": 0},
        "evening": {"type": "integer", "format": "int64", "minimum": 0},
        "day-off": {"type": "integer", "format": "int64", "minimum": 0},
        "weekend": {"type": "integer", "format": "int64", "minimum": 0},
        "holiday": {"type": "integer", "format": "int64", "minimum": 0},
        "uncovered": {"type": "integer", "format": "int64", "minimum": 0}
      }
    },
    "Entries": {
      "type": "object",
      "properties": {"entries": {"type": "array", "items": {"$ref": "#/components/schemas/Entry"}}},
      "required": ["entries"]
    },
    "Log": {
      "type": "object",
      "properties": {
        "activity": {"type": "string"},
        "case": {"type": ["string", "null"]},
        "start": {
          "type": "string",
          "description": "A time as people write it: 14:00, 2pm, 10 min ago, yesterday 16:00, 2026-11-23 09:15, or RFC 3339; in English or Welsh."
        },
        "end": {"type": "string", "description": "A time, or a length of time: 90m, 1h30m."},
        "on": {
          "type": ["string", "null"],
          "description": "The day of times without one: today, yesterday, Mon, 2026-11-23."
        },
        "note": {"type": ["string", "null"]},
        "fit": {
          "type": ["string", "null"],
          "enum": ["refuse", "trim", "replace", null],
          "description": "What to do when it does not fit; refuse when missing."
        }
      },
      "required": ["activity", "start", "end"]
    },
    "Logged": {
      "type": "object",
      "properties": {
        "entry": {"$ref": "#/components/schemas/Entry"},
        "isNew": {"type": "boolean"},
        "startOrLater": {
          "type": "string",
          "format": "date-time",
          "description": "RFC 3339 with the offset in force."
        },
        "endOrLater": {
          "type": "string",
          "format": "date-time",
          "description": "RFC 3339 with the offset in force."
        },
        "others": {"type": "array", "items": {"$ref": "#/components/schemas/Change"}}
      },
      "required": ["entry", "isNew", "others"]
    },
    "Imported": {
      "type": "object",
      "properties": {
        "preview": {"type": "boolean"},
        "count": {"type": "integer", "format": "int64", "minimum": 0},
        "alreadyThere": {"type": "integer", "format": "int64", "minimum": 0},
        "seconds": {"type": "integer", "format": "int64", "minimum": 0},
        "bands": {"$ref": "#/components/schemas/Bands"},
        "first": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
        "last": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
        "firstOfTwoLines": {"type": "array", "items": {"type": "integer"}}
      },
      "required": ["preview", "count", "alreadyThere", "seconds", "bands", "firstOfTwoLines"]
    }
    """
}
