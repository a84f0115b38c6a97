#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The time that `date()`, `datetime()` and `timestamp()` answer: the same throughout one query.
struct StatementClock {
  /// Since 1970-01-01T00:00Z.
  let seconds: Int
  let nanoseconds: Int

  static func now() -> StatementClock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return StatementClock(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }
}
