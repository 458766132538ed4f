import Crypto
import CryptoExtras
import FoundationEssentials
package import Studies

/// The file in which whoever runs a study keeps its key, as it is or wrapped in a passphrase (FORMAT.md).
///
/// Wrapping is for a key that travels: from the researcher who invites to the cluster leads who open.
package struct StudyKeyFile: Sendable {
  private let document: Document
  package let study: StudyID

  package var needsPassphrase: Bool { document.wrapping != nil }

  /// Writes the key for its owner's eyes only: the caller must keep the file at 0600.
  package init(_ key: StudyKey, for study: StudyID) {
    self.study = study
    document = Document(
      format: Document.format, publicKey: hexadecimal(key.publicKey), secretKey: hexadecimal(key.bytes),
      study: study.text, wrapping: nil)
  }

  /// Wraps the key: scrypt (RFC 7914) makes a key of the passphrase, which seals it with ChaCha20-Poly1305 under the
  /// study's id and public key. Throws ``StudyKeyFileError/emptyPassphrase`` or ``StudyKeyFileError/cannotWrap``.
  package init(_ key: StudyKey, for study: StudyID, passphrase: [UInt8]) throws(StudyKeyFileError) {
    guard !passphrase.isEmpty else { throw .emptyPassphrase }
    let wrapping = Document.Wrapping(rounds: Document.rounds, salt: hexadecimal(SymmetricKey(size: .bits128).bytes))
    let publicKey = hexadecimal(key.publicKey)
    let aad = Document.aad(study.text, publicKey)
    guard let wrappingKey = wrapping.key(passphrase),
      let box = try? ChaChaPoly.seal(key.bytes, using: wrappingKey, authenticating: aad)
    else { throw .cannotWrap }
    self.study = study
    document = Document(
      format: Document.format, publicKey: publicKey, secretKey: hexadecimal(box.combined), study: study.text,
      wrapping: wrapping)
  }

  /// Reads a key's file, without the line end that an editor may have put after it, or throws the first
  /// ``DocumentFault``.
  package init(canonicalJSON bytes: [UInt8]) throws(DocumentFault) {
    let bytes = bytes.last == 0x0A ? bytes.dropLast() : bytes
    document = try CanonicalJSON.value(Document.self, from: bytes)
    guard document.format == Document.format else { throw .unknownCode(at: "format") }
    guard let study = StudyID(document.study) else { throw .unknownCode(at: "study") }
    self.study = study
    guard document.publicBytes?.count == 32 else { throw .unknownCode(at: "publicKey") }
    guard document.secretBytes?.count == (document.wrapping == nil ? 32 : 60) else {
      throw .unknownCode(at: "secretKey")
    }
    if let wrapping = document.wrapping {
      guard (1...Document.maximumRounds).contains(wrapping.rounds) else {
        throw .outOfRange(at: "wrapping.rounds", wrapping.rounds)
      }
      guard Studies.bytes(ofHexadecimal: wrapping.salt)?.count == 16 else { throw .unknownCode(at: "wrapping.salt") }
    }
    try CanonicalJSON.requireSame(bytes, as: canonicalJSON)
  }

  package var canonicalJSON: [UInt8] { CanonicalJSON.bytes(of: document) }

  /// The key; the passphrase is not looked at where none is needed. Throws when it does not open, or when what it opens
  /// is not the key of the public key beside it.
  package func key(passphrase: [UInt8]?) throws(StudyKeyFileError) -> StudyKey {
    var secret = document.secretBytes ?? []
    if let wrapping = document.wrapping {
      guard let passphrase else { throw .passphraseNeeded }
      let aad = Document.aad(document.study, document.publicKey)
      guard let wrappingKey = wrapping.key(passphrase), let box = try? ChaChaPoly.SealedBox(combined: secret),
        let opened = try? ChaChaPoly.open(box, using: wrappingKey, authenticating: aad)
      else { throw .otherPassphrase }
      secret = Array(opened)
    }
    guard let key = StudyKey(secret), key.publicKey == document.publicBytes else { throw .damaged }
    return key
  }
}

/// Why a study's key cannot be had.
package enum StudyKeyFileError: Error, Equatable, Sendable {
  case emptyPassphrase
  case passphraseNeeded
  case otherPassphrase
  /// The secret key is not that of the public key beside it.
  case damaged
  case cannotWrap
}

/// The JSON of a key's file.
private struct Document: Codable {
  struct Wrapping: Codable {
    /// The N of scrypt; r is 8 and p is 1.
    let rounds: Int
    /// 32 hexadecimal digits.
    let salt: String
  }

  let format: String
  /// 64 hexadecimal digits.
  let publicKey: String
  /// 64 hexadecimal digits; wrapped 120: nonce, ciphertext, tag.
  let secretKey: String
  let study: String
  let wrapping: Wrapping?

  static let format = "alntime study key 1"
  /// About a third of a second and 128 MiB: OWASP's choice for scrypt (Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1).
  static let rounds = 1 << 17
  /// A file that asks for more would take a machine's memory.
  static let maximumRounds = 1 << 20

  var publicBytes: [UInt8]? { bytes(ofHexadecimal: publicKey) }
  var secretBytes: [UInt8]? { bytes(ofHexadecimal: secretKey) }

  static func aad(_ study: String, _ publicKey: String) -> Data { Data("\(format) \(study) \(publicKey)".utf8) }
}

extension Document.Wrapping {
  /// Nil when the rounds are none that scrypt knows.
  func key(_ passphrase: [UInt8]) -> SymmetricKey? {
    try? KDF.Scrypt.deriveKey(
      from: Data(passphrase), salt: Data(bytes(ofHexadecimal: salt) ?? []), outputByteCount: 32, rounds: rounds,
      blockSize: 8, parallelism: 1)
  }
}

extension SymmetricKey {
  fileprivate var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}
