package import AlntimeCommands
import Chronology
import Glibc
import Phrasebook
import PoolStore
import Sealing
import Studies
import Timekeeping

extension Simulate: WorkingVerb {
  package func work() throws {
    let desk = options.desk
    try require(participants, "participants", in: 1...20_000, desk)
    try require(weeks, "weeks", in: 1...Invitation.maximumWeekCount, desk)
    let simulation = Simulation(seed: seed, participantCount: participants, weekCount: weeks)
    try makeFolder(desk)
    Interruption.beginWatching()
    try NewFile(path: "\(directory)/study.key").write(simulation.keyFile.canonicalJSON + [0x0A], at: desk)
    try NewFile(path: "\(directory)/invitation.json").write(simulation.invitation.canonicalJSON + [0x0A], at: desk)
    let doneCount = try writeContributions(of: simulation, desk)
    guard doneCount == participants else {
      throw Failure(
        .simulationInterrupted(directory, doneCount, of: participants), exitCode: Interruption.exitCode,
        in: desk.language)
    }
    let commands = commands.map { Phrase(verbatim: "  " + $0) }
    try desk.say(
      SimulatedDocument(directory: directory, study: StudyHeader(simulation.invitation), participants: participants),
      [.syntheticStudy, .simulated(directory, participants: participants)] + commands)
  }

  private func require(_ number: Int, _ option: String, in range: ClosedRange<Int>, _ desk: Desk) throws(Failure) {
    guard range.contains(number) else {
      throw Failure(.simulationOutOfRange(option, range), exitCode: 64, in: desk.language)
    }
  }

  private func makeFolder(_ desk: Desk) throws(Failure) {
    guard mkdir(directory, 0o700) == 0 else {
      throw errno == EEXIST
        ? Failure(.simulationFolderExists(directory), exitCode: 1, in: desk.language)
        : Failure(.unwritableFile(directory), exitCode: 74, in: desk.language)
    }
  }

  /// How many are written: all, unless somebody interrupts.
  private func writeContributions(of simulation: Simulation, _ desk: Desk) throws -> Int {
    let progress = ProgressLine(to: participants, at: desk)
    defer { progress.clear() }
    let written = Workers.everyProcessor.map(Array(0..<participants)) { [directory] participant -> Bool in
      defer { progress.advance() }
      let file = NewFile(path: "\(directory)/\(Simulation.name(of: participant))")
      guard let bytes = try? simulation.contribution(of: participant) else { return false }
      // Whoever loses them makes them again.
      return (try? file.write(bytes, isLasting: false, at: desk)) != nil
    }
    let doneCount = written.count { $0 == true }
    guard !written.contains(false) else {
      throw Failure(.simulationUnwritable(directory, doneCount, of: participants), exitCode: 74, in: desk.language)
    }
    return doneCount
  }

  /// What a new user goes on with.
  private var commands: [String] {
    let trimmed = directory.hasSuffix("/") ? String(directory.dropLast()) : directory
    let (folder, pool) = (shellWord(trimmed), shellWord(trimmed + ".pool"))
    return [
      "alntime pool create \(pool) --invitation \(folder)/invitation.json",
      "alntime pool add \(pool) \(folder) --key \(folder)/study.key", "alntime study \(pool)",
    ]
  }
}

/// A study whose participants and keys all come from the seed.
struct Simulation: Sendable {
  let seed: UInt64
  let invitation: Invitation
  let keyFile: StudyKeyFile
  private let synthetic: SyntheticStudy

  /// Weeks are 1 to ``Invitation/maximumWeekCount``.
  init(seed: UInt64, participantCount: Int, weekCount: Int) {
    // The first school week of that year.
    let first = ISOWeek("2024-W36")!
    let last = ISOWeek(containing: first.monday.advanced(byDays: 7 * (weekCount - 1)))
    let (title, consent) = (Phrase.syntheticTitle(seed), Phrase.syntheticConsent)
    let key = StudyKey.synthetic(seed: seed)
    // None of these can be wrong: the id is of 11 to 30 letters and digits, the window of as many weeks as there may be.
    let study = StudyID(StudyID.syntheticPrefix + String(seed))!
    invitation = try! Invitation(
      study: study,
      title: BilingualText(english: title.text(in: .english), welsh: title.text(in: .welsh)),
      window: StudyWindow(from: first, through: last)!, codelistVersion: Activity.codelistVersion,
      consent: BilingualText(english: consent.text(in: .english), welsh: consent.text(in: .welsh)),
      disclosure: .standard, seed: Int(seed & (1 << 53 - 1)), publicKey: key.publicKey)
    keyFile = StudyKeyFile(key, for: study)
    self.seed = seed
    synthetic = SyntheticStudy(
      seed: seed, participantCount: participantCount, firstWeek: first, maximumWeekCount: weekCount, rowsPerWeek: 36,
      maximumCaseCount: 12)
  }

  /// Signed and sealed: other bytes each time, as a seal has a key of its own, and the same within.
  func contribution(of participant: Int) throws(SealingError) -> [UInt8] {
    try SealedFile.contribution(
      synthetic.contribution(of: participant), .first, for: invitation,
      signedBy: .synthetic(seed: seed, participant: participant))
  }

  /// `synthetic-000001.alntime`, …
  static func name(of participant: Int) -> String { "synthetic-\(padded(participant + 1, to: 6)).alntime" }
}

/// The text as one word of a shell's command line.
func shellWord(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || "-_./".utf8.contains(byte) || byte >= 0x80
  }
  return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
}

/// What `simulate --json` prints.
private struct SimulatedDocument: Encodable {
  let directory: String
  let study: StudyHeader
  let participants: Int
}
