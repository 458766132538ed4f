package import Profiles

/// The dimensions of a profile and their codes, as a person reads them.
extension Phrase {
  package static let undisclosed = Phrase(en: "Prefer not to say", cy: "Gwell gen i beidio â dweud")

  package static func name(of dimension: ProfileDimension) -> Phrase {
    switch dimension {
    case .role: Phrase(en: "Your role", cy: "Eich rôl")
    case .setting: Phrase(en: "Kind of setting", cy: "Math o leoliad")
    case .language: Phrase(en: "Language of the setting", cy: "Iaith y lleoliad")
    case .size: Phrase(en: "Learners on roll", cy: "Dysgwyr ar y gofrestr")
    case .authority: Phrase(en: "Local authority", cy: "Awdurdod lleol")
    case .region: Phrase(en: "Region", cy: "Rhanbarth")
    case .specialistProvision:
      Phrase(en: "Specialist resource base or class here", cy: "Canolfan adnoddau neu ddosbarth arbenigol yma")
    case .clusterLead: Phrase(en: "You lead ALN for a cluster", cy: "Chi sy'n arwain ADY mewn clwstwr")
    }
  }

  /// The dimension in a table of many people, where nobody is addressed.
  package static func heading(of dimension: ProfileDimension) -> Phrase {
    switch dimension {
    case .role: Phrase(en: "Role", cy: "Rôl")
    case .specialistProvision:
      Phrase(en: "Specialist resource base or class", cy: "Canolfan adnoddau neu ddosbarth arbenigol")
    case .clusterLead: Phrase(en: "Leads ALN for a cluster", cy: "Yn arwain ADY mewn clwstwr")
    case .setting, .language, .size, .authority, .region: name(of: dimension)
    }
  }

  /// The name of a code of the dimension; what is no code of it stands as it is.
  package static func name(of code: String, in dimension: ProfileDimension) -> Phrase {
    if code == Profile.undisclosed { return undisclosed }
    let known: Phrase? =
      switch dimension {
      case .role: Role(rawValue: code).map(name)
      case .setting: SettingType(rawValue: code).map(name)
      case .language: LanguageCategory(rawValue: code).map(name)
      case .size: SizeBand(rawValue: code).map(name)
      case .authority: LocalAuthority(rawValue: code).map(name)
      case .region: Region(rawValue: code).map(name)
      case .specialistProvision, .clusterLead: YesOrNo(rawValue: code).map(name)
      }
    return known ?? Phrase(verbatim: code)
  }

  private static func name(of role: Role) -> Phrase {
    switch role {
    case .alnco: Phrase(en: "ALNCo and nothing else", cy: "CADY a dim arall")
    case .classTeacher: Phrase(en: "ALNCo and class teacher", cy: "CADY ac athro neu athrawes dosbarth")
    case .seniorLeader: Phrase(en: "ALNCo and senior leader", cy: "CADY ac uwch arweinydd")
    case .headteacher: Phrase(en: "ALNCo and headteacher", cy: "CADY a phennaeth")
    case .team: Phrase(en: "Assistant or member of an ALN team", cy: "Cynorthwyydd neu aelod o dîm ADY")
    case .other: Phrase(en: "Other", cy: "Arall")
    }
  }

  private static func name(of setting: SettingType) -> Phrase {
    switch setting {
    case .nursery: Phrase(en: "Nursery", cy: "Meithrin")
    case .primary: Phrase(en: "Primary", cy: "Cynradd")
    case .middle: Phrase(en: "Middle", cy: "Canol")
    case .secondary: Phrase(en: "Secondary", cy: "Uwchradd")
    case .allAge: Phrase(en: "3-16 or 3-19", cy: "3-16 neu 3-19")
    case .special: Phrase(en: "Special school", cy: "Ysgol arbennig")
    case .pru: Phrase(en: "Pupil referral unit (PRU)", cy: "Uned cyfeirio disgyblion (UCD)")
    case .fei: Phrase(en: "Further education institution (FEI)", cy: "Sefydliad addysg bellach (SAB)")
    case .other: Phrase(en: "Other", cy: "Arall")
    }
  }

