import AlntimeAPI
import Chronology
import Operations
import Timekeeping

/// The one mapping from a change of no entry to the wire.
extension Wire.OtherChange {
  /// Nil for a change of an entry, which ``Wire/Change`` tells of.
  init?(_ change: RecordChange, _ zone: ZoneRules) {
    switch change {
    case .line: return nil
    case .idpCase(let before, let after): self.init(idpCase: .init(before, after, CaseDays.init))
    case .confirmation(let before, let after):
      self.init(confirmation: .init(before, after) { Confirmation($0, zone) })
    case .calendar(let before, let after): self.init(calendar: .init(before, after, Wire.Calendar.Version.init))
    case .profile(let before, let after): self.init(profile: .init(before, after, Wire.Profile.init))
    case .suspension(let before, let after):
      self.init(suspension: .init(before, after) { KeptSuspension($0, zone) })
    }
  }
}

extension Wire.OtherChange.Replacement {
  init<Model>(_ before: Model?, _ after: Model?, _ wire: (Model) -> Value) {
    self.init(before: before.map(wire), after: after.map(wire))
  }
}

extension Wire.OtherChange.CaseDays {
  init(_ idpCase: IDPCase) {
    self.init(
      caseLabel: idpCase.caseRef.label, kind: idpCase.kind.rawValue, aware: idpCase.aware, issued: idpCase.issued,
      closed: idpCase.closed)
  }
}

extension Wire.OtherChange.KeptSuspension {
  init(_ suspension: Suspension, _ zone: ZoneRules) {
    self.init(sleep: Wire.Suspension(suspension.interval, in: zone), kept: suspension.isKept)
  }
}

extension Wire.OtherChange.Confirmation {
  init(_ confirmation: WeekConfirmation, _ zone: ZoneRules) {
    self.init(week: confirmation.week, confirmedAt: WireInstant(confirmation.confirmedAt, in: zone))
  }
}
