import GraphModel

/// Reads temporal values from text in the forms of ISO 8601 that openCypher lists. Nil for other text.
enum TemporalParser {
  static func date(_ text: String) -> CalendarDate? {
    var scanner = TemporalScanner(text)
    guard let date = date(&scanner), scanner.isAtEnd else { return nil }
    return date
  }

  static func localTime(_ text: String) -> ClockTime? {
    var scanner = TemporalScanner(text)
    guard let time = time(&scanner), scanner.isAtEnd else { return nil }
    return time
  }

  static func time(_ text: String) -> OffsetTime? {
    var scanner = TemporalScanner(text)
    guard let time = time(&scanner) else { return nil }
    if scanner.isAtEnd { return OffsetTime(time: time, offset: 0) }
    guard let offset = offset(&scanner), scanner.isAtEnd else { return nil }
    return OffsetTime(time: time, offset: offset)
  }

  static func localDateTime(_ text: String) -> LocalDateTime? {
    var scanner = TemporalScanner(text)
    guard let value = dateTime(&scanner), scanner.isAtEnd else { return nil }
    return value
  }

  static func dateTime(_ text: String) -> ZonedDateTime? {
    var scanner = TemporalScanner(text)
    guard let local = dateTime(&scanner) else { return nil }
    var known: Int?
    if !scanner.isAtEnd, scanner.peek() != UInt8(ascii: "[") {
      guard let found = offset(&scanner) else { return nil }
      known = found
    }
    if scanner.take("[") {
      guard let zone = scanner.text(upTo: "]"), scanner.isAtEnd,
        let rules = TimeZoneDatabase.zone(named: zone)
      else { return nil }
      let offset = known ?? rules.offset(atLocal: local.epochSecond)
      return TimeZones.at(
        epochSecond: local.epochSecond - offset, nanosecond: local.time.nanosecond, zone: zone,
        offset: offset)
    }
    return scanner.isAtEnd ? ZonedDateTime(local: local, offset: known ?? 0) : nil
  }

  /// `+01:00`, `-0130`, `+01`, `Z` and, with seconds, `+02:05:59`.
  static func offset(_ text: String) -> Int? {
    var scanner = TemporalScanner(text)
    guard let offset = offset(&scanner), scanner.isAtEnd else { return nil }
    return offset
  }

  private static func offset(_ scanner: inout TemporalScanner) -> Int? {
    if scanner.take("Z") || scanner.take("z") { return 0 }
    let isNegative = scanner.take("-")
    guard isNegative || scanner.take("+"), let hours = scanner.number(2) else { return nil }
    var size = hours * 3600
    if scanner.take(":") {
      guard let minutes = scanner.number(2) else { return nil }
      size += minutes * 60
      if scanner.take(":") {
        guard let seconds = scanner.number(2) else { return nil }
        size += seconds
      }
    } else if scanner.digitsAhead >= 2, let minutes = scanner.number(2) {
      size += minutes * 60
    }
    return size <= 18 * 3600 ? (isNegative ? -size : size) : nil
  }

  private static func dateTime(_ scanner: inout TemporalScanner) -> LocalDateTime? {
    guard let date = date(&scanner) else { return nil }
    guard scanner.take("T") || scanner.take("t") else {
      return LocalDateTime(date: date, time: ClockTime(nanoseconds: 0))
    }
    return time(&scanner).map { LocalDateTime(date: date, time: $0) }
  }

  private static func date(_ scanner: inout TemporalScanner) -> CalendarDate? {
    let isNegative = scanner.take("-")
    let hasSign = isNegative || scanner.take("+")
    let digits = scanner.digitsAhead
    // A year with a sign may have up to nine digits, and is set apart by a hyphen.
    if hasSign {
      guard digits <= 9, let size = scanner.number(digits), digits >= 4 else { return nil }
      return date(&scanner, year: isNegative ? -size : size, digitsLeft: 0)
    }
    guard digits >= 4, let year = scanner.number(4) else { return nil }
    return date(&scanner, year: year, digitsLeft: digits - 4)
  }

