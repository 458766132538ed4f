import AlntimeClient

/// What a client reads of whoever listens at the socket: a whole answer, and the stream of events, in pieces of any length.
extension FuzzTarget {
  static let answers = FuzzTarget("answers") { bytes in
    let response = HTTPExchange.response(bytes)
    var events = EventReader()
    var statuses = 0
    var rest = bytes[...]
    var length = 1
    while !rest.isEmpty {
      statuses += events.take(rest.prefix(length)).count
      rest = rest.dropFirst(length)
      length = length * 3 + 1
    }
    return response != nil || statuses > 0
  }
}
