import Chronology
import Sealing
import Studies

/// Which study it is, in every JSON that shows one.
struct StudyHeader: Encodable {
  struct Title: Encodable {
    let cy: String
    let en: String
  }

  let id: String
  let title: Title
  let firstWeek: String
  let lastWeek: String
  let fingerprint: String
  /// Of made-up participants: nobody's work.
  let synthetic: Bool

  init(_ invitation: Invitation) {
    id = invitation.study.text
    title = Title(cy: invitation.title.welsh, en: invitation.title.english)
    firstWeek = invitation.window.first.description
    lastWeek = invitation.window.last.description
    fingerprint = invitation.fingerprint
    synthetic = invitation.study.isSynthetic
  }
}
