package import Chronology

/// Why a file of a study is not taken: each a clause that goes on after the file's name and a colon.
extension Phrase {
  package enum SealedFile {
    package static func tooLong(_ byteCount: Int) -> Phrase {
      Phrase(
        en: "with \(byteCount) bytes it is longer than any contribution; it is some other file.",
        cy: "gyda \(byteCount) beit mae'n hwy nag unrhyw gyfraniad; rhyw ffeil arall ydyw.")
    }
    package static let notSealed = Phrase(
      en: "it is not a file that `alntime share` or `alntime withdraw` wrote, or only the beginning of one. "
        + "Ask for it again.",
      cy:
        "nid yw'n ffeil a ysgrifennwyd gan `alntime share` nac `alntime withdraw`, neu dim ond ei dechrau sydd yma. "
        + "Gofynnwch amdani eto.")
    package static let signatureDoesNotMatch = Phrase(
      en:
        "its signature does not match: a byte was changed or is missing, and nothing of it was read. Ask for it again.",
      cy: "nid yw ei llofnod yn cyfateb: newidiwyd beit neu mae un ar goll, ac ni ddarllenwyd dim ohoni. "
        + "Gofynnwch amdani eto.")
    package static let malformed = Phrase(
      en: "it is signed, but not as alntime writes files. Ask with which program it was written.",
      cy: "mae wedi'i llofnodi, ond nid fel y mae alntime yn ysgrifennu ffeiliau. "
        + "Gofynnwch â pha raglen yr ysgrifennwyd hi.")
    package static func otherStudy(_ study: String) -> Phrase {
      Phrase(
        en: "it was given to another study, \(study). Add it to that study's pool.",
        cy: "fe'i rhoddwyd i astudiaeth arall, \(study). Ychwanegwch hi at gronfa'r astudiaeth honno.")
    }
    package static let otherInvitation = Phrase(
      en: "it answers another wording of the invitation. Ask the participant to join with the one in force.",
      cy: "mae'n ateb geiriad arall o'r gwahoddiad. Gofynnwch i'r cyfranogwr ymuno â'r un sydd mewn grym.")
    package static let otherKey = Phrase(
      en: "it is sealed for another key than this one. Name the study's own with --key.",
      cy: "fe'i seliwyd ar gyfer allwedd arall. Enwch allwedd yr astudiaeth ei hun gyda --key.")
    package static func refused(_ fault: Phrase) -> Phrase {
      Phrase(en: "it opens, and is not taken: ", cy: "mae'n agor, ac ni chymerir hi: ") + fault
    }
    package static let cannotSeal = Phrase(
      en: "its key is none to seal to. Ask for the invitation again.",
      cy: "nid allwedd i selio iddi yw ei hallwedd. Gofynnwch am y gwahoddiad eto.")
    package static let notAWithdrawal = Phrase(
      en: "it is a contribution. `alntime pool add` takes it.",
      cy: "cyfraniad ydyw. Mae `alntime pool add` yn ei gymryd.")
  }

