import Statistics
import Testing

/// The normal distribution against published values.
@Suite struct NormalTests {
  @Test(arguments: [
    // Wichura (1988), the test values of PPND16.
    (0.25, -0.6744897501960817), (0.001, -3.090232306167814), (1e-20, -9.262340089798408),
    // Tables: R's qnorm.
    (0.975, 1.959963984540054), (0.6, 0.2533471031357997), (0.99999, 4.264890793923841),
  ])
  func `The quantile agrees with the published value to a part in ten to the fifteenth`(p: Double, z: Double) {
    #expect(abs(Normal.quantile(at: p) / z - 1) < 1e-15)
  }

  @Test func `The middle is 0 and the ends are infinite`() {
    #expect(Normal.quantile(at: 0.5) == 0)
    #expect(Normal.quantile(at: 0) == -.infinity)
    #expect(Normal.quantile(at: 1) == .infinity)
  }

  @Test func `The probability agrees with the published value, far into the left tail`() {
    // Abramowitz and Stegun (1964), table 26.1: Φ(1) and Φ(1.96). R: pnorm(-8).
    #expect(abs(Normal.probability(below: 1) - 0.841344746068543) < 1e-15)
    #expect(abs(Normal.probability(below: 1.96) - 0.9750021048517795) < 1e-15)
    #expect(abs(Normal.probability(below: -8) / 6.22096057427174e-16 - 1) < 1e-13)
    #expect(Normal.probability(below: 0) == 0.5)
    #expect(Normal.probability(below: .infinity) == 1)
    #expect(Normal.probability(below: -.infinity) == 0)
  }

  @Test func `Quantile and probability undo each other`() {
    for thousandth in 1...999 {
      let p = Double(thousandth) / 1000
      #expect(abs(Normal.probability(below: Normal.quantile(at: p)) - p) < 1e-15)
    }
  }
}