  private static func name(of language: LanguageCategory) -> Phrase {
    switch language {
    case .welsh: Phrase(en: "Welsh medium", cy: "Cyfrwng Cymraeg")
    case .english: Phrase(en: "English medium", cy: "Cyfrwng Saesneg")
    case .bilingual: Phrase(en: "Bilingual", cy: "Dwyieithog")
    case .dualStream: Phrase(en: "Dual stream", cy: "Dwy ffrwd")
    }
  }

  private static func name(of size: SizeBand) -> Phrase {
    switch size {
    case .upTo100: Phrase(en: "100 or fewer", cy: "100 neu lai")
    case .upTo200, .upTo400, .upTo800, .upTo1200: Phrase(verbatim: size.rawValue.replacing("-", with: "–"))
    case .over1200: Phrase(en: "over 1200", cy: "dros 1200")
    }
  }

  package static func name(of authority: LocalAuthority) -> Phrase {
    switch authority {
    case .blaenauGwent: Phrase(verbatim: "Blaenau Gwent")
    case .bridgend: Phrase(en: "Bridgend", cy: "Pen-y-bont ar Ogwr")
    case .caerphilly: Phrase(en: "Caerphilly", cy: "Caerffili")
    case .cardiff: Phrase(en: "Cardiff", cy: "Caerdydd")
    case .carmarthenshire: Phrase(en: "Carmarthenshire", cy: "Sir Gaerfyrddin")
    case .ceredigion: Phrase(verbatim: "Ceredigion")
    case .conwy: Phrase(verbatim: "Conwy")
    case .denbighshire: Phrase(en: "Denbighshire", cy: "Sir Ddinbych")
    case .flintshire: Phrase(en: "Flintshire", cy: "Sir y Fflint")
    case .gwynedd: Phrase(verbatim: "Gwynedd")
    case .isleOfAnglesey: Phrase(en: "Isle of Anglesey", cy: "Ynys Môn")
    case .merthyrTydfil: Phrase(en: "Merthyr Tydfil", cy: "Merthyr Tudful")
    case .monmouthshire: Phrase(en: "Monmouthshire", cy: "Sir Fynwy")
    case .neathPortTalbot: Phrase(en: "Neath Port Talbot", cy: "Castell-nedd Port Talbot")
    case .newport: Phrase(en: "Newport", cy: "Casnewydd")
    case .pembrokeshire: Phrase(en: "Pembrokeshire", cy: "Sir Benfro")
    case .powys: Phrase(verbatim: "Powys")
    case .rhonddaCynonTaf: Phrase(verbatim: "Rhondda Cynon Taf")
    case .swansea: Phrase(en: "Swansea", cy: "Abertawe")
    case .torfaen: Phrase(verbatim: "Torfaen")
    case .valeOfGlamorgan: Phrase(en: "Vale of Glamorgan", cy: "Bro Morgannwg")
    case .wrexham: Phrase(en: "Wrexham", cy: "Wrecsam")
    }
  }

  private static func name(of region: Region) -> Phrase {
    switch region {
    case .csc: Phrase(verbatim: "CSC")
    case .eas: Phrase(verbatim: "EAS")
    case .gwe: Phrase(verbatim: "GwE")
    case .midAndWest: Phrase(en: "Mid and West Wales", cy: "Canolbarth a Gorllewin Cymru")
    case .partneriaeth: Phrase(verbatim: "Partneriaeth")
    }
  }

  private static func name(of answer: YesOrNo) -> Phrase {
    switch answer {
    case .yes: Phrase(en: "Yes", cy: "Ie")
    case .no: Phrase(en: "No", cy: "Na")
    }
  }
}
