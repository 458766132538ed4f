package import Chronology
package import Timekeeping

/// What a desktop notification says. A locked screen may show it to a whole staff room, so it names the activity and since
/// when, and never the case or the note.
extension Phrase {
  package static func reminderTitle(_ activity: Activity) -> Phrase {
    Phrase(en: "Still running: ", cy: "Yn dal i redeg: ") + name(of: activity)
  }

  package static func reminderBody(_ reason: Reminder.Reason, since start: ZonedInstant, on date: CivilDate) -> Phrase {
    let since =
      Phrase(en: "Since ", cy: "Ers ") + (start.local.date == date ? clock(start.local.time) : moment(start)) + full
    switch reason {
    case .closing:
      return since
        + Phrase(
          en: " School hours are over. To end it: alntime stop.",
          cy: " Mae oriau'r ysgol ar ben. I'w gorffen: alntime stop.")
    case .late:
      return since
        + Phrase(
          en: " It is late. To end it earlier: alntime stop --at TIME.",
          cy: " Mae'n hwyr. I'w gorffen yn gynt: alntime stop --at AMSER.")
    case .asleep(let sleep):
      return since + Phrase(en: " The computer slept for ", cy: " Bu'r cyfrifiadur ynghwsg am ")
        + duration(sleep.durationSeconds)
        + Phrase(
          en: ". To say what that time was: alntime asleep.",
          cy: ". I ddweud beth oedd yr amser hwnnw: alntime asleep.")
    }
  }
}
