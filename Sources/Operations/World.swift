package import Chronology
package import Timekeeping

/// What an operation may know of the world outside the logbook; passed in, so that a test can say what time it is.
package struct World: Sendable {
  /// The time now.
  package let now: @Sendable () -> Instant
  /// A new name for an entry.
  package let newID: @Sendable () -> EntryID
  /// The zone in which times are written and shown.
  package let zone: ZoneRules
  /// Whether a case label may look like a name, as the settings of this machine say.
  package let allowsNameLikeLabels: Bool

  package init(
    now: @escaping @Sendable () -> Instant, newID: @escaping @Sendable () -> EntryID, zone: ZoneRules,
    allowsNameLikeLabels: Bool = false
  ) {
    self.now = now
    self.newID = newID
    self.zone = zone
    self.allowsNameLikeLabels = allowsNameLikeLabels
  }

  /// The date now, in the zone.
  var today: CivilDate { zone.local(now()).date }
}
