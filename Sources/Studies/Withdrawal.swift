/// A participant's word that they leave a study; it is final, whatever number it or any contribution has.
package struct Withdrawal: Hashable, Sendable {
  package let study: StudyID
  package let pseudonym: Pseudonym
  /// Told for the record only: a withdrawal that came before a contribution undoes it all the same.
  package let sequence: SequenceNumber

  package init(study: StudyID, pseudonym: Pseudonym, sequence: SequenceNumber) {
    self.study = study
    self.pseudonym = pseudonym
    self.sequence = sequence
  }
}
