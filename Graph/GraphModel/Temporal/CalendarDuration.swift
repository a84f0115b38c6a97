/// A length of time in calendar units that do not convert into one another: a month has no fixed
/// number of days, and a day may be 23 hours long.
package struct CalendarDuration: Hashable, Sendable, CustomStringConvertible {
  package let months: Int
  package let days: Int
  package let seconds: Int
  /// 0 to 999,999,999; a negative duration has negative seconds.
  package let nanoseconds: Int

  /// Carries nanoseconds into seconds, wrapping where the sum is out of range.
  package init(months: Int = 0, days: Int = 0, seconds: Int = 0, nanoseconds: Int = 0) {
    let second = ClockTime.nanosecondsPerSecond
    var carry = nanoseconds / second
    var rest = nanoseconds % second
    if rest < 0 {
      rest += second
      carry -= 1
    }
    self.months = months
    self.days = days
    self.seconds = seconds &+ carry
    self.nanoseconds = rest
  }

  /// The ISO 8601 form, such as `P1Y2M10DT2H30M0.5S`; `PT0S` for nothing.
  package var description: String {
    var text = "P"
    func add(_ amount: Int, _ unit: String) { if amount != 0 { text += String(amount) + unit } }
    add(months / 12, "Y")
    add(months % 12, "M")
    add(days, "D")
    guard seconds != 0 || nanoseconds != 0 else { return text == "P" ? "PT0S" : text }
    text += "T"
    // The part below a second takes the sign of the seconds.
    let borrows = seconds < 0 && nanoseconds > 0
    let whole = borrows ? seconds + 1 : seconds
    let part = borrows ? ClockTime.nanosecondsPerSecond - nanoseconds : nanoseconds
    add(whole / 3600, "H")
    add(whole / 60 % 60, "M")
    let rest = whole % 60
    guard rest != 0 || part != 0 else { return text }
    let negative = seconds < 0
    text += (negative ? "-" : "") + String(abs(rest)) + ClockTime.fraction(part) + "S"
    return text
  }
}
