import Timekeeping

/// What a study asks and promises, as whoever takes part agreed to it.
package struct Invitation: Hashable, Sendable {
  package let study: StudyID
  /// One line of at most 200 bytes each.
  package let title: BilingualText
  /// At most five years.
  package let window: StudyWindow
  /// The list of activities by which the study counts.
  package let codelistVersion: Int
  /// What a person agrees to, of at most 20,000 bytes each.
  package let consent: BilingualText
  package let disclosure: DisclosurePolicy
  /// Of the study's bootstrap, 0 to 2^53 − 1, so that every reader of JSON reads the same; fixed before there are data.
  package let seed: Int
  /// The X25519 key to which contributions are sealed: 32 bytes.
  package let publicKey: [UInt8]

  /// Creates the invitation, or throws ``InvitationError`` for what is wrong with it.
  package init(
    study: StudyID, title: BilingualText, window: StudyWindow, codelistVersion: Int, consent: BilingualText,
    disclosure: DisclosurePolicy, seed: Int, publicKey: [UInt8]
  ) throws(InvitationError) {
    guard title.both.allSatisfy({ $0.isShowable(byteLimit: 200, linesAllowed: false) }) else { throw .unreadableTitle }
    guard consent.both.allSatisfy({ $0.isShowable(byteLimit: 20_000, linesAllowed: true) }) else {
      throw .unreadableConsent
    }
    guard window.weekCount <= Invitation.maximumWeekCount else { throw .windowTooLong(weekCount: window.weekCount) }
    guard codelistVersion == Activity.codelistVersion else { throw .unknownCodelist(codelistVersion) }
    guard (0..<(1 << 53)).contains(seed) else { throw .impossibleSeed(seed) }
    guard publicKey.count == 32 else { throw .impossibleKey(byteCount: publicKey.count) }
    self.study = study
    self.title = title
    self.window = window
    self.codelistVersion = codelistVersion
    self.consent = consent
    self.disclosure = disclosure
    self.seed = seed
    self.publicKey = publicKey
  }

  /// Five years and a week: whatever asks for more is a mistake.
  package static let maximumWeekCount = 262
}

/// Why an invitation cannot be.
package enum InvitationError: Error, Equatable, Sendable {
  /// Empty, longer than it may be, or with characters that nobody sees.
  case unreadableTitle
  case unreadableConsent
  case windowTooLong(weekCount: Int)
  /// A version of the codelist that this program does not have.
  case unknownCodelist(Int)
  case impossibleSeed(Int)
  case impossibleKey(byteCount: Int)
}
