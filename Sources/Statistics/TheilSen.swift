/// The median of the slopes (yⱼ − yᵢ)/(xⱼ − xᵢ) over all pairs of points with different x, or nil where there is none.
///
/// Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", Journal of the American Statistical
/// Association 63 (1968) 1379–1389, after Theil (1950). In units of y a unit of x. Up to 29% of the points may be wild
/// without carrying it away. Takes time and memory of n², so it is for hundreds of points, not for tens of thousands.
/// Sen's own example, x = 1, 2, 3, 4, 10, 12, 18 and y = 9, 15, 19, 20, 45, 55, 78, has the slope 4.
package func theilSenSlope(_ points: [(x: Double, y: Double)]) -> Double? {
  theilSenSlope(within: [points])
}

/// The median of the slopes over the pairs of points of the same group, or nil where there is none.
///
/// Hirsch, Slack and Smith, "Techniques of Trend Analysis for Monthly Water Quality Data", Water Resources Research 18
/// (1982) 107–121: differences between groups (there months, here participants) cannot pass for a slope. Does a
/// co-ordinator's tenth plan take less time than the first? A group of n points weighs as its n(n − 1)/2 pairs. The
/// groups (1, 10), (2, 9) and (3, 2), (4, 1) have the slope −1, though taken as one list it is −3.5.
package func theilSenSlope(within groups: [[(x: Double, y: Double)]]) -> Double? {
  quantile(groups.flatMap(pairwiseSlopes), at: 0.5)
}

/// The slope of every pair of points with different x, in the order of the points.
///
/// For a bootstrap: the slopes of each participant's points, owned by that participant, make a ``SortedSample`` whose
/// median is the slope of each resample.
package func pairwiseSlopes(_ points: [(x: Double, y: Double)]) -> [Double] {
  points.indices.flatMap { first in
    points[(first + 1)...].filter { $0.x != points[first].x }.map {
      ($0.y - points[first].y) / ($0.x - points[first].x)
    }
  }
}
