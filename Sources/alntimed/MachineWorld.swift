import Chronology
import Operations
import Timekeeping

extension World {
  /// This machine's: its clock, and ids that are new in the world.
  init(zone: ZoneRules, allowsNameLikeLabels: Bool = false) {
    self.init(
      now: { Clocks.reading.now },
      newID: {
        var generator = SystemRandomNumberGenerator()
        return EntryID(using: &generator)
      },
      zone: zone, allowsNameLikeLabels: allowsNameLikeLabels)
  }
}
