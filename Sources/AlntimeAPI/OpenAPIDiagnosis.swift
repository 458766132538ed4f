/// The part of the description that speaks of the daemon's own health.
extension OpenAPI {
  static let diagnosisPaths = """
          "/v1/diagnosis": {
            "get": {
              "operationId": "diagnose",
              "summary": "Look at every page of the log, at the disk, and at what the calendar covers.",
              "parameters": [],
              "responses": {
                "200": {
                  "description": "Done; nothing was changed.",
                  "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Diagnosis"}}}
                },
                "default": {"$ref": "#/components/responses/Problem"}
              }
            }
          }
    """

  static let diagnosisSchemas = """
          "Diagnosis": {
            "type": "object",
            "description": "Counts and paths, and nothing that an entry says.",
            "properties": {
              "version": {"type": "string"},
              "zone": {"type": "string"},
              "log": {
                "type": "object",
                "properties": {
                  "path": {"type": "string"},
                  "bytes": {"type": "integer", "format": "int64", "minimum": 0},
                  "schema": {"type": "string", "description": "The newest change of the schema that the file has."},
                  "synchronous": {
                    "type": "integer",
                    "description": "2: every write is flushed to the disk before it is acknowledged."
                  },
                  "faults": {
                    "type": "integer",
                    "minimum": 0,
                    "description": "What SQLite's integrity_check and foreign_key_check found; 0 of a whole file."
                  },
                  "freeBytes": {
                    "type": "integer",
                    "format": "int64",
                    "minimum": 0,
                    "description": "What may still be written on its disk."
                  },
                  "setAside": {
                    "type": "array",
                    "description": "Damaged logs that were set aside and lie there still.",
                    "items": {"type": "string"}
                  },
                  "replaced": {
                    "type": "array",
                    "description": "Logs that a backup replaced and that lie there still.",
                    "items": {"type": "string"}
                  }
                },
                "required": ["path", "bytes", "schema", "synchronous", "faults", "freeBytes", "setAside", "replaced"]
              },
              "contents": {
                "type": ["object", "null"],
                "description": "Null when the log cannot be read to its end.",
                "properties": {
                  "entries": {"type": "integer", "minimum": 0},
                  "futureEntries": {
                    "type": "integer",
                    "minimum": 0,
                    "description": "Those that begin or end later than now."
                  },
                  "uncoveredSeconds": {
                    "type": "integer",
                    "format": "int64",
                    "minimum": 0,
                    "description": "How long was worked on days that no calendar covers."
                  },
                  "calendar": {"type": "boolean"},
                  "today": {"type": "string", "format": "date"},
                  "uncoveredFrom": {
                    "type": ["string", "null"],
                    "format": "date",
                    "description": "The first day of the next four weeks that no calendar covers."
                  }
                },
                "required": ["entries", "futureEntries", "uncoveredSeconds", "calendar", "today", "uncoveredFrom"]
              }
            },
            "required": ["version", "zone", "log", "contents"]
          }
    """
}
