/// Values sorted once, so that a bootstrap can take quantiles and trimmed means of thousands of resamples without
/// sorting, copying or expanding any.
///
/// Each value belongs to an owner, the participant it came from. A resample counts owners, and each value counts as often
/// as its owner: what comes out is exactly, bit for bit, what the expanded list would give. Costs n log n once, then
/// n a resample.
package struct SortedSample: Sendable {
  /// In ascending order.
  package let values: [Double]

  /// Whose each of `values` is.
  package let owners: [Int]

  /// Creates the sample; the owner of value i is participant i.
  package init(_ values: [Double]) {
    self.init(values, owners: Array(values.indices))
  }

  /// Creates the sample of values with their owners, each an index into the multiplicities of a resample.
  package init(_ values: [Double], owners: [Int]) {
    precondition(values.count == owners.count, "each value has its owner")
    precondition(!values.contains(where: \.isNaN), "a value is a number")
    let order = values.indices.sorted { (values[$0], owners[$0]) < (values[$1], owners[$1]) }
    self.values = order.map { values[$0] }
    self.owners = order.map { owners[$0] }
  }
}

extension SortedSample {
  /// The type-7 quantile at `p`, 0 to 1, each value counted once; nil of nothing. See ``quantile(_:at:)``.
  package func quantile(at p: Double) -> Double? {
    guard let place = QuantilePlace(p, of: values.count) else { return nil }
    return place.between(values[place.below], values[place.above])
  }

  /// The type-7 quantile at `p`, 0 to 1, of the list in which each value stands as often as its owner was drawn; nil where
  /// that list is empty.
  ///
  /// The values 1, 2, 3 drawn 2, 0 and 2 times are 1, 1, 3, 3, whose median is 2.
  package func quantile(at p: Double, counting multiplicities: Multiplicities) -> Double? {
    guard let place = QuantilePlace(p, of: size(counting: multiplicities)) else { return nil }
    var passed = 0
    var lower: Double?
    for (value, owner) in zip(values, owners) {
      passed += Int(multiplicities[owner])
      if lower == nil, passed > place.below { lower = value }
      if let lower, passed > place.above { return place.between(lower, value) }
    }
    return nil
  }

  /// The trimmed mean, each value counted once; nil of nothing. See ``trimmedMean(_:trimming:)``.
  package func trimmedMean(trimming p: Double) -> Double? {
    trimmedMean(trimming: p, size: values.count) { _ in 1 }
  }

  /// The trimmed mean of the list in which each value stands as often as its owner was drawn; nil where it is empty.
  package func trimmedMean(trimming p: Double, counting multiplicities: Multiplicities) -> Double? {
    trimmedMean(trimming: p, size: size(counting: multiplicities)) { Int(multiplicities[owners[$0]]) }
  }

  private func trimmedMean(trimming p: Double, size: Int, count: (Int) -> Int) -> Double? {
    precondition((0..<0.5).contains(p), "less than half is trimmed at each end")
    guard size > 0 else { return nil }
    let cut = Int(Double(size) * p)
    let kept = cut..<(size - cut)
    var passed = 0
    var sum = 0.0
    for index in values.indices {
      let places = (passed..<passed + count(index)).clamped(to: kept)
      sum += values[index] * Double(places.count)
      passed += count(index)
    }
    return sum / Double(kept.count)
  }

  private func size(counting multiplicities: Multiplicities) -> Int {
    owners.reduce(0) { $0 + Int(multiplicities[$1]) }
  }
}

/// Where the type-7 quantile lies in a sorted list: between two indices, and how far along.
struct QuantilePlace {
  let below: Int
  let above: Int
  private let fraction: Double

  /// Nil in a list of none.
  init?(_ p: Double, of count: Int) {
    precondition((0...1).contains(p), "a quantile lies between 0 and 1")
    guard count > 0 else { return nil }
    let position = Double(count - 1) * p
    below = Int(position)
    above = min(below + 1, count - 1)
    fraction = position - Double(below)
  }

  func between(_ lower: Double, _ upper: Double) -> Double { lower + fraction * (upper - lower) }
}
