import FoundationEssentials
import Glibc
import Sealing
import Studies
import Testing

/// The files of FORMAT.md, made once, must open for ever; and by a program that has nothing of ours.
@Suite struct VectorTests {
  /// The first Python that has cryptography, or nil.
  static let python = ["python3", "/usr/bin/python3"].first {
    system("\($0) -c 'import cryptography' >/dev/null 2>&1") == 0
  }

  @Test func `The invitation and its digest are those of the page`() throws {
    let invitation = try SampleStudy.invitation()
    #expect(try Invitation(canonicalJSON: Array(Vectors.named("invitation").utf8)) == invitation)
    #expect(try hexadecimal(invitation.digest) == Vectors.named("digest"))
    #expect(try hexadecimal(SampleStudy.key.bytes) == Vectors.named("study-key"))
    #expect(try hexadecimal(SampleStudy.participant.bytes) == Vectors.named("participant-key"))
  }

  @Test func `The sealed contribution of the page opens`() throws {
    let sealed = try SealedFile.sealed(Vectors.bytes("sealed"))
    #expect(sealed.pseudonym == SampleStudy.participant.pseudonym)
    #expect(sealed.sequence == SequenceNumber(3))
    let given = try sealed.opened(with: SampleStudy.key, for: SampleStudy.invitation())
    #expect(try given == SampleStudy.contribution())
    #expect(try text(given.canonicalJSON) == Vectors.named("contribution"))
  }

  @Test func `The withdrawal of the page is made again, byte for byte or under another signature`() throws {
    let study = StudyID("aln-2026")!
    let file = try Vectors.bytes("withdrawal")
    guard case .withdrawal(let withdrawal) = try SealedFile.verified(file, for: study) else {
      Issue.record("not a withdrawal")
      return
    }
    let key = SampleStudy.participant
    let sequence = try #require(SequenceNumber(4))
    #expect(withdrawal == Withdrawal(study: study, pseudonym: key.pseudonym, sequence: sequence))
    let again = try SealedFile.withdrawal(sequence, from: SampleStudy.invitation(), signedBy: key)
    #expect(again.dropLast(64) == file.dropLast(64))
  }

  @Test func `The page's file with a key of low order is refused`() throws {
    let sealed = try SealedFile.sealed(Vectors.bytes("low-order"))
    #expect(throws: SealingError.otherKey) {
      try sealed.opened(with: SampleStudy.key, for: SampleStudy.invitation())
    }
  }

  @Test(.enabled(if: python != nil, "no Python with cryptography (PyPI)"))
  func `A program in Python that has nothing of ours opens them too`() throws {
    var template = Array("/tmp/alntime-vectors-XXXXXX".utf8CString)
    let place = String(cString: try #require(mkdtemp(&template)))
    defer { _ = system("rm -r \(place)") }
    let program = Vectors.page.replacing("Sources/Sealing/FORMAT.md", with: "Tests/Checks/contribution")
    let command = "\(try #require(VectorTests.python)) '\(program)' '\(Vectors.page)' >\(place)/json 2>\(place)/fault"
    let status = system(command)
    let fault = try String(contentsOfFile: "\(place)/fault", encoding: .utf8)
    try #require(status == 0, "\(fault)")
    let printed = try String(contentsOfFile: "\(place)/json", encoding: .utf8)
    #expect(try printed == text(SampleStudy.contribution().canonicalJSON) + "\n")
  }
}
