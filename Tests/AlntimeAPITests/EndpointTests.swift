import AlntimeAPI
import FoundationEssentials
import Testing

@Suite struct EndpointTests {
  @Test func `Every endpoint is found at its own route`() {
    for endpoint in Endpoint.allCases {
      let (method, template) = endpoint.route
      let hasValue = template.contains("{}")
      let path = endpoint.path("x")
      #expect(
        Endpoint.match(method: method.rawValue, path: path) == .found(endpoint, value: hasValue ? "x" : nil))
    }
  }

  @Test func `A known path with another method says which it takes`() {
    #expect(Endpoint.match(method: "DELETE", path: "/v1/calendar") == .wrongMethod(allowed: ["GET", "PUT"]))
    #expect(Endpoint.match(method: "get", path: "/v1/status") == .wrongMethod(allowed: ["GET"]))
  }

  @Test(arguments: [
    "/", "", "/v1", "/v1/status/", "/v1/entries/", "/v1/entries/a/b", "/V1/status", "//v1/status",
    "/v1/cases/", "/v1/cases/K7", "/v1/cases//issue", "/v1/cases/a/b/issue", "/v1/cases/issue", "/v1/cases/K7/issue/",
    "/v1/weeks//confirmation", "/v1/weeks/confirmation", "/v1/weeks/x/y/confirmation", "/v1/weeks/x/confirmation/",
  ])
  func `Any other path is nowhere`(_ path: String) {
    #expect(Endpoint.match(method: "GET", path: path) == .noSuchPath)
  }

  @Test func `The OpenAPI document describes every endpoint and no other`() throws {
    struct Document: Decodable {
      struct Operation: Decodable { let operationId: String }
      let openapi: String
      let paths: [String: [String: Operation]]
    }
    let document = try JSONDecoder().decode(Document.self, from: Data(OpenAPI.document.utf8))
    var described: [String: String] = [:]
    for (path, methods) in document.paths {
      for (method, operation) in methods {
        described[operation.operationId] = method.uppercased() + " " + path.replacing(/\{[a-z]+\}/, with: "{}")
      }
    }
    let routes = Endpoint.allCases.map { ($0.rawValue, $0.route.method.rawValue + " " + $0.route.path) }
    #expect(described == Dictionary(uniqueKeysWithValues: routes))
    #expect(document.openapi == "3.1.0")
  }
}
