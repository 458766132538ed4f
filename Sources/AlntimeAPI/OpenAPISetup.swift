extension OpenAPI {
  /// The paths of the profile and of `setup`.
  static let setupPaths = """
    "/v1/profile": {
      "get": {
        "operationId": "readProfile",
        "summary": "What the person has said of their work; everything is undisclosed before they are asked.",
        "parameters": [],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Profile"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      },
      "put": {
        "operationId": "replaceProfile",
        "summary": "Replace it; a dimension left out is undisclosed.",
        "parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Profile"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {
          "required": true,
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Profile"}}}
        }
      }
    },
    "/v1/setup": {
      "get": {
        "operationId": "readSetup",
        "summary": "What is set up, and which term dates could be.",
        "parameters": [
          {
            "name": "authority",
            "in": "query",
            "description": "Whose term dates to offer, such as cardiff; the profile's authority if it is left out.",
            "required": false,
            "schema": {"type": "string"}
          }
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Setup"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      },
      "put": {
        "operationId": "setUp",
        "summary": "Write down a set-up file: a profile, a calendar, or both, all or nothing.",
        "parameters": [
          {
            "name": "preview",
            "in": "query",
            "description": "true checks everything and writes nothing.",
            "required": false,
            "schema": {"type": "boolean"}
          },
          {"$ref": "#/components/parameters/IdempotencyKey"}
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/SetUp"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {
          "required": true,
          "content": {"application/toml": {"schema": {"type": "string"}}}
        }
      }
    }
    """

  static let setupSchemas = """
    "Profile": {
      "type": "object",
      "description": "A code by dimension; undisclosed is always possible.",
      "properties": {
        "role": {"type": "string"},
        "setting": {"type": "string"},
        "language": {"type": "string"},
        "size": {"type": "string"},
        "authority": {"type": "string"},
        "region": {"type": "string"},
        "specialist_provision": {"type": "string"},
        "cluster_lead": {"type": "string"}
      },
      "additionalProperties": false
    },
    "OfferedTerm": {
      "type": "object",
      "description": "The dates of one term, as far as they are known.",
      "properties": {
        "season": {"type": "string", "enum": ["autumn", "spring", "summer"]},
        "start": {"type": "string", "format": "date"},
        "end": {"type": "string", "format": "date"},
        "halfTerm": {
          "type": "object",
          "properties": {
            "start": {"type": "string", "format": "date"},
            "end": {"type": "string", "format": "date"}
          },
          "required": ["start", "end"]
        },
        "inset": {"type": "array", "items": {"type": "string", "format": "date"}}
      },
      "required": ["season", "inset"]
    },
    "Setup": {
      "type": "object",
      "properties": {
        "today": {"type": "string", "format": "date"},
        "profile": {"$ref": "#/components/schemas/Profile"},
        "calendar": {"$ref": "#/components/schemas/CalendarVersion"},
        "offer": {
          "type": "object",
          "properties": {
            "schoolYear": {"type": "string", "description": "2026-27"},
            "basis": {
              "type": "string",
              "enum": ["authority", "wales", "agreed", "none"],
              "description": "How far the dates can be relied on; those that other authorities agree on are a guess."
            },
            "terms": {"type": "array", "items": {"$ref": "#/components/schemas/OfferedTerm"}}
          },
          "required": ["schoolYear", "basis", "terms"]
        }
      },
      "required": ["today", "offer"]
    },
    "SetUp": {
      "type": "object",
      "properties": {
        "preview": {"type": "boolean"},
        "profile": {"$ref": "#/components/schemas/Profile"},
        "calendar": {"$ref": "#/components/schemas/CalendarReplaced"},
        "nextWeek": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "date": {"type": "string", "format": "date"},
              "kind": {"type": "string", "enum": ["school", "inset", "holiday", "weekend", "uncovered"]},
              "stretches": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "band": {"type": "string"},
                    "from": {"type": "string", "description": "HH:MM"},
                    "to": {"type": "string", "description": "HH:MM, of which 24:00 is the end of the day"}
                  },
                  "required": ["band", "from", "to"]
                }
              }
            },
            "required": ["date", "kind", "stretches"]
          }
        }
      },
      "required": ["preview", "profile", "nextWeek"]
    }
    """
}
