import GraphModel

/// Functions that make dates, times and durations.
enum TemporalFunctions {
  static let all: [String: FunctionLibrary.Body] = {
    var table: [String: FunctionLibrary.Body] = [
      "duration": duration,
      "duration.between": { arguments, _ in try difference(arguments) { $0.components } },
      "duration.inmonths": { arguments, _ in try difference(arguments) { $0.inMonths } },
      "duration.indays": { arguments, _ in try difference(arguments) { $0.inDays } },
      "duration.inseconds": { arguments, _ in try difference(arguments) { $0.inSeconds } },
      "datetime.fromepoch": { arguments, _ in
        try epoch(arguments[0], arguments[1], factor: 1)
      },
      "datetime.fromepochmillis": { arguments, _ in
        try epoch(arguments[0], .integer(0), factor: 1000)
      },
    ]
    for kind in Kind.allCases {
      table[kind.rawValue] = { try make(kind, $0, $1) }
      table[kind.rawValue + ".truncate"] = { try truncate(kind, $0, $1) }
      for suffix in [".transaction", ".statement", ".realtime"] {
        table[kind.rawValue + suffix] = { try make(kind, $0, $1) }
      }
    }
    return table
  }()

  private enum Kind: String, CaseIterable {
    case date, localtime, time, localdatetime, datetime
  }

  private static func invalid(_ function: String, _ what: String) -> CypherError {
    CypherError(.argument, "InvalidArgumentValue", "\(function)() \(what)")
  }

  // MARK: - Making

  private static func make(
    _ kind: Kind, _ arguments: [CypherValue], _ execution: Execution
  ) throws -> CypherValue {
    let name = kind.rawValue
    switch arguments.first {
    case nil: return .temporal(try now(kind, execution.clock, zone: nil))
    case .null: return .null
    case .string(let text):
      if let value = parsed(kind, text) { return .temporal(value) }
      throw invalid(name, "cannot read '\(text.prefix(60))'")
    case .map(let fields):
      if fields.count == 1, case .string(let zone)? = fields["timezone"] {
        return .temporal(try now(kind, execution.clock, zone: zone))
      }
      return .temporal(try built(kind, fields, execution))
    case .temporal(let value):
      let key = value.datePart == nil ? "time" : value.timePart == nil ? "date" : "datetime"
      return .temporal(try built(kind, [key: .temporal(value)], execution))
    case .some(let value):
      throw FunctionLibrary.unfit(name, value, "a string, a map or a date or time")
    }
  }

  private static func parsed(_ kind: Kind, _ text: String) -> TemporalValue? {
    switch kind {
    case .date: TemporalParser.date(text).map(TemporalValue.date)
    case .localtime: TemporalParser.localTime(text).map(TemporalValue.localTime)
    case .time: TemporalParser.time(text).map(TemporalValue.time)
    case .localdatetime: TemporalParser.localDateTime(text).map(TemporalValue.localDateTime)
    case .datetime: TemporalParser.dateTime(text).map(TemporalValue.dateTime)
    }
  }

  private static func built(
    _ kind: Kind, _ fields: CypherMap, _ execution: Execution
  ) throws -> TemporalValue {
    let builder = TemporalBuilder(
      fields: fields, function: kind.rawValue, clock: execution.clock)
    switch kind {
    case .date: return .date(try builder.date())
    case .localtime: return .localTime(try builder.localTime())
    case .time: return .time(try builder.offsetTime())
    case .localdatetime: return .localDateTime(try builder.localDateTime())
    case .datetime: return .dateTime(try builder.dateTime())
    }
  }

  private static func now(
    _ kind: Kind, _ clock: StatementClock, zone: String?
  ) throws -> TemporalValue {
    let target: (zone: String?, offset: Int) =
      try zone.map { try TemporalBuilder.zone($0, kind.rawValue) } ?? (nil, 0)
    guard
      let instant = TimeZones.at(
        epochSecond: clock.seconds, nanosecond: clock.nanoseconds, zone: target.zone,
        offset: target.offset)
    else { throw invalid(kind.rawValue, "is out of range") }
    switch kind {
    case .date: return .date(instant.local.date)
    case .localtime: return .localTime(instant.local.time)
    case .time: return .time(OffsetTime(time: instant.local.time, offset: instant.offset))
    case .localdatetime: return .localDateTime(instant.local)
    case .datetime: return .dateTime(instant)
    }
  }

