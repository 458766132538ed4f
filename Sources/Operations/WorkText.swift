import Timekeeping

/// What to record, as a person or program wrote it; made into ``Work`` by the operation.
package struct WorkText: Hashable, Sendable {
  package let activity: String
  package let caseLabel: String?
  package let note: String?

  package init(activity: String, caseLabel: String?, note: String?) {
    self.activity = activity
    self.caseLabel = caseLabel
    self.note = note
  }

  func work(_ world: World) throws(Refusal) -> Work {
    try refusing { () throws(TimekeepingError) in
      let activity = try Activity(code: activity)
      var caseRef: CaseRef?
      if let caseLabel { caseRef = try CaseRef(given: caseLabel, allowingNames: world.allowsNameLikeLabels) }
      var text: Note?
      if let note { text = try Note(note) }
      return Work(activity: activity, caseRef: caseRef, note: text)
    }
  }
}
