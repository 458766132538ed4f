import FoundationEssentials
import Testing

/// The files that FORMAT.md keeps: a fenced block each, whose lines belong together.
enum Vectors {
  static let page = "\(#filePath.dropLast("Tests/SealingTests/Vectors.swift".count))Sources/Sealing/FORMAT.md"

  static func named(_ name: String) throws -> String {
    let page = try String(contentsOfFile: page, encoding: .utf8)
    let block = try #require(page.components(separatedBy: "```vector \(name)\n").dropFirst().first, "no \(name)")
    return try #require(block.components(separatedBy: "```").first).replacing("\n", with: "")
  }

  static func bytes(_ name: String) throws -> [UInt8] { Array(try #require(Data(base64Encoded: named(name)))) }
}
