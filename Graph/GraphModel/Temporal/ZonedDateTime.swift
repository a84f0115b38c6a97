/// An instant as a clock in some zone shows it.
package struct ZonedDateTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let local: LocalDateTime
  /// Seconds east of UTC at that instant.
  package let offset: Int
  /// The name in the IANA time zone database; nil where only the offset is known.
  package let zone: String?

  package init(local: LocalDateTime, offset: Int, zone: String? = nil) {
    self.local = local
    self.offset = offset
    self.zone = zone
  }

  /// Seconds since 1970-01-01T00:00Z.
  package var epochSecond: Int { local.epochSecond - offset }

  package var description: String {
    let zoneText = zone.map { "[" + $0 + "]" } ?? ""
    return local.description + OffsetTime.text(ofOffset: offset) + zoneText
  }

  package static func < (a: ZonedDateTime, b: ZonedDateTime) -> Bool {
    if a.epochSecond != b.epochSecond { return a.epochSecond < b.epochSecond }
    let (left, right) = (a.local.time.nanosecond, b.local.time.nanosecond)
    if left != right { return left < right }
    if a.offset != b.offset { return a.offset < b.offset }
    return (a.zone ?? "") < (b.zone ?? "")
  }
}
