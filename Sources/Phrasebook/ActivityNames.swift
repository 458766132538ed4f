package import Chronology
package import Timekeeping

extension Phrase {
  package static func name(of activity: Activity) -> Phrase {
    Phrase(en: activity.nameEnglish, cy: activity.nameWelsh)
  }

  package static func name(of group: ActivityGroup) -> Phrase {
    switch group {
    case .idpProcess: Phrase(en: "IDP process", cy: "Proses y CDU")
    case .workingWithOthers: Phrase(en: "Working with others", cy: "Gweithio gydag eraill")
    case .paperworkAndDuty: Phrase(en: "Paperwork and duty", cy: "Gwaith papur a dyletswydd")
    case .provision: Phrase(en: "Provision", cy: "Darpariaeth")
    case .other: Phrase(en: "Other", cy: "Arall")
    }
  }

  package static func name(of band: Band) -> Phrase {
    switch band {
    case .release: Phrase(en: "Release time", cy: "Amser digyswllt")
    case .school: Phrase(en: "Other school hours", cy: "Oriau ysgol eraill")
    case .before: Phrase(en: "Before school", cy: "Cyn yr ysgol")
    case .after: Phrase(en: "After school", cy: "Ar ôl yr ysgol")
    case .evening: Phrase(en: "Evening", cy: "Gyda'r nos")
    case .dayOff: Phrase(en: "Day off", cy: "Diwrnod rhydd")
    case .weekend: Phrase(en: "Weekend", cy: "Penwythnos")
    case .holiday: Phrase(en: "Holiday", cy: "Gwyliau")
    case .uncovered: Phrase(en: "No calendar", cy: "Dim calendr")
    }
  }

  package static func name(of kind: DayKind) -> Phrase {
    switch kind {
    case .school: Phrase(en: "school day", cy: "diwrnod ysgol")
    case .inset: Phrase(en: "INSET day", cy: "diwrnod HMS")
    case .holiday: Phrase(en: "holiday", cy: "gwyliau")
    case .weekend: Phrase(en: "weekend", cy: "penwythnos")
    case .uncovered: Phrase(en: "no calendar", cy: "dim calendr")
    }
  }

  package static let inSchoolHours = Phrase(en: "In school hours", cy: "Yn ystod oriau ysgol")
  package static let outsideSchoolHours = Phrase(en: "Outside school hours", cy: "Y tu allan i oriau ysgol")
}
