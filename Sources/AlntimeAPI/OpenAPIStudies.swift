extension OpenAPI {
  /// The paths of studies that were joined.
  static let studyPaths = """
    "/v1/studies": {
      "get": {
        "operationId": "listStudies",
        "summary": "The studies that were ever joined, in order of id, without their keys.",
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Studies"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      }
    },
    "/v1/studies/{study}": {
      "get": {
        "operationId": "readStudy",
        "summary": "One study that was joined, with its key.",
        "parameters": [{"name": "study", "in": "path", "required": true, "schema": {"type": "string"}}],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Study"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        }
      },
      "put": {
        "operationId": "joinStudy",
        "summary": "Join a study by its invitation. Joined already with the same invitation it stays as it is, with the key of the first time; another invitation is refused, and so is a study that was left. No undo takes it back.",
        "parameters": [
          {"name": "study", "in": "path", "required": true, "schema": {"type": "string"}},
          {"$ref": "#/components/parameters/IdempotencyKey"}
        ],
        "responses": {
          "200": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Study"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {
          "required": true,
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/JoinStudy"}}}
        }
      }
    },
    "/v1/studies/{study}/statements": {
      "post": {
        "operationId": "allotStatement",
        "summary": "Take the next number for a statement that is about to be signed. The first withdrawal leaves the study, after which only a withdrawal gets a number.",
        "parameters": [
          {"name": "study", "in": "path", "required": true, "schema": {"type": "string"}},
          {"$ref": "#/components/parameters/IdempotencyKey"}
        ],
        "responses": {
          "201": {
            "description": "Done; a write is on disk.",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Statement"}}}
          },
          "default": {"$ref": "#/components/responses/Problem"}
        },
        "requestBody": {
          "required": true,
          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/AllotStatement"}}}
        }
      }
    }
    """

  /// The schemas of studies that were joined.
  static let studySchemas = """
    "Study": {
      "type": "object",
      "properties": {
        "study": {"type": "string", "pattern": "^[a-z][a-z0-9-]{2,39}$"},
        "invitation": {"type": "string", "description": "As it was given, byte for byte."},
        "joined": {"type": "string", "format": "date-time", "description": "RFC 3339 with the offset in force."},
        "left": {
          "type": ["string", "null"],
          "format": "date-time",
          "description": "When the first withdrawal got its number."
        },
        "lastSequence": {
          "type": ["integer", "null"],
          "format": "int64",
          "minimum": 1,
          "maximum": 4294967295,
          "description": "The number of the newest statement."
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{64}$",
          "description": "Secret: whoever has it can sign as this participant. Left out of a list."
        },
        "changed": {"type": "boolean", "description": "This call joined the study; left out of other answers."}
      },
      "required": ["study", "invitation", "joined", "left", "lastSequence"]
    },
    "Studies": {
      "type": "object",
      "properties": {"studies": {"type": "array", "items": {"$ref": "#/components/schemas/Study"}}},
      "required": ["studies"]
    },
    "JoinStudy": {
      "type": "object",
      "properties": {
        "invitation": {"type": "string", "minLength": 1, "description": "At most 65,536 bytes of UTF-8."},
        "key": {"type": "string", "pattern": "^[0-9A-Fa-f]{64}$", "description": "Made anew for this study alone."}
      },
      "required": ["invitation", "key"]
    },
    "AllotStatement": {
      "type": "object",
      "properties": {"kind": {"type": "string", "enum": ["contribution", "withdrawal"]}},
      "required": ["kind"]
    },
    "Statement": {
      "type": "object",
      "properties": {
        "study": {"type": "string"},
        "kind": {"type": "string", "enum": ["contribution", "withdrawal"]},
        "sequence": {
          "type": "integer",
          "format": "int64",
          "minimum": 1,
          "maximum": 4294967295,
          "description": "No other statement to the study has it or will have it."
        }
      },
      "required": ["study", "kind", "sequence"]
    }
    """
}
