extension OpenAPI {
  /// The schema of what undo and redo tell beside entries.
  static let otherChangeSchema = """
    "OtherChange": {
      "type": "object",
      "description": "What became of something that is no entry, under one key; without before it is new, without after it is gone.",
      "properties": {
        "case": {
          "type": "object",
          "properties": {
            "before": {"$ref": "#/components/schemas/CaseDays"},
            "after": {"$ref": "#/components/schemas/CaseDays"}
          }
        },
        "confirmation": {
          "type": "object",
          "properties": {
            "before": {"$ref": "#/components/schemas/Confirmation"},
            "after": {"$ref": "#/components/schemas/Confirmation"}
          }
        },
        "calendar": {
          "type": "object",
          "properties": {
            "before": {"$ref": "#/components/schemas/CalendarVersion"},
            "after": {"$ref": "#/components/schemas/CalendarVersion"}
          }
        },
        "profile": {
          "type": "object",
          "properties": {
            "before": {"$ref": "#/components/schemas/Profile"},
            "after": {"$ref": "#/components/schemas/Profile"}
          }
        },
        "suspension": {
          "type": "object",
          "properties": {
            "before": {"$ref": "#/components/schemas/KeptSuspension"},
            "after": {"$ref": "#/components/schemas/KeptSuspension"}
          }
        }
      }
    },
    "KeptSuspension": {
      "type": "object",
      "description": "A sleep of the machine, and whether it counts.",
      "properties": {
        "sleep": {"$ref": "#/components/schemas/Suspension"},
        "kept": {"type": "boolean"}
      },
      "required": ["sleep", "kept"]
    },
    "CaseDays": {
      "type": "object",
      "properties": {
        "case": {"type": "string"},
        "kind": {"type": "string", "enum": ["school", "fe", "authority", "reconsideration", "review"]},
        "aware": {"type": "string", "format": "date"},
        "issued": {"type": "string", "format": "date"},
        "closed": {"type": "string", "format": "date"}
      },
      "required": ["case", "kind", "aware"]
    },
    "Confirmation": {
      "type": "object",
      "properties": {
        "week": {"type": "string"},
        "confirmedAt": {
          "type": "string",
          "format": "date-time",
          "description": "RFC 3339 with the offset in force."
        }
      },
      "required": ["week", "confirmedAt"]
    }
    """
}
