import Chronology
import Profiles
import Sealing
import Specimens
import Studies
import Timekeeping

/// A study with keys that everybody knows, and what is given to it; the vectors of FORMAT.md are of it.
enum SampleStudy {
  static let key = StudyKey(Array(1...32))!
  static let participant = ParticipantKey(Array(101...132))!

  static func week(_ text: String) -> ISOWeek { ISOWeek(text)! }

  static func invitation(
    _ study: String = "aln-2026", from first: String = "2026-W36", through last: String = "2027-W29",
    consent: String = "I agree.", publicKey: [UInt8] = key.publicKey
  ) throws -> Invitation {
    try Invitation(
      study: StudyID(study)!, title: BilingualText(english: "The ALN time study", welsh: "Astudiaeth amser ADY"),
      window: StudyWindow(from: week(first), through: week(last))!, codelistVersion: 1,
      consent: BilingualText(english: consent, welsh: "Rwy’n cytuno."), disclosure: .standard, seed: 2023,
      publicKey: publicKey)
  }

  /// Two weeks of work and two cases: 105 minutes.
  static func contribution() throws -> Contribution {
    let week = week("2026-W47")
    return Contribution(
      codelistVersion: 1, profile: try Profile([.role: "alnco", .setting: "primary"]),
      weeks: [
        ConfirmedWeek(
          week: self.week("2026-W44"), schoolDayCount: 0, uncoveredDayCount: 0, season: nil, plannedReleaseMinutes: 0),
        ConfirmedWeek(
          week: week, schoolDayCount: 5, uncoveredDayCount: 0, season: .autumn, plannedReleaseMinutes: 140),
      ],
      rows: [
        WorkMinutes(week: week, activity: .paperwork, band: .after, caseNumber: nil, minutes: 10),
        WorkMinutes(week: week, activity: .idp, band: .release, caseNumber: 1, minutes: 45),
        WorkMinutes(week: week, activity: .idp, band: .school, caseNumber: 1, minutes: 30),
        WorkMinutes(week: week, activity: .pcp, band: .evening, caseNumber: 2, minutes: 20),
      ],
      cases: [
        CaseProgress(
          number: 1, kind: .school, openedWeek: self.week("2026-W45"), issuedWeek: week, closedWeek: nil, daysTaken: 12),
        CaseProgress(number: 2, kind: nil, openedWeek: nil, issuedWeek: nil, closedWeek: nil, daysTaken: nil),
      ],
      sourceMinutes: [.log: 105])
  }

  static func made(_ sequence: SequenceNumber = .first) throws -> [UInt8] {
    try SealedFile.contribution(contribution(), sequence, for: invitation(), signedBy: participant)
  }

  /// What many give over up to forty weeks.
  static func synthetic(_ count: Int) -> [Contribution] {
    SyntheticStudy(
      seed: RandomRun.seed, participantCount: count, firstWeek: week("2026-W36"), maximumWeekCount: 40,
      rowsPerWeek: 40, maximumCaseCount: 25
    ).contributions
  }
}

extension SealedFile {
  /// The sealed contribution that the bytes are, to be opened.
  static func sealed(_ bytes: [UInt8], for study: String = "aln-2026") throws -> SealedContribution {
    guard case .contribution(let sealed) = try verified(bytes, for: StudyID(study)!) else { throw NoContribution() }
    return sealed
  }
}

private struct NoContribution: Error {}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
