import Testing

/// Pools on a disk that has no room left.
@Suite(.onOwnThreads, .enabled(if: Machine.canMount, "needs the right to mount a tmpfs, to fill a disk"))
struct PoolDiskTests {
  @Test func `On a full disk what was added before is safe, and with room the same command goes on`() throws {
    let study = try SimulatedStudy(participants: 8)
    let disk = try SmallDisk(sizeKiB: 2_048)
    let pool = "\(disk.path)/a.pool"
    _ = try study.succeed("alntime pool create \(pool) --invitation sim/invitation.json")
    _ = try study.succeed("alntime pool add \(pool) \(study.name(of: 3)) --key sim/study.key")
    let before = try study.view(of: pool)
    try disk.fill()
    for (language, sentence) in [
      ("en", "There is no space left for \(pool). What was added before is safe:"),
      ("cy", "Nid oes lle ar ôl i \(pool). Mae'r hyn a ychwanegwyd o'r blaen yn ddiogel:"),
    ] {
      let finished = try study.home.type(
        "alntime pool add \(pool) sim --key sim/study.key", environment: ["ALNTIME_LANG": language])
      #expect(finished.exitCode == 74)
      #expect(finished.errors.contains(sentence), "\(finished.errors)")
      #expect(try study.view(of: pool) == before)
    }
    disk.free()
    let added = try study.json("alntime pool add \(pool) sim --key sim/study.key")
    #expect(added["added"] as? Int == 7 && added["alreadyThere"] as? Int == 1)
    #expect(try study.succeed("alntime pool verify \(pool) --key sim/study.key").contains("Nothing is wrong."))
  }

  @Test func `A simulation that runs out of space says how far it came`() throws {
    let home = try PrivateHome()
    let disk = try SmallDisk(sizeKiB: 200)
    let finished = try home.type("alntime simulate \(disk.path)/sim --participants 200 --weeks 20 --seed 1")
    #expect(finished.exitCode == 74)
    #expect(finished.errors.hasPrefix("alntime: Only ") && finished.output.isEmpty, "\(finished.errors)")
    #expect(
      finished.errors.contains(" of 200 contributions could be written to \(disk.path)/sim, which is incomplete."))
  }
}
