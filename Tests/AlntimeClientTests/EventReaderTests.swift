import AlntimeAPI
import Testing

@testable import AlntimeClient

@Suite struct EventReaderTests {
  private let status = #"{"running":null,"today":{"bands":{},"date":"2026-11-23","seconds":5}}"#

  private func stream() -> [UInt8] {
    func chunk(_ text: String) -> String { "\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n" }
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    let event = "event: status\ndata: \(status)\n\n"
    return Array(
      (head + chunk(event) + chunk(":\n\n") + chunk(String(event.prefix(20))) + chunk(String(event.dropFirst(20)))).utf8
    )
  }

  @Test func `Events are read however the bytes arrive`() {
    for size in [1, 2, 7, 64, 10_000] {
      var reader = EventReader()
      var rest = stream()[...]
      var seconds: [Int64] = []
      while !rest.isEmpty {
        seconds += reader.take(rest.prefix(size)).map(\.today.seconds)
        rest = rest.dropFirst(size)
      }
      #expect(seconds == [5, 5], "\(size) bytes at a time")
    }
  }

  @Test(arguments: ["-1", "-7fffffffffffffff", "7fffffffffffffff", "7ffffffffffffff0"])
  func `A chunk of no possible length is not read, and what is there stays`(_ length: String) {
    var reader = EventReader()
    #expect(reader.take(Array("HTTP/1.1 200 OK\r\n\r\n\(length)\r\ndata: {}\n\n\r\n".utf8)) == [])
  }

  @Test func `A comment is no event, and neither is half of one`() {
    var reader = EventReader()
    let bytes = stream()
    #expect(reader.take(bytes.dropLast(10)).count == 1)
    #expect(reader.take(bytes.suffix(10)).count == 1)
  }
}
