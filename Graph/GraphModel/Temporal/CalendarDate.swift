/// A day of the proleptic Gregorian calendar.
package struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  package let epochDay: Int

  /// Days that any date may be away from 1970-01-01: a little over 999,999,999 years.
  package static let limit = 365_243_300_000

  /// Nil where the day is more than `limit` days away.
  package init?(epochDay: Int) {
    guard epochDay >= -Self.limit, epochDay <= Self.limit else { return nil }
    self.epochDay = epochDay
  }

  /// Nil where there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard abs(year.clamped) <= 999_999_999, (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, year: year)
    else { return nil }
    self.init(epochDay: Self.epochDay(year, month, day))
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// Year, month and day; after Howard Hinnant, "chrono-compatible low-level date algorithms".
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = epochDay + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 1 (Monday) to 7 (Sunday).
  package var weekday: Int { ((epochDay + 3) % 7 + 7) % 7 + 1 }

  /// 1 to 366.
  package var ordinalDay: Int { epochDay - Self.epochDay(year, 1, 1) + 1 }

  /// The ISO week and the year it belongs to.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = epochDay - weekday + 4
    let year = CalendarDate(epochDay: thursday)?.year ?? self.year
    return (year, (thursday - Self.epochDay(year, 1, 1)) / 7 + 1)
  }

  /// 1 to 4, and the day within the quarter from 1.
  package var quarter: (number: Int, day: Int) {
    let (year, month, _) = components
    let number = (month - 1) / 3
    return (number + 1, epochDay - Self.epochDay(year, number * 3 + 1, 1) + 1)
  }

  package var description: String {
    let (year, month, day) = components
    return Self.text(ofYear: year) + "-" + month.padded(2) + "-" + day.padded(2)
  }

  package static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.epochDay < b.epochDay }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The Monday of the first ISO week of a year, in days since 1970-01-01.
  package static func firstMonday(ofWeekYear year: Int) -> Int {
    let fourth = epochDay(year, 1, 4)
    return fourth - ((fourth + 3) % 7 + 7) % 7
  }

  package static func epochDay(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func text(ofYear year: Int) -> String {
    if year < 0 { return "-" + (-year).padded(4) }
    return year > 9999 ? "+" + String(year) : year.padded(4)
  }
}

extension Int {
  /// With zeros before it up to a width.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }

  /// Away from the ends, so that `abs` and sums of two of these cannot overflow.
  var clamped: Int { Swift.max(-(1 << 60), Swift.min(1 << 60, self)) }
}
