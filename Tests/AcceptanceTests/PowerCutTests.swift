import Foundation
import Testing

extension Faults {
  /// The power of the disk, or of a kernel, is cut under several clients at once (FAULTS R2, R3).
  @Suite(
    .onOwnThreads,
    .enabled(if: PowerCut.isPossible && Clients.arePossible && FlakyDisk.isPossible, "needs root, ext4, Python and cc"))
  struct PowerCutTests {
    @Test func `A power cut loses nothing acknowledged, also when the daemon was killed shortly before`() throws {
      let rounds = Rounds.count(3, soak: 100)
      let cut = try PowerCut(rounds: rounds, clients("--killing"))
      #expect(cut.faultyRounds == 0 && cut.acknowledged > rounds, "\(cut)")

      let disk = try FlakyDisk(.dropEveryFlush)
      let preload = disk.variables.map { "\($0)='\($1)'" }.joined(separator: " ")
      let unflushed = try PowerCut(rounds: Rounds.count(2, soak: 8), "\(preload) \(clients("--killing"))")
      #expect(unflushed.faultyRounds > 0, "the same daemon without its flushes: \(unflushed)")
      let normal = try PowerCut(rounds: Rounds.count(4, soak: 8), writer("normal"))
      #expect(normal.faultyRounds > 0, "synchronous = NORMAL: \(normal)")
      let full = try PowerCut(rounds: Rounds.count(2, soak: 8), writer("full"))
      #expect(full.faultyRounds == 0, "the writer of the control at FULL: \(full)")
      Rounds.report(
        "R2 power cut, 4 clients, \(cut.acknowledged) acknowledged", rounds: rounds, lost: cut.faultyRounds,
        control: "NORMAL lost in \(normal.rounds), no flush in \(unflushed.rounds), FULL in \(full.rounds)")
    }

    @Test(.enabled(if: PowerCut.hasKernel, "needs user-mode-linux"))
    func `Nor does the end of a whole kernel`() throws {
      let rounds = Rounds.count(1, soak: 10)
      let cut = try PowerCut(rounds: rounds, ofKernel: true, clients())
      #expect(cut.faultyRounds == 0 && cut.acknowledged > rounds, "\(cut)")
      let normal = try PowerCut(rounds: Rounds.count(2, soak: 8), ofKernel: true, writer("normal"))
      #expect(normal.faultyRounds > 0, "synchronous = NORMAL: \(normal)")
      let full = try PowerCut(rounds: Rounds.count(1, soak: 8), ofKernel: true, writer("full"))
      #expect(full.faultyRounds == 0, "the writer of the control at FULL: \(full)")
      Rounds.report(
        "R3 kernel killed, 4 clients, \(cut.acknowledged) acknowledged", rounds: rounds, lost: cut.faultyRounds,
        control: "NORMAL lost in \(normal.rounds), FULL in \(full.rounds)")
    }

    private func clients(_ option: String = "") -> String {
      // The name of a socket has no room for the disk's path.
      "exec '\(Machine.rig("clients"))' $(mktemp -d $ROOM/aln-cut-XXXXXX)/s --database $DISK/logbook \(option)"
    }

    private func writer(_ synchronous: String) -> String {
      "exec '\(Machine.rig("sqlite-writer"))' $DISK/logbook \(synchronous)"
    }
  }
}

/// So many power cuts under a writer: `Tests/Rigs/power-cut`.
private struct PowerCut: CustomStringConvertible {
  let description: String
  let acknowledged: Int
  let faultyRounds: Int
  private let count: Int

  /// `1 of 8`
  var rounds: String { "\(faultyRounds) of \(count)" }

  /// Whether a disk can be made, mounted and cut off here: a container can forbid it.
  static let isPossible: Bool = {
    guard Machine.canMount, Machine.has("mkfs.ext4"), Machine.has("python3"), let home = try? PrivateHome() else {
      return false
    }
    return (try? home.run([Machine.rig("power-cut"), "1", "--check", "true", "--", "sh", "-c", "echo up; sleep 9"]))?
      .exitCode == 0
  }()

  /// Whether a kernel can be started as a program; that it may, a test shows.
  static let hasKernel = isPossible && Machine.has("linux.uml")

  init(rounds: Int, ofKernel isKernel: Bool = false, _ writer: String) throws {
    let home = try PrivateHome()
    let check = "'\(Machine.rig("acknowledged"))' $DISK/logbook $ACKS >&2"
    let process = try ChildProcess(
      [Machine.rig("power-cut"), "\(rounds)"] + (isKernel ? ["--own-kernel"] : [])
        + ["--check", check, "--", "sh", "-c", writer],
      environment: home.environment, directory: home.path)
    _ = try process.finish(withinSeconds: 90 + 15 * rounds)
    let numbers = process.outputText.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] == rounds else { throw Trouble(process.outputText + process.errorText) }
    (count, acknowledged, faultyRounds) = (numbers[0], numbers[1], numbers[2])
    description = process.outputText + process.errorText
  }
}
