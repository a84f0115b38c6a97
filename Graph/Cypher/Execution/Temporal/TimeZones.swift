import GraphModel

/// Offsets of named time zones.
enum TimeZones {
  /// The instant at which a clock in a zone shows a date and time; the offset stands where there is no
  /// zone or it is not known.
  static func resolve(_ local: LocalDateTime, zone: String?, offset: Int) -> ZonedDateTime? {
    guard let zone else { return ZonedDateTime(local: local, offset: offset) }
    let found = TimeZoneDatabase.zone(named: zone)?.offset(atLocal: local.epochSecond) ?? offset
    return ZonedDateTime(local: local, offset: found, zone: zone)
  }

  /// What a clock in a zone shows at an instant.
  static func at(
    epochSecond: Int, nanosecond: Int, zone: String?, offset: Int
  ) -> ZonedDateTime? {
    let found =
      zone.flatMap { TimeZoneDatabase.zone(named: $0)?.offset(atInstant: epochSecond) } ?? offset
    let (shifted, overflow) = epochSecond.addingReportingOverflow(found)
    guard !overflow, let local = LocalDateTime(epochSecond: shifted, nanosecond: nanosecond)
    else { return nil }
    return ZonedDateTime(local: local, offset: found, zone: zone)
  }
}