  private static func date(
    _ scanner: inout TemporalScanner, year: Int, digitsLeft: Int
  ) -> CalendarDate? {
    switch digitsLeft {
    case 4:
      guard let month = scanner.number(2), let day = scanner.number(2) else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    case 3: return scanner.number(3).flatMap { TemporalBuilder.date(year: year, ordinalDay: $0) }
    case 2: return scanner.number(2).flatMap { CalendarDate(year: year, month: $0, day: 1) }
    case 0: break
    default: return nil
    }
    if scanner.take("W") { return week(&scanner, year) }
    guard scanner.take("-") else { return CalendarDate(year: year, month: 1, day: 1) }
    if scanner.take("W") { return week(&scanner, year) }
    switch scanner.digitsAhead {
    case 3: return scanner.number(3).flatMap { TemporalBuilder.date(year: year, ordinalDay: $0) }
    case 2:
      guard let month = scanner.number(2) else { return nil }
      guard scanner.take("-") else { return CalendarDate(year: year, month: month, day: 1) }
      return scanner.number(2).flatMap { CalendarDate(year: year, month: month, day: $0) }
    default: return nil
    }
  }

  private static func week(_ scanner: inout TemporalScanner, _ year: Int) -> CalendarDate? {
    guard let week = scanner.number(2) else { return nil }
    var day = 1
    if scanner.take("-") || scanner.digitsAhead == 1 {
      guard let found = scanner.number(1) else { return nil }
      day = found
    }
    return TemporalBuilder.date(weekYear: year, week: week, day: day)
  }

  private static func time(_ scanner: inout TemporalScanner) -> ClockTime? {
    guard let hour = scanner.number(2) else { return nil }
    var (minute, second, nanosecond) = (0, 0, 0)
    let hasColon = scanner.take(":")
    if hasColon || scanner.digitsAhead >= 2 {
      guard let found = scanner.number(2) else { return nil }
      minute = found
      if hasColon ? scanner.take(":") : scanner.digitsAhead >= 2 {
        guard let found = scanner.number(2), let part = scanner.fraction() else { return nil }
        (second, nanosecond) = (found, part)
      }
    }
    return ClockTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
  }

  /// `P1Y2M3W4DT5H6M7.8S` with signs and fractions, or `P2012-02-02T14:37:21.545`.
  static func duration(_ text: String) -> CalendarDuration? {
    var scanner = TemporalScanner(text)
    let isNegative = scanner.take("-")
    guard scanner.take("P") || scanner.take("p"), !scanner.isAtEnd else { return nil }
    if scanner.digitsAhead == 4, scanner.peek(4) == UInt8(ascii: "-") {
      return calendarForm(&scanner)
    }
    var (months, days, seconds, nanoseconds) = (0.0, 0.0, 0.0, 0.0)
    var isTime = false
    while !scanner.isAtEnd {
      if !isTime, scanner.take("T") {
        isTime = true
        continue
      }
      guard let (amount, whole, nanos) = scanner.decimal(), let unit = scanner.peek() else {
        return nil
      }
      switch (Character(Unicode.Scalar(unit)), isTime) {
      case ("Y", false): months += amount * 12
      case ("M", false): months += amount
      case ("W", false): days += amount * 7
      case ("D", false): days += amount
      case ("H", true): seconds += amount * 3600
      case ("M", true): seconds += amount * 60
      case ("S", true) where whole != 0 || nanos != 0:
        seconds += Double(whole)
        nanoseconds += Double(nanos)
      case ("S", true): seconds += amount
      default: return nil
      }
      _ = scanner.take(Character(Unicode.Scalar(unit)))
    }
    let factor: Double = isNegative ? -1 : 1
    return TemporalArithmetic.fromFractions(
      months: months * factor, days: days * factor, seconds: seconds * factor,
      nanoseconds: nanoseconds * factor)
  }

  private static func calendarForm(_ scanner: inout TemporalScanner) -> CalendarDuration? {
    guard let years = scanner.number(4), scanner.take("-"), let months = scanner.number(2),
      scanner.take("-"), let days = scanner.number(2)
    else { return nil }
    var time = ClockTime(nanoseconds: 0)
    if scanner.take("T") {
      guard let found = self.time(&scanner) else { return nil }
      time = found
    }
    guard scanner.isAtEnd else { return nil }
    return CalendarDuration(
      months: years * 12 + months, days: days,
      seconds: time.nanoseconds / ClockTime.nanosecondsPerSecond, nanoseconds: time.nanosecond)
  }
}
