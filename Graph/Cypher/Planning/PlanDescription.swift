/// A plan as text for EXPLAIN and PROFILE: one line a step, in the order in which rows pass through.
enum PlanDescription {
  static func text(of plan: QueryPlan, isProfiled: Bool) -> String {
    var lines: [(text: String, estimate: String, actual: String)] = []
    for (index, part) in plan.parts.enumerated() {
      if index > 0 {
        lines.append((plan.keepsDuplicates[index - 1] ? "Union All" : "Union", "", ""))
      }
      add(part.steps, depth: 0, to: &lines)
    }
    let width = lines.map { DisplayWidth.columns(of: $0.text) }.max() ?? 0
    let header = pad("step", max(width, 4)) + "  estimated rows" + (isProfiled ? "       rows" : "")
    let body = lines.map { line in
      let text = pad(line.text, max(width, 4)) + "  " + right(line.estimate, 14)
      return trimmed(isProfiled ? text + right(line.actual, 11) : text)
    }
    return ([header] + body).joined(separator: "\n") + "\n"
  }

  private static func add(
    _ steps: [PlanStep], depth: Int,
    to lines: inout [(text: String, estimate: String, actual: String)]
  ) {
    for step in steps {
      let indent = String(repeating: "  ", count: depth)
      let detail = step.detail.isEmpty ? "" : " " + cut(TableWriter.visible(step.detail))
      let estimate = step.estimatedRows.map { String(Int($0.rounded(.up).clamped)) } ?? ""
      lines.append((indent + step.name + detail, estimate, String(step.actualRows)))
      for child in step.children { add(child, depth: depth + 1, to: &lines) }
    }
  }

  private static func cut(_ text: String) -> String {
    text.unicodeScalars.count > 80 ? String(text.unicodeScalars.prefix(79)) + "…" : text
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}

extension Double {
  /// Within what an integer can hold.
  fileprivate var clamped: Double { isNaN ? 0 : Swift.max(-1e15, Swift.min(1e15, self)) }
}
