import Sealing
import Studies
import Testing

@Suite struct StudyKeyFileTests {
  private static let passphrase = Array("gair pas â tho".utf8)
  private static let study = StudyID("aln-2026")!

  @Test func `The keys of the page are read, and the plain one written again byte for byte`() throws {
    let plain = try StudyKeyFile(canonicalJSON: Array(Vectors.named("key-file").utf8))
    #expect(!plain.needsPassphrase)
    #expect(try plain.key(passphrase: nil).bytes == SampleStudy.key.bytes)
    #expect(try StudyKeyFile(SampleStudy.key, for: Self.study).canonicalJSON == Array(Vectors.named("key-file").utf8))
    let wrapped = try StudyKeyFile(canonicalJSON: Array((Vectors.named("wrapped-key-file") + "\n").utf8))
    #expect(wrapped.needsPassphrase && wrapped.study == Self.study)
    #expect(try wrapped.key(passphrase: Self.passphrase).bytes == SampleStudy.key.bytes)
  }

  @Test func `A wrapped key opens with its passphrase alone, and shows nothing of itself`() throws {
    let key = StudyKey.fresh()
    let file = try StudyKeyFile(key, for: Self.study, passphrase: Self.passphrase)
    let text = String(decoding: file.canonicalJSON, as: UTF8.self)
    #expect(!text.contains(hexadecimal(key.bytes)))
    let read = try StudyKeyFile(canonicalJSON: file.canonicalJSON)
    #expect(try read.key(passphrase: Self.passphrase).bytes == key.bytes)
    #expect(throws: StudyKeyFileError.passphraseNeeded) { try read.key(passphrase: nil) }
    #expect(throws: StudyKeyFileError.otherPassphrase) { try read.key(passphrase: Array("gair".utf8)) }
    #expect(throws: StudyKeyFileError.emptyPassphrase) { try StudyKeyFile(key, for: Self.study, passphrase: []) }
  }

  /// So that nobody can put a wrapped key beside another study's name or public key.
  @Test func `A wrapped key under another study or public key does not open`() throws {
    let text = try Vectors.named("wrapped-key-file")
    for (was, becomes) in [
      ("aln-2026", "aln-2027"),
      (hexadecimal(SampleStudy.key.publicKey), hexadecimal(StudyKey.fresh().publicKey)),
    ] {
      let file = try StudyKeyFile(canonicalJSON: Array(text.replacing(was, with: becomes).utf8))
      #expect(throws: StudyKeyFileError.otherPassphrase) { try file.key(passphrase: Self.passphrase) }
    }
  }

  @Test func `A plain key beside another's public key is damaged`() throws {
    let text = try Vectors.named("key-file").replacing(
      hexadecimal(SampleStudy.key.publicKey), with: hexadecimal(StudyKey.fresh().publicKey))
    let file = try StudyKeyFile(canonicalJSON: Array(text.utf8))
    #expect(throws: StudyKeyFileError.damaged) { try file.key(passphrase: nil) }
  }

  @Test(arguments: [
    ("alntime study key 1", "alntime study key 2", DocumentFault.unknownCode(at: "format")),
    ("aln-2026", "ALN", .unknownCode(at: "study")),
    ("07a37cbc", "07a37c", .unknownCode(at: "publicKey")),
    ("131072", "4194304", .outOfRange(at: "wrapping.rounds", 4_194_304)),
    ("000102030405060708090a0b0c0d0e0f", "00", .unknownCode(at: "wrapping.salt")),
    (
      ",\"wrapping\":{\"rounds\":131072,\"salt\":\"000102030405060708090a0b0c0d0e0f\"}", "",
      .unknownCode(at: "secretKey")
    ),
    ("{", "{ ", .notCanonical(atByte: 1)),
  ])
  func `A file that alntime did not write is refused`(was: String, becomes: String, fault: DocumentFault) throws {
    let text = try Vectors.named("wrapped-key-file")
    let range = try #require(text.firstRange(of: was), "nothing to change")
    let other = text.replacingCharacters(in: range, by: becomes)
    #expect(throws: fault) { try StudyKeyFile(canonicalJSON: Array(other.utf8)) }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, by text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
