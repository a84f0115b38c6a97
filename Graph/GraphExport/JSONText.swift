import GraphModel

/// Lists as JSON text, for formats that have no lists.
enum JSONText {
  /// Numbers that JSON cannot hold become null.
  static func text(_ values: [PropertyValue]) -> String {
    var text = ""
    append(values, to: &text)
    return text
  }

  private static func append(_ values: [PropertyValue], to text: inout String) {
    // Lists in lists: each entry is a list and how many of its values are written.
    var open: [(values: [PropertyValue], next: Int)] = [(values, 0)]
    text += "["
    while let (values, next) = open.last {
      guard next < values.count else {
        text += "]"
        open.removeLast()
        continue
      }
      open[open.count - 1].next = next + 1
      if next > 0 { text += "," }
      switch values[next] {
      case .boolean(let value): text += value ? "true" : "false"
      case .integer(let value): text += "\(value)"
      case .double(let value): text += value.isFinite ? "\(value)" : "null"
      case .string(let value): append(value, to: &text)
      case .temporal(let value): append(value.description, to: &text)
      case .list(let inner):
        text += "["
        open.append((inner, 0))
      }
    }
  }

  private static func append(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{0}"..."\u{1F}":
        text += (scalar.value < 16 ? "\\u000" : "\\u00") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
