import Testing
import Timekeeping

/// Codelist version 1 is published with every contribution: a code, a group or a name that moves is a new version.
@Suite struct CodelistTests {
  @Test func `Codelist version 1 is frozen`() {
    let list = Activity.allCases.map {
      "\($0.rawValue) | \($0.group.rawValue) | \($0.nameEnglish) | \($0.nameWelsh)"
    }
    #expect(Activity.codelistVersion == 1)
    #expect(
      list.joined(separator: "\n") == """
        idp | idp-process | IDP drafting | Llunio CDU
        pcp | idp-process | Person-centred planning (PCP) meeting | Cyfarfod canolbwyntio ar yr unigolyn
        review | idp-process | IDP review | Adolygu CDU
        identify | idp-process | Identifying and assessing ALN | Adnabod ac asesu ADY
        agencies | working-with-others | Multi-agency liaison | Cysylltu ag asiantaethau
        referral | working-with-others | Referral forms | Ffurflenni atgyfeirio
        family | working-with-others | Learners and parents/carers | Dysgwyr a rhieni/gofalwyr
        transition | working-with-others | Transition | Pontio
        authority | working-with-others | Local authority and panels | Awdurdod lleol a phaneli
        cluster | working-with-others | Cluster work | Gwaith clwstwr
        paperwork | paperwork-and-duty | Records and paperwork | Cofnodion a gwaith papur
        translation | paperwork-and-duty | Welsh/English translation | Cyfieithu Cymraeg/Saesneg
        governors | paperwork-and-duty | Policy, governors and information | Polisi, llywodraethwyr a gwybodaeth
        disputes | paperwork-and-duty | Reconsiderations and tribunal | Ailystyriaethau a thribiwnlys
        provision | provision | Co-ordinating and monitoring ALP | Cydlynu a monitro DDdY
        support | provision | Direct work with learners | Gwaith uniongyrchol â dysgwyr
        staff | provision | Advising and training staff | Cynghori a hyfforddi staff
        learning | other | Own training | Hyfforddiant personol
        other | other | Other ALN work | Gwaith ADY arall
        """)
  }

  @Test func `Sources of entries have the codes of the wire`() {
    #expect(EntrySource.allCases.map(\.rawValue) == ["timer", "log", "import"])
  }

  @Test func `A code is read in any case and is otherwise refused with what may have been meant`() throws {
    #expect(try Activity(code: "PCP") == .pcp)
    #expect(try Activity(code: "Translation") == .translation)
    #expect(throws: TimekeepingError.unknownActivity("idb", suggestions: [.idp])) { try Activity(code: "idb") }
    #expect(throws: TimekeepingError.unknownActivity("idp ", suggestions: [.idp])) { try Activity(code: "idp ") }
    #expect(throws: TimekeepingError.unknownActivity("", suggestions: [])) { try Activity(code: "") }
  }

  @Test func `A slip of the finger, part of a name or a Welsh word finds what was meant`() {
    expectEach(
      """
      idb → idp
      ipd → idp
      IDB → idp
      ppc → pcp
      pcpp → pcp
      meeting → pcp
      cyfieithu → translation
      CYFIEITHU → translation
      Adolygu → review
      reviw → review
      referal → referral
      traslaton → translation
      traslatn → none
      papur → paperwork
      clwstwr → cluster
      panels → authority
      train → staff learning
      dysgwyr → family support
      gwaith → cluster paperwork support
      xyzzy → none
      x → none
      aa → none
      me → none
      """
    ) { word in
      let found = Activity.suggestions(for: word).map(\.rawValue)
      return found.isEmpty ? "none" : found.joined(separator: " ")
    }
  }

  @Test func `Every code one letter off is found again, and never more than three are offered`() {
    for activity in Activity.allCases where activity.rawValue.count > 3 {
      let missing = String(activity.rawValue.dropLast())
      let swapped = String(activity.rawValue.prefix(1)) + "q" + activity.rawValue.dropFirst(2)
      for slip in [missing, swapped] {
        let found = Activity.suggestions(for: slip)
        #expect(found.contains(activity), "`\(slip)`")
        #expect(found.count <= 3, "`\(slip)`")
      }
    }
  }
}
