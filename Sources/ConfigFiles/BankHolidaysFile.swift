package import Chronology

/// A bank holiday of England and Wales.
package struct BankHoliday: Hashable, Sendable {
  /// The day off, which for a substitute day is not the feast's own.
  package let date: CivilDate
  package let nameEnglish: String
  package let nameWelsh: String

  package init(date: CivilDate, nameEnglish: String, nameWelsh: String) {
    self.date = date
    self.nameEnglish = nameEnglish
    self.nameWelsh = nameWelsh
  }
}

/// The file Config/bank-holidays.toml.
package enum BankHolidaysFile {
  /// Reads the bank holidays in the file's order, or throws the first fault.
  package static func read(_ text: String) throws(ConfigFileError) -> [BankHoliday] {
    let file = try TOMLText.parse(text).table(allowing: ["bank_holidays"])
    guard let node = file["bank_holidays"] else { return [] }
    var holidays: [BankHoliday] = []
    for element in try node.elements() {
      let table = try element.table(allowing: ["date", "en", "cy"])
      holidays.append(
        BankHoliday(
          date: try table.required("date").date(), nameEnglish: try table.required("en").nonEmptyText(),
          nameWelsh: try table.required("cy").nonEmptyText()))
    }
    return holidays
  }
}
