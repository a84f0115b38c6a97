import GraphModel

/// Orders of temporal values.
enum TemporalOrder {
  /// A total order within one type; nil between types.
  static func order(_ a: TemporalValue, _ b: TemporalValue) -> Int? {
    switch (a, b) {
    case (.date(let a), .date(let b)): sign(a, b)
    case (.localTime(let a), .localTime(let b)): sign(a, b)
    case (.time(let a), .time(let b)): sign(a, b)
    case (.localDateTime(let a), .localDateTime(let b)): sign(a, b)
    case (.dateTime(let a), .dateTime(let b)): sign(a, b)
    case (.duration(let a), .duration(let b)): sign(a.averageSeconds, b.averageSeconds)
    default: nil
    }
  }

  /// What `<` compares by: as `order`, but durations cannot be compared.
  static func comparison(_ a: TemporalValue, _ b: TemporalValue) -> Int? {
    if case .duration = a { return nil }
    return order(a, b)
  }

  private static func sign<Value: Comparable>(_ a: Value, _ b: Value) -> Int {
    a < b ? -1 : b < a ? 1 : 0
  }
}

extension CalendarDuration {
  /// The length with months of 30.436875 days (a 400-year average) and days of 24 hours.
  var averageSeconds: Double {
    Double(months) * 2_629_746 + Double(days) * 86_400 + Double(seconds)
      + Double(nanoseconds) / 1e9
  }
}
