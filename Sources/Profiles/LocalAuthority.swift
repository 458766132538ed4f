/// The 22 local authorities of Wales; raw values are also the names of their files in Config/calendars.
///
/// Source: OwainJones/statswales-reference-data, geog_ref_v1.csv, its spelling corrected from pages of stats.llyw.cymru.
package enum LocalAuthority: String, CaseIterable, Sendable {
  case blaenauGwent = "blaenau-gwent"
  case bridgend, caerphilly, cardiff, carmarthenshire, ceredigion, conwy, denbighshire, flintshire, gwynedd
  case isleOfAnglesey = "isle-of-anglesey"
  case merthyrTydfil = "merthyr-tydfil"
  case monmouthshire
  case neathPortTalbot = "neath-port-talbot"
  case newport, pembrokeshire, powys
  case rhonddaCynonTaf = "rhondda-cynon-taf"
  case swansea, torfaen
  case valeOfGlamorgan = "vale-of-glamorgan"
  case wrexham
}
