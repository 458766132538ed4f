/// Whole minutes for numbers of seconds, at least 0 each, that add up to all the seconds rounded to a minute, half up.
///
/// The method of largest remainders (Hamilton, Hare–Niemeyer; Balinski and Young, "Fair Representation", 1982): each gets
/// its whole minutes; those still missing from the total go one each to the largest rests, of equals to the first. So each
/// is less than a minute off. Three of 90 s are 4 min 30 s, hence 5 minutes: 2, 2 and 1.
package func minutesByLargestRemainder(_ seconds: [Int64]) -> [Int] {
  var minutes = seconds.map { Int($0 / 60) }
  let total = (seconds.reduce(0, +) + 30) / 60
  let missing = Int(total) - minutes.reduce(0, +)
  let byRest = seconds.indices.sorted { (-(seconds[$0] % 60), $0) < (-(seconds[$1] % 60), $1) }
  for position in byRest.prefix(missing) { minutes[position] += 1 }
  return minutes
}
