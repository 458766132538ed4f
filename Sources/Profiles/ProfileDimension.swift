/// What a study may know of a participant: each a choice between codes, each of which may be withheld.
///
/// Raw values are the keys of the setup file, the wire and the contribution (DESIGN 7).
package enum ProfileDimension: String, CaseIterable, Sendable {
  case role, setting, language, size, authority, region
  case specialistProvision = "specialist_provision"
  case clusterLead = "cluster_lead"

  /// The codes to choose between, in the order in which a person is offered them; ``Profile/undisclosed`` is always
  /// possible and not among them.
  package var codes: [String] {
    switch self {
    case .role: Role.allCases.map(\.rawValue)
    case .setting: SettingType.allCases.map(\.rawValue)
    case .language: LanguageCategory.allCases.map(\.rawValue)
    case .size: SizeBand.allCases.map(\.rawValue)
    case .authority: LocalAuthority.allCases.map(\.rawValue)
    case .region: Region.allCases.map(\.rawValue)
    case .specialistProvision, .clusterLead: YesOrNo.allCases.map(\.rawValue)
    }
  }
}
