import AlntimeAPI
import Chronology
import Operations
import Studies

/// `study` is a study's id as written.
extension Door {
  func listStudies() async throws -> DoorReply {
    let world = world
    return try await read { logbook in
      Wire.Studies(studies: try ListStudies().run(in: logbook).map { Wire.Study($0, world.zone, withKey: false) })
    }
  }

  func readStudy(_ study: String) async throws -> DoorReply {
    let (operation, world) = (ShowStudy(study: study), world)
    return try await read { logbook in Wire.Study(try operation.run(in: logbook), world.zone, withKey: true) }
  }

  func joinStudy(_ request: DoorRequest, _ study: String) async throws -> DoorReply {
    // An invitation is a whole file; how long it may be is a rule of taking part.
    let asked = try request.decoded(as: Wire.JoinStudy.self, textBytes: Limits.bodyBytes)
    // What spells no bytes is no key, as no bytes are.
    let operation = JoinStudy(
      study: study, invitation: Array(asked.invitation.utf8), key: bytes(ofHexadecimal: asked.key) ?? [])
    let world = world
    return try await write(request) { logbook in
      let outcome = try operation.run(in: logbook, world)
      return (200, Wire.Study(outcome.participation, world.zone, withKey: true, changed: outcome.hasChanged))
    }
  }

  func allotStatement(_ request: DoorRequest, _ study: String) async throws -> DoorReply {
    let asked = try request.decoded(as: Wire.AllotStatement.self)
    guard let kind = StatementKind(rawValue: asked.kind) else { throw DoorError.badQuery("kind=\(asked.kind)") }
    let (operation, world) = (AllotStatement(study: study, kind: kind), world)
    return try await write(request) { logbook in (201, Wire.Statement(try operation.run(in: logbook, world))) }
  }
}

/// The one mapping from a participation to the wire.
extension Wire.Study {
  fileprivate init(_ participation: Participation, _ zone: ZoneRules, withKey: Bool, changed: Bool? = nil) {
    self.init(
      study: participation.study.text, invitation: String(decoding: participation.invitation, as: UTF8.self),
      joined: WireInstant(participation.joined, in: zone), left: participation.left.map { WireInstant($0, in: zone) },
      lastSequence: participation.lastSequence?.value, key: withKey ? hexadecimal(participation.key) : nil,
      changed: changed)
  }
}

extension Wire.Statement {
  fileprivate init(_ outcome: AllotStatement.Outcome) {
    self.init(study: outcome.study.text, kind: outcome.kind.rawValue, sequence: outcome.sequence.value)
  }
}
