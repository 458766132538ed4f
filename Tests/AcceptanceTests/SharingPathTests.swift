import Foundation
import Glibc
import Sealing
import Studies
import Testing

/// From an invitation to the file that a study receives, and to leaving it, as both ends type it.
@Suite(.onOwnThreads) struct SharingPathTests {
  let daemon: PrivateDaemon

  init() throws {
    daemon = try PrivateDaemon()
    try daemon.home.write("school.toml", Fixtures.calendar)
    try daemon.home.write("consent.en", "I agree.\r\n\r\nTo all of it.\n")
    try daemon.home.write("consent.cy", "Rwy'n cytuno.\n")
    for line in [
      "alntime calendar import school.toml", "alntime case open K7 --aware 2026-01-12",
      "alntime log idp '2026-01-13 09:00' 3h --case K7 --note 'Mam Sion'",
      "alntime log paperwork '2026-01-14 20:00' 1h30m",
      "alntime log pcp '2026-03-04 13:00' 2h --case K8", "alntime case issue K7 --on 2026-01-22",
      "alntime confirm 2026-W03 --yes", "alntime confirm 2026-W08 --yes",
    ] {
      let finished = try daemon.type(line)
      try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
    }
  }

  @Test func `A study is invited to, joined, shared with twice and left`() throws {
    try Transcript(
      """
      $ alntime invite aln-2026 --title-en 'The ALN time study' --title-cy 'Astudiaeth amser ADY' --first-week 2026-01-05 --last-week 2026-W13 --consent-en consent.en --consent-cy consent.cy
      aln-2026.invitation.json invites to aln-2026, weeks 2026-W02 to 2026-W13. Send it to whoever may take part.
      Its fingerprint: …
      aln-2026.key opens what comes back. Whoever has it can read every contribution, and without it nobody can: keep it safe, and never send it along.
      $ alntime join
      You take part in no study. `alntime join INVITATION` reads an invitation out and asks.
      $ alntime join aln-2026.invitation.json --yes
      The ALN time study (aln-2026)
      It asks about weeks 2026-W02 to 2026-W13 (12 weeks).
      Fingerprint …: compare it with whoever invited you, and you
      know that you read the same words.

      What you agree to:
          I agree.

          To all of it.

      What may be published: no cell of fewer than 5 participants, counts to the
      nearest 5, and no hours from which one may work out another's to within 10%.

      You take part in aln-2026, as …: a key made for this study alone. Nothing has left your computer. `alntime share --preview` shows what would.
      $ alntime join aln-2026.invitation.json
      You take part in aln-2026 already, as …; nothing was changed.
      $ alntime share --preview
      This would leave your computer, and nothing else:

      On the outside, for anybody to see
        Study                     aln-2026
        Digest of the invitation  …
        Your key for it           …
        Number of the file        1

      Inside, for whoever has the study's key
        Version of the list of activities  1

      Who you are, in bands
        Your role                               Prefer not to say
        Kind of setting                         Prefer not to say
        Language of the setting                 Prefer not to say
        Learners on roll                        Prefer not to say
        Local authority                         Prefer not to say
        Region                                  Prefer not to say
        Specialist resource base or class here  Prefer not to say
        You lead ALN for a cluster              Prefer not to say

      Confirmed weeks: school days, days without a calendar, term, protected release
      time
        2026-W03  5 school days  0 days without a calendar  Spring         140 min
        2026-W08  0 school days  0 days without a calendar  Outside terms  0 min

      Work: week, activity, time of day, case by number, minutes
        2026-W03  Records and paperwork  Evening             no case  90 min
        2026-W03  IDP drafting           Other school hours  case 1   180 min

      Cases by number: kind, weeks in which opened, issued and put away, statutory
      days taken
        case 1  school  opened 2026-W03, issued 2026-W04, 8 days taken

      How it was recorded
        Logged afterwards  270 min

      This stays on your computer:
        the clock times of 3 entries
        1 note
        2 case labels
        1 week with work, not confirmed or not asked about
      $ ls *.alntime
      ls: cannot access '*.alntime': No such file or directory
      $ alntime share --output first.alntime
      Wrote first.alntime: 2 weeks, 4 h 30 min, 1 case; number 1.
      Nothing was sent: pass the file on yourself. Only the study's key opens it. `alntime share --preview` shows all that is in it.
      $ alntime share
      Wrote aln-2026-…-0002.alntime: 2 weeks, 4 h 30 min, 1 case; number 2.
      It takes the place of what you gave before.
      Nothing was sent: …
      $ alntime withdraw --yes --output left.alntime
      Wrote left.alntime: you have left aln-2026. Pass it on to whoever has your files; once it is in a pool, nothing of yours is.
      $ alntime withdraw --output again.alntime
      Wrote again.alntime: you have left aln-2026. Pass it on to whoever has your files; once it is in a pool, nothing of yours is.
      $ alntime join
      The ALN time study (aln-2026): joined …; left …
      """
    ).expect(on: daemon)
  }

