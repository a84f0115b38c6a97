import GraphModel

/// Makes temporal values from maps such as `{year: 1984, month: 10}`, in which another temporal value may
/// be given to take the rest from.
struct TemporalBuilder {
  let fields: CypherMap
  /// The function that is called, for messages.
  let function: String
  let clock: StatementClock

  private func invalid(_ what: String) -> CypherError {
    CypherError(.argument, "InvalidArgumentValue", "\(function)() \(what)")
  }

  private func integer(_ name: String) throws -> Int? {
    switch fields[name] {
    case nil: return nil
    case .integer(let value): return value
    case .some(let value):
      throw invalid("needs an integer for '\(name)', not \(value.typePhrase)")
    }
  }

  private func temporal(_ names: [String]) throws -> TemporalValue? {
    for name in names {
      switch fields[name] {
      case nil: continue
      case .temporal(let value): return value
      case .some(let value):
        throw invalid("needs a date or time for '\(name)', not \(value.typePhrase)")
      }
    }
    return nil
  }

  // MARK: - Parts

  /// The date that the fields give.
  ///
  /// - Parameter base: where to take fields from that are not given.
  func date(base: CalendarDate? = nil) throws -> CalendarDate {
    var base = base
    if let other = try temporal(["date", "datetime"]) {
      guard let date = other.datePart else { throw invalid("needs a value with a date") }
      base = date
    }
    let found: CalendarDate?
    if try integer("week") != nil || integer("dayOfWeek") != nil || integer("weekYear") != nil {
      let week = base?.isoWeek
      found = Self.date(
        weekYear: try integer("weekYear") ?? integer("year") ?? week?.year ?? missing("year"),
        week: try integer("week") ?? week?.week ?? 1,
        day: try integer("dayOfWeek") ?? base?.weekday ?? 1)
    } else if try integer("quarter") != nil || integer("dayOfQuarter") != nil {
      found = Self.date(
        year: try integer("year") ?? base?.year ?? missing("year"),
        quarter: try integer("quarter") ?? base?.quarter.number ?? 1,
        day: try integer("dayOfQuarter") ?? base?.quarter.day ?? 1)
    } else if let day = try integer("ordinalDay") {
      found = Self.date(year: try integer("year") ?? base?.year ?? missing("year"), ordinalDay: day)
    } else {
      found = CalendarDate(
        year: try integer("year") ?? base?.year ?? missing("year"),
        month: try integer("month") ?? base?.month ?? 1,
        day: try integer("day") ?? base?.day ?? 1)
    }
    guard let found else { throw invalid("is given a date that does not exist") }
    return found
  }

  private func missing(_ field: String) throws -> Int {
    throw invalid("needs at least '\(field)'")
  }

  /// The time that the fields give, before any change of zone.
  func time(base: ClockTime? = nil) throws -> ClockTime {
    let hour = try integer("hour") ?? base?.hour ?? 0
    let minute = try integer("minute") ?? base?.minute ?? 0
    let second = try integer("second") ?? base?.second ?? 0
    let nanosecond = try subsecond() ?? base?.nanosecond ?? 0
    guard
      let time = ClockTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
    else { throw invalid("is given a time that does not exist") }
    return time
  }

  /// Milliseconds, microseconds and nanoseconds added up, each within what a larger one leaves.
  private func subsecond() throws -> Int? {
    let (millisecond, microsecond, nanosecond) = (
      try integer("millisecond"), try integer("microsecond"), try integer("nanosecond")
    )
    if millisecond == nil, microsecond == nil, nanosecond == nil { return nil }
    let mostMicroseconds = millisecond == nil ? 1_000_000 : 1000
    let mostNanoseconds =
      microsecond != nil ? 1000 : millisecond != nil ? 1_000_000 : 1_000_000_000
    guard (0..<1000).contains(millisecond ?? 0),
      (0..<mostMicroseconds).contains(microsecond ?? 0),
      (0..<mostNanoseconds).contains(nanosecond ?? 0)
    else { throw invalid("is given a fraction of a second out of range") }
    return (millisecond ?? 0) * 1_000_000 + (microsecond ?? 0) * 1000 + (nanosecond ?? 0)
  }

