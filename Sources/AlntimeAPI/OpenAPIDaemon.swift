extension OpenAPI {
  /// The paths of the daemon itself.
  static let daemonPaths = """
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
    }
    """

  /// The schemas of the daemon itself.
  static let daemonSchemas = """
    "Health": {
      "type": "object",
      "properties": {"status": {"const": "ok"}, "version": {"type": "string"}},
      "required": ["status", "version"]
    },
    "Problem": {
      "type": "object",
      "properties": {
        "type": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "code": {"type": "string"},
        "suggestions": {"type": "array", "items": {"type": "string"}},
        "lines": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {"line": {"type": "integer"}, "detail": {"type": "string"}},
            "required": ["line", "detail"]
          }
        },
        "mark": {
          "type": "object",
          "properties": {
            "text": {"type": "string"},
            "offset": {"type": "integer"},
            "length": {"type": "integer"}
          },
          "required": ["text", "offset", "length"]
        }
      },
      "required": ["type", "title", "status", "detail", "code"]
    }
    """
}
