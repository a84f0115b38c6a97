import GraphModel

/// Functions that make dates, times and durations.
enum TemporalFunctions {
  static let all: [String: FunctionLibrary.Body] = [:]
}
