import GraphModel

/// The components of temporal values: `date.year`, `duration.minutesOfHour`.
enum TemporalFields {
  /// Nil where the value has no such component.
  static func field(_ name: String, of value: TemporalValue) -> CypherValue? {
    switch value {
    case .date(let date): dateField(name, date).map(CypherValue.integer)
    case .localTime(let time): timeField(name, time).map(CypherValue.integer)
    case .time(let time):
      timeField(name, time.time).map(CypherValue.integer) ?? offsetField(name, time.offset, nil)
    case .localDateTime(let value):
      (dateField(name, value.date) ?? timeField(name, value.time)).map(CypherValue.integer)
    case .dateTime(let value): dateTimeField(name, value)
    case .duration(let duration): durationField(name, duration).map(CypherValue.integer)
    }
  }

  private static func dateField(_ name: String, _ date: CalendarDate) -> Int? {
    switch name {
    case "year": date.year
    case "quarter": date.quarter.number
    case "month": date.month
    case "week": date.isoWeek.week
    case "weekYear": date.isoWeek.year
    case "day": date.day
    case "ordinalDay": date.ordinalDay
    case "weekDay", "dayOfWeek": date.weekday
    case "dayOfQuarter": date.quarter.day
    default: nil
    }
  }

  private static func timeField(_ name: String, _ time: ClockTime) -> Int? {
    switch name {
    case "hour": time.hour
    case "minute": time.minute
    case "second": time.second
    case "millisecond": time.nanosecond / 1_000_000
    case "microsecond": time.nanosecond / 1000
    case "nanosecond": time.nanosecond
    default: nil
    }
  }

  private static func offsetField(_ name: String, _ offset: Int, _ zone: String?) -> CypherValue? {
    switch name {
    case "timezone": .string(zone ?? OffsetTime.text(ofOffset: offset))
    case "offset": .string(OffsetTime.text(ofOffset: offset))
    case "offsetMinutes": .integer(offset / 60)
    case "offsetSeconds": .integer(offset)
    default: nil
    }
  }

  private static func dateTimeField(_ name: String, _ value: ZonedDateTime) -> CypherValue? {
    switch name {
    case "epochSeconds": return .integer(value.epochSecond)
    case "epochMillis":
      return .integer(value.epochSecond &* 1000 &+ value.local.time.nanosecond / 1_000_000)
    default:
      let field = dateField(name, value.local.date) ?? timeField(name, value.local.time)
      return field.map(CypherValue.integer) ?? offsetField(name, value.offset, value.zone)
    }
  }

  private static func durationField(_ name: String, _ duration: CalendarDuration) -> Int? {
    let second = ClockTime.nanosecondsPerSecond
    let (seconds, nanoseconds) = (duration.seconds, duration.nanoseconds)
    switch name {
    case "years": return duration.months / 12
    case "quarters": return duration.months / 3
    case "quartersOfYear": return duration.months / 3 % 4
    case "months": return duration.months
    case "monthsOfYear": return duration.months % 12
    case "monthsOfQuarter": return duration.months % 3
    case "weeks": return duration.days / 7
    case "days": return duration.days
    case "daysOfWeek": return duration.days % 7
    case "hours": return seconds / 3600
    case "minutes": return seconds / 60
    case "minutesOfHour": return seconds / 60 % 60
    case "seconds": return seconds
    case "secondsOfMinute": return seconds % 60
    case "milliseconds": return seconds &* 1000 &+ nanoseconds / 1_000_000
    case "microseconds": return seconds &* 1_000_000 &+ nanoseconds / 1000
    case "nanoseconds": return seconds &* second &+ nanoseconds
    case "millisecondsOfSecond": return nanoseconds / 1_000_000
    case "microsecondsOfSecond": return nanoseconds / 1000
    case "nanosecondsOfSecond": return nanoseconds
    default: return nil
    }
  }
}
