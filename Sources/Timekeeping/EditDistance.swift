/// How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into the other.
///
/// The optimal string alignment distance (Boytsov 2011, section 2.2): `pcp` to `ppc` is 1, `idp` to `other` is 5.
func editDistance(_ left: String, _ right: String) -> Int {
  let a = Array(left)
  let b = Array(right)
  var rows = [Array(0...b.count)]
  for i in 1...max(1, a.count) where i <= a.count {
    var row = [i] + Array(repeating: 0, count: b.count)
    for j in 1...max(1, b.count) where j <= b.count {
      let change = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(rows[i - 1][j] + 1, row[j - 1] + 1, change)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], rows[i - 2][j - 2] + 1)
      }
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
