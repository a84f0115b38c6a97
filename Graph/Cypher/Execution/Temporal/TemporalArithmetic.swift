import GraphModel

/// Sums of temporal values and durations, and multiples of durations. Nil where the types do not fit or
/// the result is out of range.
enum TemporalArithmetic {
  static func add(_ a: TemporalValue, _ b: TemporalValue) -> TemporalValue? {
    switch (a, b) {
    case (.duration(let a), .duration(let b)): add(a, b).map(TemporalValue.duration)
    case (let value, .duration(let duration)), (.duration(let duration), let value):
      add(duration, to: value)
    default: nil
    }
  }

  private static func add(_ a: CalendarDuration, _ b: CalendarDuration) -> CalendarDuration? {
    guard let months = sum(a.months, b.months), let days = sum(a.days, b.days),
      let seconds = sum(a.seconds, b.seconds)
    else { return nil }
    return CalendarDuration(
      months: months, days: days, seconds: seconds, nanoseconds: a.nanoseconds + b.nanoseconds)
  }

  private static func add(_ duration: CalendarDuration, to value: TemporalValue) -> TemporalValue? {
    switch value {
    case .date(let date):
      return move(date, duration, extraDays: duration.seconds / 86_400).map(TemporalValue.date)
    case .localTime(let time): return .localTime(move(time, duration).time)
    case .time(let time):
      return .time(OffsetTime(time: move(time.time, duration).time, offset: time.offset))
    case .localDateTime(let value): return move(value, duration).map(TemporalValue.localDateTime)
    case .dateTime(let value):
      return move(value.local, duration).flatMap {
        TimeZones.resolve($0, zone: value.zone, offset: value.offset)
      }.map(TemporalValue.dateTime)
    case .duration: return nil
    }
  }

  /// A date moved by months, clipped to the end of the month, and then by days.
  static func move(
    _ date: CalendarDate, _ duration: CalendarDuration, extraDays: Int
  ) -> CalendarDate? {
    let (year, month, day) = date.components
    guard let months = sum(year * 12 + month - 1, duration.months) else { return nil }
    let newYear = months / 12 - (months % 12 < 0 ? 1 : 0)
    let newMonth = months - newYear * 12 + 1
    let last = CalendarDate.days(inMonth: newMonth, year: newYear)
    guard let moved = CalendarDate(year: newYear, month: newMonth, day: min(day, last)),
      let days = sum(duration.days, extraDays), let epochDay = sum(moved.epochDay, days)
    else { return nil }
    return CalendarDate(epochDay: epochDay)
  }

  private static func move(
    _ time: ClockTime, _ duration: CalendarDuration
  ) -> (time: ClockTime, days: Int) {
    var days = duration.seconds / 86_400
    var nanoseconds =
      time.nanoseconds + duration.seconds % 86_400 * ClockTime.nanosecondsPerSecond
      + duration.nanoseconds
    if nanoseconds < 0 {
      nanoseconds += ClockTime.nanosecondsPerDay
      days -= 1
    } else if nanoseconds >= ClockTime.nanosecondsPerDay {
      nanoseconds -= ClockTime.nanosecondsPerDay
      days += 1
    }
    return (ClockTime(nanoseconds: nanoseconds), days)
  }

  private static func move(
    _ value: LocalDateTime, _ duration: CalendarDuration
  ) -> LocalDateTime? {
    let (time, days) = move(value.time, duration)
    return move(value.date, duration, extraDays: days).map { LocalDateTime(date: $0, time: time) }
  }

  /// A multiple of a duration; what is left of a unit goes into the smaller ones, a month being
  /// 2,629,746 seconds.
  static func scale(_ duration: CalendarDuration, by factor: Double) -> CalendarDuration? {
    if factor == -1 {
      guard let months = sum(0, duration.months, -1), let days = sum(0, duration.days, -1),
        let seconds = sum(0, duration.seconds, -1)
      else { return nil }
      return CalendarDuration(
        months: months, days: days, seconds: seconds, nanoseconds: -duration.nanoseconds)
    }
    return fromFractions(
      months: Double(duration.months) * factor, days: Double(duration.days) * factor,
      seconds: Double(duration.seconds) * factor,
      nanoseconds: Double(duration.nanoseconds) * factor)
  }

  /// A duration from parts that need not be whole.
  static func fromFractions(
    months: Double, days: Double, seconds: Double, nanoseconds: Double
  ) -> CalendarDuration? {
    let wholeMonths = months.rounded(.towardZero)
    let monthRest = (months - wholeMonths) * 2_629_746
    let restDays = (monthRest / 86_400).rounded(.towardZero)
    let allDays = days + restDays
    let wholeDays = allDays.rounded(.towardZero)
    let allSeconds = seconds + (monthRest - restDays * 86_400) + (allDays - wholeDays) * 86_400
    let wholeSeconds = allSeconds.rounded(.towardZero)
    let allNanoseconds = nanoseconds + (allSeconds - wholeSeconds) * 1e9
    guard let monthCount = Int(exactly: wholeMonths), let dayCount = Int(exactly: wholeDays),
      let secondCount = Int(exactly: wholeSeconds),
      let nanosecondCount = Int(exactly: allNanoseconds.rounded(.towardZero)),
      secondCount.magnitude < 1 << 60
    else { return nil }
    return CalendarDuration(
      months: monthCount, days: dayCount, seconds: secondCount, nanoseconds: nanosecondCount)
  }

  private static func sum(_ a: Int, _ b: Int, _ factor: Int = 1) -> Int? {
    let (product, overflowed) = b.multipliedReportingOverflow(by: factor)
    let (total, overflow) = a.addingReportingOverflow(product)
    return overflowed || overflow ? nil : total
  }
}
