/// A date, time, instant or duration, as openCypher has them (after ISO 8601 and java.time).
package indirect enum TemporalValue: Hashable, Sendable, CustomStringConvertible {
  case date(CalendarDate)
  case localTime(ClockTime)
  case time(OffsetTime)
  case localDateTime(LocalDateTime)
  case dateTime(ZonedDateTime)
  case duration(CalendarDuration)

  /// The ISO 8601 form.
  package var description: String {
    switch self {
    case .date(let value): value.description
    case .localTime(let value): value.description
    case .time(let value): value.description
    case .localDateTime(let value): value.description
    case .dateTime(let value): value.description
    case .duration(let value): value.description
    }
  }
}
