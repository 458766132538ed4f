/// How a logbook's file is, and the disk under it.
package struct LogbookCondition: Hashable, Sendable {
  package let path: String
  /// Of the database alone, without the write-ahead log beside it.
  package let byteCount: Int
  /// The newest change of the schema that the file has.
  package let schema: String
  /// SQLite's `PRAGMA synchronous` of the connection that writes; 2 is FULL, in which every commit is flushed.
  package let synchronousLevel: Int
  /// How many faults SQLite found in pages, indices, rules and references; 0 of a whole file.
  package let faultCount: Int
  /// What the user may still write on the file's disk.
  package let freeByteCount: Int
  /// Damaged logbooks that were set aside and lie there still, in order of time.
  package let setAside: [String]
  /// Logbooks that a backup replaced and that lie there still, in order of time.
  package let replaced: [String]

  package init(
    path: String, byteCount: Int, schema: String, synchronousLevel: Int, faultCount: Int, freeByteCount: Int,
    setAside: [String], replaced: [String]
  ) {
    self.path = path
    self.byteCount = byteCount
    self.schema = schema
    self.synchronousLevel = synchronousLevel
    self.faultCount = faultCount
    self.freeByteCount = freeByteCount
    self.setAside = setAside
    self.replaced = replaced
  }
}
