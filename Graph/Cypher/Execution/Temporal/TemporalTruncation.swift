import GraphModel

/// `truncate`: a temporal value with everything below a unit set to its least, and fields set anew.
struct TemporalTruncation {
  let unit: String
  let function: String
  let clock: StatementClock

  private static let dateUnits: Set<String> = [
    "millennium", "century", "decade", "year", "weekyear", "quarter", "month", "week", "day",
  ]

  func date(_ value: TemporalValue, _ fields: CypherMap) throws -> CalendarDate {
    guard Self.dateUnits.contains(unit), let date = value.datePart else { throw unfit(value) }
    let truncated = try truncated(date)
    return try TemporalBuilder(fields: fields, function: function, clock: clock).date(
      base: truncated)
  }

  func time(_ value: TemporalValue, _ fields: CypherMap) throws -> ClockTime {
    guard !Self.dateUnits.contains(unit) || unit == "day", let time = value.timePart else {
      throw unfit(value)
    }
    let truncated = try truncated(time)
    return try TemporalBuilder(
      fields: completed(fields, truncated), function: function, clock: clock
    ).time(base: truncated)
  }

  /// Both parts; a unit of dates sets the time to midnight.
  func dateTime(_ value: TemporalValue, _ fields: CypherMap) throws -> LocalDateTime {
    guard let date = value.datePart else { throw unfit(value) }
    let isDate = Self.dateUnits.contains(unit)
    let newDate = isDate ? try truncated(date) : date
    let newTime =
      isDate
      ? ClockTime(nanoseconds: 0) : try truncated(value.timePart ?? ClockTime(nanoseconds: 0))
    let builder = TemporalBuilder(
      fields: completed(fields, newTime), function: function, clock: clock)
    return LocalDateTime(
      date: try builder.date(base: newDate), time: try builder.time(base: newTime))
  }

  /// Truncating to a millisecond keeps it where microseconds or nanoseconds are set below it.
  private func completed(_ fields: CypherMap, _ time: ClockTime) -> CypherMap {
    var fields = fields
    if unit == "millisecond", fields["microsecond"] != nil || fields["nanosecond"] != nil,
      fields["millisecond"] == nil
    {
      fields["millisecond"] = .integer(time.nanosecond / 1_000_000)
    }
    if unit == "microsecond", fields["nanosecond"] != nil, fields["microsecond"] == nil {
      fields["microsecond"] = .integer(time.nanosecond / 1000)
    }
    return fields
  }

  private func truncated(_ date: CalendarDate) throws -> CalendarDate {
    let (year, month, _) = date.components
    func floored(_ size: Int) -> Int { year - ((year % size) + size) % size }
    let found: CalendarDate?
    switch unit {
    case "millennium": found = CalendarDate(year: floored(1000), month: 1, day: 1)
    case "century": found = CalendarDate(year: floored(100), month: 1, day: 1)
    case "decade": found = CalendarDate(year: floored(10), month: 1, day: 1)
    case "year": found = CalendarDate(year: year, month: 1, day: 1)
    case "weekyear":
      found = CalendarDate(epochDay: CalendarDate.firstMonday(ofWeekYear: date.isoWeek.year))
    case "quarter": found = CalendarDate(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)
    case "month": found = CalendarDate(year: year, month: month, day: 1)
    case "week": found = CalendarDate(epochDay: date.epochDay - date.weekday + 1)
    default: found = date
    }
    guard let found else {
      throw CypherError(.argument, "InvalidArgumentValue", "\(function)() is out of range")
    }
    return found
  }

  private func truncated(_ time: ClockTime) throws -> ClockTime {
    let second = ClockTime.nanosecondsPerSecond
    let size: Int
    switch unit {
    case "day": size = ClockTime.nanosecondsPerDay
    case "hour": size = 3600 * second
    case "minute": size = 60 * second
    case "second": size = second
    case "millisecond": size = 1_000_000
    case "microsecond": size = 1000
    default:
      throw CypherError(
        .argument, "InvalidArgumentValue", "\(function)() does not know the unit '\(unit)'")
    }
    return ClockTime(nanoseconds: time.nanoseconds - time.nanoseconds % size)
  }

  private func unfit(_ value: TemporalValue) -> CypherError {
    CypherError(
      .argument, "InvalidArgumentValue",
      "\(function)() cannot truncate \(CypherValue.temporal(value).typePhrase) to '\(unit)'")
  }
}
