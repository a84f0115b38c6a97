import GraphModel

/// The duration from one temporal value to another.
///
/// What one of the two lacks, a date, a time or a zone, is taken from the other, or is midnight.
struct TemporalDifference {
  private let start: LocalDateTime
  private let end: LocalDateTime
  private let haveDates: Bool
  /// What to add to the difference of the clocks, in seconds, for zones.
  private let zoneShift: Int

  /// Nil where one of the values is a duration.
  init?(_ a: TemporalValue, _ b: TemporalValue) {
    if case .duration = a { return nil }
    if case .duration = b { return nil }
    haveDates = a.datePart != nil && b.datePart != nil
    guard let epoch = CalendarDate(epochDay: 0) else { return nil }
    let midnight = ClockTime(nanoseconds: 0)
    let first = LocalDateTime(
      date: a.datePart ?? b.datePart ?? epoch, time: a.timePart ?? midnight)
    var second = LocalDateTime(
      date: b.datePart ?? a.datePart ?? epoch, time: b.timePart ?? midnight)
    // Both in the zone of the first.
    if let from = a.offset, let to = b.offset, a.datePart == nil || b.datePart == nil {
      zoneShift = from - to
    } else if case .dateTime(let from) = a {
      if case .dateTime(let to) = b {
        guard
          let moved = TimeZones.at(
            epochSecond: to.epochSecond, nanosecond: to.local.time.nanosecond, zone: from.zone,
            offset: from.offset)
        else { return nil }
        second = moved.local
        zoneShift = from.offset - moved.offset
      } else {
        let offset =
          TimeZones.resolve(second, zone: from.zone, offset: from.offset)?.offset ?? from.offset
        zoneShift = from.offset - offset
      }
    } else if case .dateTime(let to) = b {
      let offset = TimeZones.resolve(first, zone: to.zone, offset: to.offset)?.offset ?? to.offset
      zoneShift = offset - to.offset
    } else {
      zoneShift = 0
    }
    start = first
    end = second
  }

  /// Months, then days, then the rest.
  var components: CalendarDuration {
    guard haveDates else { return inSeconds }
    let months = wholeMonths
    let moved =
      TemporalArithmetic.move(start.date, CalendarDuration(months: months), extraDays: 0)
      ?? start.date
    let days = wholeDays(from: LocalDateTime(date: moved, time: start.time))
    let rest = (end.date.epochDay - moved.epochDay - days) * 86_400
    let nanoseconds = end.time.nanoseconds - start.time.nanoseconds
    return CalendarDuration(
      months: months, days: days, seconds: rest + zoneShift, nanoseconds: nanoseconds)
  }

  var inMonths: CalendarDuration {
    CalendarDuration(months: haveDates ? wholeMonths : 0)
  }

  var inDays: CalendarDuration {
    CalendarDuration(days: haveDates ? wholeDays(from: start) : 0)
  }

  var inSeconds: CalendarDuration {
    CalendarDuration(
      seconds: (end.date.epochDay - start.date.epochDay) * 86_400 + zoneShift,
      nanoseconds: end.time.nanoseconds - start.time.nanoseconds)
  }

  /// The end as a date, less the day that is not whole.
  private func wholeEnd(from start: LocalDateTime) -> Int {
    if end.date > start.date, end.time < start.time { return end.date.epochDay - 1 }
    if end.date < start.date, end.time > start.time { return end.date.epochDay + 1 }
    return end.date.epochDay
  }

  private func wholeDays(from start: LocalDateTime) -> Int {
    wholeEnd(from: start) - start.date.epochDay
  }

  private var wholeMonths: Int {
    guard let last = CalendarDate(epochDay: wholeEnd(from: start)) else { return 0 }
    let (a, b) = (start.date.components, last.components)
    let first = (a.year * 12 + a.month) * 32 + a.day
    let second = (b.year * 12 + b.month) * 32 + b.day
    return (second - first) / 32
  }
}
