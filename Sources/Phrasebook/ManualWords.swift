/// What the manual pages say beside the help texts: headings, and what several pages share.
extension Phrase {
  package enum Manual {
    /// A command line, and what it is for.
    package struct Example: Sendable {
      package let purpose: Phrase
      package let command: Phrase

      init(_ english: String, _ welsh: String, _ command: String) {
        self.init(english, welsh, Phrase(verbatim: command))
      }

      init(_ english: String, _ welsh: String, _ command: Phrase) {
        purpose = Phrase(en: english, cy: welsh)
        self.command = command
      }
    }

    package static let manual = Phrase(en: "alntime manual", cy: "Llawlyfr alntime")
    package static let name = Phrase(en: "Name", cy: "Enw")
    package static let synopsis = Phrase(en: "Synopsis", cy: "Crynodeb")
    package static let description = Phrase(en: "Description", cy: "Disgrifiad")
    package static let options = Phrase(en: "Options", cy: "Opsiynau")
    package static let commands = Phrase(en: "Commands", cy: "Gorchmynion")
    package static let times = Phrase(en: "Times and periods", cy: "Amserau a chyfnodau")
    package static let activities = Phrase(en: "Activities", cy: "Gweithgareddau")
    package static let statusLine = Phrase(en: "Status line", cy: "Llinell statws")
    package static let completion = Phrase(en: "Completion", cy: "Cwblhau")
    package static let environment = Phrase(en: "Environment", cy: "Amgylchedd")
    package static let files = Phrase(en: "Files", cy: "Ffeiliau")
    package static let settings = Phrase(en: "Settings", cy: "Gosodiadau")
    package static let signals = Phrase(en: "Signals", cy: "Signalau")
    package static let exitStatus = Phrase(en: "Exit status", cy: "Cod gadael")
    package static let examplesHeading = Phrase(en: "Examples", cy: "Enghreifftiau")
    package static let seeAlso = Phrase(en: "See also", cy: "Gweler hefyd")
    package static let keys = Phrase(en: "Keys", cy: "Allweddi")
    package static let keysOfTerm = Phrase(en: "Keys of a term", cy: "Allweddi tymor")
    package static let bands = Phrase(en: "Bands", cy: "Bandiau")
    package static let errors = Phrase(en: "Errors", cy: "Gwallau")

    package static let optionWord = Phrase(en: "option", cy: "opsiwn")
    package static let commandWord = Phrase(en: "command", cy: "gorchymyn")
    package static let argumentWord = Phrase(en: "argument", cy: "ymresymiad")
    package static let fileWord = Phrase(en: "file", cy: "ffeil")

    static let languageVariable = (
      "ALNTIME_LANG", Phrase(en: "The language: `en` or `cy`.", cy: "Yr iaith: `en` neu `cy`.")
    )
    static let localeVariables = (
      "LC_ALL, LC_MESSAGES, LANG",
      Phrase(
        en: "The locale, whose language is taken when ALNTIME_LANG is not set.",
        cy: "Y locale, y cymerir ei iaith pan nad yw ALNTIME_LANG wedi'i osod.")
    )
    static let calendars = (
      "share/alntime/calendars",
      Phrase(
        en: "Calendars of term dates that a public page states, beneath the directory that alntime is installed in.",
        cy: "Calendrau o ddyddiadau tymor y mae tudalen gyhoeddus yn eu nodi, dan y cyfeiriadur lle gosodwyd alntime.")
    )
  }
}
