import Foundation
import Glibc
import Testing

/// What comes into a pool, and what does not.
@Suite(.onOwnThreads) struct PoolAddingTests {
  @Test func `A file with one bit turned at any of many places is refused, and nothing of it is in the pool`() throws {
    let study = try SimulatedStudy(participants: 1, weeks: 3)
    let whole = try study.bytes(study.name(of: 0))
    let places =
      Array(0..<130) + Array(stride(from: 130, to: whole.count - 64, by: 997)) + (whole.count - 64..<whole.count)
    for place in places {
      var bytes = whole
      bytes[place] ^= 1 << UInt8(place % 8)
      try study.write(String(format: "flipped/%06d.alntime", place), bytes)
    }
    for length in [0, 1, 17, 87, 120, whole.count / 2, whole.count - 1] {
      try study.write("flipped/short-\(length).alntime", Array(whole.prefix(length)))
    }
    try study.write("flipped/longer.alntime", whole + [0])
    let finished = try study.home.type("alntime pool add a.pool flipped --key sim/study.key --json")
    #expect(finished.exitCode == 65)
    let tally = try object(finished.output)
    #expect((tally["refused"] as? [Any])?.count == places.count + 8)
    #expect(tally["participants"] as? Int == 0 && tally["added"] as? Int == 0)
    #expect(try study.members(of: "a.pool").isEmpty)
    #expect(try study.json("alntime pool add a.pool sim --key sim/study.key")["added"] as? Int == 1)
  }

  @Test func `An old file that comes again, and all files again in another order, change nothing`() throws {
    let study = try SimulatedStudy()
    let add = "alntime pool add a.pool --key sim/study.key"
    for number: UInt32 in [5, 2, 9] {
      try study.write("re-\(number).alntime", try study.contribution(0, number, asOf: 3))
    }
    _ = try study.succeed("\(add) sim re-5.alntime")
    let five = try study.view(of: "a.pool")
    #expect(try study.json("\(add) re-2.alntime \(study.name(of: 0))")["older"] as? Int == 2)
    #expect(try study.view(of: "a.pool") == five)
    #expect(try study.json("\(add) re-9.alntime re-2.alntime")["replaced"] as? Int == 1)
    let nine = try study.view(of: "a.pool")
    #expect(nine != five)
    _ = try study.succeed("alntime pool create b.pool --invitation sim/invitation.json")
    _ = try study.succeed("alntime pool add b.pool re-9.alntime re-2.alntime sim re-5.alntime --key sim/study.key")
    #expect(try study.view(of: "b.pool") == nine)
  }

  @Test func `One bad file of many is named at the end, and the others are in`() throws {
    let study = try SimulatedStudy(participants: 12)
    try study.write("sim/synthetic-000005.alntime", [1, 2, 3])
    try study.write("sim/a\u{1B}[31mname.alntime", [1])
    try study.write("sim/notes.txt", [1])
    mkfifo(study.home.path + "/sim/pipe.alntime", 0o600)
    let finished = try study.home.type("alntime pool add a.pool sim --key sim/study.key")
    #expect(finished.exitCode == 65)
    #expect(finished.output.hasPrefix("Added: 11 contributions\na.pool has 11 participants.\n"), "\(finished.output)")
    let lines = finished.errors.split(separator: "\n")
    #expect(
      lines.map { $0.prefix { $0 != ":" } } == [
        "alntime", "  sim/a[31mname.alntime", "  sim/pipe.alntime", "  sim/synthetic-000005.alntime",
      ], "\(finished.errors)")
    #expect(finished.errors.hasPrefix("alntime: Refused: 3 files\n") && !finished.errors.contains("\u{1B}"))
  }

  @Test func `What was given to another study, to other words or sealed for another key is refused with that reason`()
    throws
  {
    let study = try SimulatedStudy(participants: 2)
    let other = try SimulatedStudy(participants: 1, seed: 8)
    let longer = try SimulatedStudy(participants: 1, weeks: 9)
    try study.write("study.alntime", try other.bytes(other.name(of: 0)))
    try study.write("words.alntime", try longer.bytes(longer.name(of: 0)))
    try study.write("other.key", try other.bytes("sim/study.key"))
    for (language, reasons) in [
      ("en", ["it was given to another study, synthetic-8.", "it answers another wording of the invitation."]),
      ("cy", ["fe'i rhoddwyd i astudiaeth arall, synthetic-8.", "mae'n ateb geiriad arall o'r gwahoddiad."]),
    ] {
      let finished = try study.home.type(
        "alntime pool add a.pool study.alntime words.alntime --key sim/study.key",
        environment: ["ALNTIME_LANG": language])
      #expect(finished.exitCode == 65)
      for reason in reasons { #expect(finished.errors.contains(reason), "\(finished.errors)") }
    }
    let key = try study.home.type("alntime pool add a.pool sim --key other.key")
    #expect(key.exitCode == 65)
    #expect(key.errors.contains("other.key does not open what is sealed for synthetic-7."), "\(key.errors)")
    #expect(try study.members(of: "a.pool").isEmpty)
  }

  @Test func `Contributions need the key, which may lie beside the pool; withdrawals need none`() throws {
    let study = try SimulatedStudy(participants: 2)
    try study.write("leave.alntime", try study.withdrawal(1))
    let without = try study.home.type("alntime pool add a.pool leave.alntime sim")
    #expect(without.exitCode == 1)
    #expect(without.errors.contains("The study's key is not at synthetic-7.key."), "\(without.errors)")
    #expect(try study.members(of: "a.pool").isEmpty)
    #expect(try study.json("alntime pool add a.pool leave.alntime")["withdrawn"] as? Int == 1)
    try study.write("synthetic-7.key", try study.bytes("sim/study.key"))
    #expect(try study.json("alntime pool add a.pool sim")["added"] as? Int == 1)
    let verified = try study.json("alntime pool verify a.pool")
    #expect(verified["contributionsOpened"] as? Int == 1 && verified["signaturesTried"] as? Int == 2)
  }

  @Test func `Whoever leaves is erased from the file for ever, and does not come back`() throws {
    let study = try SimulatedStudy()
    try study.write("leave.alntime", try study.withdrawal(2, 1))
    _ = try study.succeed("alntime pool add a.pool sim --key sim/study.key")
    let original = try study.bytes(study.name(of: 2))
    #expect(try count(of: original, in: study.bytes("a.pool")) > 10)
    let removed = try study.json("alntime pool remove-by-withdrawal a.pool leave.alntime")
    #expect(removed["withdrawn"] as? Int == 1 && removed["participants"] as? Int == 5)
    // The pseudonym stays, with the withdrawal that is signed with it.
    #expect(try count(of: Array(original.dropFirst(160)), in: study.bytes("a.pool")) == 0)
    let after = try study.view(of: "a.pool")
    try study.write("newer.alntime", try study.contribution(2, 9))
    let again = try study.json("alntime pool add a.pool sim newer.alntime leave.alntime --key sim/study.key")
    #expect(again["afterWithdrawal"] as? Int == 2 && again["alreadyThere"] as? Int == 6)
    #expect(try study.view(of: "a.pool") == after)
  }

  /// How many of the 32-byte pieces of some bytes are anywhere in others.
  private func count(of bytes: [UInt8], in others: [UInt8]) -> Int {
    let data = Data(others)
    return stride(from: 0, to: bytes.count - 31, by: 32).count { data.range(of: Data(bytes[$0..<$0 + 32])) != nil }
  }
}
