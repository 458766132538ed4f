/// The part of the description that speaks of sleep.
extension OpenAPI {
  static let suspensionPaths = """
          "/v1/timer/suspension": {
            "post": {
              "operationId": "decideSuspension",
              "summary": "Say whether the time for which the machine slept while the task ran was work.",
              "parameters": [{"$ref": "#/components/parameters/IdempotencyKey"}],
              "responses": {
                "200": {
                  "description": "Done; a write is on disk.",
                  "content": {"application/json": {"schema": {"$ref": "#/components/schemas/SuspensionDecided"}}}
                },
                "default": {"$ref": "#/components/responses/Problem"}
              },
              "requestBody": {
                "required": true,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/DecideSuspension"}}}
              }
            }
          }
    """

  static let suspensionSchemas = """
          "Suspension": {
            "type": "object",
            "description": "The machine slept while the task ran, and nobody has said whether that was work.",
            "properties": {
              "start": {"type": "string", "format": "date-time"},
              "end": {"type": "string", "format": "date-time"},
              "seconds": {"type": "integer", "format": "int64", "minimum": 1}
            },
            "required": ["start", "end", "seconds"]
          },
          "DecideSuspension": {
            "type": "object",
            "properties": {
              "decision": {
                "type": "string",
                "enum": ["keep", "cut", "split"],
                "description": "keep: it counts. cut: the task ended with the first of it. split: it is taken out, and the task goes on."
              }
            },
            "required": ["decision"]
          },
          "SuspensionDecided": {
            "type": "object",
            "properties": {
              "decision": {"type": "string", "enum": ["keep", "cut", "split"]},
              "running": {"$ref": "#/components/schemas/Entry"},
              "suspensions": {"type": "array", "items": {"$ref": "#/components/schemas/Suspension"}},
              "changes": {"type": "array", "items": {"$ref": "#/components/schemas/Change"}}
            },
            "required": ["decision", "running", "suspensions", "changes"]
          }
    """
}