  /// What is wrong inside a document.
  package enum DocumentFault {
    package static func tooLong(_ byteCount: Int) -> Phrase {
      Phrase(
        en: "it has \(byteCount) bytes, more than any has.", cy: "mae ganddi \(byteCount) beit, mwy nag sydd gan yr un."
      )
    }
    package static let tooDeep = Phrase(en: "it is nested too deeply.", cy: "mae wedi'i nythu'n rhy ddwfn.")
    package static func unreadable(at place: String) -> Phrase {
      place.isEmpty
        ? Phrase(en: "it is no JSON of ours.", cy: "nid yw'n JSON o'n heiddo ni.")
        : Phrase(
          en: "`\(place)` is missing or of another type.", cy: "mae `\(place)` ar goll neu o fath arall.")
    }
    package static func notCanonical(atByte byte: Int) -> Phrase {
      Phrase(
        en: "from byte \(byte) on it is not as alntime writes it: somebody has edited it.",
        cy: "o feit \(byte) ymlaen nid yw fel y mae alntime yn ei hysgrifennu: mae rhywun wedi'i golygu.")
    }
    package static func tooMany(_ what: String, _ count: Int) -> Phrase {
      Phrase(
        en: "it has \(count) of `\(what)`, more than anybody can have.",
        cy: "mae ganddi \(count) o `\(what)`, mwy nag a all fod gan neb.")
    }
    package static func outOfRange(at place: String, _ value: Int) -> Phrase {
      Phrase(en: "`\(place)` cannot be \(value).", cy: "ni all `\(place)` fod yn \(value).")
    }
    package static func unknownCode(at place: String) -> Phrase {
      Phrase(
        en: "`\(place)` is nothing that alntime knows.", cy: "nid yw `\(place)` yn ddim y mae alntime yn ei adnabod.")
    }
    package static func otherCodelist(_ version: Int) -> Phrase {
      Phrase(
        en: "it counts by version \(version) of the list of activities. Use the version of alntime that has it.",
        cy: "mae'n cyfrif yn ôl fersiwn \(version) o'r rhestr weithgareddau. Defnyddiwch y fersiwn o alntime sydd â hi."
      )
    }
    package static func weekOutsideWindow(at place: String, _ week: ISOWeek) -> Phrase {
      Phrase(
        en: "`\(place)`: the study does not ask about \(week).",
        cy: "`\(place)`: nid yw'r astudiaeth yn gofyn am \(week).")
    }
    package static func outOfOrder(at place: String) -> Phrase {
      Phrase(en: "`\(place)` is out of order.", cy: "mae `\(place)` allan o drefn.")
    }
    package static func repeated(at place: String) -> Phrase {
      Phrase(en: "`\(place)` comes a second time.", cy: "mae `\(place)` yn dod yr eildro.")
    }
    package static func unconfirmedWeek(at place: String, _ week: ISOWeek) -> Phrase {
      Phrase(
        en: "`\(place)` is of \(week), which is not said to be complete.",
        cy: "mae `\(place)` o \(week), na ddywedir ei bod yn gyflawn.")
    }
    package static func contradiction(at place: String) -> Phrase {
      Phrase(en: "`\(place)` contradicts itself.", cy: "mae `\(place)` yn ei wrth-ddweud ei hun.")
    }
    package static func weekTooLong(_ week: ISOWeek, minutes: Int) -> Phrase {
      Phrase(
        en: "\(week) has \(minutes) minutes of work, more than a week is long.",
        cy: "mae gan \(week) \(minutes) o funudau o waith, mwy na hyd wythnos.")
    }
    package static func sourcesDoNotAddUp(minutes: Int, ofWork work: Int) -> Phrase {
      Phrase(
        en: "`sourceMinutes` sums to \(minutes) minutes, and the work to \(work).",
        cy: "swm `sourceMinutes` yw \(minutes) o funudau, a swm y gwaith yw \(work).")
    }
    package static let unusableKey = Phrase(
      en: "its key would keep nothing secret.", cy: "ni fyddai ei hallwedd yn cadw dim yn gyfrinachol.")
  }

  /// What is wrong with an invitation.
  package enum Invitation {
    package static let unreadableTitle = Phrase(
      en: "a title is one line of 1 to 200 bytes of text without control characters.",
      cy: "un llinell o 1 i 200 beit o destun heb nodau rheoli yw teitl.")
    package static let unreadableConsent = Phrase(
      en: "a consent text is 1 to 20,000 bytes of text without control characters.",
      cy: "1 i 20,000 beit o destun heb nodau rheoli yw testun cydsynio.")
    package static func windowTooLong(_ weekCount: Int) -> Phrase {
      Phrase(
        en: "a study asks about at most 262 weeks, and these are \(weekCount).",
        cy: "mae astudiaeth yn gofyn am 262 wythnos ar y mwyaf, a \(weekCount) yw'r rhain.")
    }
    package static func impossibleSeed(_ seed: Int) -> Phrase {
      Phrase(
        en: "a seed is 0 to 9007199254740991, not \(seed).", cy: "0 i 9007199254740991 yw hedyn, nid \(seed).")
    }
    package static func impossibleKey(_ byteCount: Int) -> Phrase {
      Phrase(en: "its key has \(byteCount) bytes, not 32.", cy: "mae gan ei hallwedd \(byteCount) beit, nid 32.")
    }
  }
}