  @Test func `Gwahoddir i astudiaeth, ymunir â hi, rhennir â hi ac fe'i gadewir`() throws {
    try Transcript(
      """
      $ alntime invite aln-2026 --title-en 'The ALN time study' --title-cy 'Astudiaeth amser ADY' --first-week 2026-01-05 --last-week 2026-W13
      Mae aln-2026.invitation.json yn gwahodd i aln-2026, wythnosau 2026-W02 i 2026-W13. Anfonwch ef at bwy bynnag a gaiff gymryd rhan.
      Olion bysedd y gwahoddiad: …
      Mae aln-2026.key yn agor yr hyn a ddaw yn ôl. …
      $ alntime join aln-2026.invitation.json --yes
      Astudiaeth amser ADY (aln-2026)
      Mae'n gofyn am wythnosau 2026-W02 i 2026-W13 (12 wythnos).
      …
      Yr hyn rydych yn cytuno iddo:
          Rwy'n cymryd rhan o'm gwirfodd, a chaf adael pryd bynnag y mynnaf, heb roi
      …
      Rydych yn cymryd rhan yn aln-2026, fel …: allwedd a wnaed ar gyfer yr astudiaeth hon yn unig. …
      $ alntime share --preview
      Byddai hyn yn gadael eich cyfrifiadur, a dim byd arall:
      …
      Gwaith: wythnos, gweithgaredd, amser o'r dydd, achos yn ôl rhif, munudau
        2026-W03  …  dim achos  90 mun
        2026-W03  Llunio CDU  …  achos 1    180 mun
      …
        achos 1  school  agorwyd 2026-W03, cyhoeddwyd 2026-W04, 8 diwrnod wedi'u cymryd
      …
      Mae hyn yn aros ar eich cyfrifiadur:
        amserau cloc 3 chofnod
        1 nodyn
        2 label achos
        1 wythnos â gwaith, heb ei chadarnhau neu heb i'r astudiaeth ofyn amdani
      $ alntime share --output cyntaf.alntime
      Ysgrifennwyd cyntaf.alntime: 2 wythnos, 4 awr 30 mun, 1 achos; rhif 1.
      Nid anfonwyd dim: trosglwyddwch y ffeil eich hun. …
      $ alntime withdraw --yes --output gadael.alntime
      Ysgrifennwyd gadael.alntime: rydych wedi gadael aln-2026. …
      $ alntime join
      Astudiaeth amser ADY (aln-2026): ymunwyd …; gadawyd …
      """
    ).expect(on: daemon, in: "cy", exitCode: 0)
  }

  @Test func `The study's key opens the file, and in it is what the preview showed`() throws {
    try invite()
    let preview = try object(try daemon.type("alntime share --preview --json").output)
    let shared = try object(try daemon.type("alntime share --output given.alntime --json").output)
    #expect(shared["sequence"] as? Int == preview["sequence"] as? Int)
    #expect(shared["weeks"] as? Int == 2 && shared["minutes"] as? Int == 270 && shared["cases"] as? Int == 1)
    let contribution = try daemon.home.openedContribution("given.alntime")
    let shown = try JSONSerialization.data(withJSONObject: try #require(preview["contribution"]), options: .sortedKeys)
    #expect(String(decoding: contribution.canonicalJSON, as: UTF8.self) == String(decoding: shown, as: UTF8.self))
    #expect(access("\(daemon.home.path)/given.alntime", R_OK) == 0)
    var status = stat()
    #expect(stat("\(daemon.home.path)/given.alntime", &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat("\(daemon.home.path)/aln-2026.key", &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  /// So that two studies cannot find out that they share a participant.
  @Test func `Each study knows its participant by another key, and says so by name`() throws {
    try invite()
    try invite("aln-2027")
    let unnamed = try daemon.type("alntime share")
    #expect(unnamed.exitCode == 64 && unnamed.errors.contains("name one of aln-2026, aln-2027."), "\(unnamed.errors)")
    let pseudonyms = try ["aln-2026", "aln-2027"].map { study in
      try #require(
        try object(try daemon.type("alntime share \(study) --preview --json").output)["pseudonym"] as? String)
    }
    #expect(pseudonyms[0] != pseudonyms[1] && pseudonyms.allSatisfy { $0.count == 64 })
    let listed = try daemon.type("alntime join --json").output
    #expect(!listed.contains("\"key\""), "a secret key is shown")
  }

  @Test func `Nothing is undone, lost or numbered twice when sharing is cut short`() throws {
    try invite()
    let refused = try daemon.type("alntime share --output no/such/folder")
    #expect(refused.exitCode == 74 && refused.errors.contains("no/such/folder cannot be written"))
    let shared = try object(try daemon.type("alntime share --output given.alntime --json").output)
    #expect(shared["sequence"] as? Int == 2, "the number of the file that was never written is not given out again")
    let left = try FileManager.default.contentsOfDirectory(atPath: daemon.home.path).filter { $0.hasSuffix(".part") }
    #expect(left == [])
  }

  @Test func `Without the program that seals, alntime says which one is missing`() throws {
    let folder = daemon.home.path + "/elsewhere"
    let copied = try daemon.home.type("mkdir elsewhere && cp \(Machine.programs)/alntime elsewhere")
    try #require(copied.exitCode == 0)
    for (language, sentence) in [("en", "alntime-study, which is neither in"), ("cy", "Y rhaglen alntime-study")] {
      let finished = try daemon.type("\(folder)/alntime share", in: language)
      #expect(finished.exitCode == 69 && finished.errors.contains(sentence), "\(finished.errors)")
    }
    let installed = try daemon.home.type(
      "mkdir -p bin libexec/alntime && cp elsewhere/alntime bin && cp \(Machine.programs)/alntime-study libexec/alntime"
    )
    try #require(installed.exitCode == 0)
    #expect(try daemon.type("\(daemon.home.path)/bin/alntime share").exitCode == 1)
  }

  private func invite(_ study: String = "aln-2026") throws {
    for line in [
      "alntime invite \(study) --title-en Study --title-cy Astudiaeth --first-week 2026-W02 --last-week 2026-W13",
      "alntime join \(study).invitation.json --yes",
    ] {
      let finished = try daemon.type(line)
      try #require(finished.exitCode == 0, "\(line): \(finished.errors)")
    }
  }
}
