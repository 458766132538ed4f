/// Values sorted once, each with its owner, from which quantiles and trimmed means of resamples are read off.
///
/// As ``SortedSample``, but it also knows where each owner's values stand and what they come to, so that leaving a
/// participant out takes time of that participant's values alone, and a resample that of the values it must pass.
package struct OwnedSample: Sendable {
  private let values: [Double]
  private let owners: [Int32]
  /// Where the values of owner i stand in `values`, ascending: `places[firstPlaces[i]..<firstPlaces[i + 1]]`.
  private let places: [Int]
  private let firstPlaces: [Int]
  /// What the values of each owner come to.
  private let ownerSums: [Double]
  /// `sumsBelow[k]` is the sum of the k least values.
  private let sumsBelow: [Double]

  /// Creates the sample of values, one owner each, 0 to `ownerCount` − 1.
  package init(_ values: [Double], owners: [Int], ownerCount: Int) {
    precondition(values.count == owners.count, "each value has its owner")
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    let sorted = order.map { values[$0] }
    var counts = [Int](repeating: 0, count: ownerCount + 1)
    var sums = [Double](repeating: 0, count: ownerCount)
    for (value, owner) in zip(values, owners) {
      counts[owner + 1] += 1
      sums[owner] += value
    }
    for owner in 0..<ownerCount { counts[owner + 1] += counts[owner] }
    firstPlaces = counts
    var places = [Int](repeating: 0, count: values.count)
    for (place, index) in order.enumerated() {
      places[counts[owners[index]]] = place
      counts[owners[index]] += 1
    }
    self.places = places
    self.values = sorted
    self.owners = order.map { Int32(owners[$0]) }
    ownerSums = sums
    sumsBelow = sorted.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }
}

extension OwnedSample {
  /// How many values a resample has.
  func size(counting multiplicities: Multiplicities) -> Int {
    multiplicities.indices.reduce(0) {
      $0 &+ Int(multiplicities[$1]) &* (firstPlaces[$1 &+ 1] &- firstPlaces[$1])
    }
  }

  /// What the values of a resample come to.
  func sum(counting multiplicities: Multiplicities) -> Double {
    multiplicities.indices.reduce(0) { $0 + Double(multiplicities[$1]) * ownerSums[$1] }
  }

  /// The values at index `index` and the one after it, if there is one, of the list that a resample stands for.
  func neighbours(at index: Int, counting multiplicities: Multiplicities) -> (Double, Double) {
    values.withUnsafeBufferPointer { values in
      owners.withUnsafeBufferPointer { owners in
        multiplicities.withUnsafeBufferPointer { counts in
          var place = 0
          var passed = Int(counts[Int(owners[0])])
          while passed <= index {
            place &+= 1
            passed &+= Int(counts[Int(owners[place])])
          }
          let lower = values[place]
          while passed <= index &+ 1, place < values.count &- 1 {
            place &+= 1
            passed &+= Int(counts[Int(owners[place])])
          }
          return (lower, passed > index &+ 1 ? values[place] : lower)
        }
      }
    }
  }

  /// The sum of the `count` least, or greatest, values of the list that a resample stands for.
  func sum(ofLeast count: Int, counting multiplicities: Multiplicities) -> Double {
    sum(of: count, places: 0..<values.count, multiplicities)
  }

  func sum(ofGreatest count: Int, counting multiplicities: Multiplicities) -> Double {
    sum(of: count, places: (0..<values.count).reversed(), multiplicities)
  }

  private func sum(of count: Int, places: some Sequence<Int>, _ multiplicities: Multiplicities) -> Double {
    var (left, sum) = (count, 0.0)
    for place in places {
      guard left > 0 else { break }
      let taken = min(left, Int(multiplicities[Int(owners[place])]))
      sum += Double(taken) * values[place]
      left &-= taken
    }
    return sum
  }
}

extension OwnedSample {
  var count: Int { values.count }

  /// How many values there are without one owner's.
  func count(without owner: Int) -> Int { values.count - (firstPlaces[owner + 1] - firstPlaces[owner]) }

  /// The value at an index of the list without one owner's values.
  func value(at index: Int, without owner: Int) -> Double { values[place(of: index, without: owner)] }

  /// The sum of the `count` least values without one owner's.
  func sum(ofLeast count: Int, without owner: Int) -> Double {
    guard count > 0 else { return 0 }
    let end = place(of: count - 1, without: owner) + 1
    return places(of: owner).prefix { $0 < end }.reduce(sumsBelow[end]) { $0 - values[$1] }
  }

  func value(at index: Int) -> Double { values[index] }

  func sum(ofLeast count: Int) -> Double { sumsBelow[count] }

  private func places(of owner: Int) -> ArraySlice<Int> { places[firstPlaces[owner]..<firstPlaces[owner + 1]] }

  /// Where the list without one owner's values has its index, in the whole list.
  private func place(of index: Int, without owner: Int) -> Int {
    var place = index
    for own in places(of: owner) {
      guard own <= place else { break }
      place += 1
    }
    return place
  }
}
