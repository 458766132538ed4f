import Crypto
import Sealing
import Studies
import Testing

/// Files that are rightly signed, by a program that does not keep to the format.
@Suite struct HostileFileTests {
  private let study = StudyID("aln-2026")!

  @Test func `The hostile program can also keep to the format`() throws {
    let (invitation, given) = (try SampleStudy.invitation(), try SampleStudy.contribution())
    let file = try HostileParticipant().sealed(text(given.canonicalJSON), for: invitation)
    #expect(try SealedFile.sealed(file).opened(with: SampleStudy.key, for: invitation) == given)
  }

  @Test func `A signed file of another form is refused`() throws {
    var forms: [HostileParticipant] = []
    for kind: UInt8 in [0, 0x44, 0x63] { forms.append(HostileParticipant(kind: kind)) }
    forms.append(HostileParticipant(sequence: [0, 0, 0, 0]))
    for study in [
      "", "a", "Aln-2026", "../../etc", "aln 2026", "2026-aln", "aln-2026\0", String(repeating: "a", count: 41),
    ] {
      forms.append(HostileParticipant(study: study))
    }
    forms.append(HostileParticipant(study: String(repeating: "a", count: 255)))
    for form in forms {
      let file = try form.sealed("{}", for: SampleStudy.invitation())
      #expect(throws: SealingError.malformed) { try SealedFile.verified(file, for: study) }
    }
  }

  @Test func `A contribution too short to be sealed, and a withdrawal with something in it, are refused`() throws {
    let invitation = try SampleStudy.invitation()
    let short = HostileParticipant()
    for count in [0, 1, 47] {
      let file = try short.signed(short.header(invitation) + [UInt8](repeating: 7, count: count))
      #expect(throws: SealingError.malformed) { try SealedFile.verified(file, for: study) }
    }
    let full = HostileParticipant(kind: 0x57)
    let file = try full.signed(full.header(invitation) + [0])
    #expect(throws: SealingError.malformed) { try SealedFile.verified(file, for: study) }
  }

  @Test func `A program of another version is not guessed at`() throws {
    let later = try HostileParticipant(magic: "alntime sealed 2\n").sealed("{}", for: SampleStudy.invitation())
    #expect(throws: SealingError.notSealed) { try SealedFile.verified(later, for: study) }
  }

  @Test func `Nobody can put their own name or another number on what somebody else sealed`() throws {
    let (invitation, thief) = (try SampleStudy.invitation(), HostileParticipant())
    let sealedPart = try SampleStudy.made().dropFirst(95).dropLast(64)
    let stolen = try thief.signed(thief.header(invitation) + sealedPart)
    let sealed = try SealedFile.sealed(stolen)
    #expect(sealed.pseudonym.bytes == Array(thief.key.publicKey.rawRepresentation))
    #expect(throws: SealingError.otherKey) { try sealed.opened(with: SampleStudy.key, for: invitation) }
  }

  @Test func `What was sealed for another purpose does not open`() throws {
    let invitation = try SampleStudy.invitation()
    for purpose in ["", "alntime contribution 1 aln-2027", "alntime contribution 2 aln-2026"] {
      let file = try HostileParticipant(purpose: purpose).sealed(
        text(SampleStudy.contribution().canonicalJSON), for: invitation)
      #expect(throws: SealingError.otherKey) {
        try SealedFile.sealed(file).opened(with: SampleStudy.key, for: invitation)
      }
    }
  }
}
