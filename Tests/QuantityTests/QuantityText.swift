import Documents

@testable import Extraction

/// Its tables take a few milliseconds to build.
private let recognizer = QuantityRecognizer()

/// The quantities of `text`.
func quantities(_ text: String) -> [Quantity] {
  let bytes = Array(text.utf8)
  var found: [Quantity] = []
  bytes.withUnsafeBufferPointer {
    recognizer.recognize($0, TextRange(0, $0.count), into: &found)
  }
  return found
}

/// A short form of the quantities of `text`: "1.5...4.5 mg/day", ">10 x", "5 mg 2*1 week".
/// An open end is missing; `~` is approximate, `>` and `<` exclude their bound, `'` is a year.
func brief(_ text: String) -> [String] {
  quantities(text).map { quantity in
    var form = quantity.isApproximate ? "~" : ""
    if quantity.excludesLow { form += ">" }
    if quantity.excludesHigh { form += "<" }
    let low = quantity.low.map(number) ?? ""
    let high = quantity.high.map(number) ?? ""
    form += low == high ? low : low + "..." + high
    if quantity.isYear { form += "'" }
    if !quantity.unit.isEmpty { form += " " + quantity.unit }
    if let per = quantity.per { form += "/" + per }
    if let frequency = quantity.frequency {
      form += " " + span(frequency.lowTimes, frequency.highTimes)
      form += "*" + span(frequency.lowInterval, frequency.highInterval) + " " + frequency.period
    }
    return form
  }
}

/// The text that the quantities cover.
func covered(_ text: String, core: Bool = false) -> [String] {
  let bytes = Array(text.utf8)
  return quantities(text).map { quantity in
    let range = core ? quantity.coreRange : quantity.range
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}

private func span(_ low: Double, _ high: Double) -> String {
  low == high ? number(low) : number(low) + "-" + number(high)
}

private func number(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
}