  /// The zone that is given by name or offset.
  func zone() throws -> (zone: String?, offset: Int)? {
    switch fields["timezone"] {
    case nil: return nil
    case .string(let text): return try Self.zone(text, function)
    case .some(let value): throw invalid("needs a string for 'timezone', not \(value.typePhrase)")
    }
  }

  static func zone(_ text: String, _ function: String) throws -> (zone: String?, offset: Int) {
    if let offset = TemporalParser.offset(text) { return (nil, offset) }
    guard TimeZoneDatabase.zone(named: text) != nil else {
      throw CypherError(
        .argument, "InvalidArgumentValue", "\(function)() does not know the time zone '\(text)'")
    }
    return (text, 0)
  }

  // MARK: - Values

  func localTime() throws -> ClockTime {
    try time(base: try temporal(["time", "datetime"])?.timePart)
  }

  func offsetTime() throws -> OffsetTime {
    let base = try temporal(["time", "datetime"])
    let given = try zone()
    var offset = given?.offset ?? base?.offset ?? 0
    if let zone = given?.zone {
      offset = TimeZoneDatabase.zone(named: zone)?.offset(atInstant: clock.seconds) ?? 0
    }
    var part = base?.timePart
    // A time that has a zone is shown in the new one; one that has none is taken as it is.
    if let time = part, let before = base?.offset, given != nil {
      part = ClockTime(
        nanoseconds: time.nanoseconds + (offset - before) * ClockTime.nanosecondsPerSecond)
    }
    return OffsetTime(time: try time(base: part), offset: offset)
  }

  func localDateTime() throws -> LocalDateTime {
    if let instant = try epoch() { return instant.local }
    let both = try temporal(["datetime"])
    return LocalDateTime(
      date: try date(), time: try time(base: try temporal(["time"])?.timePart ?? both?.timePart))
  }

  func dateTime() throws -> ZonedDateTime {
    if let instant = try epoch() { return instant }
    let both = try temporal(["datetime"])
    let timeBase = try temporal(["time"]) ?? both
    let given = try zone()
    let source = (zone: timeBase?.zone, offset: timeBase?.offset)
    let target = given ?? (source.zone, source.offset ?? 0)
    let date = try date()
    guard let before = source.offset, given != nil, let part = timeBase?.timePart else {
      let local = LocalDateTime(date: date, time: try time(base: timeBase?.timePart))
      return try resolve(local, target)
    }
    // Another zone for a time that has one: the clock is moved first, then fields are set.
    let offset =
      source.zone.flatMap {
        TimeZoneDatabase.zone(named: $0)?.offset(
          atLocal: LocalDateTime(date: date, time: part).epochSecond)
      } ?? before
    let moved = TimeZones.at(
      epochSecond: LocalDateTime(date: date, time: part).epochSecond - offset,
      nanosecond: part.nanosecond, zone: target.zone, offset: target.offset)
    guard let moved else { throw invalid("is out of range") }
    let local = LocalDateTime(
      date: try withoutBase.date(base: moved.local.date), time: try time(base: moved.local.time))
    return try resolve(local, target)
  }

  private var withoutBase: TemporalBuilder {
    var rest = fields
    rest["date"] = nil
    rest["datetime"] = nil
    return TemporalBuilder(fields: rest, function: function, clock: clock)
  }

  private func resolve(
    _ local: LocalDateTime, _ target: (zone: String?, offset: Int)
  ) throws -> ZonedDateTime {
    guard let value = TimeZones.resolve(local, zone: target.zone, offset: target.offset) else {
      throw invalid("is out of range")
    }
    return value
  }

