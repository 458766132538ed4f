import AlntimeAPI
import Testing

@testable import AlntimeClient

@Suite struct HTTPExchangeTests {
  @Test func `A request has a length unless it has nothing to send`() {
    let get = HTTPExchange.request(method: "GET", target: "/v1/status", headers: [("Accept-Language", "cy")], body: [])
    #expect(
      String(decoding: get, as: UTF8.self)
        == "GET /v1/status HTTP/1.1\r\nHost: alntime\r\nConnection: close\r\nAccept-Language: cy\r\n\r\n")
    let post = HTTPExchange.request(method: "POST", target: "/v1/timer/stop", headers: [], body: Array("{}".utf8))
    #expect(String(decoding: post, as: UTF8.self).hasSuffix("Content-Length: 2\r\n\r\n{}"))
  }

  @Test func `A whole response is read`() {
    let response = HTTPExchange.response(Array("HTTP/1.1 201 Created\r\ncontent-length:  2\r\nX: y\r\n\r\n{}".utf8))
    #expect(response?.status == 201)
    #expect(response?.body == Array("{}".utf8))
  }

  @Test(arguments: [
    "", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}", "HTTP/1.1 200 OK\r\n\r\n{}",
    "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", "nonsense\r\n\r\n", "HTTP/1.1 abc\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n{}",
  ])
  func `Anything less than a whole response is none`(_ text: String) {
    #expect(HTTPExchange.response(Array(text.utf8)) == nil)
  }

  @Test func `A query's text is percent-encoded, Welsh letters by their bytes`() {
    #expect(HTTPExchange.encoded("last week&x=ô") == "last%20week%26x%3D%C3%B4")
  }

  @Test func `The socket is the one named, else the one in the runtime directory`() {
    #expect(SocketPath.standard(environment: ["ALNTIME_SOCKET": "/a", "XDG_RUNTIME_DIR": "/b"]) == "/a")
    #expect(SocketPath.standard(environment: ["ALNTIME_SOCKET": "", "XDG_RUNTIME_DIR": "/b"]) == "/b/alntime/api.sock")
    let kept = "/run/alntime/ceri/api.sock"
    let ceri = ["XDG_RUNTIME_DIR": "/b", "USER": "ceri"]
    #expect(SocketPath.standard(environment: ceri) { $0 == kept } == kept)
    #expect(SocketPath.standard(environment: ceri) { _ in true } == "/b/alntime/api.sock")
    #expect(SocketPath.standard(environment: ceri) { _ in false } == "/b/alntime/api.sock")
    #expect(
      SocketPath.standard(environment: ["XDG_RUNTIME_DIR": "/b", "USER": "../x"]) { _ in true } == "/b/alntime/api.sock"
    )
  }

  @Test func `Nobody at the path is said so`() {
    let client = AlntimeClient(path: "/nobody-listens-here.sock", language: "en", newKey: { "key" })
    #expect { try client.status() } throws: { error in
      if case CallError.noDaemon(path: "/nobody-listens-here.sock") = error { true } else { false }
    }
    #expect {
      try AlntimeClient(path: String(repeating: "x", count: 200), language: "en", newKey: { "key" }).status()
    } throws: { error in
      if case CallError.badPath = error { true } else { false }
    }
  }
}
