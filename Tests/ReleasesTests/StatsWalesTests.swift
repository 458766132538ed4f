import Foundation
import Releases
import Testing

/// The upload form, by the checks that StatsWales itself makes (statswales-backend, src/services/fact-table-validator.ts, commit
/// 02e79fa) and its guidance for lookup tables.
@Suite struct StatsWalesTests {
  /// All shorthand that there is, as the guidance has it.
  private static let noteCodes = Set("a b c e f k ns p r s ss sss t u w x z".split(separator: " ").map(String.init))

  @Test(arguments: ["hours-per-school-week", "slopes"])
  func `A data table has numbers or nothing, codes that there are, and no fact twice`(_ id: String) throws {
    let files = try SampleRelease().files()
    let rows = records(files.text("statswales/\(id).csv"))
    let head = try #require(rows.first)
    #expect(head.suffix(3) == ["Measure", "Data", "NoteCodes"])
    #expect(rows.count > 2)
    var keys = Set<[String]>()
    for row in rows.dropFirst() {
      let (data, codes) = (row[head.count - 2], row[head.count - 1])
      #expect(data.isEmpty || data.wholeMatch(of: /[+-]?[0-9]+[.]?[0-9]*|[.][0-9]+/) != nil, "\(row)")
      #expect(data.isEmpty == codes.split(separator: ",").contains("c"), "\(row)")
      #expect(codes.split(separator: ",").allSatisfy { Self.noteCodes.contains(String($0)) }, "\(row)")
      #expect(keys.insert(Array(row.dropLast(2))).inserted, "\(row) is there twice")
    }
  }

  @Test(arguments: ["hours-per-school-week", "slopes"])
  func `Every code of a data table is in its lookup table, with a description in each language`(_ id: String) throws {
    let files = try SampleRelease().files()
    let rows = records(files.text("statswales/\(id).csv"))
    for (place, column) in rows[0].dropLast(2).enumerated() {
      let lookup = records(files.text("statswales/\(id).\(column.lowercased()).lookup.csv"))
      let head = try #require(lookup.first)
      let descriptions = ["description_en", "description_cy"].compactMap(head.firstIndex)
      #expect(head[0] == "refcode" && descriptions.count == 2 && head.contains("sort"))
      let known = Set(lookup.dropFirst().map { $0[0] })
      #expect(Set(rows.dropFirst().map { $0[place] }).isSubset(of: known), "\(column)")
      #expect(lookup.dropFirst().allSatisfy { row in descriptions.allSatisfy { !row[$0].isEmpty } })
      for description in descriptions {
        #expect(
          Set(lookup.dropFirst().map { $0[description] }).count == lookup.count - 1, "descriptions are not distinct")
      }
    }
  }

  @Test func `Totals and averages are rows with their codes, and shares are percentages`() throws {
    let rows = records(try SampleRelease().files().text("statswales/hours-per-school-week.csv"))
    #expect(rows.contains { $0[0] == "all" && $0[1] == "minutes" && $0[2] != "" && $0[3] == "t" })
    #expect(rows.contains { $0[0] == "all" && $0[1] == "mean" && $0[2] != "" && $0[3] == "a" })
    #expect(rows.contains(["all", "in_school", "44.12", "a"]))
  }

  @Test func `A measure is of a kind and a format that the guidance lists`() throws {
    let kinds = Set([
      "count", "percentage", "rate", "rank", "numerator", "denominator", "index value", "mode", "median", "mean",
      "standard deviation", "variance", "quartile", "quintile", "decile", "percentile",
    ])
    for id in ["hours-per-school-week", "slopes"] {
      let rows = records(try SampleRelease().files().text("statswales/\(id).measure.lookup.csv"))
      #expect(rows[0].prefix(4) == ["refcode", "type", "format", "decimal"])
      for row in rows.dropFirst() {
        #expect(kinds.contains(row[1]) && ["decimal", "percentage"].contains(row[2]) && Int(row[3]) != nil, "\(row)")
      }
    }
  }
}
