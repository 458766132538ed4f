import AlntimeAPI
import Phrasebook

/// Why bytes are turned away before there is a request that an endpoint could answer.
enum RequestFault: Error, Hashable {
  /// They are no HTTP, or could be read in two ways.
  case malformed
  case headerTooLarge
  /// The rest did not come in time.
  case tooSlow

  var code: ProblemCode {
    switch self {
    case .malformed: .malformedRequest
    case .headerTooLarge: .headerTooLarge
    case .tooSlow: .requestTooSlow
    }
  }

  var explanation: Explanation {
    switch self {
    case .malformed: .malformedRequest
    case .headerTooLarge: .headerTooLarge(limitBytes: Limits.headerBytes, limitFields: Limits.headerFields)
    case .tooSlow: .requestTooSlow(limitSeconds: Limits.requestSeconds)
    }
  }
}
