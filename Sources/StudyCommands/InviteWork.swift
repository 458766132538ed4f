package import AlntimeCommands
import ArgumentParser
import Chronology
import Phrasebook
import Sealing
import Studies
import Timekeeping

extension Invite: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    let key = StudyKey.fresh()
    let invitation = try invitation(key, desk)
    let (path, keyPath) = (output ?? "\(study).invitation.json", self.key.key ?? "\(study).key")
    try NewFile(path: path).requireAbsent(at: desk)
    try NewFile(path: keyPath).requireAbsent(at: desk)
    let keyFile = try keyFile(key, invitation.study, keyPath, desk)
    // The key first: an invitation without it would gather what nobody can open.
    try NewFile(path: keyPath).write(keyFile.canonicalJSON + [0x0A], at: desk)
    try NewFile(path: path).write(invitation.canonicalJSON + [0x0A], at: desk)
    let window = invitation.window
    let answer = InvitedDocument(
      study: study, invitation: path, key: keyPath, fingerprint: invitation.fingerprint,
      firstWeek: window.first.description, lastWeek: window.last.description)
    try desk.say(
      answer,
      [
        .invited(path, study: study, from: window.first, through: window.last), .fingerprint(invitation.fingerprint),
        .keyWritten(keyPath, isWrapped: keyFile.needsPassphrase),
      ])
  }

  private func invitation(_ key: StudyKey, _ desk: Desk) throws -> Invitation {
    guard let id = StudyID(study) else { throw Failure(.cannotNameStudy(study), exitCode: 64, in: desk.language) }
    guard !id.isSynthetic else { throw Failure(.syntheticStudyID, exitCode: 64, in: desk.language) }
    guard
      let policy = DisclosurePolicy(
        minimumParticipantCount: minimumParticipants, countMultiple: countMultiple,
        dominancePercent: dominancePercent)
    else { throw Failure(.badDisclosurePolicy, exitCode: 64, in: desk.language) }
    do {
      return try Invitation(
        study: id, title: BilingualText(english: englishTitle, welsh: welshTitle), window: window(desk),
        codelistVersion: Activity.codelistVersion, consent: consent(policy, desk), disclosure: policy,
        seed: seed ?? Int.random(in: 0..<(1 << 53)), publicKey: key.publicKey)
    } catch let error as InvitationError {
      throw Failure(.badInvitation(error.phrase), exitCode: 65, in: desk.language)
    }
  }

  private func window(_ desk: Desk) throws(Failure) -> StudyWindow {
    let (first, last) = (try week(firstWeek, desk), try week(lastWeek, desk))
    guard let window = StudyWindow(from: first, through: last) else {
      throw Failure(.windowEndsFirst(first, last), exitCode: 64, in: desk.language)
    }
    return window
  }

  private func week(_ text: String, _ desk: Desk) throws(Failure) -> ISOWeek {
    guard let week = ISOWeek(text) ?? CivilDate(text).map(ISOWeek.init(containing:)) else {
      throw Failure(.badStudyWeek(text), exitCode: 64, in: desk.language)
    }
    return week
  }

  private func consent(_ policy: DisclosurePolicy, _ desk: Desk) throws(Failure) -> BilingualText {
    switch (englishConsent, welshConsent) {
    case (let english?, let welsh?):
      return BilingualText(english: try consentText(english, desk), welsh: try consentText(welsh, desk))
    case (nil, nil):
      let paragraphs = Phrase.standardConsent(
        minimum: policy.minimumParticipantCount, multiple: policy.countMultiple, percent: policy.dominancePercent)
      func text(in language: Language) -> String {
        paragraphs.map { $0.text(in: language) }.joined(separator: "\n")
      }
      return BilingualText(english: text(in: .english), welsh: text(in: .welsh))
    default:
      throw Failure(.oneConsentText, exitCode: 64, in: desk.language)
    }
  }

  /// Without the white space around it; lines end as they do here, whatever wrote the file.
  private func consentText(_ path: String, _ desk: Desk) throws(Failure) -> String {
    guard let text = String(validating: try desk.file(path), as: UTF8.self) else {
      throw Failure(.badInvitation(.Invitation.unreadableConsent), exitCode: 65, in: desk.language)
    }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let whole = lines.joined(separator: "\n")
    let end = whole.lastIndex { !$0.isWhitespace }.map { whole.index(after: $0) } ?? whole.startIndex
    return String(whole[..<end].drop { $0.isWhitespace })
  }

  private func keyFile(_ key: StudyKey, _ id: StudyID, _ path: String, _ desk: Desk) throws -> StudyKeyFile {
    guard passphrase || self.key.passphraseFile != nil else { return StudyKeyFile(key, for: id) }
    let passphrase =
      try self.key.passphraseFile.map { file throws(Failure) in try desk.firstLine(file) } ?? typedTwice(desk)
    do { return try StudyKeyFile(key, for: id, passphrase: passphrase) } catch { throw desk.failure(error, path) }
  }

  private func typedTwice(_ desk: Desk) throws(Failure) -> [UInt8] {
    guard let first = Passphrase.typed(asking: desk.text(.typePassphrase)),
      let second = Passphrase.typed(asking: desk.text(.typePassphraseAgain))
    else { throw Failure(.passphraseNeedsTerminal, exitCode: 64, in: desk.language) }
    guard first == second else { throw Failure(.passphrasesDiffer, exitCode: 64, in: desk.language) }
    return first
  }
}

/// What `invite --json` prints.
private struct InvitedDocument: Encodable {
  let study: String
  let invitation: String
  let key: String
  let fingerprint: String
  let firstWeek: String
  let lastWeek: String
}
