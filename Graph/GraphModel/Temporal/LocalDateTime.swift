/// A day and a time of day without a zone.
package struct LocalDateTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let date: CalendarDate
  package let time: ClockTime

  package init(date: CalendarDate, time: ClockTime) {
    self.date = date
    self.time = time
  }

  /// Seconds since 1970-01-01T00:00, as if the zone were UTC.
  package var epochSecond: Int {
    date.epochDay * 86_400 + time.nanoseconds / ClockTime.nanosecondsPerSecond
  }

  /// Nil where the date is out of range.
  package init?(epochSecond: Int, nanosecond: Int) {
    var day = epochSecond / 86_400
    if epochSecond % 86_400 < 0 { day -= 1 }
    guard let date = CalendarDate(epochDay: day) else { return nil }
    self.init(
      date: date,
      time: ClockTime(
        nanoseconds: (epochSecond - day * 86_400) * ClockTime.nanosecondsPerSecond
          + nanosecond))
  }

  package var description: String { date.description + "T" + time.description }

  package static func < (a: LocalDateTime, b: LocalDateTime) -> Bool {
    a.date != b.date ? a.date < b.date : a.time < b.time
  }
}