  private func epoch() throws -> ZonedDateTime? {
    var seconds: Int?
    var nanoseconds = try integer("nanosecond") ?? 0
    guard (0..<ClockTime.nanosecondsPerSecond).contains(nanoseconds) else {
      throw invalid("is given a fraction of a second out of range")
    }
    if let given = try integer("epochSeconds") { seconds = given }
    if let millis = try integer("epochMillis") {
      seconds = millis / 1000 - (millis % 1000 < 0 ? 1 : 0)
      nanoseconds += ((millis % 1000) + 1000) % 1000 * 1_000_000
    }
    guard let seconds else { return nil }
    guard (0..<ClockTime.nanosecondsPerSecond).contains(nanoseconds),
      let value = TimeZones.at(
        epochSecond: seconds, nanosecond: nanoseconds, zone: try zone()?.zone,
        offset: try zone()?.offset ?? 0)
    else { throw invalid("is out of range") }
    return value
  }

  /// A duration from amounts of units, which may have fractions.
  func duration() throws -> CalendarDuration {
    var amounts: [String: Double] = [:]
    for (name, value) in fields.entries {
      guard let amount = value.asDouble else {
        throw invalid("needs a number for '\(name)', not \(value.typePhrase)")
      }
      amounts[name] = amount
    }
    func amount(_ name: String) -> Double { amounts.removeValue(forKey: name) ?? 0 }
    let months = amount("years") * 12 + amount("quarters") * 3 + amount("months")
    let days = amount("weeks") * 7 + amount("days")
    let seconds = amount("hours") * 3600 + amount("minutes") * 60 + amount("seconds")
    let nanoseconds =
      amount("milliseconds") * 1e6 + amount("microseconds") * 1e3 + amount("nanoseconds")
    if let unknown = amounts.keys.sorted().first { throw invalid("has no unit '\(unknown)'") }
    guard
      let duration = TemporalArithmetic.fromFractions(
        months: months, days: days, seconds: seconds, nanoseconds: nanoseconds)
    else { throw invalid("is out of range") }
    return duration
  }

  // MARK: - Dates

  static func date(weekYear: Int, week: Int, day: Int) -> CalendarDate? {
    guard abs(weekYear.magnitude < 1 << 40 ? weekYear : .max) <= 999_999_999,
      (1...53).contains(week), (1...7).contains(day)
    else { return nil }
    let date = CalendarDate(
      epochDay: CalendarDate.firstMonday(ofWeekYear: weekYear) + (week - 1) * 7 + day - 1)
    // A year of 52 weeks has no week 53.
    return week < 53 || date?.isoWeek.year == weekYear ? date : nil
  }

  static func date(year: Int, ordinalDay: Int) -> CalendarDate? {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      (1...(CalendarDate.isLeap(year) ? 366 : 365)).contains(ordinalDay)
    else { return nil }
    return CalendarDate(epochDay: first.epochDay + ordinalDay - 1)
  }

  private static func date(year: Int, quarter: Int, day: Int) -> CalendarDate? {
    guard (1...4).contains(quarter), (1...92).contains(day),
      let first = CalendarDate(year: year, month: quarter * 3 - 2, day: 1),
      let date = CalendarDate(epochDay: first.epochDay + day - 1), date.quarter.number == quarter
    else { return nil }
    return date
  }
}

extension TemporalValue {
  var datePart: CalendarDate? {
    switch self {
    case .date(let date): date
    case .localDateTime(let value): value.date
    case .dateTime(let value): value.local.date
    case .localTime, .time, .duration: nil
    }
  }

  var timePart: ClockTime? {
    switch self {
    case .localTime(let time): time
    case .time(let value): value.time
    case .localDateTime(let value): value.time
    case .dateTime(let value): value.local.time
    case .date, .duration: nil
    }
  }

  /// Seconds east of UTC, where there is a zone.
  var offset: Int? {
    switch self {
    case .time(let value): value.offset
    case .dateTime(let value): value.offset
    case .date, .localTime, .localDateTime, .duration: nil
    }
  }

  var zone: String? {
    if case .dateTime(let value) = self { return value.zone }
    return nil
  }
}
