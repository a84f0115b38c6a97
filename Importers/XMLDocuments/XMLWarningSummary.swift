import Documents
import XMLReading

/// Says once what was noticed many times.
enum XMLWarningSummary {
  /// How many different messages are given out.
  private static let limit = 10

  static func warnings(_ warnings: some Sequence<XMLWarning>) -> [ImportWarning] {
    var order: [String] = []
    var places: [String: (line: Int, count: Int)] = [:]
    for warning in warnings {
      if let known = places[warning.message] {
        places[warning.message] = (known.line, known.count + 1)
      } else {
        places[warning.message] = (warning.line, 1)
        order.append(warning.message)
      }
    }
    var result = order.prefix(limit).map { message in
      let (line, count) = places[message] ?? (0, 1)
      let others = count > 1 ? " and \(count - 1) more times" : ""
      return ImportWarning(offset: nil, message: "line \(line)\(others): \(message)")
    }
    if order.count > limit {
      result.append(
        ImportWarning(offset: nil, message: "\(order.count - limit) other oddities of its markup"))
    }
    return result
  }
}
