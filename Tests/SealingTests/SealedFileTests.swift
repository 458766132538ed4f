import Crypto
import Sealing
import Specimens
import Studies
import Testing

/// Signed, sealed, tried, opened: in that order, or not at all.
@Suite struct SealedFileTests {
  @Test func `What many participants give comes out as it went in`() throws {
    let invitation = try SampleStudy.invitation()
    var rowCount = 0
    for (number, given) in SampleStudy.synthetic(40).enumerated() {
      let (key, sequence) = (ParticipantKey.fresh(), try #require(SequenceNumber(UInt32(number * 7 + 1))))
      let sealed = try SealedFile.sealed(
        try SealedFile.contribution(given, sequence, for: invitation, signedBy: key))
      try #require(sealed.pseudonym == key.pseudonym && sealed.sequence == sequence)
      try #require(try sealed.opened(with: SampleStudy.key, for: invitation) == given)
      rowCount += given.rows.count
    }
    #expect(rowCount > 10_000, "hardly any row was given")
  }

  @Test func `Nothing of a contribution can be read without the key, nor told from another sealing of it`() throws {
    let (one, other) = (try SampleStudy.made(), try SampleStudy.made())
    #expect(one.count == other.count)
    #expect(one[..<94] == other[..<94], "the header says the same")
    #expect(zip(one, other).dropFirst(94).filter { $0 != $1 }.count > (one.count - 94) * 9 / 10)
    for word in ["paperwork", "minutes", "2026-W47", "primary"] { #expect(!text(one).contains(word)) }
  }

  @Test func `Any one bit that is flipped is found before anything is read`() throws {
    let (file, study) = (try SampleStudy.made(), StudyID("aln-2026")!)
    for position in file.indices {
      var other = file
      other[position] ^= 1 << UInt8(position % 8)
      let expected: SealingError = position < 17 ? .notSealed : .signatureDoesNotMatch
      try requireThrows(expected, "byte \(position)") { () throws(SealingError) in
        _ = try SealedFile.verified(other, for: study)
      }
    }
  }

  @Test func `Any part of a file, and a file with more behind it, is found before anything is read`() throws {
    let (file, study) = (try SampleStudy.made(), StudyID("aln-2026")!)
    for length in file.indices {
      let expected: SealingError = length < 154 ? .notSealed : .signatureDoesNotMatch
      try requireThrows(expected, "\(length) bytes") { () throws(SealingError) in
        _ = try SealedFile.verified(Array(file.prefix(length)), for: study)
      }
    }
    for tail in [[0x0A], file] {
      #expect(throws: SealingError.signatureDoesNotMatch) { try SealedFile.verified(file + tail, for: study) }
    }
  }

  @Test func `A file that is far too long is not even tried`() throws {
    let long = try SampleStudy.made() + [UInt8](repeating: 0, count: 5 << 20)
    #expect(throws: SealingError.tooLong(byteCount: long.count)) {
      try SealedFile.verified(long, for: StudyID("aln-2026")!)
    }
  }

  @Test func `A file for another study, another invitation or another key says so`() throws {
    let (file, invitation) = (try SampleStudy.made(), try SampleStudy.invitation())
    #expect(throws: SealingError.otherStudy(StudyID("aln-2026")!)) {
      try SealedFile.verified(file, for: StudyID("aln-2027")!)
    }
    let sealed = try SealedFile.sealed(file)
    let reworded = try SampleStudy.invitation(consent: "I agree to all.")
    #expect(throws: SealingError.otherInvitation) { try sealed.opened(with: SampleStudy.key, for: reworded) }
    #expect(throws: SealingError.otherKey) { try sealed.opened(with: .fresh(), for: invitation) }
  }

  @Test func `An old file come again can be told by its number, and the number can only be raised by its signer`()
    throws
  {
    let second = try #require(SequenceNumber.first.next)
    let (old, new) = (try SealedFile.sealed(SampleStudy.made()), try SealedFile.sealed(SampleStudy.made(second)))
    #expect(old.pseudonym == new.pseudonym && old.sequence < new.sequence)
    var raised = try SampleStudy.made()
    raised[21] = 3
    #expect(throws: SealingError.signatureDoesNotMatch) { try SealedFile.sealed(raised) }
    #expect(SequenceNumber(0) == nil && SequenceNumber(.max)?.next == nil)
  }

  @Test func `A withdrawal is signed, seals nothing, and is no contribution`() throws {
    let (key, study) = (SampleStudy.participant, StudyID("aln-2026")!)
    let file = try SealedFile.withdrawal(.first, from: SampleStudy.invitation(), signedBy: key)
    guard case .withdrawal(let withdrawal) = try SealedFile.verified(file, for: study) else {
      Issue.record("not a withdrawal")
      return
    }
    #expect(withdrawal == Withdrawal(study: study, pseudonym: key.pseudonym, sequence: .first))
    for position in file.indices {
      var other = file
      other[position] ^= 0x80
      #expect(throws: position < 17 ? SealingError.notSealed : .signatureDoesNotMatch) {
        try SealedFile.verified(other, for: study)
      }
    }
  }

  @Test func `What the study would refuse is not sealed`() throws {
    let early = try SampleStudy.invitation(from: "2026-W45")
    #expect(throws: SealingError.refused(.weekOutsideWindow(at: "weeks[0].week", SampleStudy.week("2026-W44")))) {
      try SealedFile.contribution(SampleStudy.contribution(), .first, for: early, signedBy: .fresh())
    }
  }

  @Test func `Keys come back from their bytes, and from no other number of them`() throws {
    let (participant, study) = (ParticipantKey.fresh(), StudyKey.fresh())
    #expect(ParticipantKey(participant.bytes)?.pseudonym == participant.pseudonym)
    #expect(StudyKey(study.bytes)?.publicKey == study.publicKey)
    for count in [0, 31, 33, 64] {
      #expect(ParticipantKey([UInt8](repeating: 1, count: count)) == nil)
      #expect(StudyKey([UInt8](repeating: 1, count: count)) == nil)
    }
  }

  /// Stops at the first that throws another error or none; `#expect` at each of a thousand bytes would take long.
  private func requireThrows(_ expected: SealingError, _ note: String, _ attempt: () throws(SealingError) -> Void)
    throws
  {
    do throws(SealingError) {
      try attempt()
      Issue.record("\(note): nothing was thrown")
    } catch {
      try #require(error == expected, "\(note)")
    }
  }
}
