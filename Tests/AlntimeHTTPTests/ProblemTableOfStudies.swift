import AlntimeAPI
import AlntimeHTTP
import Desks
import Studies
import Testing

extension ProblemTests {
  private static let key = String(repeating: "0a", count: 32)

  private static func joining(_ invitation: String, _ key: String = key) -> String {
    #"{"invitation":"\#(invitation)","key":"\#(key)"}"#
  }

  /// `aln-2026` was joined by `come`, and `aln-2025` was joined and left at 12:00.
  static let tableOfStudies: [Refused] = [
    Refused(
      method: "GET", target: "/v1/studies/aln-2027", code: .unknownStudy,
      english:
        "You have not joined a study `aln-2027`. Join it by its invitation: `alntime join FILE`. You have joined: "
        + "aln-2025, aln-2026.",
      welsh: "Nid ydych wedi ymuno ag astudiaeth `aln-2027`. Ymunwch â hi trwy ei gwahoddiad: `alntime join FFEIL`. "
        + "Rydych wedi ymuno â: aln-2025, aln-2026."),
    Refused(
      method: "POST", target: "/v1/studies/aln-2027/statements", body: #"{"kind":"withdrawal"}"#, code: .unknownStudy,
      english: "You have not joined a study `aln-2027`", welsh: "Nid ydych wedi ymuno ag astudiaeth `aln-2027`"),
    Refused(
      method: "GET", target: "/v1/studies/ALN", code: .badStudyID, english: "`ALN` cannot be the name of a study",
      welsh: "Ni all `ALN` fod yn enw ar astudiaeth"),
    Refused(
      method: "PUT", target: "/v1/studies/al", body: joining("come"), code: .badStudyID,
      english: "`al` cannot be the name of a study", welsh: "Ni all `al` fod yn enw ar astudiaeth"),
    Refused(
      method: "PUT", target: "/v1/studies/aln-2027", body: joining(""), code: .badInvitation,
      english: "The invitation is empty or over 65536 bytes", welsh: "Mae'r gwahoddiad yn wag neu dros 65536 beit"),
    Refused(
      method: "PUT", target: "/v1/studies/aln-2027", body: joining(String(repeating: "x", count: 65_537)),
      code: .badInvitation, english: "The invitation is empty or over 65536 bytes",
      welsh: "Mae'r gwahoddiad yn wag neu dros 65536 beit"),
    Refused(
      method: "PUT", target: "/v1/studies/aln-2027", body: joining("come", key.dropLast() + "g"),
      code: .badParticipantKey, english: "is not 64 hexadecimal digits", welsh: "Nid 64 o ddigidau hecsadegol"),
    Refused(
      method: "PUT", target: "/v1/studies/aln-2027", body: joining("come", key + "0a"), code: .badParticipantKey,
      english: "is not 64 hexadecimal digits", welsh: "Nid 64 o ddigidau hecsadegol"),
    Refused(
      method: "PUT", target: "/v1/studies/aln-2027", body: #"{"invitation":"come"}"#, code: .malformedJSON,
      english: "not the JSON object", welsh: "Nid yw'r corff y gwrthrych JSON"),
    Refused(
      method: "PUT", target: "/v1/studies/aln-2026", body: joining("come again"), code: .otherInvitation,
      english: "You joined `aln-2026` by another invitation",
      welsh: "Rydych wedi ymuno â `aln-2026` trwy wahoddiad arall"),
    Refused(
      method: "PUT", target: "/v1/studies/aln-2025", body: joining("come"), code: .studyLeft,
      english: "You left `aln-2025` at 12:00 on Tue 24 November 2026, and a withdrawal is final",
      welsh: "Gadawsoch `aln-2025` am 12:00 ar Mawrth 24 Tachwedd 2026, ac mae tynnu'n ôl yn derfynol"),
    Refused(
      method: "POST", target: "/v1/studies/aln-2025/statements", body: #"{"kind":"contribution"}"#, code: .studyLeft,
      english: "a withdrawal is final. Nothing was changed.", welsh: "yn derfynol. Ni newidiwyd dim."),
    Refused(
      method: "POST", target: "/v1/studies/aln-2026/statements", body: #"{"kind":"gift"}"#, code: .badQuery,
      english: "`kind=gift`", welsh: "`kind=gift`"),
  ]
}

extension Doorstep {
  /// Takes part in a study, and leaves another.
  func demandStudies() async throws {
    _ = try await desk.join("aln-2026", "come")
    _ = try await desk.join("aln-2025", "come")
    _ = try await desk.allot("aln-2025", .withdrawal)
  }

  /// All that a refusal must leave as it was.
  func kept() async throws -> String {
    try await desk.timesheet() + ask("GET", "/v1/cases?all=true").text + ask("GET", "/v1/studies").text
  }
}