  private static func epoch(
    _ first: CypherValue, _ second: CypherValue, factor: Int
  ) throws -> CypherValue {
    if first.isNull || second.isNull { return .null }
    guard case .integer(let amount) = first, case .integer(let nanoseconds) = second,
      (0..<ClockTime.nanosecondsPerSecond).contains(nanoseconds)
    else { throw invalid("datetime.fromepoch", "needs integers") }
    let rest = ((amount % factor) + factor) % factor
    let seconds = amount / factor - (amount % factor < 0 ? 1 : 0)
    guard
      let value = TimeZones.at(
        epochSecond: seconds, nanosecond: nanoseconds + rest * 1_000_000, zone: nil, offset: 0)
    else { throw invalid("datetime.fromepoch", "is out of range") }
    return .temporal(.dateTime(value))
  }

  // MARK: - Truncating

  private static func truncate(
    _ kind: Kind, _ arguments: [CypherValue], _ execution: Execution
  ) throws -> CypherValue {
    let name = kind.rawValue + ".truncate"
    guard case .string(let unit) = arguments[0] else {
      throw FunctionLibrary.unfit(name, arguments[0], "the name of a unit")
    }
    let value: TemporalValue
    switch arguments.count > 1 ? arguments[1] : nil {
    case nil: value = try now(.datetime, execution.clock, zone: nil)
    case .null: return .null
    case .temporal(let given): value = given
    case .some(let other): throw FunctionLibrary.unfit(name, other, "a date or time")
    }
    var fields = CypherMap()
    if arguments.count > 2 {
      guard case .map(let map) = arguments[2] else {
        throw FunctionLibrary.unfit(name, arguments[2], "a map of fields")
      }
      fields = map
    }
    let truncation = TemporalTruncation(
      unit: unit.lowercased(), function: name, clock: execution.clock)
    let zone = try TemporalBuilder(fields: fields, function: name, clock: execution.clock).zone()
    switch kind {
    case .date: return .temporal(.date(try truncation.date(value, fields)))
    case .localtime: return .temporal(.localTime(try truncation.time(value, fields)))
    case .time:
      let offset = zone?.offset ?? value.offset ?? 0
      return .temporal(
        .time(OffsetTime(time: try truncation.time(value, fields), offset: offset)))
    case .localdatetime: return .temporal(.localDateTime(try truncation.dateTime(value, fields)))
    case .datetime:
      let local = try truncation.dateTime(value, fields)
      let target = zone ?? (value.zone, value.offset ?? 0)
      guard let result = TimeZones.resolve(local, zone: target.zone, offset: target.offset) else {
        throw invalid(name, "is out of range")
      }
      return .temporal(.dateTime(result))
    }
  }

  // MARK: - Durations

  @Sendable
  private static func duration(
    _ arguments: [CypherValue], _ execution: Execution
  ) throws -> CypherValue {
    switch arguments[0] {
    case .null: return .null
    case .temporal(.duration): return arguments[0]
    case .string(let text):
      guard let duration = TemporalParser.duration(text) else {
        throw invalid("duration", "cannot read '\(text.prefix(60))'")
      }
      return .temporal(.duration(duration))
    case .map(let fields):
      let builder = TemporalBuilder(
        fields: fields, function: "duration", clock: execution.clock)
      return .temporal(.duration(try builder.duration()))
    case let value: throw FunctionLibrary.unfit("duration", value, "a string or a map")
    }
  }

  private static func difference(
    _ arguments: [CypherValue], _ pick: (TemporalDifference) -> CalendarDuration
  ) throws -> CypherValue {
    if arguments[0].isNull || arguments[1].isNull { return .null }
    guard case .temporal(let from) = arguments[0], case .temporal(let to) = arguments[1],
      let difference = TemporalDifference(from, to)
    else {
      throw CypherError(
        .type, "InvalidArgumentValue", "duration.between() and its like take two dates or times")
    }
    return .temporal(.duration(pick(difference)))
  }
}
