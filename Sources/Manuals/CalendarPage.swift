import Chronology
import Phrasebook
import Profiles

/// alntime-calendar(5).
extension PageWriter {
  mutating func writeCalendarFile() {
    typealias Manual = Phrase.Manual
    roff.section(text(Manual.name))
    roff.name(ManualPage.calendar.rawValue, text(Manual.calendarFileName))
    section(Manual.synopsis)
    roff.paragraph(roff: Roff.bold("alntime calendar import") + " " + Roff.italic(text(Manual.fileWord)))
    section(Manual.description, Manual.calendarFile)
    section(Manual.keys)
    items(Manual.calendarKeys)
    section(Manual.keysOfTerm)
    items(Manual.termKeys)
    section(Manual.setupFileHeading, Manual.setupFile)
    for dimension in ProfileDimension.allCases {
      roff.item(dimension.rawValue, dimension.codes.map { "`\($0)`" }.joined(separator: ", "))
    }
    section(Manual.bands, [Manual.bandsOfDay])
    for band in Band.allCases { roff.item(band.rawValue, text(.name(of: band))) }
    section(Manual.errors, Manual.calendarErrors)
    for fault in Manual.calendarFaults { roff.paragraph(roff: #"\(bu "# + Roff.prose(text(fault))) }
    section(Manual.examplesHeading)
    roff.literal(Manual.calendarExample.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    section(Manual.files)
    items(Manual.filesOfCalendar)
    section(Manual.seeAlso)
    roff.paragraph("`alntime`(1), `alntimed`(8)")
  }
}
