import Chronology
import Sealing
import Studies
import Testing

/// The file that begins a study.
@Suite struct InvitationTests {
  @Test func `An invitation comes back from its file, with or without a line end`() throws {
    for invitation in [
      try SampleStudy.invitation(), try SampleStudy.invitation("y-2027", consent: "Line one\n\"two\" / é – ŵ 👩\\"),
    ] {
      #expect(try Invitation(canonicalJSON: invitation.canonicalJSON) == invitation)
      #expect(try Invitation(canonicalJSON: invitation.canonicalJSON + [0x0A]) == invitation)
    }
  }

  @Test func `Its digest changes with any word, date, number or key of it`() throws {
    let all = [
      try SampleStudy.invitation(), try SampleStudy.invitation("aln-2027"),
      try SampleStudy.invitation(consent: "I agree"),
      try SampleStudy.invitation(through: "2027-W30"),
      try SampleStudy.invitation(publicKey: StudyKey.fresh().publicKey),
    ]
    #expect(Set(all.map(\.digest)).count == all.count)
    #expect(all[0].digest.count == 32)
  }

  @Test func `A key of low order, which anybody can open, is refused`() throws {
    // 0, 1 and p − 1: of orders 2, 4 and 4 (RFC 7748, 6.1; the values by cr.yp.to/ecdh.html).
    for key in [
      String(repeating: "00", count: 32), "01" + String(repeating: "00", count: 31),
      "ec" + String(repeating: "ff", count: 30) + "7f",
    ] {
      let invitation = try SampleStudy.invitation(publicKey: #require(bytes(ofHexadecimal: key)))
      #expect(throws: DocumentFault.unusableKey) { try Invitation(canonicalJSON: invitation.canonicalJSON) }
      #expect(throws: SealingError.cannotSeal) {
        try SealedFile.contribution(SampleStudy.contribution(), .first, for: invitation, signedBy: .fresh())
      }
    }
  }

  static let changes: [(String, String, DocumentFault)] = [
    (#""codelistVersion":1"#, #""codelistVersion":2"#, .invitation(.unknownCodelist(2))),
    (#""format":"alntime invitation 1""#, #""format":"alntime invitation 2""#, .unknownCode(at: "format")),
    (#""study":"aln-2026""#, #""study":"../aln""#, .unknownCode(at: "study")),
    (#""firstWeek":"2026-W36""#, #""firstWeek":"2026-W54""#, .unknownCode(at: "firstWeek")),
    (#""firstWeek":"2026-W36""#, #""firstWeek":"2027-W30""#, .outOfOrder(at: "lastWeek")),
    (#""lastWeek":"2027-W29""#, #""lastWeek":"2032-W29""#, .invitation(.windowTooLong(weekCount: 307))),
    (#""minimumParticipants":5"#, #""minimumParticipants":2"#, .contradiction(at: "disclosure")),
    (#""countMultiple":5"#, #""countMultiple":0"#, .contradiction(at: "disclosure")),
    (#""dominancePercent":10"#, #""dominancePercent":101"#, .contradiction(at: "disclosure")),
    (#""seed":2023"#, #""seed":-1"#, .invitation(.impossibleSeed(-1))),
    (#""seed":2023"#, #""seed":9007199254740992"#, .invitation(.impossibleSeed(1 << 53))),
    (#""en":"I agree.""#, #""en":" \n""#, .invitation(.unreadableConsent)),
    (#""en":"I agree.""#, #""en":"\u001b[2J""#, .invitation(.unreadableConsent)),
    (#""en":"I agree.""#, #""en":"I \u202Eagree""#, .invitation(.unreadableConsent)),
    (#""en":"The ALN time study""#, #""en":"The ALN\ntime study""#, .invitation(.unreadableTitle)),
    (#""en":"The ALN time study""#, #""en":"""#, .invitation(.unreadableTitle)),
    (#""cy":"Astudiaeth amser ADY","#, "", .unreadable(at: "title.cy")),
    (#""publicKey":""#, #""publicKey":"00"#, .invitation(.impossibleKey(byteCount: 33))),
    (#""publicKey":""#, #""publicKey":"xy"#, .unknownCode(at: "publicKey")),
    (#"{"codelistVersion""#, #"{"url":"http://x","codelistVersion""#, .notCanonical(atByte: 2)),
  ]

  @Test(arguments: changes)
  func `Each is refused with what is wrong`(_ sample: String, _ other: String, _ fault: DocumentFault) throws {
    let whole = text(try SampleStudy.invitation().canonicalJSON)
    try #require(whole.ranges(of: sample).count == 1, "\(sample) is not once in \(whole)")
    #expect(throws: fault) {
      try Invitation(canonicalJSON: Array(whole.replacing(sample, with: other).utf8))
    }
  }
}
