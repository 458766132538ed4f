extension OpenAPI {
  /// The paths of backups, and of the whole log as one document.
  static let backupPaths = """
    "/v1/backup": {
      "get": {
        "operationId": "backUp",
        "summary": "A copy of the logbook's file at one moment, checked (integrity, references, rows). It holds notes and the keys of studies: keep it as carefully as the log.",
        "responses": {
          "200": {
            "description": "The copy, of Content-Length bytes.",
            "headers": {
              "Alntime-Entries": {"schema": {"type": "integer"}},
              "Alntime-Cases": {"schema": {"type": "integer"}},
              "Alntime-Confirmed-Weeks": {"schema": {"type": "integer"}},
              "Alntime-Studies": {"schema": {"type": "integer"}}
            },
            "content": {"application/vnd.sqlite3": {}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      }
    },
    "/v1/restore": {
      "post": {
        "operationId": "restore",
        "summary": "Put a backup in the logbook's place, in one transaction; what it replaces is kept in a file beside it. At most 512 MiB. Studies joined since stay, and no number of a statement is given again.",
        "parameters": [
          {
            "name": "preview",
            "in": "query",
            "description": "true: check the backup and say what is in it, and replace nothing.",
            "required": false,
            "schema": {"type": "boolean"}
          }
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Restored"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {"required": true, "content": {"application/vnd.sqlite3": {}}}
      }
    },
    "/v1/log": {
      "get": {
        "operationId": "exportLog",
        "summary": "Everything recorded, as one document; without the keys of studies, and without what undo could take back.",
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/LogDocument"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      },
      "post": {
        "operationId": "importLog",
        "summary": "Record whatever of the document the log does not have, all of it or none; what the log has stays as it is there. At most 32 MiB.",
        "parameters": [
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
          "200": {
            "description": "A preview.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/LogImported"}}}
          },
          "201": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/LogImported"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {
          "required": true,
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/LogDocument"}}}
        }
      }
    }
    """

  /// The schemas of backups.
  static let backupSchemas = """
    "Holdings": {
      "type": "object",
      "properties": {
        "entries": {"type": "integer", "minimum": 0, "description": "Finished ones."},
        "cases": {"type": "integer", "minimum": 0},
        "confirmedWeeks": {"type": "integer", "minimum": 0},
        "studies": {"type": "integer", "minimum": 0},
        "first": {"type": ["string", "null"], "format": "date-time"},
        "last": {"type": ["string", "null"], "format": "date-time"},
        "running": {"type": ["string", "null"], "description": "The activity of a task that runs."},
        "runningSince": {"type": ["string", "null"], "format": "date-time"}
      },
      "required": ["entries", "cases", "confirmedWeeks", "studies", "first", "last", "running", "runningSince"]
    },
    "Restored": {
      "type": "object",
      "properties": {
        "preview": {"type": "boolean"},
        "backup": {"$ref": "#/components/schemas/Holdings"},
        "replaced": {"$ref": "#/components/schemas/Holdings"},
        "keptAs": {"type": ["string", "null"], "description": "The file with what was replaced."},
        "older": {"type": "boolean", "description": "An older alntime made the backup."},
        "copiedByHand": {
          "type": "boolean",
          "description": "A copy of a logbook's file and no backup: what was recorded last may be missing."
        },
        "studies": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "study": {"type": "string"},
              "lastSequence": {"type": ["integer", "null"], "minimum": 1, "maximum": 4294967295},
              "numbers": {
                "type": "string",
                "enum": ["known", "stepped", "other-key", "kept"],
                "description": "known: the replaced logbook knew the numbers; stepped: nobody does, and they go on 1,000 later; other-key: the same, as the replaced logbook had joined anew; kept: only the replaced logbook had joined."
              }
            },
            "required": ["study", "numbers"]
          }
        }
      },
      "required": ["preview", "backup", "replaced", "keptAs", "older", "copiedByHand", "studies"]
    },
    "LogImported": {
      "type": "object",
      "properties": {
        "preview": {"type": "boolean"},
        "entries": {"type": "integer", "minimum": 0},
        "seconds": {"type": "integer", "minimum": 0},
        "cases": {"type": "integer", "minimum": 0},
        "confirmedWeeks": {"type": "integer", "minimum": 0},
        "calendars": {"type": "integer", "minimum": 0},
        "profile": {"type": "boolean"},
        "alreadyThere": {"type": "integer", "minimum": 0},
        "different": {"type": "integer", "minimum": 0, "description": "Left as they are in the log."}
      },
      "required": [
        "preview", "entries", "seconds", "cases", "confirmedWeeks", "calendars", "profile", "alreadyThere", "different"
      ]
    }
    """
}
