import Chronology
import Disclosure

/// Of what a figure is a number.
package enum FigureUnit: String, CaseIterable, Sendable {
  case participants, weeks
  /// School days, or term-time days of a further education institution.
  case days
  case plans, cases, minutes
  /// 0 to 1.
  case share
  /// Minutes more for each further plan; less when it is negative.
  case minutesPerPlan = "minutes_per_plan"
}

/// How a figure is worked out.
package enum FigureKind: Hashable, Sendable {
  /// A sum over participants.
  case total
  case share, ratio, mean, median
  case lowerQuartile, upperQuartile
  case standardDeviation, slope
  /// An end of the 95% interval of another column of the table.
  case lowerEnd(of: String)
  case upperEnd(of: String)
}

extension FigureKind {
  /// The column whose interval this is an end of.
  var estimate: String? {
    switch self {
    case .lowerEnd(let estimate), .upperEnd(let estimate): estimate
    case .total, .share, .ratio, .mean, .median, .lowerQuartile, .upperQuartile, .standardDeviation, .slope: nil
    }
  }
}

extension FigureUnit {
  /// How many decimals a figure that is not a whole number is written with, in every file: a tenth of a minute, a hundredth of
  /// a per cent.
  var decimalCount: Int { self == .share ? 4 : 1 }

  func allows(_ value: ReleasedFigure.Value) -> Bool {
    switch value {
    case .minutes: self == .minutes
    case .count: [.participants, .weeks, .days, .plans, .cases].contains(self)
    case .number: true
    }
  }
}

extension ReleasedFigure.Value {
  /// Whether it is a number with so few digits that its decimals are all of them true.
  var isWritable: Bool {
    guard case .number(let number) = self else { return true }
    return number.isFinite && abs(number) < 1e11
  }

  /// The number as files write it: `1230`, `615.4`, `0.4412`; whole only where the figure is.
  func written(in unit: FigureUnit) -> String {
    switch self {
    case .minutes(let whole), .count(let whole): "\(whole)"
    case .number(let number): fixed(scaled(number, unit), decimalCount: unit.decimalCount)
    }
  }

  /// The same with shares as percentages: `44.12`.
  func writtenAsPercentage(in unit: FigureUnit) -> String {
    guard unit == .share, case .number(let number) = self else { return written(in: unit) }
    return fixed(scaled(number, unit), decimalCount: unit.decimalCount - 2)
  }

  /// For pictures, where a rounded place is as good.
  var number: Double {
    switch self {
    case .minutes(let whole), .count(let whole): Double(whole)
    case .number(let number): number
    }
  }

  /// The number in units of its last decimal, rounded to the nearest, halves away from 0.
  private func scaled(_ number: Double, _ unit: FigureUnit) -> Int {
    var scale = 1.0
    for _ in 0..<unit.decimalCount { scale *= 10 }
    return Int((number * scale).rounded())
  }
}

/// A whole number of units of the last decimal, with its decimal point.
func fixed(_ scaled: Int, decimalCount: Int) -> String {
  let digits = padded(Int(scaled.magnitude), to: decimalCount + 1)
  return (scaled < 0 ? "-" : "") + digits.dropLast(decimalCount) + "." + digits.suffix(decimalCount)
}
