import Studies

/// The part of a sealed file that anybody can read, byte for byte as FORMAT.md says.
struct SealedHeader {
  enum Kind: UInt8 {
    case contribution = 0x43  // C
    case withdrawal = 0x57  // W
  }

  static let magic = Array("alntime sealed 1\n".utf8)
  static let signatureLength = 64
  /// Where the pseudonym stands in every file, so that the signature can be tried before anything else is read.
  static let pseudonymRange = 54..<86
  static let shortestLength = pseudonymRange.upperBound + 1 + 3 + signatureLength

  let kind: Kind
  let sequence: SequenceNumber
  let invitationDigest: [UInt8]
  let pseudonym: Pseudonym
  let study: StudyID

  var bytes: [UInt8] {
    let number = (0..<4).map { UInt8(truncatingIfNeeded: sequence.value >> (24 - 8 * $0)) }
    return SealedHeader.magic + [kind.rawValue] + number + invitationDigest + pseudonym.bytes
      + [UInt8(study.text.utf8.count)] + study.text.utf8
  }
}

extension SealedHeader {
  /// Reads what a verified file begins with, or nil.
  init?(verified bytes: [UInt8]) {
    let (kindPlace, pseudonym) = (SealedHeader.magic.count, SealedHeader.pseudonymRange)
    let number = bytes[kindPlace + 1..<kindPlace + 5].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let studyStart = pseudonym.upperBound + 1
    let studyEnd = studyStart + Int(bytes[pseudonym.upperBound])
    guard let kind = Kind(rawValue: bytes[kindPlace]), let sequence = SequenceNumber(number),
      let signer = Pseudonym(Array(bytes[pseudonym])), studyEnd <= bytes.count - SealedHeader.signatureLength,
      let study = StudyID(String(decoding: bytes[studyStart..<studyEnd], as: UTF8.self))
    else { return nil }
    self.init(
      kind: kind, sequence: sequence, invitationDigest: Array(bytes[kindPlace + 5..<pseudonym.lowerBound]),
      pseudonym: signer, study: study)
  }
}
