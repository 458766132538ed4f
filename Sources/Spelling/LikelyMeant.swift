/// The words that someone who typed `typed` may have meant, likeliest first: at most one edit in three characters.
///
/// An edit puts in, leaves out or changes a letter, or swaps it with its neighbour; letter case is nothing. `strat` means
/// `start`, `workng_days` means `working_days`, and `xyzzy` means nothing.
package func likelyMeant(_ typed: String, among words: [String]) -> [String] {
  // Nobody mistypes one word at such length; and the work grows with it.
  guard typed.utf8.count <= 64 else { return [] }
  let lowered = typed.lowercased()
  return words.map { (word: $0, edits: editDistance(lowered, $0.lowercased())) }
    .filter { $0.edits * 3 <= max(lowered.count, 3) }
    .sorted { $0.edits < $1.edits }
    .map(\.word)
}

/// The optimal string alignment distance (Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16
/// (2011), section 2.2): `pcp` to `ppc` is 1.
private func editDistance(_ left: String, _ right: String) -> Int {
  let a = Array(left)
  let b = Array(right)
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1] + Array(repeating: 0, count: b.count)
    for j in b.indices {
      let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
      row[j + 1] = min(rows[i][j + 1] + 1, row[j] + 1, change)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], rows[i - 1][j - 1] + 1) }
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
