import Audit
import Testing

/// Intervals and calibration, against figures worked out by hand.
@Suite struct MeasureTests {
  @Test(arguments: [
    (9, 10, 0.5958, 0.9821), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (0, 0, 0.0, 1.0), (50, 100, 0.4038, 0.5962),
  ])
  func intervalsAreWilsons(_ successes: Int, _ trials: Int, _ lower: Double, _ upper: Double) {
    let interval = ProportionInterval(successes: successes, trials: trials)
    #expect(abs(interval.lower - lower) < 0.0001)
    #expect(abs(interval.upper - upper) < 0.0001)
  }

  @Test func calibrationIsTheMeanDistance() {
    var calibration = Calibration()
    for index in 0..<10 { calibration.add(0.9, isRight: index < 7) }
    for index in 0..<30 { calibration.add(0.1, isRight: index < 3) }
    #expect(calibration.count == 40)
    #expect(abs(calibration.expectedError - (10 * 0.2 + 30 * 0) / 40) < 1e-12)
    #expect(abs(calibration.brierScore - (7 * 0.01 + 3 * 0.81 + 3 * 0.81 + 27 * 0.01) / 40) < 1e-12)
  }

  @Test func theEndsHaveABin() {
    var calibration = Calibration()
    calibration.add(0, isRight: false)
    calibration.add(1, isRight: true)
    #expect(calibration.bins.first?.count == 1)
    #expect(calibration.bins.last?.count == 1)
    #expect(calibration.expectedError == 0)
    #expect(Calibration().expectedError == 0)
  }
}
