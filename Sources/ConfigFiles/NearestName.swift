/// The name that the mistyped one most resembles, or nil when none is near: at most one edit in three characters.
///
/// Levenshtein's distance, letter case aside: `workng_days` is one edit from `working_days`.
func nearestName(to mistyped: String, among names: [String]) -> String? {
  let typed = Array(mistyped.lowercased())
  let nearest = names.map { (name: $0, edits: editCount(typed, Array($0))) }.min { $0.edits < $1.edits }
  guard let nearest, nearest.edits * 3 <= max(typed.count, 3) else { return nil }
  return nearest.name
}

/// The insertions, deletions and substitutions that make the one the other.
private func editCount(_ left: [Character], _ right: [Character]) -> Int {
  var row = Array(0...right.count)
  for (i, character) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for j in right.indices {
      let substituted = diagonal + (character == right[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[right.count]
}
