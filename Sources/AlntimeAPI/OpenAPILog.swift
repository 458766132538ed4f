extension OpenAPI {
  /// The schema of a whole log as one document; keys without a value are left out, or null.
  static let logSchema = """
    "LogDocument": {
      "type": "object",
      "description": "What alntime export --all writes. A newer alntime adds keys within a version, and counts the version up when an older one could not read it rightly.",
      "properties": {
        "format": {"const": "alntime-log"},
        "version": {"type": "integer", "minimum": 1, "description": "1."},
        "exported": {"type": "string", "format": "date-time"},
        "zone": {"type": "string", "description": "In which the instants are written."},
        "entries": {
          "type": "array",
          "description": "In order of start; a running task is the last, without an end.",
          "items": {
            "type": "object",
            "properties": {
              "id": {"type": "string", "format": "uuid"},
              "number": {"type": ["integer", "null"], "minimum": 1, "description": "Kept where it is free."},
              "activity": {"type": "string"},
              "case": {"type": ["string", "null"], "minLength": 1, "maxLength": 12},
              "start": {"type": "string", "format": "date-time"},
              "end": {"type": ["string", "null"], "format": "date-time"},
              "note": {"type": ["string", "null"], "minLength": 1, "maxLength": 4000},
              "source": {"type": "string", "enum": ["timer", "log", "import"]},
              "revision": {"type": "integer", "minimum": 1}
            },
            "required": ["id", "activity", "start", "source", "revision"]
          }
        },
        "cases": {
          "type": "array",
          "description": "In the order in which they were opened.",
          "items": {
            "type": "object",
            "properties": {
              "case": {"type": "string", "minLength": 1, "maxLength": 12},
              "kind": {"type": "string", "enum": ["school", "fe", "authority", "reconsideration", "review"]},
              "aware": {"type": "string", "format": "date"},
              "issued": {"type": ["string", "null"], "format": "date"},
              "closed": {"type": ["string", "null"], "format": "date"}
            },
            "required": ["case", "kind", "aware"]
          }
        },
        "calendars": {"type": "array", "items": {"$ref": "#/components/schemas/CalendarVersion"}},
        "profile": {"anyOf": [{"$ref": "#/components/schemas/Profile"}, {"type": "null"}]},
        "confirmedWeeks": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "week": {"type": "string", "pattern": "^[0-9]{4}-W[0-5][0-9]$"},
              "confirmedAt": {"type": "string", "format": "date-time"}
            },
            "required": ["week", "confirmedAt"]
          }
        },
        "sleeps": {
          "type": "array",
          "description": "Of the machine while a task ran; kept ones were counted.",
          "items": {
            "type": "object",
            "properties": {
              "start": {"type": "string", "format": "date-time"},
              "end": {"type": "string", "format": "date-time"},
              "kept": {"type": "boolean"}
            },
            "required": ["start", "end", "kept"]
          }
        },
        "clockSteps": {
          "type": ["array", "null"],
          "description": "How the clock was set while an entry ran; null or left out as none.",
          "items": {
            "type": "object",
            "properties": {
              "id": {"type": "string", "format": "uuid", "description": "Of the entry."},
              "at": {"type": "string", "format": "date-time", "description": "What the clock showed then."},
              "seconds": {"type": "integer", "description": "Negative for back."},
              "lastSeenMilliseconds": {
                "type": "integer",
                "description": "When the clocks were last read before, since the machine was started."
              }
            },
            "required": ["id", "at", "seconds", "lastSeenMilliseconds"]
          }
        }
      },
      "required": ["format", "version", "exported", "zone", "entries", "cases", "calendars", "confirmedWeeks", "sleeps"]
    }
    """
}
