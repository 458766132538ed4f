import AlntimeCommands
import Glibc
import Phrasebook
import Sealing
import Studies

extension Desk {
  /// Reads an invitation's file, or standard input for `-`.
  func invitation(_ path: String) throws(Failure) -> Invitation {
    let bytes = try file(path)
    do { return try Invitation(canonicalJSON: bytes) } catch {
      throw Failure(.notAnInvitation(path, error.phrase), exitCode: 65, in: language)
    }
  }

  /// The key that opens what is sealed for the study: the named file's, or that of a file `STUDY.key` beside the pool or
  /// here.
  func studyKey(_ options: KeyOptions, for invitation: Invitation, beside pool: String) throws(Failure) -> StudyKey {
    let path = try keyPath(options, invitation.study, pool)
    let bytes = try file(path)
    let keyFile: StudyKeyFile
    do { keyFile = try StudyKeyFile(canonicalJSON: bytes) } catch {
      throw Failure(.notAKeyFile(path, error.phrase), exitCode: 65, in: language)
    }
    let passphrase = keyFile.needsPassphrase ? try self.passphrase(options, for: path) : nil
    let key: StudyKey
    do { key = try keyFile.key(passphrase: passphrase) } catch { throw failure(error, path) }
    guard key.publicKey == invitation.publicKey else {
      throw Failure(.keyOfOtherStudy(path, study: invitation.study.text), exitCode: 65, in: language)
    }
    return key
  }

  func failure(_ error: StudyKeyFileError, _ path: String) -> Failure {
    switch error {
    case .emptyPassphrase: Failure(.emptyPassphrase, exitCode: 64, in: language)
    case .passphraseNeeded: Failure(.passphraseNeeded(path), exitCode: 64, in: language)
    case .otherPassphrase: Failure(.otherPassphrase(path), exitCode: 77, in: language)
    case .damaged: Failure(.damagedKey(path), exitCode: 65, in: language)
    case .cannotWrap: Failure(.unwritableFile(path), exitCode: 74, in: language)
    }
  }

  /// The same for work that goes without a key as well: nil unless one is named, or lies there and opens without a
  /// question.
  func studyKeyIfThere(
    _ options: KeyOptions, for invitation: Invitation, beside pool: String
  ) throws(Failure) -> StudyKey? {
    if options.key == nil {
      guard let path = keyPlaces(invitation.study, pool).first(where: { access($0, F_OK) == 0 }) else { return nil }
      if options.passphraseFile == nil, let keyFile = try? StudyKeyFile(canonicalJSON: try file(path)),
        keyFile.needsPassphrase
      {
        return nil
      }
    }
    return try studyKey(options, for: invitation, beside: pool)
  }

  private func keyPath(_ options: KeyOptions, _ study: StudyID, _ pool: String) throws(Failure) -> String {
    if let named = options.key { return named }
    let places = keyPlaces(study, pool)
    guard let path = places.first(where: { access($0, F_OK) == 0 }) else {
      throw Failure(.noKeyFile(places), exitCode: 1, in: language)
    }
    return path
  }

  private func keyPlaces(_ study: StudyID, _ pool: String) -> [String] {
    let name = "\(study.text).key"
    let beside = pool.lastIndex(of: "/").map { String(pool[...$0]) + name } ?? name
    return beside == name ? [name] : [beside, name]
  }

  /// The first line of the named file, or what a person types.
  private func passphrase(_ options: KeyOptions, for path: String) throws(Failure) -> [UInt8] {
    if let file = options.passphraseFile { return try firstLine(file) }
    guard let typed = Passphrase.typed(asking: text(.typePassphrase)) else {
      throw Failure(.passphraseNeeded(path), exitCode: 64, in: language)
    }
    return typed
  }

  func firstLine(_ path: String) throws(Failure) -> [UInt8] {
    Array(try file(path).prefix { $0 != 0x0A && $0 != 0x0D })
  }
}
