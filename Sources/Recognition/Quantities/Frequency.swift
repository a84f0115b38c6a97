/// How often: `times` in every `interval` periods. "Twice daily" is 2 in 1 day, "every 4 to 6
/// hours" once in 4 to 6 hours.
package struct Frequency: Hashable, Sendable {
  package var lowTimes: Double
  package var highTimes: Double
  package var lowInterval: Double
  package var highInterval: Double
  /// `hour`, `day`, `week`, `month`, `year`, …
  package var period: String

  package init(
    times low: Double, upTo highTimes: Double? = nil, every interval: Double = 1,
    to highInterval: Double? = nil, period: String
  ) {
    self.lowTimes = low
    self.highTimes = highTimes ?? low
    self.lowInterval = interval
    self.highInterval = highInterval ?? interval
    self.period = period
  }
}
