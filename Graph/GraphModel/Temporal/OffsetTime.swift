/// A time of day with an offset from UTC.
package struct OffsetTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let time: ClockTime
  /// Seconds east of UTC; at most 18 hours.
  package let offset: Int

  package init(time: ClockTime, offset: Int) {
    self.time = time
    self.offset = offset
  }

  /// Nanoseconds since midnight UTC; negative or beyond a day where the offset makes it so.
  package var instant: Int { time.nanoseconds - offset * ClockTime.nanosecondsPerSecond }

  package var description: String { time.description + Self.text(ofOffset: offset) }

  /// `Z`, `+01:00` or `-05:30:15`.
  package static func text(ofOffset offset: Int) -> String {
    guard offset != 0 else { return "Z" }
    let size = abs(offset.clamped)
    let seconds = size % 60 == 0 ? "" : ":" + (size % 60).padded(2)
    return (offset < 0 ? "-" : "+") + (size / 3600).padded(2) + ":" + (size / 60 % 60).padded(2)
      + seconds
  }

  package static func < (a: OffsetTime, b: OffsetTime) -> Bool {
    a.instant != b.instant ? a.instant < b.instant : a.offset < b.offset
  }
}
