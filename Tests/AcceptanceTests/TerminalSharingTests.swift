import Testing

/// What is asked of a person who joins a study, leaves it, or wraps its key.
@Suite(.onOwnThreads, .enabled(if: Machine.has("script"))) struct TerminalSharingTests {
  let daemon: PrivateDaemon

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("study.invitation.json", BadInput.invitation)
  }

  @Test(arguments: [("en", "y", "You take part in aln-2026"), ("cy", "i", "Rydych yn cymryd rhan yn aln-2026")])
  func `A person reads the consent text, is asked, and yes joins`(language: String, answer: String, done: String) throws
  {
    let joined = try daemon.onTerminal("alntime join study.invitation.json", in: language, typing: answer)
    #expect(joined.output.contains(language == "en" ? "I agree." : "Rwy’n cytuno."), "\(joined.output)")
    #expect(joined.output.contains(language == "en" ? "Do you take part? [y/N] " : "Ydych chi'n cymryd rhan? [i/N] "))
    #expect(joined.output.contains(done) && joined.exitCode == 0, "\(joined.output)")
  }

  @Test func `Any other answer joins nothing, and leaves nothing`() throws {
    let refused = try daemon.onTerminal("alntime join study.invitation.json", typing: "n")
    #expect(refused.output.contains("You do not take part; nothing was recorded."), "\(refused.output)")
    #expect(try daemon.type("alntime join").output.contains("You take part in no study."))
    #expect(try daemon.type("alntime join study.invitation.json --yes").exitCode == 0)
    let stayed = try daemon.onTerminal("alntime withdraw --output left.alntime", in: "cy", typing: "na")
    #expect(stayed.output.contains("Nid ydych wedi gadael; ni newidiwyd dim."), "\(stayed.output)")
    #expect(try daemon.type("test ! -e left.alntime").exitCode == 0)
    let left = try daemon.onTerminal("alntime withdraw --output left.alntime", typing: "yes")
    #expect(left.output.contains("Wrote left.alntime: you have left aln-2026."), "\(left.output)")
  }

  @Test func `A passphrase is typed twice, and has to be the same`() throws {
    let invite =
      "alntime invite aln-1 --title-en A --title-cy B --first-week 2026-W36 --last-week 2026-W40 --passphrase"
    let differing = try daemon.onTerminal(invite, typing: "gair pas\ngair bas")
    #expect(differing.exitCode == 64 && differing.output.contains("The two passphrases differ"), "\(differing.output)")
    #expect(try daemon.type("test ! -e aln-1.key && test ! -e aln-1.invitation.json").exitCode == 0)
    let invited = try daemon.onTerminal(invite, typing: "gair pas\ngair pas")
    #expect(invited.exitCode == 0 && invited.output.contains("Passphrase for the key: "), "\(invited.output)")
    #expect(invited.output.contains("aln-1.key opens what comes back, with the passphrase."), "\(invited.output)")
    #expect(try daemon.type("grep -c wrapping aln-1.key").output == "1\n")
  }
}
