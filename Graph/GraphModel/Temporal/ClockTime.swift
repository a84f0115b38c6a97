/// A time of day without a zone.
package struct ClockTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Since midnight; below `nanosecondsPerDay`.
  package let nanoseconds: Int

  package static let nanosecondsPerSecond = 1_000_000_000
  package static let nanosecondsPerDay = 86_400 * nanosecondsPerSecond

  /// Wraps around midnight.
  package init(nanoseconds: Int) {
    let rest = nanoseconds % Self.nanosecondsPerDay
    self.nanoseconds = rest < 0 ? rest + Self.nanosecondsPerDay : rest
  }

  /// Nil where there is no such time.
  package init?(hour: Int, minute: Int, second: Int, nanosecond: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<Self.nanosecondsPerSecond).contains(nanosecond)
    else { return nil }
    nanoseconds = ((hour * 60 + minute) * 60 + second) * Self.nanosecondsPerSecond + nanosecond
  }

  package var hour: Int { nanoseconds / (3600 * Self.nanosecondsPerSecond) }
  package var minute: Int { nanoseconds / (60 * Self.nanosecondsPerSecond) % 60 }
  package var second: Int { nanoseconds / Self.nanosecondsPerSecond % 60 }
  package var nanosecond: Int { nanoseconds % Self.nanosecondsPerSecond }

  /// The shortest ISO 8601 form: seconds and fraction only where they are not zero.
  package var description: String {
    var text = hour.padded(2) + ":" + minute.padded(2)
    guard second != 0 || nanosecond != 0 else { return text }
    text += ":" + second.padded(2)
    return text + Self.fraction(nanosecond)
  }

  /// `.5` for 500,000,000; empty for zero.
  package static func fraction(_ nanosecond: Int) -> String {
    guard nanosecond != 0 else { return "" }
    var digits = nanosecond.padded(9)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "." + digits
  }

  package static func < (a: ClockTime, b: ClockTime) -> Bool { a.nanoseconds < b.nanoseconds }
}
