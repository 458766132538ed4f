import Spelling

/// What an ALNCo does, as the study counts it: codelist version 1.
///
/// Raw values are the codes of the wire, the exports and the study. Once a version is published its codes are frozen;
/// a change of list is a new ``codelistVersion``.
package enum Activity: String, CaseIterable, Sendable {
  case idp, pcp, review, identify
  case agencies, referral, family, transition, authority, cluster
  case paperwork, translation, governors, disputes
  case provision, support, staff
  case learning, other

  /// The version of the list that contributions name.
  package static let codelistVersion = 1

  package var group: ActivityGroup {
    switch self {
    case .idp, .pcp, .review, .identify: .idpProcess
    case .agencies, .referral, .family, .transition, .authority, .cluster: .workingWithOthers
    case .paperwork, .translation, .governors, .disputes: .paperworkAndDuty
    case .provision, .support, .staff: .provision
    case .learning, .other: .other
    }
  }

  package var nameEnglish: String {
    switch self {
    case .idp: "IDP drafting"
    case .pcp: "Person-centred planning (PCP) meeting"
    case .review: "IDP review"
    case .identify: "Identifying and assessing ALN"
    case .agencies: "Multi-agency liaison"
    case .referral: "Referral forms"
    case .family: "Learners and parents/carers"
    case .transition: "Transition"
    case .authority: "Local authority and panels"
    case .cluster: "Cluster work"
    case .paperwork: "Records and paperwork"
    case .translation: "Welsh/English translation"
    case .governors: "Policy, governors and information"
    case .disputes: "Reconsiderations and tribunal"
    case .provision: "Co-ordinating and monitoring ALP"
    case .support: "Direct work with learners"
    case .staff: "Advising and training staff"
    case .learning: "Own training"
    case .other: "Other ALN work"
    }
  }

  /// The Welsh name; which of them a native reader should check is listed in Sources/Phrasebook/WELSH.md.
  package var nameWelsh: String {
    switch self {
    case .idp: "Llunio CDU"
    case .pcp: "Cyfarfod canolbwyntio ar yr unigolyn"
    case .review: "Adolygu CDU"
    case .identify: "Adnabod ac asesu ADY"
    case .agencies: "Cysylltu ag asiantaethau"
    case .referral: "Ffurflenni atgyfeirio"
    case .family: "Dysgwyr a rhieni/gofalwyr"
    case .transition: "Pontio"
    case .authority: "Awdurdod lleol a phaneli"
    case .cluster: "Gwaith clwstwr"
    case .paperwork: "Cofnodion a gwaith papur"
    case .translation: "Cyfieithu Cymraeg/Saesneg"
    case .governors: "Polisi, llywodraethwyr a gwybodaeth"
    case .disputes: "Ailystyriaethau a thribiwnlys"
    case .provision: "Cydlynu a monitro DDdY"
    case .support: "Gwaith uniongyrchol â dysgwyr"
    case .staff: "Cynghori a hyfforddi staff"
    case .learning: "Hyfforddiant personol"
    case .other: "Gwaith ADY arall"
    }
  }

  /// The activity with that code, in any case, or ``TimekeepingError/unknownActivity(_:suggestions:)``.
  package init(code: String) throws(TimekeepingError) {
    guard let found = Activity(rawValue: code.lowercased()) else {
      throw .unknownActivity(code, suggestions: Activity.suggestions(for: code))
    }
    self = found
  }

  /// The activities someone who typed `word` may have meant, likeliest first, at most three.
  ///
  /// Those whose code is spelt like it, then those in whose name a word begins with it: `meeting` finds `pcp`, `cyfieithu`
  /// finds `translation`.
  package static func suggestions(for word: String) -> [Activity] {
    let near = likelyMeant(word, among: allCases.map(\.rawValue)).compactMap(Activity.init(rawValue:))
    let lowered = word.lowercased()
    let named =
      lowered.count < 3
      ? []
      : allCases.filter { activity in
        !near.contains(activity)
          && [activity.rawValue, activity.nameEnglish.lowercased(), activity.nameWelsh.lowercased()]
            .contains { $0.split(separator: " ").contains { $0.hasPrefix(lowered) } }
      }
    return Array((near + named).prefix(3))
  }
}

/// The headings under which the study adds activities up.
package enum ActivityGroup: String, CaseIterable, Sendable {
  case idpProcess = "idp-process"
  case workingWithOthers = "working-with-others"
  case paperworkAndDuty = "paperwork-and-duty"
  case provision
  case other
}
